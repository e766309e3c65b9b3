// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ringscope.protocol.ring.DescriptorFlags;

/**
 * Where the bytes of one buffer lie, in the order of its descriptors. The walk ends, and the buffer is invalid, at a
 * link outside the table or to a descriptor that is taken, at an indirect table that is absent or broken, and at a
 * readable descriptor behind a writable one (virtio 1.3 §2.7.4.2).
 */
final class BufferParts {
  private static final int LONGEST_TABLE = 1024;
  private static final int ENTRY_BYTES = 16;

  record Piece(long address, long length, boolean writable) {}

  private final List<Piece> pieces = new ArrayList<>();
  private long readable;
  private long writable;
  private boolean broken;
  /** A part that the device reads behind one that it writes. */
  private boolean disordered;

  /**
   * A chain of a split ring.
   *
   * @param taken descriptors of other buffers; those of this one are added, so all walks together are no longer than the table
   * @param tables reads indirect tables; null if they are no longer the driver's
   */
  static BufferParts ofChain(InspectedSplitQueue queue, int head, BitSet taken, BufferReader tables)
      throws IOException {
    BufferParts parts = new BufferParts();
    int index = head;
    while (index < queue.info().size() && !taken.get(index)) {
      taken.set(index);
      parts.descriptor(queue, index, tables);
      if ((queue.descriptorFlags(index) & DescriptorFlags.NEXT) == 0) {
        return parts;
      }
      index = queue.descriptorNext(index);
    }
    parts.broken = true;
    return parts;
  }

  /** {@code count} slots of a packed ring. */
  static BufferParts ofList(InspectedPackedQueue queue, int first, int count, BufferReader tables) throws IOException {
    BufferParts parts = new BufferParts();
    for (int i = 0; i < count; i++) {
      int slot = (first + i) % queue.info().size();
      parts.descriptor(queue, slot, tables);
    }
    return parts;
  }

  private void descriptor(InspectedQueue queue, int index, BufferReader tables) throws IOException {
    long address = queue.descriptorAddress(index);
    long length = queue.descriptorLength(index);
    int flags = queue.descriptorFlags(index);
    if ((flags & DescriptorFlags.INDIRECT) == 0) {
      add(address, length, flags);
      return;
    }
    boolean sane = length > 0 && length % ENTRY_BYTES == 0 && length / ENTRY_BYTES <= LONGEST_TABLE;
    ByteBuffer table = sane && tables != null ? tables.whole(address, (int) length) : null;
    if (table == null) {
      broken = true;
    } else {
      queue.addTable(table, this);
    }
  }

  /** The entries of a packed ring's indirect table, one after the other. */
  void addAll(ByteBuffer table) {
    for (int at = 0; at < table.limit(); at += ENTRY_BYTES) {
      add(table.getLong(at), table.getInt(at + 8) & 0xFFFF_FFFFL, table.getShort(at + 14));
    }
  }

  /** The entries of a split ring's indirect table, along their links. */
  void walk(ByteBuffer table) {
    int entries = table.limit() / ENTRY_BYTES;
    int entry = 0;
    for (int steps = 0; steps < entries && entry < entries; steps++) {
      int at = ENTRY_BYTES * entry;
      int flags = table.getShort(at + 12);
      add(table.getLong(at), table.getInt(at + 8) & 0xFFFF_FFFFL, flags);
      if ((flags & DescriptorFlags.NEXT) == 0) {
        return;
      }
      entry = Short.toUnsignedInt(table.getShort(at + 14));
    }
    broken = true;
  }

  private void add(long address, long length, int flags) {
    boolean writes = (flags & DescriptorFlags.WRITE) != 0;
    disordered |= !writes && writable > 0;
    pieces.add(new Piece(address, length, writes));
    if (writes) {
      writable += length;
    } else {
      readable += length;
    }
  }

  boolean isValid() {
    return !broken && isListable();
  }

  /** Whether what was met makes sense as far as it goes: the parts are in order, and no longer than an array. */
  boolean isListable() {
    return !disordered && !pieces.isEmpty() && readable + writable <= Integer.MAX_VALUE;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Bytes that the device reads. */
  long readable() {
    return readable;
  }

  /** Bytes that the device may write. */
  long writable() {
    return writable;
  }
}
