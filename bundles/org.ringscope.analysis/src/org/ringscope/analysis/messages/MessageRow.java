// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.nio.ByteBuffer;

/**
 * One row of the message table, to be filled or read and used again:
 *
 * <pre>
 *   0 nanos | 8 sequence | 16 received nanos | 24 received sequence | 32 buffer
 *  40 source u32 | 44 destination u32 | 48 length u32 | 52 place of the payload s32
 *  56 queue u16 | 58 bus u16 | 60 flags u16 | 62 stream u16 | 64 received stream u16 | 66 kind u8 | 67 presence u8
 *  68 microseconds within which it was sent u32
 * </pre>
 */
final class MessageRow {
  static final int BYTES = 72;
  static final int NANOS = 0;
  /** Sequence of the reception of a row that is nothing else. */
  static final long RECEIVED_ONLY = -1;
  private static final int RECEIVED_NANOS = 16;
  private static final int RECEIVED_SEQUENCE = 24;
  private static final int RECEIVED_STREAM = 64;

  long nanos;
  long sequence;
  long receivedNanos;
  /** {@link #RECEIVED_ONLY} where only the reception was recorded. */
  long receivedSequence;
  long buffer;
  int source;
  int destination;
  int length;
  /** In the {@link PayloadStore}; negative if it was not kept there. */
  int payload;
  int queue;
  int bus;
  int flags;
  int stream;
  int receivedStream;
  int kind;
  int presence;
  /** Microseconds before {@link #nanos}, rounded up, from which on it may have been sent, u32; 0 where it was seen. */
  int gapMicros;

  boolean isReceivedOnly() {
    return receivedNanos != Message.NO_TIME && receivedSequence == RECEIVED_ONLY;
  }

  /** Whether it was sent, and its reception may come yet. */
  boolean isUnderWay() {
    return presence == Message.Presence.PASSED.ordinal() && receivedNanos == Message.NO_TIME;
  }

  /** How long it took, or took at most; {@link Message#NO_TIME} where nobody knows. */
  long latency() {
    boolean isKnown =
        presence == Message.Presence.PASSED.ordinal() && receivedNanos != Message.NO_TIME && !isReceivedOnly();
    return isKnown ? receivedNanos - earliestNanos() : Message.NO_TIME;
  }

  /** The earliest time at which it may have been sent. */
  long earliestNanos() {
    return nanos - 1000 * Integer.toUnsignedLong(gapMicros);
  }

  void sentSince(long earliest) {
    gapMicros = (int) Math.min(0xFFFF_FFFFL, (nanos - earliest + 999) / 1000);
  }

  void put(ByteBuffer page, int at) {
    page.putLong(at + NANOS, nanos).putLong(at + 8, sequence);
    putReceived(page, at, receivedNanos, receivedStream, receivedSequence);
    page.putLong(at + 32, buffer).putInt(at + 40, source).putInt(at + 44, destination).putInt(at + 48, length)
        .putInt(at + 52, payload).putShort(at + 56, (short) queue).putShort(at + 58, (short) bus)
        .putShort(at + 60, (short) flags).putShort(at + 62, (short) stream).put(at + 66, (byte) kind)
        .put(at + 67, (byte) presence).putInt(at + 68, gapMicros);
  }

  static void putReceived(ByteBuffer page, int at, long nanos, int stream, long sequence) {
    page.putLong(at + RECEIVED_NANOS, nanos).putLong(at + RECEIVED_SEQUENCE, sequence)
        .putShort(at + RECEIVED_STREAM, (short) stream);
  }

  void get(ByteBuffer page, int at) {
    nanos = page.getLong(at + NANOS);
    sequence = page.getLong(at + 8);
    receivedNanos = page.getLong(at + RECEIVED_NANOS);
    receivedSequence = page.getLong(at + RECEIVED_SEQUENCE);
    buffer = page.getLong(at + 32);
    source = page.getInt(at + 40);
    destination = page.getInt(at + 44);
    length = page.getInt(at + 48);
    payload = page.getInt(at + 52);
    queue = page.getChar(at + 56);
    bus = page.getChar(at + 58);
    flags = page.getChar(at + 60);
    stream = page.getChar(at + 62);
    receivedStream = page.getChar(at + RECEIVED_STREAM);
    kind = page.get(at + 66);
    presence = page.get(at + 67);
    gapMicros = page.getInt(at + 68);
  }
}
