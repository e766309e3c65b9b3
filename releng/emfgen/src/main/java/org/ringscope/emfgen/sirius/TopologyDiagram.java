// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The diagram of a topology: what there is, a layer for each concern. */
final class TopologyDiagram {
  private static final Look BOX = Look.of("panel", "edge strong");
  private static final Look LINE = Look.of("background", "edge strong").text("faint");
  /** Pixels between lines, boxes and labels when ELK arranges them. */
  private static final Map<String, String> SPACING = new TreeMap<>(Map.of("spacing.edgeEdge", "14.0",
      "spacing.edgeNode", "16.0", "spacing.edgeLabel", "3.0", "spacing.nodeNode", "24.0",
      "layered.spacing.nodeNodeBetweenLayers", "36.0", "layered.spacing.edgeNodeBetweenLayers", "16.0",
      "layered.spacing.edgeEdgeBetweenLayers", "12.0"));
  /** Of what the engine cannot run yet. */
  private static final String DESCRIPTION_ONLY = "aql:self.isDescriptionOnly()";

  final Xml diagram;
  final Xml system;
  final Xml memory;
  final Xml rpmsg;
  final Xml doorbells;
  final Xml workloads;
  /** Elements by the name of their mapping. */
  final List<Xml> boxes = new ArrayList<>();
  final Xml group;
  final Xml core;
  final Xml device;
  final Xml queue;
  final Xml bus;
  final Xml endpoint;
  final Xml region;
  final Xml mailbox;
  final Xml channelOfMailbox;
  final Xml task;
  final Xml hub;
  final Xml step;
  private final Styles styles;

  TopologyDiagram(Xml viewpoint, Styles styles) {
    this.styles = styles;
    diagram = viewpoint.add("ownedRepresentations", "diagram:DiagramDescription").set("name", "Topology")
        .set("label", "Topology Diagram").set("domainClass", "topology::Topology")
        .set("titleExpression", "aql:self.label() + ' topology'").set("enablePopupBars", "true")
        .set("endUserDocumentation", "Cores, memory, devices and buses of a system, and what moves between them.");
    diagram.add("metamodel").set("href", "http://ringscope.org/topology/2#/");
    layout();
    system = diagram.named("defaultLayer", "System");
    memory = layer("Memory", "Memory regions, address windows and where rings lie.");
    rpmsg = layer("RPMsg", "Buses, endpoints and channels.");
    doorbells = layer("Doorbells", "Interrupts between cores, and the mailboxes that carry them.");
    workloads = layer("Workloads", "What the cores do when the system runs.");
    layer("Live", "What moves and what is stuck, as the time bar shows it.");
    group = container(system, "Group", "feature:groups", Look.of("background", "edge").line("dash"));
    core = container(system, "Core", "feature:cores", BOX);
    device = box(system, "VirtioDevice", "feature:devices", BOX, 14, 5)
        .set("preconditionExpression", "aql:not self.oclIsKindOf(topology::RpmsgDevice)");
    styles.box(Styles.when(device, DESCRIPTION_ONLY), BOX.line("dash").text("faint"), 14, 5);
    queue = device.named("borderedNodeMappings", "Virtqueue").set("domainClass", "topology::Virtqueue")
        .set("semanticCandidatesExpression", "feature:queues");
    queues();
    bus = box(rpmsg, "RpmsgDevice", "feature:devices", Look.of("selection panel", "edge strong"), 14, 5)
        .set("reusedBorderedNodeMappings", List.of(queue));
    styles.box(Styles.when(bus, DESCRIPTION_ONLY), BOX.line("dash").text("faint"), 14, 5);
    endpoint = mapping(rpmsg, "nodeMappings", "Endpoint", "aql:self.endpointsHere()");
    styles.port(Styles.when(endpoint, "aql:self.bus = null"), Look.of("background", "faint").line("dot"), 8, 2);
    styles.port(endpoint, Look.of("background", "edge strong"), 8, 2);
    task = box(workloads, "Task", "aql:self.tasksHere()", Look.of("background", "edge"), 12, 3);
    hub = box(system, "NetHub", "feature:hubs", BOX, 12, 3);
    step = box(workloads, "Step", "feature:steps", Look.of("background", "edge").line("dot"), 12, 3);
    region = mapping(memory, "containerMappings", "MemoryRegion", "feature:regions");
    styles.frame(region, Look.of("memory", "memory edge"), 16, 5);
    boxes.add(region);
    mailbox = container(doorbells, "Mailbox", "feature:mailboxes", BOX).set("childrenPresentation", "List");
    channelOfMailbox = mailbox.named("subNodeMappings", "MailboxChannel")
        .set("domainClass", "topology::MailboxChannel").set("semanticCandidatesExpression", "feature:channels");
    styles.row(channelOfMailbox, BOX);
    nest();
  }

  /** How ELK arranges it, where that is installed: from left to right, boxes with their contents, wide enough for labels. */
  private void layout() {
    Xml layout = diagram.add("layout", "diagram:CustomLayoutConfiguration").set("id", "org.eclipse.elk.layered")
        .set("label", "ELK Layered");
    option(layout, "EnumLayoutOption", "hierarchyHandling", "PARENT").add("value").set("name", "INCLUDE_CHILDREN");
    option(layout, "EnumLayoutOption", "direction", "PARENT").add("value").set("name", "RIGHT");
    Xml sizes = option(layout, "EnumSetLayoutOption", "nodeSize.constraints", "NODE");
    List.of("NODE_LABELS", "MINIMUM_SIZE", "PORTS").forEach(each -> sizes.named("values", each));
    SPACING.forEach((id, pixels) -> option(layout, "DoubleLayoutOption", id, "PARENT").set("value", pixels));
  }

  private static Xml option(Xml layout, String type, String id, String target) {
    return layout.add("layoutOptions", "diagram:" + type).set("id", "org.eclipse.elk." + id).text("targets", target);
  }

  private Xml layer(String name, String documentation) {
    return diagram.named("additionalLayers", name).set("activeByDefault", "true")
        .set("endUserDocumentation", documentation);
  }

  private static Xml mapping(Xml owner, String feature, String type, String candidates) {
    return owner.named(feature, type).set("domainClass", "topology::" + type)
        .set("semanticCandidatesExpression", candidates);
  }

  private Xml container(Xml layer, String type, String candidates, Look look) {
    Xml mapping = mapping(layer, "containerMappings", type, candidates);
    styles.frame(mapping, look);
    boxes.add(mapping);
    return mapping;
  }

  private Xml box(Xml layer, String type, String candidates, Look look, int width, int height) {
    Xml mapping = mapping(layer, "nodeMappings", type, candidates);
    styles.box(mapping, look, width, height);
    boxes.add(mapping);
    return mapping;
  }

  /** A queue is a clock; at rest it is empty, and dashed where it is packed. */
  private void queues() {
    styles.circle(queue, Look.of("free", "edge strong"), 3);
    styles.circle(Styles.when(queue, "aql:self.isPacked()"), Look.of("free", "edge strong").line("dash_dot"), 3);
  }

  /** What stands in what; each is shown with the layer that has its mapping. */
  private void nest() {
    group.set("reusedNodeMappings", List.of(device, bus, hub, step))
        .set("reusedContainerMappings", List.of(group, core, region, mailbox));
    core.set("reusedBorderedNodeMappings", List.of(endpoint)).set("reusedNodeMappings", List.of(task));
    region.set("reusedContainerMappings", List.of(region));
  }
}
