// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BASE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BOUNCE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__CONFIGURATION;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__INTERRUPT;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__KICK;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.ConsoleBounce;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.DoorbellTrigger;
import org.ringscope.model.HexNumber;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionRole;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;

/** Rules about virtio devices and their transports. */
final class DeviceRules {

  /** Registers of virtio-mmio, and behind them the configuration of a console (virtio 1.3 §4.2.2, §5.3.4). */
  private static final long REGISTER_BYTES = 0x100 + 12;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("device-sides", VirtioDevice.class, DeviceRules::sides),
      TopologyRule.error("device-doorbells", VirtioDevice.class, DeviceRules::doorbells),
      TopologyRule.error("device-configuration", VirtioDevice.class, DeviceRules::configuration),
      TopologyRule.error("device-queues", VirtioDevice.class, DeviceRules::queues),
      TopologyRule.error("device-base", VirtioDevice.class, DeviceRules::base),
      TopologyRule.error("device-features", VirtioDevice.class, DeviceRules::features),
      TopologyRule.error("device-boot", VirtioDevice.class, DeviceRules::boot),
      TopologyRule.error("device-bounce", VirtioDevice.class, DeviceRules::bounce),
      TopologyRule.error("console-bounce", VirtioDevice.class, DeviceRules::consoleBounce));

  private DeviceRules() {}

  private static void sides(VirtioDevice device, Report report) {
    if (device.getDriver() != null && device.getDriver() == device.getDevice()) {
      report.add(VIRTIO_DEVICE__DEVICE, device.getName() + " has driver and device on the same core, "
          + device.getDriver().getName());
    }
  }

  private static void doorbells(VirtioDevice device, Report report) {
    joins(device.getKick(), device.getDriver(), device.getDevice(), VIRTIO_DEVICE__KICK, device, report);
    joins(device.getInterrupt(), device.getDevice(), device.getDriver(), VIRTIO_DEVICE__INTERRUPT, device, report);
    joins(device.getConfiguration(), device.getDriver(), device.getDevice(), VIRTIO_DEVICE__CONFIGURATION, device,
        report);
  }

  private static void joins(Doorbell doorbell, Core from, Core to, EStructuralFeature feature, VirtioDevice device,
      Report report) {
    if (doorbell != null && from != null && to != null && (doorbell.getFrom() != from || doorbell.getTo() != to)) {
      report.add(feature, feature.getName() + " of " + device.getName() + " must ring from " + from.getName() + " to "
          + to.getName() + ", " + doorbell.getName() + " does not");
    }
  }

  /** A register access ends when the device has taken it, and a level says when it has. */
  private static void configuration(VirtioDevice device, Report report) {
    Doorbell doorbell = device.getConfiguration();
    if (isRemoteproc(device)) {
      return;
    }
    if (doorbell == null) {
      report.add(VIRTIO_DEVICE__CONFIGURATION, device.getName() + " has registers and no configuration doorbell");
    } else if (doorbell.getTrigger() != DoorbellTrigger.LEVEL) {
      report.add(VIRTIO_DEVICE__CONFIGURATION, "the configuration doorbell " + doorbell.getName() + " is not a level");
    } else if (doorbell == device.getKick()) {
      report.add(VIRTIO_DEVICE__CONFIGURATION, device.getName() + " uses " + doorbell.getName()
          + " for configuration and for kicks");
    }
  }

  /** The queue counts are those of virtio 1.3 §5.3.2 and of the RPMsg bus. */
  private static void queues(VirtioDevice device, Report report) {
    int count = device.getQueues().size();
    if (count == 0) {
      report.add(VIRTIO_DEVICE__QUEUES, device.getName() + " has no queue");
    } else if (DeviceKind.RPMSG.is(device.getDeviceId()) && count != 2) {
      report.add(VIRTIO_DEVICE__QUEUES, device.getName() + " is an RPMsg device and needs 2 queues, not " + count);
    } else if (DeviceKind.CONSOLE.is(device.getDeviceId()) && count < 2) {
      report.add(VIRTIO_DEVICE__QUEUES, device.getName() + " is a console and needs at least 2 queues");
    }
  }

  private static void base(VirtioDevice device, Report report) {
    if (report.system().topology() == null) {
      return;
    }
    if (device.getBase() == null) {
      report.add(VIRTIO_DEVICE__BASE, device.getName() + " has no base address; " + device.getTransport()
          + " needs one");
      return;
    }
    Range block = block(device);
    MemoryRegion region = report.system().regions().containing(block);
    if (region == null) {
      report.add(VIRTIO_DEVICE__BASE, device.getName() + " needs " + block + ", which is in no memory region");
    } else if (region.getRole() == RegionRole.PRIVATE) {
      report.add(VIRTIO_DEVICE__BASE, device.getName() + " is found at " + device.getBase() + ", in private memory "
          + region.getName());
    }
  }

  private static void features(VirtioDevice device, Report report) {
    if (DeviceKind.CONSOLE.is(device.getDeviceId()) && Features.has(device.getFeatures(), Console.MULTIPORT)) {
      report.add(VIRTIO_DEVICE__FEATURES,
          device.getName() + " offers MULTIPORT (bit 1), which consoles cannot do here");
    }
    boolean isModern = Features.has(device.getFeatures(), Features.VERSION_1);
    switch (device.getTransport()) {
      case MMIO1, MMIO_SHARED1 -> {
        if (isModern) {
          report.add(VIRTIO_DEVICE__FEATURES, device.getName()
              + " is a legacy device and cannot offer VERSION_1 (bit 32)");
        } else if (device.getFeatures() >>> 32 != 0) {
          report.add(VIRTIO_DEVICE__FEATURES, device.getName() + " offers " + HexNumber.format(device.getFeatures())
              + ", but a legacy device has room for 32 bits");
        }
      }
      case MMIO2, MMIO_SHARED2 -> {
        if (!isModern) {
          report.add(VIRTIO_DEVICE__FEATURES, device.getName()
              + " must offer VERSION_1 (bit 32) on virtio-mmio version 2");
        }
      }
      case REMOTEPROC -> {
        if (device.getFeatures() >>> 32 != 0) {
          report.add(VIRTIO_DEVICE__FEATURES, device.getName() + " offers " + HexNumber.format(device.getFeatures())
              + ", but a resource table has room for 32 bits");
        }
      }
    }
  }

  private static void boot(VirtioDevice device, Report report) {
    if (isRemoteproc(device) && device.getDevice() != null && device.getDriver() != null
        && device.getDevice().getBootedBy() != device.getDriver()) {
      report.add(VIRTIO_DEVICE__DEVICE, device.getDevice().getName() + " must be booted by "
          + device.getDriver().getName()
          + ", the driver's core of " + device.getName());
    }
  }

  private static void bounce(VirtioDevice device, Report report) {
    if (!device.getBounce().isEmpty() && device.getBounce().size() != device.getQueues().size()) {
      report.add(VIRTIO_DEVICE__BOUNCE, device.getName() + " has " + device.getQueues().size() + " queues but "
          + device.getBounce().size() + " bounce regions");
    }
    for (MemoryRegion region : device.getBounce()) {
      if (region.getRole() != RegionRole.BUFFERS && region.getRole() != RegionRole.SHARED) {
        report.add(VIRTIO_DEVICE__BOUNCE, "bounce region " + region.getName() + " is not shared memory for buffers");
      }
      Range range = Range.of(region);
      if (range != null && !(report.system().isSeen(range, device.getDriver())
          && report.system().isSeen(range, device.getDevice()))) {
        report.add(VIRTIO_DEVICE__BOUNCE, "bounce region " + region.getName() + " (" + range
            + ") is not seen by both cores");
      }
    }
  }

  /** The buffers of each queue lie from the begin of its region on. */
  private static void consoleBounce(VirtioDevice device, Report report) {
    if (!DeviceKind.CONSOLE.is(device.getDeviceId())) {
      return;
    }
    for (int i = 0; i < Math.min(device.getBounce().size(), device.getQueues().size()); i++) {
      MemoryRegion region = device.getBounce().get(i);
      long bytes = ConsoleBounce.bytes(device.getQueues().get(i));
      if (bytes > region.getSize()) {
        report.add(VIRTIO_DEVICE__BOUNCE,
            "the buffers of queue " + device.getQueues().get(i).getIndex() + " take " + bytes
                + " bytes, bounce region " + region.getName() + " has " + region.getSize());
      }
    }
  }

  static boolean isRemoteproc(VirtioDevice device) {
    return device.getTransport() == Transport.REMOTEPROC;
  }

  /** What lies at the base: a resource table with one vdev and its vrings, or registers. Null without a base. */
  static Range block(VirtioDevice device) {
    return Range.of(device.getBase(),
        isRemoteproc(device) ? 16 + 4 + 28 + 20L * device.getQueues().size() : REGISTER_BYTES);
  }
}
