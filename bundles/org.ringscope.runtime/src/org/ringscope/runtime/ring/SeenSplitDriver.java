// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.util.Arrays;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.runtime.TrafficListener;

/**
 * Tells what a driver outside of any engine has written into a split ring, as the device finds it, and what follows from
 * that: a head that comes again has been taken back, and with it all that was returned before. Reads what the device reads
 * later once more; a driver that changes its words in between is told as it was first. Walks no further than the ring is
 * long.
 */
final class SeenSplitDriver {
  private final TrafficListener listener;
  private final int queue;
  private final int size;
  private final DescriptorTable desc;
  private final AvailRing avail;
  private final IndirectTable table;
  /** Head → 1 + the u16 position at which it was returned; 0 = it is not. */
  private final int[] returnedAt;
  private final int[] usedIds;
  private final int[] usedLengths;
  private int lastUsed;
  private int usedIdx;
  private int flags;
  private int usedEvent;

  SeenSplitDriver(SplitDeviceQueue queue, QueueSetup setup) {
    listener = setup.seenDriver;
    this.queue = queue.id;
    size = queue.size;
    desc = queue.desc;
    avail = queue.avail;
    table = setup.indirect ? new IndirectTable(setup.bufferMap(), setup.memory) : null;
    returnedAt = new int[size];
    usedIds = new int[size];
    usedLengths = new int[size];
  }

  /** The ring begins, or is found, with nothing in flight. */
  void start(int availIdx, int usedIdx) {
    Arrays.fill(returnedAt, 0);
    lastUsed = usedIdx;
    this.usedIdx = usedIdx;
    flags = 0;
    usedEvent = 0;
    if (availIdx != 0) {
      listener.availIdxWritten(queue, 0, availIdx);
    }
  }

  /** avail.idx has moved, by no more than the ring has entries. */
  void published(int from, int to) {
    for (int position = from; position != to; position = RingIndex.plus(position, 1)) {
      int head = avail.head(position & size - 1);
      if (head < size) {
        takenBack(head);
        chain(head);
      }
      listener.availEntryWritten(queue, position, head);
    }
    listener.availIdxWritten(queue, from, to);
  }

  /** The device has written a used entry. */
  void returned(int position, int head, long length) {
    int slot = position & size - 1;
    usedIds[slot] = head;
    usedLengths[slot] = (int) length;
    returnedAt[head] = 1 + position;
    usedIdx = RingIndex.plus(position, 1);
  }

  /** The device has looked at the driver's wish for interrupts. */
  void wishes(int newFlags, int newUsedEvent) {
    if (newFlags != flags) {
      flags = newFlags;
      listener.availFlagsWritten(queue, newFlags);
    }
    if (newUsedEvent != usedEvent) {
      usedEvent = newUsedEvent;
      listener.usedEventWritten(queue, newUsedEvent);
    }
  }

  private void takenBack(int head) {
    if (returnedAt[head] == 0) {
      return;
    }
    int until = returnedAt[head] & 0xFFFF;
    if (RingIndex.distance(lastUsed, until) > RingIndex.distance(lastUsed, usedIdx)) {
      return; // it was told before
    }
    for (; lastUsed != until; lastUsed = RingIndex.plus(lastUsed, 1)) {
      int slot = lastUsed & size - 1;
      returnedAt[usedIds[slot]] = 0;
      listener.usedTaken(queue, lastUsed, usedIds[slot], usedLengths[slot]);
    }
  }

  private void chain(int head) {
    int index = head;
    for (int budget = size; budget > 0; budget--) {
      long address = desc.address(index);
      long rest = desc.lengthFlagsNext(index);
      int descriptorFlags = DescriptorTable.flagsOf(rest);
      int next = DescriptorTable.nextOf(rest);
      if ((descriptorFlags & DescriptorFlags.INDIRECT) != 0 && table != null) {
        table(index, address, DescriptorTable.lengthOf(rest), budget);
      }
      listener.descriptorWritten(queue, index, address, (int) DescriptorTable.lengthOf(rest), descriptorFlags, next);
      if ((descriptorFlags & DescriptorFlags.NEXT) == 0 || next >= size) {
        return;
      }
      index = next;
    }
  }

  private void table(int descriptor, long address, long length, int most) {
    if (length == 0 || !table.locate(address, length)) {
      return;
    }
    int entries = (int) Math.min(length / DescriptorTable.ENTRY_BYTES, most);
    for (int i = 0; i < entries; i++) {
      long rest = table.rest(i);
      listener.indirectDescriptorWritten(queue, descriptor, i, table.address(i), (int) DescriptorTable.lengthOf(rest),
          DescriptorTable.flagsOf(rest), DescriptorTable.nextOf(rest));
    }
  }
}
