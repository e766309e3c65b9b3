// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.ide.drawing.Tool;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.TopologyPackage.Literals;

/** What can be drawn on the diagram: the entries of its palette. Kinds of devices and tasks are those that the model has. */
final class DiagramTools {
  /** The task that fits to where it is put: the host asks, the remote answers. */
  static final String FITTING_TASK = "Task";

  /** In the order of the palette. */
  static final List<Tool> TOOLS = List.of(Tool.SELECT,
      box("Core", "Core", "Click where the core shall stand"),
      box("MemoryRegion", "Region", "Click where the memory shall stand; it gets a free range of addresses"),
      line("RpmsgDevice", "Bus",
          "Drag from the host to the core that it boots: an RPMsg bus with memory and doorbells"),
      new Tool("VirtioDevice", "Device", "model/OtherDevice", true,
          "Choose a kind, then drag from the core of the driver to the one that is the device", devices()),
      box("Virtqueue", "Queue", "Click a queue: its device gets one more"),
      line("RpmsgChannel", "Channel", "Drag from core to core, or from endpoint to endpoint"),
      line("Doorbell", "Doorbell", "Drag from the core that rings to the one that hears it"),
      line("AddressWindow", "Window", "Drag from a core to the memory that it shall see"),
      new Tool("Workload", "Workload", "model/ClientSample", false,
          "Choose what it does, then click the core that does it, or one of its endpoints", tasks()));

  private DiagramTools() {}

  private static Tool box(String id, String label, String hint) {
    return new Tool(id, label, "model/" + id, false, hint);
  }

  private static Tool line(String id, String label, String hint) {
    return new Tool(id, label, "model/" + id, true, hint);
  }

  /** An RPMsg bus is drawn by a tool of its own. */
  private static List<Tool> devices() {
    return DeviceClasses.all().stream().filter(kind -> kind != Literals.RPMSG_DEVICE)
        .map(kind -> line(kind.getName(), ElementText.type(kind),
            "Drag from the core of the driver to the one that is the device: " + ElementText.type(kind)))
        .toList();
  }

  private static List<Tool> tasks() {
    Tool fitting = new Tool(FITTING_TASK, "Client or Echo", "model/ClientSample", false,
        "Click a core or one of its endpoints: the host asks, the remote answers");
    return Stream.concat(Stream.of(fitting), TopologyPackage.eINSTANCE.getEClassifiers().stream()
        .filter(type -> type instanceof EClass kind && isTask(kind) && !kind.isAbstract())
        .map(kind -> box(kind.getName(), ElementText.type((EClass) kind),
            "Click the core that does it, or one of its endpoints: " + ElementText.type((EClass) kind))))
        .toList();
  }

  /** Whether a tool draws a device between two cores, other than a bus. */
  static boolean isDevice(Tool tool) {
    EClass type = type(tool);
    return tool.isLine() && type != null && Literals.VIRTIO_DEVICE.isSuperTypeOf(type)
        && type != Literals.RPMSG_DEVICE;
  }

  /** Whether a tool puts a task on a core. */
  static boolean isTask(Tool tool) {
    EClass type = type(tool);
    return type != null && isTask(type);
  }

  private static boolean isTask(EClass type) {
    return Literals.TASK.isSuperTypeOf(type);
  }

  private static EClass type(Tool tool) {
    return (EClass) TopologyPackage.eINSTANCE.getEClassifier(tool.id());
  }

  /** All that are used as they are: kinds in place of what they are kinds of. */
  static Stream<Tool> each() {
    return TOOLS.stream().flatMap(tool -> tool.kinds().isEmpty() ? Stream.of(tool) : tool.kinds().stream());
  }
}
