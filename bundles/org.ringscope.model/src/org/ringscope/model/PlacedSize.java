// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/** How much memory each kind of placed element takes, and how it is put into a region that does not say where. */
final class PlacedSize {
  /** Registers of virtio-mmio (virtio 1.3 §4.2.2). */
  private static final long MMIO_BYTES = 0x100;
  /** The configuration of a console (virtio 1.3 §5.3.4), and of the kind of device that has the longest (§5.8.4), rounded up. */
  private static final long CONSOLE_BYTES = 12;
  private static final long CONFIG_BYTES = 0x100;
  /** The BAR that QEMU gives a modern device (QEMU hw/virtio/virtio-pci.c virtio_pci_realize). */
  private static final long PCI_BYTES = 0x4000;
  /** What Zephyr keeps for the status (Zephyr include/zephyr/ipc/ipc_static_vrings.h VDEV_STATUS_SIZE). */
  private static final long STATUS_BYTES = 4;
  /** Header of a resource table (Linux include/linux/remoteproc.h resource_table). */
  private static final long TABLE_BYTES = 16;
  /** Offset, type and fixed part of a vdev entry (fw_rsc_hdr, fw_rsc_vdev). */
  private static final long VDEV_BYTES = 4 + 28;
  /** A vring of a vdev entry (fw_rsc_vdev_vring). */
  private static final long VRING_BYTES = 20;
  /** Offset, type and body of a trace entry (fw_rsc_hdr, fw_rsc_trace). */
  private static final long TRACE_BYTES = 4 + 48;
  private static final long ALIGN = 16;

  /**
   * One kind of element.
   *
   * @param order what comes first in a region: the smaller number
   * @param bytes of an element that starts here
   */
  private record Kind(int order, ToLongBiFunction<Long, Placed> bytes) {}

  private final Map<EClass, Kind> kinds = Map.of(
      Literals.RESOURCE_TABLE, new Kind(0, (start, element) -> bytes((ResourceTable) element)),
      Literals.MMIO, new Kind(1, (start, element) -> bytes((Mmio) element)),
      Literals.FIXED_VRINGS, new Kind(1, (start, element) -> STATUS_BYTES),
      Literals.PCI, new Kind(1, (start, element) -> PCI_BYTES),
      Literals.VIRTQUEUE, new Kind(2, (start, element) -> RingBlock.at(start, (Virtqueue) element).end() - start),
      Literals.RPMSG_BUFFERS, new Kind(3, (start, element) -> bytes((RpmsgBuffers) element)),
      Literals.BOUNCE, new Kind(4, (start, element) -> bytes(start, (Bounce) element)),
      Literals.TRACE_BUFFER, new Kind(5, (start, element) -> bytes((TraceBuffer) element)));

  /** What the devices of a core add to its resource table. */
  private final Map<Core, Long> vdevBytes = new HashMap<>();

  /** @param contents of the system that the elements are in */
  PlacedSize(TopologyContents contents) {
    for (VirtioDevice device : contents.devices()) {
      if (device.getDeviceSide() != null && device.getTransport() instanceof Remoteproc) {
        vdevBytes.merge(device.getDeviceSide(), VDEV_BYTES + VRING_BYTES * device.getQueues().size(), Long::sum);
      }
    }
  }

  /** What comes first in a region: the smaller number. */
  int order(Placed element) {
    return kinds.get(element.eClass()).order;
  }

  /** What its start is a multiple of, if nothing says where it starts. */
  static long align(Placed element) {
    return element instanceof Virtqueue queue ? Math.max(RingBlock.PAGE_BYTES, Defaults.align(queue)) : ALIGN;
  }

  /** The bytes of an element that starts here; 0 where they are not known. */
  long bytesAt(long start, Placed element) {
    return Math.max(0, kinds.get(element.eClass()).bytes.applyAsLong(start, element));
  }

  private static long bytes(Mmio registers) {
    return MMIO_BYTES + (registers.eContainer() instanceof ConsoleDevice ? CONSOLE_BYTES : CONFIG_BYTES);
  }

  private static long bytes(RpmsgBuffers buffers) {
    return buffers.eContainer() instanceof RpmsgDevice device
        ? (long) Defaults.bufferCount(device) * Defaults.bufferSize(device) : 0;
  }

  private static long bytes(TraceBuffer trace) {
    return trace.getSize() == null ? 0 : trace.getSize().bytes();
  }

  /** The engine's drivers know how much they copy; of others, the rest of the region is said to be theirs. */
  private static long bytes(long start, Bounce bounce) {
    MemoryRegion region = bounce.getRegion();
    if (bounce.eContainer() instanceof Virtqueue queue && queue.eContainer() instanceof ConsoleDevice console
        && !Defaults.isMultiport(console)) {
      return ConsoleBounce.bytes(queue);
    }
    if (bounce.eContainer() instanceof Virtqueue queue && queue.eContainer() instanceof VirtioDevice device
        && device.getTransport() instanceof Mmio) {
      return RequestBounce.bytes(queue);
    }
    return region == null || region.getSize() == null || region.getAddress() == null ? 0
        : region.getAddress().value() + region.getSize().bytes() - start;
  }

  private long bytes(ResourceTable table) {
    Core core = table.eContainer() != null && table.eContainer().eContainer() instanceof Core owner ? owner : null;
    return TABLE_BYTES + vdevBytes.getOrDefault(core, 0L)
        + (core == null ? 0 : TRACE_BYTES * core.getFirmware().getTraces().size());
  }
}
