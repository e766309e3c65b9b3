// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What only the driver of a ring knows, in the field {@code indirect} of {@link DriverCheckpoint}: a part for each ring format, and then to
 * the end of the field the indirect tables that it has written and that are in use.
 *
 * <pre>
 *   per table:
 *   u16  descriptor   that names the table: its index or slot
 *   u16  count
 *   count × 16 bytes  entries, as in memory
 * </pre>
 *
 * Its memory is kept and grows: nothing is allocated once it is large enough.
 */
public abstract sealed class DriverPrivateState permits SplitPrivateState, PackedPrivateState {
  private static final int ENTRY_BYTES = 16;
  private static final int TABLE_HEADER_BYTES = 4;

  /** Takes one table. */
  @FunctionalInterface
  public interface TableReader {
    /** @param entries little-endian, sixteen bytes each from its position to its limit; valid during the call */
    void table(int descriptor, ByteBuffer entries);
  }

  private ByteBuffer out = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);

  DriverPrivateState() {}

  /** Begins anew, with room for so many bytes more. */
  final ByteBuffer begin(int needed) {
    out.clear();
    return room(needed);
  }

  final ByteBuffer room(int needed) {
    if (out.remaining() < needed) {
      out = ByteBuffer.allocate(2 * (out.position() + needed)).order(ByteOrder.LITTLE_ENDIAN).put(out.flip());
    }
    return out;
  }

  ByteBuffer bytes() {
    return out;
  }

  int length() {
    return out.position();
  }

  /** Adds an indirect table, behind everything else. @param entries read from index 0 on */
  public final void table(int descriptor, int count, ByteBuffer entries) {
    int bytes = ENTRY_BYTES * count;
    ByteBuffer to = room(TABLE_HEADER_BYTES + bytes).putShort((short) descriptor).putShort((short) count);
    to.put(to.position(), entries, 0, bytes).position(to.position() + bytes);
  }

  /** Reads tables from here on; stops quietly where the field is cut. */
  static void readTables(ByteBuffer field, TableReader tables) {
    while (field.remaining() >= TABLE_HEADER_BYTES) {
      int descriptor = Short.toUnsignedInt(field.getShort());
      int count = Math.min(Short.toUnsignedInt(field.getShort()), field.remaining() / ENTRY_BYTES);
      ByteBuffer entries = field.slice(field.position(), ENTRY_BYTES * count).order(ByteOrder.LITTLE_ENDIAN);
      field.position(field.position() + ENTRY_BYTES * count);
      tables.table(descriptor, entries);
    }
  }
}
