// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.validation.Labels;
import org.ringscope.protocol.virtio.Features;

/** Fixes of virtio devices of any kind. */
final class DeviceFixes {
  private static final long LOW = 0xFFFF_FFFFL;

  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "device-sides", QuickFix.of(VirtioDevice.class, DeviceFixes::sides),
      "device-queues", QuickFix.of(VirtioDevice.class, DeviceFixes::queues),
      "device-boot", QuickFix.of(VirtioDevice.class, DeviceFixes::boot),
      "device-features", QuickFix.of(VirtioDevice.class, DeviceFixes::features),
      "ring-format", QuickFix.of(VirtioDevice.class, DeviceFixes::modern),
      "console-config", DeviceFixes::config,
      "net-config", DeviceFixes::config,
      "block-config", DeviceFixes::config,
      "vsock-config", DeviceFixes::config);

  private DeviceFixes() {}

  private static QuickFix sides(VirtioDevice device) {
    Core other = CoreFixes.other(device.getDriverSide());
    return other == null ? null
        : new QuickFix("Let " + other.getName() + " be the device side of " + device.getName(),
            () -> device.setDeviceSide(other));
  }

  /** The first two, where the first one is, and of a bus no others. */
  private static QuickFix queues(VirtioDevice device) {
    boolean needsTwo = device instanceof RpmsgDevice || device.eClass() == Literals.CONSOLE_DEVICE;
    String label = needsTwo ? "Give " + device.getName() + " the queues 0 and 1"
        : "Add queue 0 to " + device.getName();
    return new QuickFix(label, () -> {
      if (device instanceof RpmsgDevice) {
        device.getQueues().removeIf(queue -> Defaults.index(queue) < 0 || Defaults.index(queue) > 1);
      }
      for (int index = 0; index < (needsTwo ? 2 : 1); index++) {
        int number = index;
        if (device.getQueues().stream().noneMatch(queue -> Defaults.index(queue) == number)) {
          addQueue(device, number);
        }
      }
    });
  }

  private static void addQueue(VirtioDevice device, int number) {
    Virtqueue queue = TopologyFactory.eINSTANCE.createVirtqueue();
    queue.setIndex(number);
    if (!device.getQueues().isEmpty()) {
      Virtqueue other = device.getQueues().get(0);
      queue.setSize(other.getSize());
      queue.setAlign(other.getAlign());
      queue.setRegion(other.getRegion());
    }
    device.getQueues().add(Math.min(number, device.getQueues().size()), queue);
    if (queue.getRegion() == null) {
      PlaceFixes.ownMemory(queue).apply();
    }
  }

  private static QuickFix boot(VirtioDevice device) {
    Core host = device.getDriverSide();
    Core remote = device.getDeviceSide();
    NewBus.Pair pair = remote.getBootedBy() == null ? NewBus.pair(host, remote) : null;
    return pair == null || pair.remote() != remote ? null
        : new QuickFix("Let " + host.getName() + " boot " + remote.getName(), () -> {
          remote.setBootedBy(host);
          remote.setBoot(Boot.UNSPECIFIED);
          NewFirmware.makeRoom(host, remote);
        });
  }

  private static QuickFix features(VirtioDevice device) {
    boolean isModern = device.getTransport() instanceof Mmio registers && registers.getVersion() == MmioVersion.MODERN;
    return isModern ? modern(device)
        : new QuickFix("Let " + device.getName() + " offer only the first 32 features",
            () -> device.setFeatures(bits(Defaults.features(device) & LOW)));
  }

  private static QuickFix modern(VirtioDevice device) {
    return new QuickFix("Let " + device.getName() + " offer VERSION_1", () -> {
      device.setFeatures(bits(Defaults.features(device) | Features.VERSION_1));
      if (device.getDriverFeatures() != null) {
        device.setDriverFeatures(bits(Defaults.driverFeatures(device) | Features.VERSION_1));
      }
    });
  }

  private static FeatureBits bits(long low) {
    return FeatureBits.valueOf("0x" + new BigInteger(Long.toUnsignedString(low)).toString(16));
  }

  /** All that is said of its configuration space: what is left unsaid is right. */
  private static QuickFix config(EObject device) {
    return new QuickFix("Give " + Labels.name(device) + " the usual configuration",
        () -> device.eClass().getEAttributes().stream().filter(each -> !each.isRequired())
            .filter(EAttribute::isChangeable).forEach(device::eUnset));
  }
}
