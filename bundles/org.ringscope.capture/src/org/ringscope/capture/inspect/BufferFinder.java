// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.ExposedLists;
import org.ringscope.protocol.ring.InFlightHeads;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.DeviceKind;

/**
 * Finds the buffers of devices other than RPMsg that a ring still names. Those in flight are certain, in both formats; empty
 * ones, which only the device writes, say nothing and are left out. Used ones are found in a split ring as far as it proves
 * them: no other chain has taken their descriptors since, and they need no indirect table, which the driver frees when it
 * takes the buffer back. In a packed ring a used descriptor has overwritten the one that it answers.
 */
final class BufferFinder {
  /** Devices whose drivers hand the same buffers out again. */
  private static final Set<DeviceKind> POOLED = EnumSet.of(DeviceKind.CONSOLE, DeviceKind.INPUT, DeviceKind.IOMMU,
      DeviceKind.SOUND, DeviceKind.SCMI);

  private final BufferReader reader;

  BufferFinder(DeviceAddresses memory) {
    reader = new BufferReader(memory);
  }

  /** Oldest first: the used ones, then those in flight. */
  List<FoundBuffer> find(InspectedQueue queue, int deviceId) throws IOException {
    if (!queue.isWhole() || queue.inFlight() > queue.info().size()) {
      return List.of();
    }
    return queue.info().isPacked() ? inPacked(queue) : inSplit(queue, POOLED.contains(DeviceKind.of(deviceId)));
  }

  private List<FoundBuffer> inSplit(InspectedQueue queue, boolean pooled) throws IOException {
    int size = queue.info().size();
    BitSet inFlight = InFlightHeads.infer(size, queue.availIdx(), queue::availHead, queue.usedIdx(), queue::usedHead);
    List<FoundBuffer> pending = new ArrayList<>();
    BitSet taken = new BitSet(size);
    for (int back = 1; back <= size && !inFlight.isEmpty(); back++) {
      int head = queue.availHead(queue.availIdx() - back & size - 1);
      if (inFlight.get(head)) {
        inFlight.clear(head);
        reader.addPending(pending, queue, BufferParts.ofChain(queue, head, taken, reader));
      }
    }
    List<FoundBuffer> found = used(queue, pooled ? new BitSet() : taken);
    Collections.reverse(found);
    Collections.reverse(pending);
    found.addAll(pending);
    return found;
  }

  /** The newest use of each head, newest first. */
  private List<FoundBuffer> used(InspectedQueue queue, BitSet taken) throws IOException {
    List<FoundBuffer> found = new ArrayList<>();
    int size = queue.info().size();
    BitSet seen = new BitSet(size);
    int proven = MessageFinder.provenUsed(queue);
    for (int back = 1; back <= proven; back++) {
      int slot = queue.usedIdx() - back & size - 1;
      int head = queue.usedHead(slot);
      if (head >= 0 && !seen.get(head)) {
        seen.set(head);
        reader.addUsed(found, queue, BufferParts.ofChain(queue, head, taken, null), queue.usedLength(slot));
      }
    }
    return found;
  }

  private List<FoundBuffer> inPacked(InspectedQueue queue) throws IOException {
    int size = queue.info().size();
    ExposedLists.Extent extent = ExposedLists.infer(size, new PackedSlots(queue), queue.avail().getShort(0) & 0xFFFF,
        queue.avail().getShort(2) & 0xFFFF);
    List<FoundBuffer> found = new ArrayList<>();
    int left = extent.slots(size);
    int at = extent.nextUsed();
    while (left > 0) {
      int first = PackedPosition.slot(at);
      int count = 1;
      while (count < left && (queue.descriptorFlags((first + count - 1) % size) & DescriptorFlags.NEXT) != 0) {
        count++;
      }
      reader.addPending(found, queue, BufferParts.ofList(queue, first, count, reader));
      at = PackedPosition.plus(at, count, size);
      left -= count;
    }
    return found;
  }

  /** The ring's descriptors. */
  private record PackedSlots(InspectedQueue queue) implements ExposedLists.Slots {
    @Override
    public int flags(int slot) {
      return queue.descriptorFlags(slot);
    }

    @Override
    public int id(int slot) {
      return queue.descriptors().getShort(16 * slot + 12) & 0xFFFF;
    }

    @Override
    public boolean isUntouched(int slot) {
      return queue.descriptors().getLong(16 * slot) == 0 && queue.descriptors().getLong(16 * slot + 8) == 0;
    }
  }
}
