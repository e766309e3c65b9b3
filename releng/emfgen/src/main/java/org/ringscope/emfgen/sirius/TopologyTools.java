// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The palette of the topology diagram: a tool for every class that is not a property page, beside the layer it is in. */
final class TopologyTools {
  /** The devices that a run has an engine for; all others are for description only. */
  private static final List<String> RUNNABLE = List.of("RpmsgDevice", "ConsoleDevice");

  private final TopologyDiagram at;
  private final TopologyEdges edges;
  private final EPackage topology;

  TopologyTools(TopologyDiagram at, TopologyEdges edges, EPackage topology) {
    this.at = at;
    this.edges = edges;
    this.topology = topology;
  }

  void add() {
    Xml system = section(at.system, "System");
    Tools.create(system, "Core", at.core);
    Tools.create(system, "Group", at.group);
    Xml devices = section(at.system, "Devices");
    Xml descriptionOnly = section(at.system, "Description only");
    for (String device : concrete("VirtioDevice")) {
      if (!device.equals("RpmsgDevice")) {
        Tools.create(RUNNABLE.contains(device) ? devices : descriptionOnly, device, at.device);
      }
    }
    Tools.create(devices, "Virtqueue", at.queue);
    Xml memory = section(at.memory, "Memory");
    Tools.create(memory, "MemoryRegion", at.region);
    element(memory, "AddressWindow", edges.window);
    Xml rpmsg = section(at.rpmsg, "RPMsg");
    Tools.create(rpmsg, "RpmsgDevice", at.bus);
    Tools.create(rpmsg, "Endpoint", at.endpoint);
    element(rpmsg, "RpmsgChannel", edges.channel);
    Xml doorbells = section(at.doorbells, "Doorbells");
    element(doorbells, "Doorbell", edges.doorbell);
    Tools.create(doorbells, "Mailbox", at.mailbox);
    Tools.create(doorbells, "MailboxChannel", at.channelOfMailbox);
    Xml workloads = section(at.workloads, "Workloads");
    concrete("Task").forEach(task -> Tools.create(workloads, task, at.task));
    edges.addReferences(system, devices, memory, rpmsg, workloads);
    Tools.reconnect(doorbells, "from", true, edges.doorbell);
    Tools.reconnect(doorbells, "to", false, edges.doorbell);
    Tools.reconnect(memory, "region", false, edges.window);
    Tools.reconnect(rpmsg, "ends", true, edges.channel);
    Tools.reconnect(rpmsg, "ends", false, edges.channel);
    addWithoutButton(section(at.system, "Editing"));
  }

  private static Xml section(Xml layer, String name) {
    return layer.named("toolSections", name);
  }

  private static void element(Xml section, String type, Xml mapping) {
    Tools.connect(section, type, Words.of(type), Words.icon(type), mapping);
  }

  private List<String> concrete(String above) {
    EClass type = (EClass) topology.getEClassifier(above);
    return topology.getEClassifiers().stream().filter(each -> each instanceof EClass one && !one.isAbstract()
        && type.isSuperTypeOf(one)).map(each -> each.getName()).toList();
  }

  /** What the mouse does without a tool being chosen. */
  private void addWithoutButton(Xml section) {
    List<Xml> nodes = new ArrayList<>(at.boxes);
    nodes.addAll(List.of(at.queue, at.endpoint, at.channelOfMailbox));
    List<Xml> named = new ArrayList<>(nodes);
    named.addAll(List.of(edges.window, edges.channel, edges.doorbell));
    Tools.rename(section, named);
    List<Xml> targets =
        new ArrayList<>(List.of(at.diagram, at.group, at.core, at.device, at.bus, at.region, at.mailbox));
    Tools.drop(section, nodes, targets);
    Tools.open(section, "Open Ring", "org.ringscope.sirius.OpenRing", at.queue);
    Tools.open(section, "Open Table", "org.ringscope.sirius.OpenTable", at.device, at.bus);
  }
}
