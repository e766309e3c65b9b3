// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;

/**
 * Puts checkpoint events into ring words. A byte field that is shorter than the ring's size says leaves the rest
 * unknown: traces are foreign bytes too.
 *
 * <p>The field {@code indirect} is the driver's own knowledge, in this order: u16 count and count u16 indices of
 * descriptors that are being filled; ceil(size / 8) bytes, one bit per head that is published and not taken back; then
 * per known indirect table u16 descriptor index, u16 count, count descriptors of 16 bytes.
 */
final class CheckpointDecoder {
  private static final int DESCRIPTOR_BYTES = 16;
  private static final int USED_ELEMENT_BYTES = 8;

  private CheckpointDecoder() {}

  static void driver(EventView event, RingWords words) {
    int known = event.getInt(Field.KNOWN);
    words.forgetDriver();
    if ((known & CheckpointKnown.FLAGS) != 0) {
      words.availFlags = event.getInt(Field.AVAIL_FLAGS);
    }
    if ((known & CheckpointKnown.IDX) != 0) {
      words.availIdx = event.getInt(Field.AVAIL_IDX);
    }
    if ((known & CheckpointKnown.EVENT) != 0) {
      words.usedEvent = event.getInt(Field.USED_EVENT);
    }
    if ((known & CheckpointKnown.LAST) != 0) {
      words.lastUsed = event.getInt(Field.LAST_USED);
    }
    if ((known & CheckpointKnown.DESCRIPTORS) != 0) {
      descriptors(littleEndian(event.bytes(Field.DESCRIPTORS)), words);
    }
    if ((known & CheckpointKnown.RING) != 0) {
      availRing(littleEndian(event.bytes(Field.AVAIL_RING)), words);
    }
  }

  static void device(EventView event, RingWords words) {
    int known = event.getInt(Field.KNOWN);
    words.forgetDevice();
    if ((known & CheckpointKnown.FLAGS) != 0) {
      words.usedFlags = event.getInt(Field.USED_FLAGS);
    }
    if ((known & CheckpointKnown.IDX) != 0) {
      words.usedIdx = event.getInt(Field.USED_IDX);
    }
    if ((known & CheckpointKnown.EVENT) != 0) {
      words.availEvent = event.getInt(Field.AVAIL_EVENT);
    }
    if ((known & CheckpointKnown.LAST) != 0) {
      words.lastAvail = event.getInt(Field.LAST_AVAIL);
    }
    if ((known & CheckpointKnown.RING) != 0) {
      usedRing(littleEndian(event.bytes(Field.USED_RING)), words);
    }
  }

  static void descriptors(ByteBuffer bytes, RingWords words) {
    int count = Math.min(words.size, bytes.remaining() / DESCRIPTOR_BYTES);
    for (int i = 0; i < count; i++) {
      Descriptor d = descriptor(i, bytes, i * DESCRIPTOR_BYTES);
      words.descriptor(i, d.address(), d.length(), d.flags(), d.next());
    }
  }

  static void availRing(ByteBuffer bytes, RingWords words) {
    int count = Math.min(words.size, bytes.remaining() / 2);
    for (int i = 0; i < count; i++) {
      words.availRing[i] = bytes.getShort(2 * i) & 0xFFFF;
    }
  }

  static void usedRing(ByteBuffer bytes, RingWords words) {
    int count = Math.min(words.size, bytes.remaining() / USED_ELEMENT_BYTES);
    for (int i = 0; i < count; i++) {
      words.usedId[i] = bytes.getInt(i * USED_ELEMENT_BYTES) & 0xFFFF_FFFFL;
      words.usedLength[i] = bytes.getInt(i * USED_ELEMENT_BYTES + 4) & 0xFFFF_FFFFL;
    }
  }

  /** Reads the field {@code indirect}; stops quietly where it is cut. */
  static void privateState(byte[] field, int size, BitSet filling, BitSet outstanding,
      Map<Integer, List<Descriptor>> tables) {
    ByteBuffer bytes = littleEndian(field);
    if (bytes.remaining() < 2) {
      return;
    }
    int fillingCount = bytes.getShort() & 0xFFFF;
    for (int i = 0; i < fillingCount && bytes.remaining() >= 2; i++) {
      filling.set(bytes.getShort() & 0xFFFF);
    }
    byte[] bits = new byte[Math.min(bytes.remaining(), (size + 7) / 8)];
    bytes.get(bits);
    outstanding.or(BitSet.valueOf(bits));
    tables(bytes, tables);
  }

  /** Reads indirect tables from here to the end. */
  static void tables(ByteBuffer bytes, Map<Integer, List<Descriptor>> tables) {
    while (bytes.remaining() >= 4) {
      int index = bytes.getShort() & 0xFFFF;
      int count = bytes.getShort() & 0xFFFF;
      List<Descriptor> table = new ArrayList<>();
      for (int i = 0; i < count && bytes.remaining() >= DESCRIPTOR_BYTES; i++) {
        table.add(descriptor(i, bytes, bytes.position()));
        bytes.position(bytes.position() + DESCRIPTOR_BYTES);
      }
      tables.put(index, table);
    }
  }

  private static Descriptor descriptor(int index, ByteBuffer bytes, int at) {
    return new Descriptor(index, bytes.getLong(at), bytes.getInt(at + 8) & 0xFFFF_FFFFL,
        bytes.getShort(at + 12) & 0xFFFF, bytes.getShort(at + 14) & 0xFFFF);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
