// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;

/**
 * What the driver of one ring has written, as a checkpoint wants it: descriptor table and avail ring byte for byte as
 * in memory, plus what only the driver knows (last_used, which heads are out, indirect tables). Owned by the driver's
 * core. Drivers clear a ring before they hand it over, so a shadow begins with zeros.
 */
final class DriverShadow extends RingShadow {
  private static final int DESCRIPTOR_BYTES = 16;

  private final ByteBuffer descriptors;
  private final ByteBuffer availRing;
  private int availFlags;
  private int availIdx;
  private int usedEvent;
  private int lastUsed;
  private long kicks;
  private long suppressedKicks;

  /** Descriptors written since avail.idx moved last: the chain that is being built. */
  private final char[] filling;
  private int fillingCount;
  /** One bit per head that is published and not taken back. */
  private final byte[] outstanding;
  private final ByteBuffer[] indirectTables;
  private final int[] indirectCounts;
  private int knownTables;
  private ByteBuffer privateState = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);

  DriverShadow(int queue, int size) {
    super(queue, size);
    descriptors = ByteBuffer.allocate(DESCRIPTOR_BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
    availRing = ByteBuffer.allocate(2 * size).order(ByteOrder.LITTLE_ENDIAN);
    filling = new char[size];
    outstanding = new byte[(size + 7) / 8];
    indirectTables = new ByteBuffer[size];
    indirectCounts = new int[size];
  }

  void descriptor(int index, long address, int length, int flags, int next) {
    int at = index * DESCRIPTOR_BYTES;
    long rest = length & 0xFFFF_FFFFL | (flags & 0xFFFFL) << 32;
    boolean linkOnly = descriptors.getLong(at) == address && (descriptors.getLong(at + 8) << 16) >>> 16 == rest;
    // a free descriptor whose link alone changes goes back to the free list: nobody fills it
    if (!linkOnly && fillingCount < size) {
      filling[fillingCount++] = (char) index;
    }
    descriptors.putLong(at, address);
    descriptors.putLong(at + 8, rest | (long) next << 48);
    if ((flags & INDIRECT) == 0) {
      forgetTable(index);
    }
    touch();
  }

  /** Tables are kept for re-use by the next one at the same descriptor. */
  void indirectDescriptor(int descriptor, int index, long address, int length, int flags, int next) {
    ByteBuffer table = indirectTables[descriptor];
    int needed = (index + 1) * DESCRIPTOR_BYTES;
    if (table == null || table.capacity() < needed) {
      ByteBuffer larger = ByteBuffer.allocate(Math.max(needed, table == null ? 0 : 2 * table.capacity()))
          .order(ByteOrder.LITTLE_ENDIAN);
      if (table != null) {
        larger.put(0, table, 0, table.capacity());
      }
      table = larger;
      indirectTables[descriptor] = table;
    }
    table.putLong(index * DESCRIPTOR_BYTES, address);
    table.putLong(index * DESCRIPTOR_BYTES + 8,
        length & 0xFFFF_FFFFL | (flags & 0xFFFFL) << 32 | (long) next << 48);
    if (indirectCounts[descriptor] == 0) {
      knownTables++;
    }
    indirectCounts[descriptor] = index + 1;
    touch();
  }

  private void forgetTable(int index) {
    if (indirectCounts[index] != 0) {
      indirectCounts[index] = 0;
      knownTables--;
    }
  }

  void availEntry(int position, int head) {
    availRing.putShort(2 * slot(position), (short) head);
    if (fillingCount < size) {
      filling[fillingCount++] = (char) head;
    }
    touch();
  }

  void availIdx(int old, int idx) {
    for (int position = old; position != idx; position = position + 1 & 0xFFFF) {
      setOutstanding(availRing.getShort(2 * slot(position)) & 0xFFFF, true);
    }
    fillingCount = 0;
    availIdx = idx;
    touch();
  }

  void availFlags(int flags) {
    availFlags = flags;
    touch();
  }

  void usedEvent(int value) {
    usedEvent = value;
    touch();
  }

  void usedTaken(int position, int id) {
    lastUsed = position + 1 & 0xFFFF;
    setOutstanding(id, false);
    touch();
  }

  private void setOutstanding(int head, boolean out) {
    if (head >= 0 && head < size) {
      int bit = 1 << (head & 7);
      outstanding[head >> 3] = (byte) (out ? outstanding[head >> 3] | bit : outstanding[head >> 3] & ~bit);
    }
  }

  void kicked() {
    kicks++;
    touch();
  }

  void kickSuppressed() {
    suppressedKicks++;
  }

  @Override
  int side() {
    return CheckpointKnown.DRIVER_SIDE;
  }

  @Override
  void begin(StreamWriter out, long nanos) {
    out.begin(EventType.CHECKPOINT_DRIVER, nanos);
  }

  @Override
  void writeFields(StreamWriter out) {
    encodePrivateState();
    out.u16(queue).u32(size).u16(availFlags).u16(availIdx).u16(usedEvent).u16(lastUsed).u16(CheckpointKnown.ALL)
        .bytes(descriptors, 0, descriptors.capacity()).bytes(availRing, 0, availRing.capacity())
        .bytes(privateState, 0, privateState.position());
  }

  @Override
  void writeCounts(StreamWriter out, long nanos) {
    out.begin(EventType.SAMPLE, nanos).u16(queue).u64(kicks).u64(UNKNOWN).u64(UNKNOWN).u64(suppressedKicks)
        .u64(UNKNOWN).end();
  }

  /** In the order that analysis reads: filling, outstanding heads, indirect tables. */
  private void encodePrivateState() {
    int needed = 2 + 2 * fillingCount + outstanding.length;
    for (int i = 0; knownTables > 0 && i < size; i++) {
      needed += indirectCounts[i] == 0 ? 0 : 4 + DESCRIPTOR_BYTES * indirectCounts[i];
    }
    if (privateState.capacity() < needed) {
      privateState = ByteBuffer.allocate(2 * needed).order(ByteOrder.LITTLE_ENDIAN);
    }
    privateState.clear().putShort((short) fillingCount);
    for (int i = 0; i < fillingCount; i++) {
      privateState.putShort((short) filling[i]);
    }
    privateState.put(outstanding);
    for (int i = 0; knownTables > 0 && i < size; i++) {
      if (indirectCounts[i] != 0) {
        privateState.putShort((short) i).putShort((short) indirectCounts[i]);
        int bytes = DESCRIPTOR_BYTES * indirectCounts[i];
        privateState.put(privateState.position(), indirectTables[i], 0, bytes);
        privateState.position(privateState.position() + bytes);
      }
    }
  }
}
