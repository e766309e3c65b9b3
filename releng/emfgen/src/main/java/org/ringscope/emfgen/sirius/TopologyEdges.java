// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.List;

/** The lines of the topology diagram: elements that lead from one to another, and references. */
final class TopologyEdges {
  private static final Look PLAIN = new Look("background", "edge strong", "solid", "faint");
  private static final Look DRIVER = new Look("background", "driver index", "solid", "faint");
  private static final Look DEVICE = new Look("background", "device index", "solid", "faint");
  private static final Look INTERRUPT = new Look("background", "interrupt", "solid", "faint");
  private static final String OPEN_ARROW = "InputArrow";
  private static final String CLOSED_ARROW = "InputFillClosedArrow";
  private static final String NO_ARROW = "NoDecoration";

  final Xml window;
  final Xml channel;
  final Xml doorbell;
  private final TopologyDiagram at;
  private final Styles styles;

  TopologyEdges(TopologyDiagram at, Styles styles) {
    this.at = at;
    this.styles = styles;
    window = element(at.memory, "AddressWindow", "aql:self.eContainer()", "aql:self.memory()", at.core, at.region);
    styles.edge(window, PLAIN.line("dash"), OPEN_ARROW);
    styles.edge(Styles.when(window, "aql:self.isReadOnly()"), PLAIN.line("dot"), OPEN_ARROW);
    channel = element(at.rpmsg, "RpmsgChannel", "aql:self.firstEnd()", "aql:self.secondEnd()", at.endpoint, at.endpoint,
        at.bus);
    channel(channel, PLAIN);
    channel(Styles.when(channel, "aql:self.ends->size() = 1"), PLAIN.line("dot"));
    doorbell = element(at.doorbells, "Doorbell", "feature:from", "feature:to", at.core, at.core);
    doorbell(doorbell, PLAIN);
    doorbell(Styles.when(doorbell, "aql:self.isKick()"), DEVICE);
    doorbell(Styles.when(doorbell, "aql:self.isInterrupt()"), INTERRUPT);
  }

  private void channel(Xml owner, Look look) {
    styles.edgeLabel(styles.edge(owner, look, NO_ARROW).set("sizeComputationExpression", 2), look);
  }

  private void doorbell(Xml owner, Look look) {
    styles.edgeLabel(styles.edge(owner, look, CLOSED_ARROW), look);
  }

  /** Adds the lines that stand for references, each with a tool that draws it and one that deletes it. */
  void addReferences(Xml cores, Xml devices, Xml memory, Xml rpmsg, Xml speakers, Xml users) {
    reference(at.system, devices, "driverSide", "Driver Side",
        "from a device to the core whose driver fills its queues.", DRIVER, at.core, at.device, at.bus);
    reference(at.system, devices, "deviceSide", "Device Side",
        "from a device to the core that empties its queues.", DEVICE, at.core, at.device, at.bus);
    reference(at.system, cores, "bootedBy", "Booted By",
        "from a core to the core that boots it.", PLAIN.line("dash"), at.core, at.core);
    reference(at.system, cores, "runsOn", "Runs On",
        "from a guest to the core that carries it.", PLAIN.line("dash"), at.core, at.core);
    reference(at.system, devices, "ports", "Network Device to Hub",
        "from a hub to a network device that it joins with the others.", PLAIN, at.device, at.hub);
    reference(at.memory, memory, "region", "Place in Region",
        "from a virtqueue to the memory region that its ring lies in.", PLAIN.line("dot"), at.region, at.queue);
    reference(at.rpmsg, rpmsg, "bus", "Endpoint to Bus",
        "from an endpoint to the bus that its messages go over.", PLAIN.line("dot"), at.bus, at.endpoint);
    reference(at.workloads, speakers, "endpoint", "Task to Endpoint",
        "from a workload to the endpoint of its core that it speaks at.", PLAIN.line("dot"), at.endpoint, at.task);
    reference(at.workloads, users, "device", "Task to Device",
        "from a workload to the console that it writes to or reads from.", PLAIN.line("dot"), at.device, at.task);
  }

  /** A step happens to something that is drawn. */
  void addStep(Xml steps) {
    reference(at.workloads, steps, "target", "Step to Target",
        "from a step to the core, task or endpoint it happens to.",
        PLAIN.line("dot"), List.of(at.core, at.task, at.endpoint), at.step);
  }

  private Xml element(Xml layer, String type, String source, String target, Xml from, Xml... to) {
    return layer.named("edgeMappings", type).set("useDomainElement", "true").set("domainClass", "topology::" + type)
        .set("semanticCandidatesExpression", "aql:self.eAllContents(topology::" + type + ")")
        .set("sourceFinderExpression", source).set("targetFinderExpression", target)
        .set("sourceMapping", List.of(from)).set("targetMapping", List.of(to));
  }

  /** The element at whose feature an edge begins may lack it: a task has an endpoint or a device. */
  private void reference(Xml layer, Xml section, String feature, String label, String text, Look look, Xml to,
      Xml... from) {
    reference(layer, section, feature, label, text, look, List.of(to), from);
  }

  private void reference(Xml layer, Xml section, String feature, String label, String text, Look look, List<Xml> to,
      Xml... from) {
    Xml mapping =
        layer.named("edgeMappings", feature).set("targetFinderExpression", "aql:self.refersTo('" + feature + "')")
            .set("sourceMapping", List.of(from)).set("targetMapping", to);
    styles.edge(mapping, look, OPEN_ARROW);
    Tools.explain(Tools.connect(section, feature, label, Words.linkIcon(feature), mapping), "Drag: " + text);
    Tools.disconnect(section, feature, mapping);
    Tools.reconnect(section, feature, false, mapping);
  }
}
