// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.MMIO__ACCESS_DOORBELL;
import static org.ringscope.model.topology.TopologyPackage.Literals.PCI__SLOT;
import static org.ringscope.model.topology.TopologyPackage.Literals.PCI__VECTORS;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE_SIDE;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__INTERRUPT;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.virtio.Features;

/** Rules about what a transport needs, and what it cannot carry. */
final class TransportRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("device-boot", Remoteproc.class, TransportRules::boot),
      TopologyRule.error("device-features", Remoteproc.class, TransportRules::features),
      TopologyRule.error("device-configuration", Mmio.class, TransportRules::accesses),
      TopologyRule.error("device-features", Mmio.class, TransportRules::features),
      TopologyRule.error("transport-interrupt", Mmio.class, TransportRules::oneInterrupt),
      TopologyRule.error("pci-slot", Pci.class, TransportRules::slot),
      TopologyRule.error("pci-vectors", Pci.class, TransportRules::vectors));

  private static final Pattern SLOT = Pattern.compile("([0-9A-Fa-f]{4}:)?[0-9A-Fa-f]{2}:[01][0-9A-Fa-f]\\.[0-7]");
  /** The size of the MSI-X table has 11 bits (Linux include/uapi/linux/pci_regs.h PCI_MSIX_FLAGS_QSIZE). */
  private static final int MOST_VECTORS = 2048;

  private TransportRules() {}

  private static VirtioDevice device(Transport transport) {
    return (VirtioDevice) transport.eContainer();
  }

  private static void boot(Remoteproc transport, Report report) {
    VirtioDevice device = device(transport);
    Core remote = device == null ? null : device.getDeviceSide();
    if (remote != null && device.getDriverSide() != null && remote.getBootedBy() != device.getDriverSide()) {
      report.add(device, VIRTIO_DEVICE__DEVICE_SIDE, Labels.name(remote) + " must be booted by "
          + Labels.name(device.getDriverSide()) + ", the driver's core of " + Labels.name(device));
    }
  }

  private static boolean isLong(VirtioDevice device) {
    return device.getFeatures() != null && (device.getFeatures().high() != 0 || device.getFeatures().low() >>> 32 != 0);
  }

  private static void features(Remoteproc transport, Report report) {
    VirtioDevice device = device(transport);
    if (device != null && isLong(device)) {
      report.add(device, VIRTIO_DEVICE__FEATURES, Labels.name(device) + " offers " + device.getFeatures()
          + ", but a resource table has room for 32 bits");
    }
  }

  /** Virtio 1.3 §4.2.4, §6.2: legacy registers hold 32 bits, and who has the others offers VERSION_1. */
  private static void features(Mmio registers, Report report) {
    VirtioDevice device = device(registers);
    if (device == null) {
      return;
    }
    boolean isModern = Features.has(Defaults.features(device), Features.VERSION_1);
    if (registers.getVersion() == MmioVersion.MODERN && !isModern) {
      report.add(device, VIRTIO_DEVICE__FEATURES, Labels.name(device)
          + " must offer VERSION_1 (bit 32) on virtio-mmio version 2");
    } else if (registers.getVersion() == MmioVersion.LEGACY && isModern) {
      report.add(device, VIRTIO_DEVICE__FEATURES, Labels.name(device)
          + " is a legacy device and cannot offer VERSION_1 (bit 32)");
    } else if (registers.getVersion() == MmioVersion.LEGACY && isLong(device)) {
      report.add(device, VIRTIO_DEVICE__FEATURES, Labels.name(device) + " offers " + device.getFeatures()
          + ", but a legacy device has room for 32 bits");
    }
  }

  /** A register access ends when the device has taken it, and a level says when it has. */
  private static void accesses(Mmio registers, Report report) {
    VirtioDevice device = device(registers);
    Doorbell doorbell = registers.getAccessDoorbell();
    if (device == null) {
      return;
    }
    if (doorbell == null) {
      report.add(MMIO__ACCESS_DOORBELL, Labels.name(device) + " has registers and no access doorbell");
    } else if (Defaults.trigger(doorbell) != DoorbellTrigger.LEVEL) {
      report.add(MMIO__ACCESS_DOORBELL, "the access doorbell " + Labels.name(doorbell) + " is not a level");
    } else if (doorbell == device.getKick()) {
      report.add(MMIO__ACCESS_DOORBELL, Labels.name(device) + " uses " + Labels.name(doorbell)
          + " for register accesses and for kicks");
    }
  }

  /** Virtio 1.3 §4.2.2: InterruptStatus is one for the device. */
  private static void oneInterrupt(Mmio registers, Report report) {
    if (device(registers) == null) {
      return;
    }
    for (Virtqueue queue : device(registers).getQueues()) {
      if (queue.getInterrupt() != null && queue.getInterrupt() != device(registers).getInterrupt()) {
        report.add(queue, VIRTQUEUE__INTERRUPT, Labels.of(queue)
            + " has an interrupt of its own, but virtio-mmio has one for all queues");
      }
    }
  }

  private static void slot(Pci pci, Report report) {
    if (pci.getSlot() != null && !SLOT.matcher(pci.getSlot()).matches()) {
      report.add(PCI__SLOT, Labels.name(pci) + ": \"" + pci.getSlot() + "\" is no function like 0000:00:04.0");
    }
  }

  private static void vectors(Pci pci, Report report) {
    Integer vectors = pci.getVectors();
    if (vectors == null || device(pci) == null) {
      return;
    }
    long used = device(pci).getQueues().stream().map(Defaults::interrupt).filter(Objects::nonNull).distinct().count();
    if (vectors < 0 || vectors > MOST_VECTORS) {
      report.add(PCI__VECTORS, Labels.name(pci) + " has " + vectors + " vectors; it must be 0 to 2048");
    } else if (vectors != 0 && used > vectors) {
      report.add(PCI__VECTORS, Labels.name(device(pci)) + " has " + vectors + " vectors, but its queues have " + used
          + " different interrupts");
    }
  }
}
