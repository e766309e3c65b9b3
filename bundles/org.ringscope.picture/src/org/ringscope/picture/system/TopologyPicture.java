// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueTraffic;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.ring.QueueClock;
import org.ringscope.trace.system.SystemDescription;

/**
 * A system: cores as boxes with their endpoints, the memory between them, queues as clocks in the memory that holds them,
 * doorbells thin. What is silent is grey, what moves has colour and a rate, what is wrong is red.
 *
 * <p>Laid out once when made; {@link #show} decorates it with a state, {@link #draw} only paints. One thread.
 */
public final class TopologyPicture {
  private static final double CORNER = 5;

  /** What a queue shows at the moment. */
  private static final class Look {
    QueueState state;
    String rate = "";
    String caption;
    boolean moving;
    boolean wrong;
    String tooltip;
  }

  private final SystemScene scene;
  private final SceneLayout layout;
  private final SceneHits hits;
  private final SceneLines lines;
  private final QueueTraffic traffic = new QueueTraffic();
  private final Map<String, Look> looks = new HashMap<>();
  private final Map<String, Boolean> sleeping = new HashMap<>();
  private boolean live;
  private Set<Element> selected = Set.of();
  private Map<Element, Problem> problems = Map.of();

  private TopologyPicture(SystemScene scene) {
    this(scene, SceneLayout.of(scene));
  }

  private TopologyPicture(SystemScene scene, SceneLayout layout) {
    this.scene = scene;
    this.layout = layout;
    hits = new SceneHits(scene, layout);
    lines = new SceneLines(layout);
    for (SystemScene.Queue queue : scene.queues()) {
      Look look = new Look();
      look.caption = label(queue);
      look.tooltip = "queue " + queue.id();
      looks.put(queue.id(), look);
    }
  }

  /** The picture of a topology. It may be incomplete; it is not kept. */
  public static TopologyPicture of(Topology topology) {
    return of(topology, Set.of());
  }

  /**
   * The picture of a topology some of whose groups are drawn as one box each.
   *
   * @param folded names of groups; those that the topology does not have say nothing
   */
  public static TopologyPicture of(Topology topology, Set<String> folded) {
    return new TopologyPicture(FoldedScene.of(TopologyScene.of(topology, folded), folded));
  }

  /** The same with boxes that stand where they were put; a star of many cores stays as it is laid out. */
  public static TopologyPicture of(Topology topology, Set<String> folded, KeptPlaces kept) {
    TopologyPicture auto = of(topology, folded);
    return kept.isEmpty() || !auto.canMove() ? auto
        : new TopologyPicture(auto.scene, new KeptLayout(auto.scene, auto.layout, kept).layout());
  }

  /** Whether its boxes can be put elsewhere. */
  public boolean canMove() {
    return layout.tiles.isEmpty();
  }

  /** All that can be selected, as it is drawn: cores with their endpoints, then memory, queues and doorbells. */
  public List<Element> elements() {
    List<Element> all = new ArrayList<>();
    for (SystemScene.Core core : scene.cores()) {
      all.add(new Element(Element.Kind.CORE, core.id()));
      core.endpoints().forEach(end -> all.add(new Element(Element.Kind.ENDPOINT, end.id())));
    }
    scene.regions().forEach(region -> all.add(new Element(Element.Kind.REGION, region.id())));
    scene.queues().forEach(queue -> all.add(new Element(Element.Kind.QUEUE, queue.id())));
    scene.doorbells().forEach(bell -> all.add(new Element(Element.Kind.DOORBELL, bell.id())));
    all.removeIf(element -> hits.bounds(element) == null);
    return all;
  }

  /** The picture of the system that a trace describes. */
  public static TopologyPicture of(SystemDescription system) {
    return of(system, List.of());
  }

  /** The same with the services that were announced: those without a driver are shown, too. */
  public static TopologyPicture of(SystemDescription system, List<ChannelLife> services) {
    return new TopologyPicture(TraceScene.of(system, services));
  }

  /** Width in pixels that the whole system takes. */
  public double width() {
    return layout.width;
  }

  /** Height in pixels that the whole system takes. */
  public double height() {
    return layout.height;
  }

  /** Decorates the picture with a state; queues are found by their text id. Null takes the decoration away. */
  public void show(SystemState state) {
    show(state, List.of());
  }

  /**
   * The same, with what was found to be wrong with queues up to then.
   *
   * @param found in the whole trace
   */
  public void show(SystemState state, List<Diagnosis> found) {
    live = state != null;
    sleeping.clear();
    if (state != null) {
      traffic.update(state);
      state.system().cores().forEach(core -> {
        var coreState = state.core(core.id());
        sleeping.put(core.name(), coreState != null && coreState.sleeping());
      });
    }
    for (SystemScene.Queue queue : scene.queues()) {
      show(queue, looks.get(queue.id()), state, found);
    }
  }

