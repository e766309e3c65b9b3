// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
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
import org.ringscope.picture.ring.RingPicture;
import org.ringscope.picture.sequence.SequencePicture;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render}: the pictures of the views as files. */
@Command(name = "render", description = "Draws what the views draw, as SVG or PNG.")
final class RenderCommand extends Subcommand {
  private static final double RING_WIDTH = 1000;
  private static final double PNG_SCALE = 2;
  private static final int ARROWS = 40;

  /** What to draw. */
  enum View {
    TOPOLOGY,
    RING,
    SEQUENCE
  }

  /** Colours. */
  enum ThemeName {
    LIGHT,
    DARK
  }

  @Parameters(paramLabel = "TRACE|TOPOLOGY", description = "Folder of a trace, or a .topology file.")
  private Path input;

  @Option(names = "--view", required = true, paramLabel = "topology|ring|sequence", description = "What to draw.")
  private View view;

  @Option(names = "--at", paramLabel = "T", description = "After the last event at or before T; the end if not given.")
  private TraceTime at;

  @Option(names = "--queue", paramLabel = "ID",
      description = "The queue of the ring view, e.g. rpmsg0/1; the first if not given.")
  private String queueName;

  @Option(names = "--fold", paramLabel = "GROUP",
      description = "A group of the topology that is drawn as one box; may be given several times.")
  private Set<String> folded = Set.of();

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
        drawTrace(trace);
      }
    } else {
      drawTopology();
    }
    return Main.DONE;
  }

  private void drawTopology() throws IOException {
    if (view != View.TOPOLOGY || at != null || queueName != null) {
      throw usage("a topology file has only --view topology, without --at and --queue; give the folder of a trace");
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
    switch (view) {
      case TOPOLOGY -> {
        Topology stored = StoredTopology.of(trace);
        TopologyPicture picture = stored == null ? picture(trace) : picture(stored);
        picture.show(state(trace));
        save(picture.width(), picture.height(), picture::draw);
      }
      case RING -> drawRing(trace, state(trace));
      case SEQUENCE -> {
        SequencePicture picture = SequencePicture.before(trace, at == null ? trace.endNanos() : at.in(trace), ARROWS);
        save(picture.width(), picture.height(), picture::draw);
      }
    }
  }

  private TopologyPicture picture(Trace trace) throws IOException {
    long nanos = at == null ? trace.endNanos() : at.in(trace);
    return TopologyPicture.of(trace.system(), Channels.of(trace, nanos).services());
  }

  private SystemState state(Trace trace) throws IOException {
    StateReader reader = new StateReader(trace);
    return at == null ? reader.last() : reader.at(at.in(trace));
  }

  private void drawRing(Trace trace, SystemState state) throws IOException {
    QueueInfo info = queueName != null ? StoredTopology.queue(trace, queueName)
        : state.system().queues().isEmpty() ? null : state.system().queues().get(0);
    if (info == null) {
      throw usage(queueName == null ? "this trace has no queue" : "no queue '" + queueName + "' in this trace");
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
