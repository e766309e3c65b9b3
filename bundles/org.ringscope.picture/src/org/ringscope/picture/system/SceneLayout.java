// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodeFlexibility;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;

/**
 * Places a scene with ELK's layered algorithm: drivers left, memory between, devices right. A region is as tall as the clocks
 * that it holds; edges meet it at the height of their clock. Computed once for a scene.
 */
final class SceneLayout {
  static final double CORE_HEADER = 50;
  static final double ENDPOINT_HEIGHT = 24;
  static final double ENDPOINT_PITCH = 32;
  static final double CLOCK_RADIUS = 26;
  static final double CLOCK_PITCH = 86;
  static final double REGION_HEADER = 40;
  private static final double REGION_WIDTH = 176;
  private static final double MARGIN = 14;
  /** How far a core reaches beyond its outermost edges. */
  private static final double OVERHANG = 5;
  private static final String FREE_QUEUE = "\0free ";

  /** A rectangle in pixels. */
  record Box(double x, double y, double width, double height) {
    /** The square around a centre, null without one. */
    static Box around(double[] centre, double radius) {
      return centre == null ? null : new Box(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius);
    }

    /** The box of a route, null without one. */
    static Box around(Route route) {
      if (route == null) {
        return null;
      }
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (int i = 0; i < route.points(); i++) {
        left = Math.min(left, route.xy()[2 * i]);
        right = Math.max(right, route.xy()[2 * i]);
        top = Math.min(top, route.xy()[2 * i + 1]);
        bottom = Math.max(bottom, route.xy()[2 * i + 1]);
      }
      return new Box(left, top, right - left, bottom - top);
    }

    boolean contains(double px, double py) {
      return px >= x && px <= x + width && py >= y && py <= y + height;
    }
  }

  /** The route of an edge: pairs x, y. */
  record Route(double[] xy) {
    int points() {
      return xy.length / 2;
    }
  }

  final Map<String, Box> cores = new HashMap<>();
  final Map<String, Box> regions = new HashMap<>();
  /** Centre of each clock. */
  final Map<String, double[]> clocks = new HashMap<>();
  /** From the driver's core to the clock. */
  final Map<String, Route> driverRoutes = new HashMap<>();
  /** From the clock to the device's core. */
  final Map<String, Route> deviceRoutes = new HashMap<>();
  final Map<String, Route> doorbellRoutes = new HashMap<>();
  /** Who sees a memory without rings. */
  final List<Route> memoryRoutes = new ArrayList<>();
  double width;
  double height;

  private final SystemScene scene;
  private final Map<String, ElkNode> coreNodes = new HashMap<>();
  private final Map<String, ElkNode> regionNodes = new HashMap<>();
  private final Map<String, ElkEdge> driverEdges = new HashMap<>();
  private final Map<String, ElkEdge> deviceEdges = new HashMap<>();
  private final Map<String, ElkEdge> doorbellEdges = new HashMap<>();
  private final List<ElkEdge> memoryEdges = new ArrayList<>();

