// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.ExposedLists;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.system.RingAreas;

/** A packed ring (virtio 1.3 §2.8): slots, and the event suppression of both sides. */
final class InspectedPackedQueue extends InspectedQueue implements ExposedLists.Slots {
  InspectedPackedQueue(RingAreas areas) {
    super(areas);
  }

  @Override
  int descriptorFlags(int index) {
    return Short.toUnsignedInt(descriptors().getShort(DESC_BYTES * index + 14));
  }

  @Override
  public int flags(int slot) {
    return descriptorFlags(slot);
  }

  @Override
  public int id(int slot) {
    return Short.toUnsignedInt(descriptors().getShort(DESC_BYTES * slot + 12));
  }

  @Override
  public boolean isUntouched(int slot) {
    return descriptors().getLong(DESC_BYTES * slot) == 0 && descriptors().getLong(DESC_BYTES * slot + 8) == 0;
  }

  private ExposedLists.Extent exposed() {
    return ExposedLists.infer(info().size(), this, Short.toUnsignedInt(avail().getShort(0)),
        Short.toUnsignedInt(avail().getShort(2)), isInOrder());
  }

  @Override
  BitSet inFlightDescriptors() {
    ExposedLists.Extent extent = exposed();
    BitSet descriptors = new BitSet();
    for (int i = 0; i < extent.slots(info().size()); i++) {
      descriptors.set((PackedPosition.slot(extent.nextUsed()) + i) % info().size());
    }
    return descriptors;
  }

  @Override
  void addTable(ByteBuffer table, BufferParts to) {
    to.addAll(table);
  }

  /** Those in flight: a used descriptor has overwritten the one that it answers. */
  @Override
  List<FoundBuffer> buffers(BufferReader reader, boolean isPooled) throws IOException {
    int size = info().size();
    ExposedLists.Extent extent = exposed();
    List<FoundBuffer> found = new ArrayList<>();
    int left = extent.slots(size);
    int at = extent.nextUsed();
    while (left > 0) {
      int first = PackedPosition.slot(at);
      int count = 1;
      while (count < left && (descriptorFlags((first + count - 1) % size) & DescriptorFlags.NEXT) != 0) {
        count++;
      }
      reader.addPending(found, this, BufferParts.ofList(this, first, count, reader));
      at = PackedPosition.plus(at, count, size);
      left -= count;
    }
    return found;
  }

  /**
   * Messages in packed rings are not looked for: in practice RPMsg lies in split ones, as Linux {@code rproc_transport_features} does not
   * offer RING_PACKED to remote processors.
   */
  @Override
  List<FoundMessage> messages(MessageFinder finder) {
    return List.of();
  }
}
