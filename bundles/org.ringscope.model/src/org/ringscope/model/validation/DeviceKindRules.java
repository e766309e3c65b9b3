// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.BLOCK_DEVICE__BLOCK_SIZE;
import static org.ringscope.model.topology.TopologyPackage.Literals.BLOCK_DEVICE__CAPACITY;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_DEVICE__COLUMNS;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_DEVICE__PORTS;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_DEVICE__ROWS;
import static org.ringscope.model.topology.TopologyPackage.Literals.IOMMU_DEVICE__PAGE_SIZE;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_DEVICE__MAC;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_DEVICE__MTU;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_DEVICE__QUEUE_PAIRS;
import static org.ringscope.model.topology.TopologyPackage.Literals.OTHER_DEVICE__DEVICE_ID;
import static org.ringscope.model.topology.TopologyPackage.Literals.RTC_DEVICE__CLOCKS;
import static org.ringscope.model.topology.TopologyPackage.Literals.SOUND_DEVICE__JACKS;
import static org.ringscope.model.topology.TopologyPackage.Literals.SOUND_DEVICE__STREAMS;
import static org.ringscope.model.topology.TopologyPackage.Literals.VSOCK_DEVICE__CID;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.BlockDevice;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.IommuDevice;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.RtcDevice;
import org.ringscope.model.topology.SoundDevice;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VsockDevice;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about what each kind of device says of itself in its configuration space (virtio 1.3 §5). */
final class DeviceKindRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("console-config", ConsoleDevice.class, DeviceKindRules::console),
      TopologyRule.error("net-config", NetDevice.class, DeviceKindRules::net),
      TopologyRule.error("block-config", BlockDevice.class, DeviceKindRules::block),
      TopologyRule.error("vsock-config", VsockDevice.class, DeviceKindRules::vsock),
      TopologyRule.error("iommu-config", IommuDevice.class, DeviceKindRules::iommu),
      TopologyRule.error("sound-config", SoundDevice.class, DeviceKindRules::sound),
      TopologyRule.error("rtc-config", RtcDevice.class, DeviceKindRules::rtc),
      TopologyRule.warning("device-class", OtherDevice.class, DeviceKindRules::other));

  private static final Pattern MAC = Pattern.compile("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}");
  private static final int MOST_16_BITS = 0xFFFF;
  private static final int SECTOR = 512;
  private static final long MOST_PAGE = 1 << 30;
  /** More than any card has; a run keeps the state of each. */
  private static final int MOST_STREAMS = 1024;
  /** Virtio 1.3 §5.10.4: 0, 1 and 2 are reserved, and so is the largest. */
  private static final long FIRST_CID = 3;
  private static final long LAST_CID = 0xFFFF_FFFEL;

  private DeviceKindRules() {}

  private static void between(EAttribute feature, long least, long most, Report report) {
    Number value = (Number) report.element().eGet(feature);
    if (value != null && (value.longValue() < least || value.longValue() > most)) {
      report.add(feature, Labels.name(report.element()) + ": " + feature.getName() + " is " + value + "; it must be "
          + least + " to " + most);
    }
  }

  /** Virtio 1.3 §5.3.4. */
  private static void console(ConsoleDevice console, Report report) {
    between(CONSOLE_DEVICE__COLUMNS, 0, MOST_16_BITS, report);
    between(CONSOLE_DEVICE__ROWS, 0, MOST_16_BITS, report);
    between(CONSOLE_DEVICE__PORTS, 1, Integer.MAX_VALUE, report);
  }

  /** Virtio 1.3 §5.1.4: an MTU of at least 68, up to 0x8000 pairs of queues. */
  private static void net(NetDevice net, Report report) {
    if (net.getMac() != null && !MAC.matcher(net.getMac()).matches()) {
      report.add(NET_DEVICE__MAC, Labels.name(net) + ": \"" + net.getMac() + "\" is no address like 52:54:00:12:34:56");
    }
    between(NET_DEVICE__MTU, 68, MOST_16_BITS, report);
    between(NET_DEVICE__QUEUE_PAIRS, 1, 0x8000, report);
  }

  /** Virtio 1.3 §5.2.4: the capacity is counted in sectors of 512 bytes. */
  private static void block(BlockDevice block, Report report) {
    if (block.getCapacity() != null && Long.remainderUnsigned(block.getCapacity().bytes(), SECTOR) != 0) {
      report.add(BLOCK_DEVICE__CAPACITY, Labels.name(block) + ": capacity " + block.getCapacity()
          + " is not a multiple of 512");
    }
    between(BLOCK_DEVICE__BLOCK_SIZE, 1, Integer.MAX_VALUE, report);
  }

  private static void vsock(VsockDevice vsock, Report report) {
    between(VSOCK_DEVICE__CID, FIRST_CID, LAST_CID, report);
  }

  /** Virtio 1.3 §5.13.4: sizes of pages are bits of a mask. */
  private static void iommu(IommuDevice iommu, Report report) {
    if (iommu.getPageSize() != null
        && (Long.bitCount(iommu.getPageSize().bytes()) != 1 || iommu.getPageSize().bytes() > MOST_PAGE)) {
      report.add(IOMMU_DEVICE__PAGE_SIZE, Labels.name(iommu) + ": page size " + iommu.getPageSize()
          + " is not a power of two of at most 1 GiB");
    }
  }

  private static void sound(SoundDevice card, Report report) {
    between(SOUND_DEVICE__STREAMS, 1, MOST_STREAMS, report);
    between(SOUND_DEVICE__JACKS, 0, MOST_STREAMS, report);
  }

  /** Virtio 1.4 §5.23: the number of clocks has 16 bits. */
  private static void rtc(RtcDevice rtc, Report report) {
    between(RTC_DEVICE__CLOCKS, 1, MOST_16_BITS, report);
  }

  private static void other(OtherDevice other, Report report) {
    EClass own = DeviceClasses.of(DeviceClasses.id(other));
    if (own != Literals.OTHER_DEVICE) {
      report.add(OTHER_DEVICE__DEVICE_ID, Labels.name(other) + " has id " + other.getDeviceId() + ", which is a "
          + own.getName());
    }
  }
}
