// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.checkpoint.DriverPrivateState;

/** The indirect tables that a driver has written, by the descriptor that names them; memory is kept for the next one there. */
final class IndirectTables {
  private static final int ENTRY_BYTES = 16;

  private static final class Table {
    ByteBuffer bytes = ByteBuffer.allocate(4 * ENTRY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    int count;
  }

  private final Table[] tables;
  private int known;

  IndirectTables(int size) {
    tables = new Table[size];
  }

  void write(int descriptor, int index, long address, int length, int flags, int next) {
    Table table = tables[descriptor];
    if (table == null) {
      table = tables[descriptor] = new Table();
    }
    int needed = (index + 1) * ENTRY_BYTES;
    if (table.bytes.capacity() < needed) {
      table.bytes = ByteBuffer.allocate(2 * needed).order(ByteOrder.LITTLE_ENDIAN).put(0, table.bytes, 0,
          table.bytes.capacity());
    }
    table.bytes.putLong(index * ENTRY_BYTES, address);
    table.bytes.putLong(index * ENTRY_BYTES + 8,
        length & 0xFFFF_FFFFL | (flags & 0xFFFFL) << 32 | (long) next << 48);
    known += table.count == 0 ? 1 : 0;
    table.count = index + 1;
  }

  void forget(int descriptor) {
    if (known > 0 && isKnown(descriptor)) {
      tables[descriptor].count = 0;
      known--;
    }
  }

  private boolean isKnown(int descriptor) {
    return tables[descriptor] != null && tables[descriptor].count > 0;
  }

  /** Adds those that are known to a checkpoint. */
  void writeTo(DriverPrivateState out) {
    for (int i = 0; known > 0 && i < tables.length; i++) {
      if (isKnown(i)) {
        out.table(i, tables[i].count, tables[i].bytes);
      }
    }
  }
}
