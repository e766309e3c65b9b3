// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/**
 * A place in the merged order of a trace: that of one event. The state at a position is the state after that event.
 *
 * <p>{@code nanos} is the event's time in the merged order ({@code EventView.nanos}). {@code sequence} grows within a stream and stays the
 * same when the trace grows, rotates or is repaired. {@link #compareTo} orders by time, stream and sequence; where several streams
 * have events on the same nanosecond, causality may put them in another order, which only a cursor knows.
 */
public record Position(long nanos, int stream, long sequence) implements Comparable<Position> {
  // a sequence is the packet's number and the event's byte offset in it, so that a seek needs no search
  private static final int OFFSET_BITS = 27;
  public static final long LAST_PACKET = Long.MAX_VALUE >> OFFSET_BITS;

  /** The place after every event up to and including this time: what {@code --at T} means. */
  public static Position at(long nanos) {
    return new Position(nanos, Integer.MAX_VALUE, Long.MAX_VALUE);
  }

  /** Order of streams on the same nanosecond: the descriptions come first. */
  public static int rank(int stream) {
    return stream == StreamInfo.SYSTEM ? -1 : stream;
  }

  public static long packet(long sequence) {
    return sequence >> OFFSET_BITS;
  }

  public static int offset(long sequence) {
    return (int) (sequence & (1L << OFFSET_BITS) - 1);
  }

  public static long sequence(long packet, int offset) {
    return packet << OFFSET_BITS | offset;
  }

  /** Whether an event of this time and stream comes after this place, of whatever sequence it is. */
  public boolean isBefore(long otherNanos, int otherStream) {
    return otherNanos > nanos || otherNanos == nanos && rank(otherStream) > rank(stream);
  }

  /** Whether this is the place of an event, as opposed to {@link #at}. */
  public boolean isEvent() {
    return stream != Integer.MAX_VALUE;
  }

  @Override
  public int compareTo(Position other) {
    int order = Long.compare(nanos, other.nanos);
    if (order == 0) {
      order = Integer.compare(rank(stream), rank(other.stream));
    }
    return order != 0 ? order : Long.compare(sequence, other.sequence);
  }
}
