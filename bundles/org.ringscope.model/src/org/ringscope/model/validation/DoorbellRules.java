// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__CHANNEL;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__DELAY;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__TO;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__TRIGGER;
import static org.ringscope.model.topology.TopologyPackage.Literals.MMIO__ACCESS_DOORBELL;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__INTERRUPT;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__KICK;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__INTERRUPT;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__KICK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about doorbells, and which devices and channels they serve. */
final class DoorbellRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("doorbell-ends", Doorbell.class, DoorbellRules::ends),
      TopologyRule.error("doorbell-delay", Doorbell.class, DoorbellRules::delay),
      TopologyRule.error("doorbell-channel", Topology.class, DoorbellRules::channels),
      TopologyRule.error("device-doorbells", VirtioDevice.class, DoorbellRules::direction),
      TopologyRule.error("doorbell-shared", Topology.class, DoorbellRules::shared),
      TopologyRule.hint("doorbell-merges", Topology.class, DoorbellRules::merging));

  /**
   * A device's use of a doorbell.
   *
   * @param element that says it: the device, a queue or the transport
   * @param what the use is called
   */
  private record Use(VirtioDevice device, EObject element, EReference feature, String what) {
    Doorbell doorbell() {
      return (Doorbell) element.eGet(feature);
    }

    boolean isByDriver() {
      return feature == VIRTIO_DEVICE__KICK || feature == VIRTQUEUE__KICK || feature == MMIO__ACCESS_DOORBELL;
    }
  }

  private DoorbellRules() {}

  private static void ends(Doorbell doorbell, Report report) {
    if (doorbell.getFrom() != null && doorbell.getFrom() == doorbell.getTo()) {
      report.add(DOORBELL__TO, Labels.name(doorbell) + " rings at the core that rings it");
    }
  }

  private static void delay(Doorbell doorbell, Report report) {
    if (doorbell.getDelay() != null && doorbell.getDelay().isNegative()) {
      report.add(DOORBELL__DELAY, Labels.name(doorbell) + " has a negative delay");
    }
  }

  private record Way(MailboxChannel channel, Core from, Core to) {}

  /** Who hears a channel knows nothing but that it rang; a channel may serve both directions. */
  private static void channels(Topology topology, Report report) {
    Map<Way, Doorbell> taken = new HashMap<>();
    for (Doorbell doorbell : report.system().contents().doorbells()) {
      Doorbell other = doorbell.getChannel() == null || doorbell.getFrom() == null || doorbell.getTo() == null ? null
          : taken.putIfAbsent(new Way(doorbell.getChannel(), doorbell.getFrom(), doorbell.getTo()), doorbell);
      if (other != null) {
        report.add(doorbell, DOORBELL__CHANNEL, Labels.name(doorbell) + " rings over "
            + Labels.name(doorbell.getChannel()) + " as " + Labels.name(other)
            + " does; a channel carries one doorbell each way");
      }
    }
  }

  /** All uses of a device that are said. */
  private static List<Use> uses(VirtioDevice device) {
    List<Use> uses = new ArrayList<>();
    uses.add(new Use(device, device, VIRTIO_DEVICE__KICK, "kick"));
    uses.add(new Use(device, device, VIRTIO_DEVICE__INTERRUPT, "interrupt"));
    for (Virtqueue queue : device.getQueues()) {
      uses.add(new Use(device, queue, VIRTQUEUE__KICK, "kick"));
      uses.add(new Use(device, queue, VIRTQUEUE__INTERRUPT, "interrupt"));
    }
    if (device.getTransport() instanceof Mmio registers) {
      uses.add(new Use(device, registers, MMIO__ACCESS_DOORBELL, "access doorbell"));
    }
    uses.removeIf(use -> use.doorbell() == null);
    return uses;
  }

  private static void direction(VirtioDevice device, Report report) {
    if (device.getDriverSide() == null || device.getDeviceSide() == null) {
      return;
    }
    for (Use use : uses(device)) {
      Core from = use.isByDriver() ? device.getDriverSide() : device.getDeviceSide();
      Core to = use.isByDriver() ? device.getDeviceSide() : device.getDriverSide();
      if (use.doorbell().getFrom() != from || use.doorbell().getTo() != to) {
        String owner = Labels.name(use.element instanceof Mmio ? device : use.element);
        report.add(use.element, use.feature, use.what + " of " + owner + " must ring from " + Labels.name(from) + " to "
            + Labels.name(to) + ", " + Labels.name(use.doorbell()) + " does not");
      }
    }
  }

  /** Notify ids, or registers of its own, say which device is meant; virtio-mmio has neither. */
  private static void shared(Topology topology, Report report) {
    Map<Doorbell, VirtioDevice> users = new HashMap<>();
    for (VirtioDevice device : report.system().contents().devices()) {
      for (Use use : uses(device)) {
        VirtioDevice other = users.putIfAbsent(use.doorbell(), device);
        if (other != null && other != device && (isMmio(device) || isMmio(other))) {
          report.add(use.element, use.feature, Labels.name(device) + " uses " + Labels.name(use.doorbell()) + ", as "
              + Labels.name(other) + " does; a device on virtio-mmio needs doorbells of its own");
        }
      }
    }
  }

  /** Of rings that merged, only the last says which device it was for. */
  private static void merging(Topology topology, Report report) {
    Map<Doorbell, VirtioDevice> users = new HashMap<>();
    Set<Doorbell> said = new HashSet<>();
    for (VirtioDevice device : report.system().contents().devices()) {
      for (Use use : device.getTransport() instanceof Remoteproc ? uses(device) : List.<Use>of()) {
        VirtioDevice other = users.putIfAbsent(use.doorbell(), device);
        boolean merges = Defaults.trigger(use.doorbell()) == DoorbellTrigger.EDGE;
        if (merges && other != null && other != device && said.add(use.doorbell())) {
          report.add(use.doorbell(), DOORBELL__TRIGGER, Labels.name(use.doorbell()) + " rings for "
              + Labels.name(other) + " and " + Labels.name(device)
              + ", but rings of an edge merge; counted rings, or a level, lose none");
        }
      }
    }
  }

  private static boolean isMmio(VirtioDevice device) {
    return device.getTransport() instanceof Mmio;
  }
}
