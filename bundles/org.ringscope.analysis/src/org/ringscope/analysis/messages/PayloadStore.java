// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import org.ringscope.analysis.condition.SearchedBytes;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * Keeps payloads up to a budget of memory, so that a list and a text filter need not go back to the trace for each row.
 * What no longer fits is read from the trace when somebody asks. One thread appends, any read what was published.
 */
final class PayloadStore {
  private static final int CHUNK = 1 << 20;

  private final int budget;
  private volatile byte[][] chunks = new byte[0][];
  private int used = CHUNK;

  /** @param budget in bytes, below 2 GB */
  PayloadStore(int budget) {
    this.budget = budget;
  }

  /** Copies the payload of an event; gives its place for {@link #read}, or -1 if it does not fit. */
  int add(EventView event) {
    int count = event.byteCount(Field.PAYLOAD);
    if (count + 4 > CHUNK) {
      return -1;
    }
    if (used + count + 4 > CHUNK) {
      if ((chunks.length + 1L) * CHUNK > budget) {
        return -1;
      }
      byte[][] more = Arrays.copyOf(chunks, chunks.length + 1);
      more[chunks.length] = new byte[CHUNK];
      chunks = more;
      used = 0;
    }
    byte[] chunk = chunks[chunks.length - 1];
    int place = (chunks.length - 1) * CHUNK + used;
    chunk[used] = (byte) count;
    chunk[used + 1] = (byte) (count >> 8);
    chunk[used + 2] = (byte) (count >> 16);
    event.copyBytes(Field.PAYLOAD, 0, chunk, used + 4, count);
    used += count + 4;
    return place;
  }

  byte[] read(int place) {
    byte[] chunk = chunks[place / CHUNK];
    int at = place % CHUNK;
    return Arrays.copyOfRange(chunk, at + 4, at + 4 + count(chunk, at));
  }

  /** Copies a payload to memory that is used again. */
  void read(int place, SearchedBytes target) {
    byte[] chunk = chunks[place / CHUNK];
    int at = place % CHUNK;
    int count = count(chunk, at);
    System.arraycopy(chunk, at + 4, target.room(count), 0, count);
  }

  private static int count(byte[] chunk, int at) {
    return chunk[at] & 0xFF | (chunk[at + 1] & 0xFF) << 8 | (chunk[at + 2] & 0xFF) << 16;
  }
}
