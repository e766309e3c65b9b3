// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.checkpoint.SplitPrivateState;

/**
 * What the driver of one ring has written, as a checkpoint wants it: descriptor table and avail ring byte for byte as
 * in memory, plus what only the driver knows (last_used, which heads are out, indirect tables). Owned by the driver's
 * core. Drivers clear a ring before they hand it over, so a shadow begins with zeros.
 */
public final class SplitDriverShadow extends DriverShadow {
  private static final int DESCRIPTOR_BYTES = 16;

  private final ByteBuffer descriptors;
  private final ByteBuffer availRing;
  private int availFlags;
  private int availIdx;
  private int usedEvent;
  private int lastUsed;

  /** Descriptors written since avail.idx moved last: the chain that is being built. */
  private final char[] filling;
  private int fillingCount;
  /** One bit per head that is published and not taken back. */
  private final byte[] outstanding;
  private final IndirectTables tables;
  private final SplitPrivateState privateState = new SplitPrivateState();

  public SplitDriverShadow(int queue, int size) {
    super(queue, size, 0);
    descriptors = ByteBuffer.allocate(DESCRIPTOR_BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
    availRing = ByteBuffer.allocate(2 * size).order(ByteOrder.LITTLE_ENDIAN);
    filling = new char[size];
    outstanding = new byte[(size + 7) / 8];
    tables = new IndirectTables(size);
  }

  @Override
  public void descriptorWritten(int ofQueue, int index, long address, int length, int flags, int next) {
    int at = index * DESCRIPTOR_BYTES;
    long rest = length & 0xFFFF_FFFFL | (flags & 0xFFFFL) << 32;
    boolean linkOnly = descriptors.getLong(at) == address && (descriptors.getLong(at + 8) << 16) >>> 16 == rest;
    // a free descriptor whose link alone changes goes back to the free list: nobody fills it
    if (!linkOnly && fillingCount < size) {
      filling[fillingCount++] = (char) index;
    }
    descriptors.putLong(at, address);
    descriptors.putLong(at + 8, rest | (long) next << 48);
    if ((flags & DescriptorFlags.INDIRECT) == 0) {
      tables.forget(index);
    }
    touch();
  }

  @Override
  public void indirectDescriptorWritten(int ofQueue, int descriptor, int index, long address, int length, int flags,
      int next) {
    tables.write(descriptor, index, address, length, flags, next);
    touch();
  }

  @Override
  public void availEntryWritten(int ofQueue, int position, int head) {
    availRing.putShort(2 * slot(position), (short) head);
    if (fillingCount < size) {
      filling[fillingCount++] = (char) head;
    }
    touch();
  }

  @Override
  public void availIdxWritten(int ofQueue, int old, int idx) {
    for (int position = old; position != idx; position = RingIndex.plus(position, 1)) {
      setOutstanding(Short.toUnsignedInt(availRing.getShort(2 * slot(position))), true);
    }
    fillingCount = 0;
    availIdx = idx;
    touch();
  }

  @Override
  public void availFlagsWritten(int ofQueue, int flags) {
    availFlags = flags;
    touch();
  }

  @Override
  public void usedEventWritten(int ofQueue, int value) {
    usedEvent = value;
    touch();
  }

  @Override
  public void usedTaken(int ofQueue, int position, int id, int length) {
    lastUsed = RingIndex.plus(position, 1);
    setOutstanding(id, false);
    touch();
  }

  private void setOutstanding(int head, boolean out) {
    if (head >= 0 && head < size) {
      int bit = 1 << (head & 7);
      outstanding[head >> 3] = (byte) (out ? outstanding[head >> 3] | bit : outstanding[head >> 3] & ~bit);
    }
  }

  @Override
  void describe(DriverCheckpoint into) {
    tables.writeTo(privateState.of(filling, fillingCount, outstanding));
    into.availFlags(availFlags).availIdx(availIdx).usedEvent(usedEvent).lastUsed(lastUsed).descriptors(descriptors, 0)
        .availRing(availRing, 0).privateState(privateState);
  }
}
