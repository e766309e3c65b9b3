// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.sequence;

import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.Position;

/**
 * One arrow or note of a {@link SequencePicture}.
 *
 * @param from id of the core where it begins, -1 if unknown
 * @param to id of the core where it ends; the same as {@code from} for a note
 * @param nanos when it begins
 * @param endNanos when it ends; {@code nanos} where both ends are one event, {@link Long#MIN_VALUE} while it has not arrived
 * @param text what it is, one line
 * @param position the event that began it
 */
record SequenceItem(Kind kind, int from, int to, long nanos, long endNanos, String text, Position position) {
  /** What an item says; the suppressed ones are drawn hollow. */
  enum Kind {
    MESSAGE,
    KICK,
    KICK_SUPPRESSED,
    INTERRUPT,
    INTERRUPT_SUPPRESSED,
    STATUS,
    FAULT
  }

  boolean isNote() {
    return kind == Kind.STATUS || kind == Kind.FAULT;
  }

  /** What it is and, if it took time, how long. @param hasTimes whether the source tells times */
  String label(boolean hasTimes) {
    return hasTimes && endNanos > nanos ? text + " · " + TimeText.duration(endNanos - nanos) : text;
  }

  SequenceItem arrivedAt(long arrival) {
    return new SequenceItem(kind, from, to, nanos, arrival, text, position);
  }
}
