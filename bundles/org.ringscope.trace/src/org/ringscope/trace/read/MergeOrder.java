// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.util.Arrays;
import java.util.List;

/**
 * Says which of several streams has the next event: that with the earliest time, and of equal ones the first stream. An event that
 * takes what nobody has published yet is held back for up to {@link #HOLD_NANOS}, and gives way to all others at that time.
 */
final class MergeOrder {
  /** Clocks of different cores may contradict causality by this much. */
  static final long HOLD_NANOS = 1_000_000;

  private static final long NONE = Long.MAX_VALUE;
  /** What comes later than 146 years counts as the same time. */
  private static final long LATEST = (Long.MAX_VALUE >> 1) - 1;
  private static final int HELD = 1;

  private final Causality causality;
  private StreamCursor[] streams = {};
  /** For each stream, twice the time of its event, {@link #HELD} where it is held back; {@link #NONE} at its end. */
  private long[] keys = {};
  private int first;
  private boolean anyHeld;

  MergeOrder(Causality causality) {
    this.causality = causality;
  }

  /** Takes streams in their order on equal times, each wherever it stands. */
  void begin(List<StreamCursor> all) {
    streams = all.toArray(StreamCursor[]::new);
    keys = new long[streams.length];
    lookAgain();
  }

  /** The stream that came first stands elsewhere now, and causality knows of the event that it left. */
  void moved() {
    keys[first] = key(streams[first]);
    if (anyHeld) {
      lookAgain(); // what was held back may have been published
    }
  }

  /** The stream with the next event; null when all are at their ends. */
  StreamCursor first() {
    while (true) {
      long least = NONE;
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] < least) {
          least = keys[i];
          first = i;
        }
      }
      if (least == NONE) {
        return null;
      }
      // asked only now: until an event's turn comes nothing but its being held back can end unseen, see moved()
      if ((least & HELD) != 0 || !causality.isTooEarly(streams[first].view())) {
        return streams[first];
      }
      keys[first] = Math.min(least + 2 * HOLD_NANOS, 2 * LATEST) | HELD;
      anyHeld = true;
    }
  }

  /** Time in the merged order of the event that {@link #first} found, if no later one was before. */
  long nanos() {
    return keys[first] >> 1;
  }

  /** Whether that event comes although nobody has published what it takes. */
  boolean isHeld() {
    return (keys[first] & HELD) != 0;
  }

  private void lookAgain() {
    Arrays.setAll(keys, i -> key(streams[i]));
    anyHeld = false;
  }

  private static long key(StreamCursor stream) {
    return stream.hasEvent() ? 2 * Math.min(stream.view().stampNanos(), LATEST) : NONE;
  }
}
