// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The palette of the topology diagram: a tool for every class that is not a property page, beside the layer it is in. */
final class TopologyTools {
  private static final List<String> BENCH = List.of("DigitalIo", "Display", "BenchPanel");

  private final TopologyDiagram at;
  private final TopologyEdges edges;
  private final EPackage topology;
  private final RunnableDevices runnable;

  TopologyTools(TopologyDiagram at, TopologyEdges edges, EPackage topology, RunnableDevices runnable) {
    this.runnable = runnable;
    this.at = at;
    this.edges = edges;
    this.topology = topology;
  }

  void add() {
    Xml cores = section(at.system, "Cores");
    create(cores, "Core", at.core);
    create(cores, "Group", at.group);
    Xml devices = section(at.system, "Devices");
    Xml descriptionOnly = section(at.system, "Description only");
    for (String device : concrete("VirtioDevice")) {
      if (!device.equals("RpmsgDevice")) {
        create(runnable.has(device) ? devices : descriptionOnly, device, at.device);
      }
    }
    create(devices, "Virtqueue", at.queue);
    create(devices, "NetHub", at.hub);
    Xml memory = section(at.memory, "Memory");
    create(memory, "MemoryRegion", at.region);
    element(memory, "AddressWindow", edges.window, "Drag from a core to a memory region that it sees.");
    Xml rpmsg = section(at.rpmsg, "RPMsg");
    Tools.explain(Tools.connect(rpmsg, "RpmsgDevice", "RPMsg Bus", Words.icon("RpmsgDevice"), edges.doorbell),
        "Drag from the core with the driver to the core that it boots. The device between them gets its queues, doorbells, "
            + "and memory for rings, buffers and firmware.");
    element(rpmsg, "RpmsgChannel", edges.channel, "Drag from one core to another: an endpoint is made on each, and a "
        + "bus where there is none between them. Or drag from an endpoint to one on another core, or to the bus.")
        .set("extraSourceMappings", List.of(at.core)).set("extraTargetMappings", List.of(at.core));
    create(rpmsg, "Endpoint", at.endpoint);
    create(rpmsg, "RpmsgDevice", at.bus);
    Xml doorbells = section(at.doorbells, "Doorbells");
    element(doorbells, "Doorbell", edges.doorbell, "Drag from the core that rings to the core that is interrupted.");
    create(doorbells, "Mailbox", at.mailbox);
    create(doorbells, "MailboxChannel", at.channelOfMailbox);
    Map<String, Xml> tasks = new LinkedHashMap<>();
    concrete("Task").forEach(
        task -> create(tasks.computeIfAbsent(theme(task), theme -> section(at.workloads, theme)), task, at.task));
    Xml steps = section(at.workloads, "Steps");
    create(steps, "Step", at.step);
    edges.addReferences(cores, devices, memory, rpmsg, tasks.get(theme("ClientSample")),
        tasks.get(theme("ConsoleWriter")));
    edges.addStep(steps);
    Tools.reconnect(doorbells, "from", true, edges.doorbell);
    Tools.reconnect(doorbells, "to", false, edges.doorbell);
    Tools.reconnect(memory, "region", false, edges.window);
    Tools.reconnect(rpmsg, "ends", true, edges.channel);
    Tools.reconnect(rpmsg, "ends", false, edges.channel);
    addWithoutButton(section(at.system, "Editing"));
  }

  /** What a task is found under. */
  private String theme(String task) {
    EClass all = (EClass) topology.getEClassifier("Task");
    EClass kind = (EClass) topology.getEClassifier(task);
    while (!kind.getESuperTypes().contains(all)) {
      kind = kind.getESuperTypes().stream().filter(all::isSuperTypeOf).findFirst().orElseThrow();
    }
    return task.startsWith("Can") ? "CAN Tasks" : BENCH.contains(task) ? "Bench Tasks"
        : kind.getName().equals("DeviceTask") ? "Device Tasks" : "RPMsg Tasks";
  }

  private static Xml section(Xml layer, String name) {
    return layer.named("toolSections", name);
  }

  /** Explained by the documentation of its class. */
  private void create(Xml section, String type, Xml mapping) {
    String text = EcoreUtil.getDocumentation(topology.getEClassifier(type));
    Tools.explain(Tools.create(section, type, mapping), text == null ? Words.of(type) : text);
  }

  private static Xml element(Xml section, String type, Xml mapping, String text) {
    return Tools.explain(Tools.connect(section, type, Words.of(type), Words.icon(type), mapping), text);
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
    Tools.paste(section, targets);
    Tools.open(section, "Open Ring", "org.ringscope.sirius.OpenRing", at.queue);
    Tools.open(section, "Open Table", "org.ringscope.sirius.OpenTable", at.device, at.bus);
  }
}