  private void show(SystemScene.Queue queue, Look look, SystemState system, List<Diagnosis> found) {
    QueueState state = system == null ? null : system.queueNamed(queue.id());
    look.state = state;
    look.rate = "";
    look.caption = label(queue);
    look.moving = false;
    look.wrong = false;
    look.tooltip = "queue " + queue.id();
    if (state == null) {
      return;
    }
    Diagnosis worst = Diagnosis.worst(Diagnosis.of(found, state.info().id(), system.instant()).toList());
    look.wrong = state.isBroken() || worst != null;
    look.moving = traffic.isMoving(state, system.clockNanos());
    look.rate = traffic.text(state, system.clockNanos());
    look.caption = !layout.tiles.isEmpty() ? shortCaption(queue, state, look.wrong)
        : worst != null && !state.isBroken() ? queue.id() + " " + worst.id() : caption(queue, state);
    look.tooltip =
        RingText.status(state, new RingCaption(queue.id(), queue.driver(), queue.device(), -1, system.clockNanos()))
            + (worst == null ? "" : "\n" + worst.line());
  }

  private String label(SystemScene.Queue queue) {
    return layout.tiles.isEmpty() ? queue.label() : number(queue);
  }

  /** In a tile the core says whose queue it is. */
  private static String number(SystemScene.Queue queue) {
    return queue.id().substring(queue.id().lastIndexOf('/'));
  }

  private static String shortCaption(SystemScene.Queue queue, QueueState state, boolean isWrong) {
    return isWrong ? number(queue) + " !" : state.inFlight() > 0 ? number(queue) + " " + state.inFlight()
        : number(queue);
  }

  private static String caption(SystemScene.Queue queue, QueueState state) {
    String words = QueueWords.of(state);
    return !words.isEmpty() ? queue.id() + (state.isBroken() ? " " : " · ") + words : queue.label();
  }

  /** Marks elements as selected, and no others. */
  public void select(Collection<Element> elements) {
    selected = Set.copyOf(elements);
  }

  /** Marks what is wrong from now on, by the element that shows it. */
  public void problems(Map<Element, Problem> found) {
    problems = Map.copyOf(found);
  }

  /** Paints at the origin; the area below and right of {@link #width} and {@link #height} is left alone. */
  public void draw(Canvas canvas) {
    for (SceneLayout.Route route : layout.memoryRoutes) {
      canvas.strokePolyline(route.xy(), route.points(), Paint.MEMORY_EDGE, Stroke.HAIR);
    }
    for (SystemScene.Region region : scene.regions()) {
      region(canvas, region);
    }
    for (SystemScene.Doorbell doorbell : scene.doorbells()) {
      lines.doorbell(canvas, doorbell, isSelected(Element.Kind.DOORBELL, doorbell.id()));
    }
    for (SystemScene.Core core : scene.cores()) {
      core(canvas, core);
    }
    for (SystemScene.Queue queue : scene.queues()) {
      queue(canvas, queue);
    }
    ProblemMarks.draw(canvas, hits, problems);
  }

