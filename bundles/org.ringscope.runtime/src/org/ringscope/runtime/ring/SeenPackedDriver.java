// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.runtime.TrafficListener;

/**
 * As {@link SeenSplitDriver}, of a packed ring: tells each list before the device takes it, and the driver's event
 * suppression when the device has looked at it. What the driver takes back nobody sees; that follows from the slots that
 * it fills again.
 */
final class SeenPackedDriver {
  private final TrafficListener listener;
  private final int queue;
  private final int size;
  private final PackedRing ring;
  private final EventSuppression driverEvent;
  private final IndirectTable table;
  private long words;

  SeenPackedDriver(PackedDeviceQueue queue, QueueSetup setup) {
    listener = setup.seenDriver;
    this.queue = queue.id;
    size = queue.size;
    ring = queue.ring;
    driverEvent = queue.driverEvent;
    table = setup.indirect ? new IndirectTable(setup.bufferMap(), setup.memory) : null;
  }

  /** A list that begins here is available; it may go on for so many slots. */
  void published(int position, int room) {
    int at = position;
    for (int i = 0; i < room; i++) {
      int slot = PackedPosition.slot(at);
      int flags = PackedDescriptorLayout.flagsOf(ring.lengthIdFlags(slot));
      if (!PackedPosition.isAvailable(flags, at)) {
        break; // the device finds that out
      }
      if (i > 0) {
        descriptor(slot);
      }
      if ((flags & DescriptorFlags.NEXT) == 0 || (flags & DescriptorFlags.INDIRECT) != 0) {
        break;
      }
      at = PackedPosition.plus(at, 1, size);
    }
    descriptor(PackedPosition.slot(position)); // last, as drivers make a list visible
  }

  private void descriptor(int slot) {
    long address = ring.address(slot);
    long rest = ring.lengthIdFlags(slot);
    int flags = PackedDescriptorLayout.flagsOf(rest);
    long length = PackedDescriptorLayout.lengthOf(rest);
    if ((flags & DescriptorFlags.INDIRECT) != 0 && table != null && length != 0 && table.locate(address, length)) {
      int entries = (int) Math.min(length / DescriptorTable.ENTRY_BYTES, size);
      for (int i = 0; i < entries; i++) {
        long entry = table.rest(i);
        listener.indirectDescriptorWritten(queue, slot, i, table.address(i),
            (int) PackedDescriptorLayout.lengthOf(entry), PackedDescriptorLayout.flagsOf(entry), 0);
      }
    }
    listener.packedDescriptorWritten(queue, slot, address, (int) length, PackedDescriptorLayout.idOf(rest), flags);
  }

  /** The device looks at the driver's wish for interrupts. */
  void wishes() {
    long now = driverEvent.readOpaque();
    if (now != words) {
      words = now;
      listener.driverEventWritten(queue, EventSuppressionLayout.offsetWrapOf(now), (int) (now >>> 16));
    }
  }
}