  static {
    // Outside of an OSGi framework nobody announces the algorithm, so it is registered by name.
    LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  SceneLayout(SystemScene scene) {
    this.scene = scene;
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 2 * OVERHANG + 4);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 80.0);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    createCores(root);
    createRegions(root);
    createDoorbells();
    new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
    read(root);
  }

  private void createCores(ElkNode root) {
    for (SystemScene.Core core : scene.cores()) {
      double wide = 20 + TextMeasure.width(core.id(), TextStyle.TITLE);
      for (SystemScene.Endpoint endpoint : core.endpoints()) {
        wide = Math.max(wide, 64 + TextMeasure.width(endpoint.text(), TextStyle.LABEL)
            + TextMeasure.width(endpoint.address(), TextStyle.CODE));
      }
      long queues =
          scene.queues().stream().filter(q -> core.id().equals(q.driver()) || core.id().equals(q.device())).count();
      double tall =
          Math.max(CORE_HEADER + core.endpoints().size() * ENDPOINT_PITCH + 12, 64 + Math.min(queues, 24) * 44);
      ElkNode node = node(root, Math.max(170, wide), tall);
      // A core may grow so that its edges run straight.
      node.setProperty(LayeredOptions.NODE_PLACEMENT_NETWORK_SIMPLEX_NODE_FLEXIBILITY, NodeFlexibility.NODE_SIZE);
      coreNodes.put(core.id(), node);
    }
  }

  private void createRegions(ElkNode root) {
    for (SystemScene.Region region : scene.regions()) {
      List<SystemScene.Queue> inside = scene.queues().stream().filter(q -> region.id().equals(q.region())).toList();
      createRegion(root, region.id(), region.range(), region.users(), inside);
    }
    for (SystemScene.Queue queue : scene.queues()) {
      if (queue.region() == null || !regionNodes.containsKey(queue.region())) {
        createRegion(root, FREE_QUEUE + queue.id(), "", List.of(), List.of(queue));
      }
    }
  }

  private void createRegion(ElkNode root, String id, String range, List<String> users, List<SystemScene.Queue> queues) {
    double wide = Math.max(REGION_WIDTH, 28 + Math.max(TextMeasure.width(id, TextStyle.LABEL),
        TextMeasure.width(range, TextStyle.CODE)));
    for (SystemScene.Queue queue : queues) {
      wide = Math.max(wide, 16 + TextMeasure.width(queue.label() + " posted", TextStyle.CODE)); // the longest that is said of it
    }
    ElkNode node = node(root, wide, header(id) + (queues.isEmpty() ? 8 : queues.size() * CLOCK_PITCH));
    regionNodes.put(id, node);
    if (!queues.isEmpty()) {
      node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    }
    for (int i = 0; i < queues.size(); i++) {
      SystemScene.Queue queue = queues.get(i);
      double y = header(id) + clockY(i);
      ElkNode driver = coreNodes.get(queue.driver());
      ElkNode device = coreNodes.get(queue.device());
      if (driver != null) {
        driverEdges.put(queue.id(), edge(driver, port(node, PortSide.WEST, 0, y)));
      }
      if (device != null) {
        deviceEdges.put(queue.id(), edge(port(node, PortSide.EAST, wide, y), device));
      }
    }
    if (queues.isEmpty()) {
      connectMemory(node, users);
    }
  }

  private void connectMemory(ElkNode node, List<String> users) {
    Set<String> drivers = new LinkedHashSet<>();
    scene.queues().forEach(queue -> drivers.add(queue.driver()));
    for (String user : users) {
      ElkNode core = coreNodes.get(user);
      if (core != null) {
        // Memory that only one core sees lies beyond it, shared memory between its drivers and the others.
        boolean left = drivers.contains(user) || users.size() == 1;
        memoryEdges.add(left ? edge(core, node) : edge(node, core));
      }
    }
  }

  private void createDoorbells() {
    for (SystemScene.Doorbell doorbell : scene.doorbells()) {
      ElkNode from = coreNodes.get(doorbell.from());
      ElkNode to = coreNodes.get(doorbell.to());
      if (from != null && to != null && from != to) {
        boolean forward = scene.queues().stream().noneMatch(q -> doorbell.from().equals(q.device())
            && doorbell.to().equals(q.driver()));
        doorbellEdges.put(doorbell.id(), forward ? edge(from, to) : edge(to, from));
      }
    }
  }

  /** Room for the name and range of a region; a queue in unknown memory needs none. */
  private static double header(String region) {
    return region.startsWith(FREE_QUEUE) ? 0 : REGION_HEADER;
  }

  private static double clockY(int place) {
    return CLOCK_RADIUS + 6 + place * CLOCK_PITCH;
  }

  private static ElkNode node(ElkNode root, double width, double height) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(Math.ceil(width), height);
    return node;
  }

  private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setDimensions(0, 0);
    port.setLocation(x, y);
    port.setProperty(CoreOptions.PORT_SIDE, side);
    return port;
  }

  private static ElkEdge edge(ElkConnectableShape from, ElkConnectableShape to) {
    return ElkGraphUtil.createSimpleEdge(from, to);
  }

  private void read(ElkNode root) {
    width = root.getWidth();
    height = root.getHeight();
    coreNodes.forEach((id, node) -> {
      Box box = box(node);
      cores.put(id, new Box(box.x(), box.y() - OVERHANG, box.width(), box.height() + 2 * OVERHANG));
    });
    regionNodes.forEach((id, node) -> {
      if (!id.startsWith(FREE_QUEUE)) {
        regions.put(id, box(node));
      }
    });
    Map<String, Integer> places = new HashMap<>();
    for (SystemScene.Queue queue : scene.queues()) {
      String home =
          queue.region() != null && regionNodes.containsKey(queue.region()) ? queue.region() : FREE_QUEUE + queue.id();
      Box box = box(regionNodes.get(home));
      double y = box.y() + header(home) + clockY(places.merge(home, 1, Integer::sum) - 1);
      double x = box.x() + box.width() / 2;
      clocks.put(queue.id(), new double[] {x, y});
      put(driverRoutes, queue.id(), driverEdges.get(queue.id()), null, x - CLOCK_RADIUS - 5, y);
      put(deviceRoutes, queue.id(), deviceEdges.get(queue.id()), new double[] {x + CLOCK_RADIUS + 5, y}, 0, 0);
    }
    for (SystemScene.Doorbell doorbell : scene.doorbells()) {
      ElkEdge edge = doorbellEdges.get(doorbell.id());
      if (edge != null) {
        doorbellRoutes.put(doorbell.id(), route(edge, null, Double.NaN, 0));
      }
    }
    memoryEdges.forEach(edge -> memoryRoutes.add(route(edge, null, Double.NaN, 0)));
  }

  private static void put(Map<String, Route> routes, String id, ElkEdge edge, double[] start, double endX,
      double endY) {
    if (edge != null) {
      routes.put(id, route(edge, start, start == null ? endX : Double.NaN, endY));
    }
  }

  private static Box box(ElkNode node) {
    return new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
  }

  /** The bends of an edge, led on from the border of a region to its clock where one is given. */
  private static Route route(ElkEdge edge, double[] before, double afterX, double afterY) {
    ElkEdgeSection section = edge.getSections().get(0);
    List<Double> xy = new ArrayList<>();
    if (before != null) {
      xy.addAll(List.of(before[0], before[1]));
    }
    if (before == null) {
      xy.addAll(List.of(section.getStartX(), section.getStartY()));
    }
    section.getBendPoints().forEach(bend -> xy.addAll(List.of(bend.getX(), bend.getY())));
    xy.addAll(Double.isNaN(afterX) ? List.of(section.getEndX(), section.getEndY()) : List.of(afterX, afterY));
    return new Route(xy.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
