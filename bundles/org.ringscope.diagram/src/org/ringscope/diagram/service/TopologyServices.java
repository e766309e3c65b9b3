// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.ElementDetails;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Element;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.topology.WindowAccess;
import org.ringscope.model.type.Address;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.RunRules;

/** What the topology diagram asks of an element. */
public final class TopologyServices {

  /** The text in or beside an element: its name, and below it what kind of thing it is where there is room. */
  public String label(EObject element) {
    if (element instanceof Virtqueue queue) {
      return Defaults.index(queue) + (queue.getName() == null ? "" : " " + queue.getName());
    } else if (element instanceof Core || element instanceof MemoryRegion) {
      return lines(ElementText.name(element), ElementDetails.of(element));
    } else if (element instanceof VirtioDevice device) {
      return lines(ElementText.name(element),
          ElementText.type(element.eClass()) + (isDescriptionOnly(device) ? " (description only)" : ""));
    } else if (element instanceof AddressWindow window && window.getName() == null) {
      return Objects.toString(window.getAddress(), "");
    }
    return ElementText.name(element);
  }

  private static String lines(String... texts) {
    return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** All that is to be said of an element, a line for each: kind and name, details, its documentation, what is wrong. */
  public String tooltip(EObject element) {
    String documentation = element instanceof Element said ? said.getDocumentation() : null;
    String findings = Findings.of(element).stream().map(Finding::message).collect(Collectors.joining("\n"));
    String reason = element instanceof VirtioDevice device ? RunRules.reason(device) : null;
    return lines(ElementText.type(element.eClass()) + " " + QualifiedName.of(element), ElementDetails.of(element),
        documentation, findings, findings.contains(String.valueOf(reason)) ? null : reason);
  }

  /** Whether no run has an engine for the device yet. */
  public boolean isDescriptionOnly(VirtioDevice device) {
    return RunRules.reason(device) != null;
  }

  /** Whether both sides will agree on a packed ring. */
  public boolean isPacked(Virtqueue queue) {
    return queue.eContainer() instanceof VirtioDevice device && Defaults.isPacked(device);
  }

  /** Whether the core can only read through the window. */
  public boolean isReadOnly(AddressWindow window) {
    return window.getAccess() == WindowAccess.READ_ONLY;
  }

  /** The region behind a window: the one that it names, or else the innermost where its memory begins; null for none. */
  public MemoryRegion memory(AddressWindow window) {
    Address start = Defaults.physical(window);
    if (window.getRegion() != null || start == null || TopologyContents.topologyOf(window) == null) {
      return window.getRegion();
    }
    return new TopologyContents(TopologyContents.topologyOf(window)).regions().stream()
        .filter(region -> contains(region, start.value())).reduce((outer, inner) -> inner).orElse(null);
  }

  private static boolean contains(MemoryRegion region, long address) {
    return region.getAddress() != null && region.getSize() != null
        && Long.compareUnsigned(address - region.getAddress().value(), region.getSize().bytes()) < 0;
  }

  /** Where the line of a channel begins; null for nowhere. */
  public Endpoint firstEnd(RpmsgChannel channel) {
    return channel.getEnds().isEmpty() ? null : channel.getEnds().get(0);
  }

  /** Where the line of a channel ends: at the bus where only one end is said. */
  public EObject secondEnd(RpmsgChannel channel) {
    return channel.getEnds().size() < 2 ? channel.eContainer() : channel.getEnds().get(1);
  }

  /** Whether a driver rings this doorbell for a device, or for its registers. */
  public boolean isKick(Doorbell doorbell) {
    return devices(doorbell).anyMatch(device -> device.getKick() == doorbell
        || device.getTransport() instanceof Mmio registers && registers.getAccessDoorbell() == doorbell
        || device.getQueues().stream().anyMatch(queue -> queue.getKick() == doorbell));
  }

  /** Whether a device rings this doorbell for its driver. */
  public boolean isInterrupt(Doorbell doorbell) {
    return devices(doorbell).anyMatch(device -> device.getInterrupt() == doorbell
        || device.getQueues().stream().anyMatch(queue -> queue.getInterrupt() == doorbell));
  }

  private static Stream<VirtioDevice> devices(EObject element) {
    return TopologyContents.topologyOf(element) == null ? Stream.empty()
        : new TopologyContents(TopologyContents.topologyOf(element)).devices().stream();
  }

  /** The endpoints of a core; of anything else none, which a layer asks, too. */
  public List<Endpoint> endpointsHere(EObject element) {
    return element instanceof Core core ? core.getEndpoints() : List.of();
  }

  /** The tasks of a core; of anything else none. */
  public List<Task> tasksHere(EObject element) {
    return element instanceof Core core ? core.getTasks() : List.of();
  }

  /** What an element refers to with a feature that not all elements of its kind have; null for nothing. */
  public Object refersTo(EObject element, String name) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
    return feature == null ? null : element.eGet(feature);
  }
}
