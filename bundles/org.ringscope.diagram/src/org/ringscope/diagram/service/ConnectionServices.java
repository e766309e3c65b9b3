// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.TopologyFactory;

/**
 * What happens when a line is dragged from one element to another. A line is an element of its own ({@code Doorbell},
 * {@code RpmsgChannel}, {@code AddressWindow}) or a reference, called by its feature. What makes no sense is refused.
 */
public final class ConnectionServices {

  /** Whether a line of a kind can begin at an element. */
  public boolean canBegin(EObject source, String kind) {
    return switch (kind) {
      case "Doorbell", "AddressWindow", "RpmsgDevice" -> source instanceof Core;
      case "RpmsgChannel" -> source instanceof Endpoint || source instanceof Core;
      default -> source.eClass().getEStructuralFeature(kind) instanceof EReference;
    };
  }

  /** Whether a line of a kind can lead from one element to the other. */
  public boolean canConnect(EObject source, String kind, EObject target) {
    return canBegin(source, kind) && switch (kind) {
      case "Doorbell" -> target instanceof Core && target != source;
      case "AddressWindow" -> target instanceof MemoryRegion region
          && ((Core) source).getWindows().stream().noneMatch(window -> window.getRegion() == region);
      case "RpmsgDevice" -> Buses.canLead((Core) source, target);
      case "RpmsgChannel" -> source instanceof Core core ? Channels.canLead(core, target)
          : Channels.canLead((Endpoint) source, target);
      default -> References.canRefer(source, kind, target);
    };
  }

  /** Draws it; what was made, or else where the line begins. */
  public EObject connect(EObject source, String kind, EObject target) {
    return switch (kind) {
      case "Doorbell" -> doorbell((Core) source, (Core) target);
      case "AddressWindow" -> window((Core) source, (MemoryRegion) target);
      case "RpmsgDevice" -> Buses.add((Core) source, (Core) target);
      case "RpmsgChannel" -> source instanceof Core core ? Channels.add(core, (Core) target)
          : Channels.add((Endpoint) source, target);
      default -> set(source, kind, target);
    };
  }

  @SuppressWarnings("unchecked")
  private static EObject set(EObject source, String name, EObject target) {
    EStructuralFeature feature = source.eClass().getEStructuralFeature(name);
    if (feature.isMany()) {
      ((List<EObject>) source.eGet(feature)).add(target);
    } else {
      source.eSet(feature, target);
    }
    return source;
  }

  private static EObject doorbell(Core from, Core to) {
    Doorbell doorbell = TopologyFactory.eINSTANCE.createDoorbell();
    NewElement.prepare(TopologyContents.topologyOf(from), from.eContainer(), doorbell);
    doorbell.setFrom(from);
    doorbell.setTo(to);
    EditServices.add(from.eContainer(), doorbell);
    return doorbell;
  }

  /** The memory as it lies, under its own addresses: what differs is for its author to say. */
  private static EObject window(Core core, MemoryRegion region) {
    AddressWindow window = TopologyFactory.eINSTANCE.createAddressWindow();
    window.setName(region.getName());
    window.setAddress(region.getAddress());
    window.setRegion(region);
    core.getWindows().add(window);
    return window;
  }

  /** Deletes a line that stands for a reference. */
  public EObject disconnect(EObject element, String name, EObject target) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
    if (feature.isMany()) {
      ((List<?>) element.eGet(feature)).remove(target);
    } else {
      element.eUnset(feature);
    }
    return element;
  }

  /** Whether the end of a line, which is a feature of an element, can be dragged from one element to another. */
  public boolean canReconnect(EObject element, String feature, EObject from, EObject to) {
    if (element instanceof RpmsgChannel channel) {
      return to instanceof Endpoint end && !channel.getEnds().contains(end) && end.getBus() == channel.eContainer();
    }
    return from != to && References.canRefer(element, feature, to);
  }

  /** Drags it there. */
  @SuppressWarnings("unchecked")
  public EObject reconnect(EObject element, String feature, EObject from, EObject to) {
    EStructuralFeature end = element.eClass().getEStructuralFeature(feature);
    if (!end.isMany()) {
      element.eSet(end, to);
      return element;
    }
    List<EObject> ends = (List<EObject>) element.eGet(end);
    if (ends.contains(from)) {
      ends.set(ends.indexOf(from), to);
    } else {
      ends.add(to);
    }
    return element;
  }
}
