// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.runtime.ring.DescriptorFlags;
import org.ringscope.runtime.ring.PackedDriverImage;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;

/**
 * What the driver of one packed ring has written, as a checkpoint wants it: its image of the descriptors, its event
 * suppression, and what only the driver knows. Owned by the driver's core.
 */
final class PackedDriverShadow extends RingShadow {
  private static final int ENTRY_BYTES = 16;

  private final PackedDriverImage image;
  private int eventOffset;
  private int eventFlags;
  private long kicks;
  private long suppressedKicks;
  /** Slot → its indirect table; kept for the next one in that slot. */
  private final Table[] tables;
  private int knownTables;
  private ByteBuffer privateState = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);

  private static final class Table {
    ByteBuffer bytes = ByteBuffer.allocate(4 * ENTRY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    int count;
  }

  PackedDriverShadow(int queue, int size) {
    super(queue, size);
    image = new PackedDriverImage(size);
    tables = new Table[size];
  }

  void descriptor(int slot, long address, int length, int id, int flags) {
    image.written(slot, address, length, id, flags);
    if ((flags & DescriptorFlags.INDIRECT) == 0 && knownTables > 0) {
      Table table = tables[slot];
      if (table != null && table.count > 0) {
        table.count = 0;
        knownTables--;
      }
    }
    touch();
  }

  void indirectDescriptor(int slot, int index, long address, int length, int flags, int next) {
    if (tables[slot] == null) {
      tables[slot] = new Table();
    }
    Table table = tables[slot];
    int needed = (index + 1) * ENTRY_BYTES;
    if (table.bytes.capacity() < needed) {
      table.bytes = ByteBuffer.allocate(2 * needed).order(ByteOrder.LITTLE_ENDIAN).put(0, table.bytes, 0,
          table.bytes.capacity());
    }
    table.bytes.putLong(index * ENTRY_BYTES, address);
    table.bytes.putLong(index * ENTRY_BYTES + 8,
        length & 0xFFFF_FFFFL | (flags & 0xFFFFL) << 32 | (long) next << 48);
    knownTables += table.count == 0 ? 1 : 0;
    table.count = index + 1;
    touch();
  }

  void usedTaken(int slot, int length, int id, int flags) {
    image.taken(slot, length, id, flags);
    touch();
  }

  void event(int offsetWrap, int flags) {
    eventOffset = offsetWrap;
    eventFlags = flags;
    touch();
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
    out.u16(queue).u32(size).u16(eventFlags).u16(image.nextAvail()).u16(eventOffset).u16(image.lastUsed())
        .u16(CheckpointKnown.ALL & ~CheckpointKnown.RING).bytes(image.table(), 0, image.table().capacity())
        .bytes(NOTHING, 0, 0).bytes(privateState, 0, privateState.position());
  }

  @Override
  void writeCounts(StreamWriter out, long nanos) {
    out.begin(EventType.SAMPLE, nanos).u16(queue).u64(kicks).u64(UNKNOWN).u64(UNKNOWN).u64(suppressedKicks)
        .u64(UNKNOWN).end();
  }

  /** Lists that are out, then per known indirect table u16 slot, u16 count, count entries of 16 bytes. */
  private void encodePrivateState() {
    int needed = image.listsBytes();
    for (int slot = 0; knownTables > 0 && slot < size; slot++) {
      needed += tables[slot] == null || tables[slot].count == 0 ? 0 : 4 + ENTRY_BYTES * tables[slot].count;
    }
    if (privateState.capacity() < needed) {
      privateState = ByteBuffer.allocate(2 * needed).order(ByteOrder.LITTLE_ENDIAN);
    }
    image.putLists(privateState.clear());
    for (int slot = 0; knownTables > 0 && slot < size; slot++) {
      Table table = tables[slot];
      if (table != null && table.count > 0) {
        privateState.putShort((short) slot).putShort((short) table.count);
        int bytes = ENTRY_BYTES * table.count;
        privateState.put(privateState.position(), table.bytes, 0, bytes);
        privateState.position(privateState.position() + bytes);
      }
    }
  }
}
