// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;

/**
 * Remembers which row of the message table was sent last in which buffer of which queue, until its reception comes: a
 * buffer carries one message at a time. An open hash table of primitives, because every message passes through it.
 */
public final class MessagePairing {
  private static final int EMPTY = -1;

  private long[] buffers = new long[1024];
  private int[] queues = new int[1024];
  private int[] rows = new int[1024];
  private int filled;

  public MessagePairing() {
    Arrays.fill(rows, EMPTY);
  }

  /** A message was sent; one that was never received in the same buffer is forgotten. */
  public void sent(int queue, long buffer, int row) {
    if (filled * 2 >= rows.length) {
      grow();
    }
    int slot = find(queue, buffer);
    if (rows[slot] == EMPTY) {
      filled++;
    }
    buffers[slot] = buffer;
    queues[slot] = queue;
    rows[slot] = row;
  }

  /** The row that was sent in this buffer and is not received yet, or -1. */
  public int received(int queue, long buffer) {
    int slot = find(queue, buffer);
    int row = rows[slot];
    if (row != EMPTY) {
      remove(slot);
    }
    return row;
  }

  void clear() {
    Arrays.fill(rows, EMPTY);
    filled = 0;
  }

  private int find(int queue, long buffer) {
    int slot = home(queue, buffer);
    while (rows[slot] != EMPTY && (buffers[slot] != buffer || queues[slot] != queue)) {
      slot = slot + 1 & rows.length - 1;
    }
    return slot;
  }

  private int home(int queue, long buffer) {
    long mixed = (buffer ^ (long) queue << 48) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & rows.length - 1;
  }

  /** Closes the gap by moving later entries of the same run forward, so that no tombstones pile up. */
  private void remove(int slot) {
    int gap = slot;
    int at = slot + 1 & rows.length - 1;
    while (rows[at] != EMPTY) {
      int home = home(queues[at], buffers[at]);
      boolean mayMove = (at - home & rows.length - 1) >= (at - gap & rows.length - 1);
      if (mayMove) {
        rows[gap] = rows[at];
        queues[gap] = queues[at];
        buffers[gap] = buffers[at];
        gap = at;
      }
      at = at + 1 & rows.length - 1;
    }
    rows[gap] = EMPTY;
    filled--;
  }

  private void grow() {
    long[] oldBuffers = buffers;
    int[] oldQueues = queues;
    int[] oldRows = rows;
    buffers = new long[oldRows.length * 2];
    queues = new int[oldRows.length * 2];
    rows = new int[oldRows.length * 2];
    Arrays.fill(rows, EMPTY);
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != EMPTY) {
        int slot = find(oldQueues[i], oldBuffers[i]);
        buffers[slot] = oldBuffers[i];
        queues[slot] = oldQueues[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
