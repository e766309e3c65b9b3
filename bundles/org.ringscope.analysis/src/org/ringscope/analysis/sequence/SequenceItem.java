// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;

/**
 * One thing that a core said to another, or of itself.
 *
 * @param from id of the core where it begins, -1 if unknown
 * @param to id of the core where it ends; the same as {@code from} for a note
 * @param nanos when it begins
 * @param endNanos when it ends; {@code nanos} where both ends are one event, {@link Long#MIN_VALUE} while it has not arrived
 * @param text what it is, one line
 * @param queue id of the queue that carried it, -1 for none
 * @param buffer address of the buffer that a message lay in, 0 for none
 * @param position the event that began it
 */
public record SequenceItem(Kind kind, int from, int to, long nanos, long endNanos, String text, int queue, long buffer,
    Position position) {
  public static final int NO_QUEUE = -1;

  /** What an item says; the suppressed ones are drawn hollow. */
  public enum Kind {
    MESSAGE("Messages"),
    KICK("Kicks"),
    KICK_SUPPRESSED("Suppressed kicks"),
    INTERRUPT("Interrupts"),
    INTERRUPT_SUPPRESSED("Suppressed interrupts"),
    STATUS("Device status"),
    FAULT("Faults");

    private final String plural;

    Kind(String plural) {
      this.plural = plural;
    }

    /** {@code Messages}, {@code Suppressed kicks}. */
    public String plural() {
      return plural;
    }
  }

  public boolean isNote() {
    return kind == Kind.FAULT || kind == Kind.STATUS && from == to;
  }

  /** Whether it is a message that did not arrive. */
  public boolean isOpen() {
    return endNanos == Long.MIN_VALUE;
  }

  /** What it is and, if it took time, how long. @param hasTimes whether the source tells times */
  public String label(boolean hasTimes) {
    return hasTimes && endNanos > nanos ? text + " · " + TimeText.duration(endNanos - nanos) : text;
  }

  /** When it began; of a source without times its place in the order. */
  public String instant(boolean hasTimes) {
    return hasTimes ? TimeText.instant(nanos) : "#" + nanos;
  }

  /** All of it in a line: {@code 0.000 001 000 s  A7 → M4  0x400 → 0x401 · 14 B · 1 µs}. */
  public String line(Trace trace) {
    String sender = name(trace, from);
    String ways = isNote() ? sender : sender + " → " + name(trace, to);
    return instant(trace.hasTimes()) + "  " + ways + "  " + label(trace.hasTimes())
        + (isOpen() ? " · not arrived" : "");
  }

  private static String name(Trace trace, int core) {
    return core < 0 ? "?" : trace.system().coreName(core);
  }

  SequenceItem arrivedAt(long arrival) {
    return new SequenceItem(kind, from, to, nanos, arrival, text, queue, buffer, position);
  }
}
