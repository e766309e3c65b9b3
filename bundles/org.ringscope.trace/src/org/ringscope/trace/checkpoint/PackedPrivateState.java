// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import java.nio.ByteBuffer;

/**
 * What only the driver of a packed ring knows.
 *
 * <pre>
 *   u16  count
 *   per list that is published and not taken back:
 *     u16  id         buffer id
 *     u16  start      position of its first descriptor: slot, wrap counter in bit 15
 *     u16  slots
 *   tables            {@link DriverPrivateState}
 * </pre>
 */
public final class PackedPrivateState extends DriverPrivateState {
  private static final int LIST_BYTES = 6;

  /** Takes one list; foreign, so its numbers may be impossible. */
  @FunctionalInterface
  public interface ListReader {
    void list(int id, int start, int slots);
  }

  /** Begins anew. @param lists how many {@link #list} will add */
  public PackedPrivateState of(int lists) {
    begin(Short.BYTES + LIST_BYTES * lists).putShort((short) lists);
    return this;
  }

  public void list(int id, int start, int slots) {
    room(LIST_BYTES).putShort((short) id).putShort((short) start).putShort((short) slots);
  }

  /** Reads the field from its position on; stops quietly where it is cut. */
  public static void read(ByteBuffer field, ListReader lists, TableReader tables) {
    int count = field.remaining() >= Short.BYTES ? Short.toUnsignedInt(field.getShort()) : 0;
    for (int i = 0; i < count && field.remaining() >= LIST_BYTES; i++) {
      lists.list(Short.toUnsignedInt(field.getShort()), Short.toUnsignedInt(field.getShort()),
          Short.toUnsignedInt(field.getShort()));
    }
    readTables(field, tables);
  }
}
