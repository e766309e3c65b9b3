// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.analysis.map.MemoryMapReader;
import org.ringscope.analysis.sequence.LayerReader;
import org.ringscope.analysis.sequence.SequenceChoice;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.analysis.sequence.StackLayer;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.PngCanvas;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.picture.map.MapScene;
import org.ringscope.picture.map.MemoryPicture;
import org.ringscope.picture.map.TopologyAreas;
import org.ringscope.picture.ring.RingPicture;
import org.ringscope.picture.sequence.SequencePicture;
import org.ringscope.picture.system.StoredTopology;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.picture.timeline.TimelinePicture;
import org.ringscope.simulation.topology.TraceDescription;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render}: the pictures of the views as files. */
@Command(name = "render", description = "Draws what the views draw, as SVG or PNG.")
final class RenderCommand extends Subcommand {
  private static final double RING_WIDTH = 1000;
  private static final double TIMELINE_WIDTH = 1400;
  private static final double MEMORY_WIDTH = 1000;
  private static final int LEAST_WIDTH = 300;
  private static final int MOST_WIDTH = 8000;
  private static final double PNG_SCALE = 2;
  /** Of a sequence that has no beginning. */
  private static final int ARROWS = 40;
  private static final int MOST_ARROWS = 1000;

  /** What to draw. */
  enum View {
    TOPOLOGY,
    RING,
    SEQUENCE,
    TIMELINE,
    MEMORY
  }

  /** Colours. */
  enum ThemeName {
    LIGHT,
    DARK
  }

  @Parameters(paramLabel = "TRACE|TOPOLOGY", description = "Folder of a trace, or a .topology file.")
  private Path input;

  @Option(names = "--view", required = true, paramLabel = "topology|ring|sequence|timeline|memory",
      description = "What to draw.")
  private View view;

  @Mixin
  private TimeSpan span;

  @Option(names = "--queue", paramLabel = "ID",
      description = "The queue of the ring view, e.g. rpmsg0/1, the first if not given; the only one of a sequence or timeline.")
  private String queueName;

  @Option(names = "--layer", paramLabel = "LAYER", converter = SequenceLayer.class,
      completionCandidates = SequenceLayer.class,
      description = "Of a sequence: ${COMPLETION-CANDIDATES}; may be given several times, all if not given.")
  private Set<SequenceItem.Kind> layers = Set.of();

  @Option(names = "--fold", paramLabel = "GROUP",
      description = "A group of the topology that is drawn as one box; may be given several times.")
  private Set<String> folded = Set.of();

  @Option(names = "--width", paramLabel = "PIXELS", description = "Of a timeline: how wide it is (1400).")
  private Integer width;

  @Option(names = "--lanes", split = ",", paramLabel = "LANE",
      description = "Of a sequence: a lifeline for each of these layers of each core instead of one for the core: all, or "
          + "some of program, device, read-queue, callback, rpmsg, virtqueue, notification.")
  private List<String> lanes = List.of();

