// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.InFlightHeads;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.RingAreas;

/** A split ring (virtio 1.3 §2.7). */
final class InspectedSplitQueue extends InspectedQueue {
  InspectedSplitQueue(RingAreas areas) {
    super(areas);
  }

  @Override
  public int availFlags() {
    return word(avail(), 0);
  }

  @Override
  public int availIdx() {
    return word(avail(), 2);
  }

  @Override
  public int usedEvent() {
    return word(avail(), (int) VringLayout.usedEventOffset(info().size()));
  }

  @Override
  public int usedFlags() {
    return word(used(), 0);
  }

  @Override
  public int usedIdx() {
    return word(used(), 2);
  }

  @Override
  public int availEvent() {
    return word(used(), (int) VringLayout.availEventOffset(info().size()));
  }

  @Override
  public int inFlight() {
    return avail() == null || used() == null ? Unknown.NUMBER : RingIndex.distance(usedIdx(), availIdx());
  }

  private static int word(ByteBuffer area, int offset) {
    return area == null ? Unknown.NUMBER : Short.toUnsignedInt(area.getShort(offset));
  }

  /** Head in slot 0…size-1 of the avail ring, which must be there. */
  int availHead(int slot) {
    return Short.toUnsignedInt(avail().getShort(4 + 2 * slot));
  }

  /**
   * Id in slot 0…size-1 of the used ring, which must be there; negative if it is outside the table. Where buffers are used in
   * order, the head that was made available in that slot: a batch has one entry (virtio 1.3 §2.7.9).
   */
  int usedHead(int slot) {
    return isInOrder() ? inTable(availHead(slot)) : usedId(slot);
  }

  private int usedId(int slot) {
    return inTable(used().getInt(4 + 8 * slot));
  }

  private int inTable(int id) {
    return id >= 0 && id < info().size() ? id : Unknown.NUMBER;
  }

  /** Bytes that the buffer of {@link #usedHead} was used with; one that a batch skips was so completely. */
  long usedLength(int slot) {
    int size = info().size();
    for (int back = 0; isInOrder() && back < size; back++) {
      int at = slot - back & size - 1;
      if (usedId(at) == usedHead(slot)) {
        return lengthAt(at);
      }
    }
    return isInOrder() ? descriptorLength(Math.max(0, usedHead(slot))) : lengthAt(slot);
  }

  private long lengthAt(int slot) {
    return used().getInt(8 + 8 * slot) & 0xFFFF_FFFFL;
  }

  @Override
  int descriptorFlags(int index) {
    return Short.toUnsignedInt(descriptors().getShort(DESC_BYTES * index + 12));
  }

  /** The descriptor that a descriptor with NEXT leads to; may be outside the table. */
  int descriptorNext(int index) {
    return Short.toUnsignedInt(descriptors().getShort(DESC_BYTES * index + 14));
  }

  /** Heads that are in flight (virtio 1.3 §2.7.6, §2.7.8). */
  BitSet inFlightHeads() {
    return InFlightHeads.infer(info().size(), availIdx(), this::availHead, usedIdx(), this::usedHead);
  }

  @Override
  BitSet inFlightDescriptors() {
    BitSet heads = inFlightHeads();
    BitSet descriptors = new BitSet();
    for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
      int at = head;
      while (at < info().size() && !descriptors.get(at)) {
        descriptors.set(at);
        at = (descriptorFlags(at) & DescriptorFlags.NEXT) != 0 ? descriptorNext(at) : at;
      }
    }
    return descriptors;
  }

  @Override
  void addTable(ByteBuffer table, BufferParts to) {
    to.walk(table);
  }

  @Override
  List<FoundBuffer> buffers(BufferReader reader, boolean isPooled) throws IOException {
    return new SplitBufferFinder(this, reader).find(isPooled);
  }

  @Override
  List<FoundMessage> messages(MessageFinder finder) throws IOException {
    return finder.find(this, info().index() == 1);
  }
}
