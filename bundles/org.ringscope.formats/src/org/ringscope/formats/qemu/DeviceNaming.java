// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import org.ringscope.protocol.virtio.DeviceNames;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/** Turns what was learnt of devices and queues into the description of the trace. Devices are called by kind and number. */
final class DeviceNaming {
  private final int driverCore;
  private final int deviceCore;
  private final DeviceNames names = new DeviceNames();

  DeviceNaming(int driverCore, int deviceCore) {
    this.driverCore = driverCore;
    this.deviceCore = deviceCore;
  }

  DeviceInfo describe(ForeignDevice device) {
    return new DeviceInfo(device.id, device.kind.id(), driverCore, deviceCore, 0, device.hasRegisters ? "mmio" : "",
        names.next(device.kind.id()));
  }

  /**
   * A queue that no notification tied has no device.
   *
   * @param flushesAreRecorded whether flushes of any queue were seen: QEMU prints them for split queues only
   */
  static QueueInfo describe(ForeignQueue queue, boolean flushesAreRecorded) {
    boolean isPlaced = queue.device != null && queue.index != Unknown.NUMBER;
    return new QueueInfo(queue.id, isPlaced ? queue.device.id : Unknown.ID, isPlaced ? queue.index : queue.id,
        format(queue, flushesAreRecorded), queue.size, queue.align, queue.desc, queue.avail, queue.used, 0,
        queue.isConfigured() ? QueueInfo.ADDRESSES_KNOWN : 0);
  }

  private static int format(ForeignQueue queue, boolean flushesAreRecorded) {
    if (queue.packed) {
      return QueueInfo.PACKED;
    }
    if (queue.size > 0 || queue.flushesSinceReset > 0) {
      return QueueInfo.SPLIT;
    }
    return flushesAreRecorded && queue.returnedSinceReset > 1 ? QueueInfo.PACKED : QueueInfo.UNKNOWN_FORMAT;
  }
}