  @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light",
      description = "Colours (${DEFAULT-VALUE}).")
  private ThemeName themeName;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "FILE.svg or FILE.png.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    String name = output.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".svg") && !name.endsWith(".png")) {
      throw usage("-o must end with .svg or .png");
    }
    if (!Files.exists(input)) {
      throw new NoSuchFileException(input.toString());
    }
    if (Files.isDirectory(input)) {
      try (Trace trace = Trace.open(input)) {
        TraceCommand.warn(trace, err());
        drawTrace(trace);
      }
    } else {
      drawTopology();
    }
    return Main.DONE;
  }

  private void drawTopology() throws IOException {
    boolean isOther = view != View.TOPOLOGY && view != View.MEMORY;
    if (isOther || span.hasFrom() || span.hasTo() || span.hasAt() || queueName != null || width != null
        || !layers.isEmpty() || !lanes.isEmpty()) {
      throw usage("a topology file has only --view topology and --view memory, without times, --queue and --layer; "
          + "give the folder of a trace");
    }
    if (view == View.MEMORY) {
      if (!folded.isEmpty()) {
        throw usage("--fold is for --view topology");
      }
      Topology topology = TopologyFiles.load(input);
      SystemDescription system = TraceDescription.of(topology);
      drawMemory(MemoryMapReader.of(system, null, TopologyAreas.of(topology, system)));
      return;
    }
    TopologyPicture picture = picture(TopologyFiles.load(input));
    save(picture.width(), picture.height(), picture::draw);
  }

  private TopologyPicture picture(Topology topology) {
    for (String group : folded) {
      if (!(QualifiedName.find(topology, group) instanceof Group)) {
        throw usage("no group '" + group + "' in this topology");
      }
    }
    return TopologyPicture.of(topology, folded);
  }

  private void drawTrace(Trace trace) throws IOException {
    if (!folded.isEmpty() && (view != View.TOPOLOGY || StoredTopology.of(trace) == null)) {
      throw usage("--fold is for --view topology of a system whose topology is known");
    }
    if (view != View.SEQUENCE && view != View.TIMELINE && (span.hasFrom() || span.hasTo())) {
      throw usage("--from and --to are for --view sequence and --view timeline; the others show an instant, --at");
    }
    if ((view == View.TOPOLOGY || view == View.MEMORY) && queueName != null) {
      throw usage("--queue is for --view ring, sequence and timeline");
    }
    if (!layers.isEmpty() && view != View.SEQUENCE) {
      throw usage("--layer is for --view sequence");
    }
    if (width != null && (view != View.TIMELINE || width < LEAST_WIDTH || width > MOST_WIDTH)) {
      throw usage("--width is for --view timeline, from " + LEAST_WIDTH + " to " + MOST_WIDTH + " pixels");
    }
    if (!lanes.isEmpty() && (view != View.SEQUENCE || !layers.isEmpty())) {
      throw usage("--lanes is for --view sequence, without --layer");
    }
    span.check(trace, this);
    switch (view) {
      case TOPOLOGY -> {
        Topology stored = StoredTopology.of(trace);
        TopologyPicture picture = stored == null ? picture(trace) : picture(stored);
        picture.show(state(trace), Diagnoser.diagnose(trace));
        save(picture.width(), picture.height(), picture::draw);
      }
      case RING -> drawRing(trace, state(trace));
      case SEQUENCE -> drawSequence(trace);
      case TIMELINE -> drawTimeline(trace);
      case MEMORY -> {
        Topology stored = StoredTopology.of(trace);
        SystemState state = state(trace);
        drawMemory(MemoryMapReader.of(state.system(), state,
            stored == null ? List.of() : TopologyAreas.of(stored, state.system())));
      }
    }
  }

  private TopologyPicture picture(Trace trace) throws IOException {
    long nanos = Math.min(trace.endNanos(), span.to(trace));
    return TopologyPicture.of(trace.system(), Channels.of(trace, nanos).services());
  }

  private void drawSequence(Trace trace) throws IOException {
    SequenceChoice all = SequenceChoice.ALL.within(span.hasFrom() ? span.from(trace) : Long.MIN_VALUE,
        Math.min(trace.endNanos(), span.to(trace)));
    SequenceChoice ofLayers = layers.isEmpty() ? all : all.of(layers);
    SequenceChoice choice = queueName == null ? ofLayers : ofLayers.ofQueues(Set.of(queue(trace).id()));
    SequencePicture picture = !lanes.isEmpty() ? lanes(trace, choice)
        : span.hasFrom() ? SequencePicture.first(trace, choice, MOST_ARROWS)
            : SequencePicture.last(trace, choice, ARROWS);
    save(picture.width(), picture.height(), picture::draw);
    if (span.hasFrom() && picture.size() == MOST_ARROWS) {
      out().println("only the first " + MOST_ARROWS + " arrows; an earlier --to, --queue or --layer has fewer");
      out().flush();
    }
  }

  private SequencePicture lanes(Trace trace, SequenceChoice choice) throws IOException {
    LayerReader reader = new LayerReader(trace, lanesChosen(), choice.queues());
    List<SequenceItem> items = reader.between(choice.fromNanos(), choice.toNanos(), MOST_ARROWS);
    return SequencePicture.ofLayers(trace, reader.lanes(items), items);
  }

  private Set<StackLayer> lanesChosen() {
    Set<StackLayer> chosen = EnumSet.noneOf(StackLayer.class);
    for (String name : lanes) {
      List<StackLayer> named =
          Stream.of(StackLayer.values()).filter(each -> name.equals("all") || each.option().equals(name)).toList();
      if (named.isEmpty()) {
        throw usage("no lane '" + name + "'; there are all, "
            + Stream.of(StackLayer.values()).map(StackLayer::option).collect(Collectors.joining(", ")));
      }
      chosen.addAll(named);
    }
    return chosen;
  }

  /** With --at the whole recording and the instant in it. */
  private void drawTimeline(Trace trace) throws IOException {
    QueueInfo queue = queueName == null ? null : queue(trace);
    TimelineDrawing drawing = TimelineDrawing.of(trace, queue, span.hasFrom() ? span.from(trace) : trace.beginNanos(),
        span.hasTo() ? span.to(trace) : trace.endNanos(), span.hasAt() ? span.to(trace) : TimelinePicture.NO_CURSOR);
    double wide = width == null ? TIMELINE_WIDTH : width;
    save(wide, drawing.height(), canvas -> drawing.draw(canvas, wide));
  }

  private void drawMemory(MemoryMap map) throws IOException {
    MemoryPicture picture = new MemoryPicture();
    picture.show(new MapScene(map), MEMORY_WIDTH);
    save(picture.width(), picture.height(), picture::draw);
    map.problems().forEach(problem -> out().println("⚠ " + problem.text()));
    out().flush();
  }

  private QueueInfo queue(Trace trace) {
    QueueInfo info = StoredTopology.queue(trace, queueName);
    if (info == null) {
      throw usage("no queue '" + queueName + "' in this trace");
    }
    return info;
  }

  private SystemState state(Trace trace) throws IOException {
    StateReader reader = StateReader.withRates(trace);
    return span.hasAt() ? reader.at(span.to(trace)) : reader.last();
  }

  private void drawRing(Trace trace, SystemState state) throws IOException {
    QueueInfo info = queueName != null ? queue(trace)
        : state.system().queues().isEmpty() ? null : state.system().queues().get(0);
    if (info == null) {
      throw usage("this trace has no queue");
    }
    QueueState queue = state.queue(info.id());
    RingPicture picture = new RingPicture();
    picture.show(queue, RingCaption.of(state, queue));
    double height = picture.preferredHeight(RING_WIDTH);
    save(RING_WIDTH, height, canvas -> picture.draw(canvas, RING_WIDTH, height));
  }

  /** Draws into memory, then writes beside the target and moves: a failure leaves no half file. */
  private void save(double width, double height, Consumer<Canvas> drawing) throws IOException {
    Theme theme = themeName == ThemeName.DARK ? Theme.DARK : Theme.LIGHT;
    Path folder = output.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw usage("no folder " + folder);
    }
    try (PartFile part = PartFile.of(output)) {
      if (output.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
        SvgCanvas canvas = new SvgCanvas(width, height, theme);
        drawing.accept(canvas);
        Files.writeString(part.path(), canvas.toSvg(), StandardCharsets.UTF_8);
      } else {
        PngCanvas canvas = new PngCanvas(width, height, PNG_SCALE, theme);
        drawing.accept(canvas);
        canvas.write(part.path());
      }
      part.keep(StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw FailureText.naming(output, e);
    }
  }
}
