// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import java.util.Arrays;

/**
 * Rows of a message table in primitive arrays, in chunks that never move: one thread appends, any number read the rows
 * below {@link #size}. The time and place of reception are filled in later and may be read a moment too early.
 */
final class MessageRows {
  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int MASK = CHUNK - 1;

  /** One chunk; a field has one array. */
  static final class Chunk {
    final short[] bus = new short[CHUNK];
    final char[] queue = new char[CHUNK];
    final int[] source = new int[CHUNK];
    final int[] destination = new int[CHUNK];
    final int[] length = new int[CHUNK];
    final char[] flags = new char[CHUNK];
    final byte[] kind = new byte[CHUNK];
    final byte[] presence = new byte[CHUNK];
    final long[] buffer = new long[CHUNK];
    final long[] nanos = new long[CHUNK];
    final char[] stream = new char[CHUNK];
    final long[] sequence = new long[CHUNK];
    final long[] receivedNanos = new long[CHUNK];
    final char[] receivedStream = new char[CHUNK];
    final long[] receivedSequence = new long[CHUNK];
    /** Where the payload lies in the {@link PayloadStore}, negative if it was not kept. */
    final long[] payload = new long[CHUNK];

    Chunk() {
      Arrays.fill(receivedNanos, Message.NO_TIME);
    }
  }

  private volatile Chunk[] chunks = new Chunk[0];
  private volatile int size;

  int size() {
    return size;
  }

  /** The chunk to fill the next row of; {@link #added} makes it visible. */
  Chunk chunkForNext() {
    int chunk = size >> CHUNK_BITS;
    if (chunk == chunks.length) {
      Chunk[] more = Arrays.copyOf(chunks, chunk + 1);
      more[chunk] = new Chunk();
      chunks = more;
    }
    return chunks[chunk];
  }

  /** Publishes the row that was filled; pairs with the read of {@code size}. */
  void added() {
    size = size + 1;
  }

  void clear() {
    size = 0;
    chunks = new Chunk[0];
  }

  Chunk chunkOf(int row) {
    return chunks[row >> CHUNK_BITS];
  }

  static int slotOf(int row) {
    return row & MASK;
  }
}
