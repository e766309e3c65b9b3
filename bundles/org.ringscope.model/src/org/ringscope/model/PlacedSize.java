// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/** How much memory each kind of placed element takes, and how it is put into a region that does not say where. */
final class PlacedSize {
  /** Registers of virtio-mmio, and behind them the configuration of a console (virtio 1.3 §4.2.2, §5.3.4). */
  private static final long MMIO_BYTES = 0x100 + 12;
  /** The BAR that QEMU gives a modern device (QEMU hw/virtio/virtio-pci.c virtio_pci_realize). */
  private static final long PCI_BYTES = 0x4000;
  /** Header of a resource table (Linux include/linux/remoteproc.h resource_table). */
  private static final long TABLE_BYTES = 16;
  /** Offset, type and fixed part of a vdev entry (fw_rsc_hdr, fw_rsc_vdev). */
  private static final long VDEV_BYTES = 4 + 28;
  /** A vring of a vdev entry (fw_rsc_vdev_vring). */
  private static final long VRING_BYTES = 20;
  /** Offset, type, address, length, reserved word and name of a log buffer (fw_rsc_trace). */
  private static final long TRACE_BYTES = 4 + 4 + 12 + 32;
  private static final long ALIGN = 16;

  private PlacedSize() {}

  /** What comes first in a region: the smaller number. */
  static int order(Placed element) {
    return element instanceof ResourceTable ? 0
        : element instanceof Mmio || element instanceof Pci ? 1
            : element instanceof Virtqueue ? 2 : element instanceof RpmsgBuffers ? 3 : element instanceof Bounce ? 4 : 5;
  }

  /** What its start is a multiple of, if nothing says where it starts. */
  static long align(Placed element) {
    return element instanceof Virtqueue queue ? Math.max(RingBlock.PAGE_BYTES, Defaults.align(queue)) : ALIGN;
  }

  /** The bytes of an element that starts here. */
  static long bytesAt(long start, Placed element) {
    if (element instanceof Virtqueue queue) {
      return RingBlock.at(start, queue).end() - start;
    } else if (element instanceof RpmsgBuffers buffers && buffers.eContainer() instanceof RpmsgDevice device) {
      return (long) Defaults.bufferCount(device) * Defaults.bufferSize(device);
    } else if (element instanceof Bounce bounce) {
      return bytes(bounce);
    } else if (element instanceof ResourceTable table) {
      return bytes(table);
    } else if (element instanceof TraceBuffer trace) {
      return trace.getSize() == null ? 0 : trace.getSize().bytes();
    }
    return element instanceof Mmio ? MMIO_BYTES : element instanceof Pci ? PCI_BYTES : 0;
  }

  /** The engine's drivers know how much they copy; of others, all of the region is said to be theirs. */
  private static long bytes(Bounce bounce) {
    MemoryRegion region = bounce.getRegion();
    if (bounce.eContainer() instanceof Virtqueue queue && queue.eContainer() instanceof ConsoleDevice) {
      return ConsoleBounce.bytes(queue);
    }
    return region == null || region.getSize() == null ? 0 : region.getSize().bytes();
  }

  private static long bytes(ResourceTable table) {
    long bytes = TABLE_BYTES;
    if (table.eContainer() instanceof Firmware firmware) {
      bytes += TRACE_BYTES * firmware.getTraces().size();
    }
    if (table.eContainer() != null && table.eContainer().eContainer() instanceof Core core
        && TopologyContents.topologyOf(core) != null) {
      for (VirtioDevice device : new TopologyContents(TopologyContents.topologyOf(core)).devices()) {
        if (device.getDeviceSide() == core && device.getTransport() instanceof Remoteproc) {
          bytes += VDEV_BYTES + VRING_BYTES * device.getQueues().size();
        }
      }
    }
    return bytes;
  }
}
