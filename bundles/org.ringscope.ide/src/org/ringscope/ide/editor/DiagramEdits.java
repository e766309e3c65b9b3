// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.diagram.service.ConnectionServices;
import org.ringscope.diagram.service.EditServices;
import org.ringscope.diagram.service.Refusals;
import org.ringscope.ide.drawing.Tool;
import org.ringscope.ide.editor.document.Change;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.picture.system.KeptPlaces.Place;

/** What the tools of the diagram do to the topology, each as one command. */
final class DiagramEdits {
  private final TopologyEditor editor;
  private final DiagramPlaces places;
  private final EditServices services = new EditServices();
  private final ConnectionServices lines = new ConnectionServices();

  DiagramEdits(TopologyEditor editor, DiagramPlaces places) {
    this.editor = editor;
    this.places = places;
  }

  /** Why a tool does nothing here, in words for the user; null if it does something. */
  String refusal(Tool tool, EObject where, EObject to) {
    if (editor.document().isRecorded()) {
      return "This is what a recording was made of: Save As makes a topology that can be changed.";
    } else if (!tool.isLine()) {
      return place(tool, where);
    } else if (DiagramTools.isDevice(tool)) {
      return !(where instanceof Core) ? Refusals.begin(where, "Doorbell").replace("doorbell", "device")
          : to == null || to instanceof Core && to != where ? null : "A device ends at another core.";
    }
    return to == null ? Refusals.begin(where, tool.id()) : Refusals.connect(where, tool.id(), to);
  }

  private String place(Tool tool, EObject where) {
    if (tool.id().equals("Virtqueue")) {
      return device(where) != null ? null : "A queue belongs to a device: click one of its queues.";
    } else if (tool.id().equals(DiagramTools.FITTING_TASK)) {
      return workload(where) != null ? null
          : "A workload speaks over an endpoint: draw a channel to this core first, then click the core.";
    } else if (DiagramTools.isTask(tool)) {
      return services.canCreate(where, tool.id()) ? null : "A task is what a core does: click a core.";
    }
    return null;
  }

  private static VirtioDevice device(EObject where) {
    return where instanceof VirtioDevice device ? device
        : where instanceof Virtqueue queue ? (VirtioDevice) queue.eContainer() : null;
  }

  /** The host asks, the remote answers; null where no endpoint is. */
  private static String workload(EObject where) {
    Endpoint end = where instanceof Endpoint endpoint ? endpoint
        : where instanceof Core core ? core.getEndpoints().stream().filter(each -> each.getBus() != null)
            .findFirst().orElse(null) : null;
    return end == null || end.getBus() == null ? null
        : end.getBus().getDriverSide() == end.eContainer() ? "ClientSample" : "EchoService";
  }

  /** Makes what a tool makes, for which there is no refusal, and selects it. @param at in the picture, null for anywhere */
  void make(Tool tool, EObject where, EObject to, Place at) {
    EObject[] made = new EObject[1];
    boolean isPut = at != null && List.of("Core", "MemoryRegion").contains(tool.id());
    Map<EObject, Place> boxes = isPut ? editor.diagram().boxes().all() : Map.of();
    CompoundCommand one = new CompoundCommand("Add " + tool.label());
    one.append(new Change(editor.document().topology(), one.getLabel(),
        () -> made[0] = tool.isLine() ? line(tool, where, to)
            : services.create(where, tool.id().equals(DiagramTools.FITTING_TASK) ? workload(where) : tool.id())));
    if (isPut) {
      one.append(places.putMade(() -> {
        Map<EObject, Place> all = new HashMap<>(boxes);
        all.put(made[0], at);
        return all;
      }));
    }
    editor.document().execute(one);
    if (made[0] != null) {
      editor.select(made[0]);
    }
  }

  private EObject line(Tool tool, EObject where, EObject to) {
    if (!DiagramTools.isDevice(tool)) {
      return lines.connect(where, tool.id(), to);
    }
    VirtioDevice device = (VirtioDevice) services.create(where.eContainer(), tool.id());
    device.setDriverSide((Core) where);
    device.setDeviceSide((Core) to);
    return device;
  }

  /** Moves boxes, so that it can be undone; those that nobody has moved yet stay where they are. */
  void move(Map<EObject, Place> moved) {
    Map<EObject, Place> all = new HashMap<>(editor.diagram().boxes().all());
    all.putAll(moved);
    execute(places.put(all));
  }

  void layOut() {
    execute(places.forget());
  }

  private void execute(Command command) {
    editor.document().execute(command);
  }

  /** What F2 changes; null for what has no name of its own. */
  static EStructuralFeature nameOf(EObject element) {
    return element.eClass().getEStructuralFeature(
        element.eClass() == Literals.RPMSG_CHANNEL ? "service" : Literals.NAMED_ELEMENT__NAME.getName());
  }

  void rename(EObject element, String typed) {
    if (!typed.isBlank() || element instanceof Virtqueue) {
      editor.document().change("Rename " + ElementText.name(element), () -> services.rename(element, typed));
    }
  }

  /** All that can be drawn from an element to another, by the tool: for who has no mouse. */
  Map<Tool, List<EObject>> targets(EObject source) {
    Stream<EObject> all = Stream.concat(cores().flatMap(core -> Stream.concat(Stream.of(core),
        core.getEndpoints().stream())), editor.document().topology().getRegions().stream());
    List<EObject> elements = all.filter(each -> each != source).toList();
    return DiagramTools.each().filter(tool -> tool.isLine() && refusal(tool, source, null) == null)
        .collect(Collectors.toMap(tool -> tool,
            tool -> elements.stream().filter(each -> refusal(tool, source, each) == null).toList(), (a, b) -> a,
            LinkedHashMap::new));
  }

  private Stream<Core> cores() {
    Topology topology = editor.document().topology();
    return new TopologyContents(topology).cores().stream();
  }
}
