// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;

/** A virtio device of the recorded machine, known by a pointer, and what was learnt of it. */
final class ForeignDevice {
  final int id;
  final MmioState mmio = new MmioState();
  final List<ForeignQueue> queues = new ArrayList<>();
  DeviceKind kind = DeviceKind.NONE;
  boolean kindIsCertain;
  int status = Unknown.NUMBER;
  boolean hasRegisters;
  boolean interrupts;

  ForeignDevice(int id) {
    this.id = id;
  }

  /** Evidence of a kind; a pointer outweighs the order of lines. */
  void isA(DeviceKind evidence, boolean certain) {
    if (certain && !kindIsCertain || kind == DeviceKind.NONE) {
      kind = evidence;
      kindIsCertain = certain;
    }
  }

  /** The queue with this index, null if it was not met yet. */
  ForeignQueue queue(int index) {
    for (ForeignQueue queue : queues) {
      if (queue.index == index) {
        return queue;
      }
    }
    return null;
  }
}
