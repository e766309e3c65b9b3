// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Labels;

/** Fixes of doorbells, and of who uses them. */
final class DoorbellFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "doorbell-ends", QuickFix.of(Doorbell.class, DoorbellFixes::ends),
      "doorbell-delay", QuickFix.of(Doorbell.class,
          bell -> new QuickFix("Ring " + bell.getName() + " without delay", () -> bell.setDelay(null))),
      "doorbell-channel", QuickFix.of(Doorbell.class,
          bell -> new QuickFix("Ring " + bell.getName() + " over no channel of a mailbox",
              () -> bell.setChannel(null))),
      "doorbell-merges", QuickFix.of(Doorbell.class, bell -> new QuickFix("Count the rings of " + bell.getName(),
          () -> bell.setTrigger(DoorbellTrigger.COUNTED))),
      "device-doorbells", DoorbellFixes::direction,
      "doorbell-shared", DoorbellFixes::own,
      "device-configuration", QuickFix.of(Mmio.class, DoorbellFixes::access));

  private DoorbellFixes() {}

  private static QuickFix ends(Doorbell bell) {
    Core other = bell.getFrom() == null ? null : CoreFixes.other(bell.getFrom());
    return other == null ? null
        : new QuickFix("Ring " + bell.getName() + " at " + other.getName(), () -> bell.setTo(other));
  }

  /**
   * A use of a doorbell, and how to replace it.
   *
   * @param owner of the use, as the user calls it
   */
  private record Use(String what, String owner, Doorbell bell, boolean isByDriver, Consumer<Doorbell> set) {}

  private static Stream<Use> uses(EObject element) {
    Stream<Use> all = Stream.empty();
    if (element instanceof VirtioDevice device) {
      String owner = device.getName();
      all = Stream.of(new Use("kick", owner, device.getKick(), true, device::setKick),
          new Use("interrupt", owner, device.getInterrupt(), false, device::setInterrupt));
    } else if (element instanceof Virtqueue queue) {
      String owner = Labels.of(queue);
      all = Stream.of(new Use("kick", owner, queue.getKick(), true, queue::setKick),
          new Use("interrupt", owner, queue.getInterrupt(), false, queue::setInterrupt));
    } else if (element instanceof Mmio registers) {
      all = Stream.of(new Use("access doorbell", Labels.of(registers), registers.getAccessDoorbell(), true,
          registers::setAccessDoorbell));
    }
    return all.filter(use -> use.bell != null);
  }

  private static VirtioDevice device(EObject element) {
    return element instanceof VirtioDevice device ? device : (VirtioDevice) element.eContainer();
  }

  private static Core from(VirtioDevice device, boolean isByDriver) {
    return isByDriver ? device.getDriverSide() : device.getDeviceSide();
  }

  /** The first use that leads elsewhere gets the only unused doorbell that leads where it must, or else a new one. */
  private static QuickFix direction(EObject element) {
    VirtioDevice device = device(element);
    return uses(element).filter(use -> use.bell.getFrom() != from(device, use.isByDriver)
        || use.bell.getTo() != from(device, !use.isByDriver)).findFirst()
        .map(use -> replace(device, use, unused(device, use))).orElse(null);
  }

  private static Doorbell unused(VirtioDevice device, Use use) {
    TopologyContents system = new TopologyContents(TopologyContents.topologyOf(device));
    List<Doorbell> fitting = system.doorbells().stream()
        .filter(bell -> bell.getFrom() == from(device, use.isByDriver) && bell.getTo() == from(device, !use.isByDriver))
        .filter(bell -> system.devices().stream()
            .flatMap(each -> Stream.concat(Stream.of(each, each.getTransport()), each.getQueues().stream()))
            .filter(Objects::nonNull).flatMap(DoorbellFixes::uses).noneMatch(each -> each.bell == bell))
        .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static QuickFix replace(VirtioDevice device, Use use, Doorbell found) {
    Core from = from(device, use.isByDriver);
    Core to = from(device, !use.isByDriver);
    String label = "Let the " + use.what + " of " + use.owner + " be "
        + (found == null ? "a new doorbell from " + from.getName() + " to " + to.getName() : found.getName());
    return new QuickFix(label, () -> use.set.accept(found == null ? made(use, from, to) : found));
  }

  private static Doorbell made(Use use, Core from, Core to) {
    Doorbell bell = NewBus.doorbell(from, to);
    bell.setTrigger(use.what.startsWith("access") ? DoorbellTrigger.LEVEL : use.bell.getTrigger());
    return bell;
  }

  private static QuickFix own(EObject element) {
    VirtioDevice device = device(element);
    TopologyContents system = new TopologyContents(TopologyContents.topologyOf(device));
    return uses(element).filter(use -> system.devices().stream().filter(other -> other != device)
        .flatMap(other -> Stream.concat(Stream.of(other, other.getTransport()), other.getQueues().stream()))
        .filter(Objects::nonNull).flatMap(DoorbellFixes::uses).anyMatch(other -> other.bell == use.bell)).findFirst()
        .map(use -> replace(device, use, null)).orElse(null);
  }

  private static QuickFix access(Mmio registers) {
    VirtioDevice device = device(registers);
    Doorbell bell = registers.getAccessDoorbell();
    if (bell != null && bell != device.getKick()) {
      return new QuickFix("Let " + bell.getName() + " be a level", () -> bell.setTrigger(DoorbellTrigger.LEVEL));
    } else if (device.getDriverSide() == null || device.getDeviceSide() == null) {
      return null;
    }
    return new QuickFix("Add an access doorbell for " + Labels.of(registers), () -> {
      Doorbell made = NewBus.doorbell(device.getDriverSide(), device.getDeviceSide());
      made.setTrigger(DoorbellTrigger.LEVEL);
      registers.setAccessDoorbell(made);
    });
  }
}