  private void core(Canvas canvas, SystemScene.Core core) {
    SceneLayout.Box box = layout.cores.get(core.id());
    if (canvas.keepsNames()) {
      canvas.begin("core-" + core.id(), core.id() + " · " + core.subtitle());
    }
    boolean chosen = isSelected(Element.Kind.CORE, core.id());
    canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), CORNER, Paint.PANEL);
    canvas.strokeRectangle(box.x(), box.y(), box.width(), box.height(), CORNER, chosen ? Paint.SELECTION : Paint.TEXT,
        chosen ? Stroke.BOLD : Stroke.MEDIUM);
    double room = box.width() - 20;
    canvas.text(TextMeasure.elide(core.id(), TextStyle.TITLE, room), box.x() + 12, box.y() + 20, TextStyle.TITLE,
        Anchor.START, Paint.TEXT);
    canvas.text(TextMeasure.elide(core.subtitle(), TextStyle.SMALL, room), box.x() + 12, box.y() + 35, TextStyle.SMALL,
        Anchor.START, Paint.FAINT);
    if (sleeping.getOrDefault(core.id(), false)) {
      canvas.text("sleeps", box.x() + box.width() - 12, box.y() + 20, TextStyle.SMALL, Anchor.END, Paint.FAINT);
    }
    if (layout.isTile(core)) {
      String endpoints = core.endpoints().stream().map(SystemScene.Endpoint::text).distinct().collect(joining(", "));
      canvas.text(TextMeasure.elide(endpoints, TextStyle.SMALL, room), box.x() + 12, box.y() + box.height() - 9,
          TextStyle.SMALL, Anchor.START, Paint.TEXT);
    } else {
      endpoints(canvas, core, box);
    }
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  private void endpoints(Canvas canvas, SystemScene.Core core, SceneLayout.Box box) {
    double y = box.y() + SceneLayout.CORE_HEADER;
    for (SystemScene.Endpoint endpoint : core.endpoints()) {
      boolean marked = isSelected(Element.Kind.ENDPOINT, endpoint.id());
      canvas.fillRectangle(box.x() + 14, y, box.width() - 28, SceneLayout.ENDPOINT_HEIGHT, 4, Paint.BACKGROUND);
      canvas.strokeRectangle(box.x() + 14, y, box.width() - 28, SceneLayout.ENDPOINT_HEIGHT, 4,
          marked ? Paint.SELECTION : Paint.EDGE, marked ? Stroke.BOLD : Stroke.THIN);
      canvas.text(endpoint.text(), box.x() + 23, y + 16, TextStyle.LABEL, Anchor.START, Paint.TEXT);
      canvas.text(endpoint.address(), box.x() + box.width() - 22, y + 16, TextStyle.CODE, Anchor.END, Paint.FAINT);
      y += SceneLayout.ENDPOINT_PITCH;
    }
  }

  private void region(Canvas canvas, SystemScene.Region region) {
    SceneLayout.Box box = layout.regions.get(region.id());
    if (box == null) {
      return;
    }
    if (canvas.keepsNames()) {
      canvas.begin("region-" + region.id(), region.id() + " · " + region.range());
    }
    boolean chosen = isSelected(Element.Kind.REGION, region.id());
    canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), 3, Paint.MEMORY);
    canvas.strokeRectangle(box.x(), box.y(), box.width(), box.height(), 3, chosen ? Paint.SELECTION : Paint.MEMORY_EDGE,
        chosen ? Stroke.BOLD : Stroke.DASHED);
    double middle = box.x() + box.width() / 2;
    canvas.text(region.id(), middle, box.y() + 17, TextStyle.LABEL, Anchor.MIDDLE, Paint.TEXT);
    canvas.text(region.range(), middle, box.y() + 31, TextStyle.CODE, Anchor.MIDDLE, Paint.FAINT);
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  private void queue(Canvas canvas, SystemScene.Queue queue) {
    Look look = looks.get(queue.id());
    Paint flow = !live ? Paint.EDGE_STRONG : !look.moving ? Paint.EDGE
        : queue.towardsDriver() ? Paint.INTERRUPT : Paint.DEVICE_INDEX;
    lines.edge(canvas, layout.driverRoutes.get(queue.id()), flow, !queue.towardsDriver());
    lines.edge(canvas, layout.deviceRoutes.get(queue.id()), flow, !queue.towardsDriver());
    SceneLayout.Route route = layout.driverRoutes.get(queue.id());
    if (route != null && !look.rate.isEmpty()) {
      canvas.text(look.rate, route.xy()[0] + 10, route.xy()[1] - 6, TextStyle.SMALL, Anchor.START,
          look.moving ? flow : Paint.FAINT);
    }
    double[] centre = layout.clocks.get(queue.id());
    if (canvas.keepsNames()) {
      canvas.begin("queue-" + queue.id(), look.tooltip);
    }
    QueueClock.draw(canvas, centre[0], centre[1], layout.clockRadius, look.state, look.wrong);
    if (isSelected(Element.Kind.QUEUE, queue.id())) {
      canvas.strokeCircle(centre[0], centre[1], layout.clockRadius + 4, Paint.SELECTION, Stroke.BOLD);
    }
    canvas.text(look.caption, centre[0], centre[1] + layout.clockRadius + 15, TextStyle.CODE, Anchor.MIDDLE,
        look.wrong ? Paint.FAULT : Paint.TEXT);
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  private boolean isSelected(Element.Kind kind, String id) {
    return !selected.isEmpty() && selected.contains(new Element(kind, id));
  }

  /** The element at a point, null if there is none. */
  public Element at(double x, double y) {
    return hits.at(x, y);
  }

  /** Where an element is: x, y, width, height in pixels; null if the picture has no such element. */
  public double[] bounds(Element element) {
    SceneLayout.Box box = hits.bounds(element);
    return box == null ? null : new double[] {box.x(), box.y(), box.width(), box.height()};
  }

  /** The tooltip of an element, empty for null. */
  public String tooltip(Element element) {
    if (element == null) {
      return "";
    }
    Problem problem = problems.get(element);
    return problem == null ? words(element) : words(element) + "\n" + problem.text();
  }

  private String words(Element element) {
    return switch (element.kind()) {
      case QUEUE -> element.id() + ": " + looks.get(element.id()).tooltip;
      case REGION -> scene.regions().stream().filter(region -> region.id().equals(element.id()))
          .map(region -> region.id() + " · " + region.range()).findFirst().orElse("");
      default -> element.id();
    };
  }
}
