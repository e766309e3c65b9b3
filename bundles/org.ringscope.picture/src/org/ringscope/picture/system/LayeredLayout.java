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
final class LayeredLayout {
  private static final double CLOCK_PITCH = 86;
  private static final double REGION_HEADER = 40;
  private static final double REGION_WIDTH = 176;
  /** From a region to one that stands below it. */
  private static final double COMPANION_PITCH = REGION_HEADER + 8 + 6;
  private static final double MARGIN = 14;
  /** How far a core reaches beyond its outermost edges. */
  private static final double OVERHANG = 5;
  private static final String FREE_QUEUE = "\0free ";

  private final SceneLayout layout = new SceneLayout();
  private final SystemScene scene;
  private final Map<String, ElkNode> coreNodes = new HashMap<>();
  private final Map<String, ElkNode> regionNodes = new HashMap<>();
  private final Map<String, ElkEdge> driverEdges = new HashMap<>();
  private final Map<String, ElkEdge> deviceEdges = new HashMap<>();
  private final Map<String, ElkEdge> doorbellEdges = new HashMap<>();
  private final List<ElkEdge> memoryEdges = new ArrayList<>();
  private Companions companions;

  static {
    // Outside of an OSGi framework nobody announces the algorithm, so it is registered by name.
    LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  LayeredLayout(SystemScene scene) {
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

  SceneLayout layout() {
    return layout;
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
          Math.max(SceneLayout.CORE_HEADER + core.endpoints().size() * SceneLayout.ENDPOINT_PITCH + 12,
              64 + Math.min(queues, 24) * 44);
      ElkNode node = node(root, Math.max(170, wide), tall);
      // A core may grow so that its edges run straight.
      node.setProperty(LayeredOptions.NODE_PLACEMENT_NETWORK_SIMPLEX_NODE_FLEXIBILITY, NodeFlexibility.NODE_SIZE);
      coreNodes.put(core.id(), node);
    }
  }

  private void createRegions(ElkNode root) {
    companions = Companions.of(scene);
    for (SystemScene.Region region : scene.regions()) {
      if (!companions.isWithOthers(region)) {
        List<SystemScene.Queue> inside = scene.queues().stream().filter(q -> region.id().equals(q.region())).toList();
        createRegion(root, region.id(), region.range(), region.users(), inside);
      }
    }
    for (SystemScene.Queue queue : scene.queues()) {
      if (queue.region() == null || !regionNodes.containsKey(queue.region())) {
        createRegion(root, FREE_QUEUE + queue.id(), "", List.of(), List.of(queue));
      }
    }
  }

  private void createRegion(ElkNode root, String id, String range, List<String> users, List<SystemScene.Queue> queues) {
    double wide = regionWidth(id, range);
    for (SystemScene.Queue queue : queues) {
      wide = Math.max(wide, 16 + TextMeasure.width(queue.label() + " posted", TextStyle.CODE)); // the longest that is said of it
    }
    for (SystemScene.Region with : companions.with(id)) {
      wide = Math.max(wide, regionWidth(with.id(), with.range()));
    }
    ElkNode node = node(root, wide, ownHeight(id, queues.size()) + companions.with(id).size() * COMPANION_PITCH);
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

  private static double regionWidth(String id, String range) {
    return Math.max(REGION_WIDTH, 28 + Math.max(TextMeasure.width(id, TextStyle.LABEL),
        TextMeasure.width(range, TextStyle.CODE)));
  }

  /** Of a region without what stands below it. */
  private static double ownHeight(String id, int queues) {
    return header(id) + (queues == 0 ? 8 : queues * CLOCK_PITCH);
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

  private double clockY(int place) {
    return layout.clockRadius + 6 + place * CLOCK_PITCH;
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
    layout.width = root.getWidth();
    layout.height = root.getHeight();
    coreNodes.forEach((id, node) -> {
      SceneLayout.Box box = box(node);
      layout.cores.put(id, new SceneLayout.Box(box.x(), box.y() - OVERHANG, box.width(), box.height() + 2 * OVERHANG));
    });
    regionNodes.forEach((id, node) -> {
      if (!id.startsWith(FREE_QUEUE)) {
        placeRegion(id, box(node));
      }
    });
    Map<String, Integer> places = new HashMap<>();
    for (SystemScene.Queue queue : scene.queues()) {
      String home =
          queue.region() != null && regionNodes.containsKey(queue.region()) ? queue.region() : FREE_QUEUE + queue.id();
      SceneLayout.Box box = box(regionNodes.get(home));
      double y = box.y() + header(home) + clockY(places.merge(home, 1, Integer::sum) - 1);
      double x = box.x() + box.width() / 2;
      layout.clocks.put(queue.id(), new double[] {x, y});
      put(layout.driverRoutes, queue.id(), driverEdges.get(queue.id()), null, x - layout.clockRadius - 5, y);
      put(layout.deviceRoutes, queue.id(), deviceEdges.get(queue.id()), new double[] {x + layout.clockRadius + 5, y}, 0,
          0);
    }
    for (SystemScene.Doorbell doorbell : scene.doorbells()) {
      ElkEdge edge = doorbellEdges.get(doorbell.id());
      if (edge != null) {
        layout.doorbellRoutes.put(doorbell.id(), route(edge, null, Double.NaN, 0));
      }
    }
    memoryEdges.forEach(edge -> layout.memoryRoutes.add(route(edge, null, Double.NaN, 0)));
  }

  /** The region above, and what stands with it below. */
  private void placeRegion(String id, SceneLayout.Box all) {
    List<SystemScene.Region> below = companions.with(id);
    double own = all.height() - below.size() * COMPANION_PITCH;
    layout.regions.put(id, new SceneLayout.Box(all.x(), all.y(), all.width(), own));
    double y = all.y() + own + COMPANION_PITCH - REGION_HEADER - 8;
    for (SystemScene.Region region : below) {
      layout.regions.put(region.id(), new SceneLayout.Box(all.x(), y, all.width(), REGION_HEADER + 8));
      y += COMPANION_PITCH;
    }
  }

  private static void put(Map<String, SceneLayout.Route> routes, String id, ElkEdge edge, double[] start, double endX,
      double endY) {
    if (edge != null) {
      routes.put(id, route(edge, start, start == null ? endX : Double.NaN, endY));
    }
  }

  private static SceneLayout.Box box(ElkNode node) {
    return new SceneLayout.Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
  }

  /** The bends of an edge, led on from the border of a region to its clock where one is given. */
  private static SceneLayout.Route route(ElkEdge edge, double[] before, double afterX, double afterY) {
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
    return new SceneLayout.Route(xy.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
