// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import java.util.StringJoiner;

/**
 * What a task has sent and received so far.
 *
 * @param sent -1: it does not send
 * @param received -1: it does not receive
 * @param lost numbers that have not come although higher ones have, questions without an answer; -1 here and below: there were no numbers
 * @param doubled messages that came once more
 * @param reordered messages that came after a later one
 * @param damaged messages whose bytes do not fit their number
 */
public record TrafficSummary(long sent, long received, long lost, long doubled, long reordered, long damaged) {
  public static final long UNKNOWN = -1;

  /** Of a task that only sends. */
  public static TrafficSummary ofSender(long sent) {
    return new TrafficSummary(sent, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  }

  /** Of a task that looks at no numbers. */
  public static TrafficSummary of(long sent, long received) {
    return new TrafficSummary(sent, received, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  }

  /** Whether what came proves that something went wrong on the way. */
  public boolean isWrong() {
    return lost > 0 || doubled > 0 || reordered > 0 || damaged > 0;
  }

  /** What went wrong, in words that follow who received it; empty for nothing. */
  public String wrong() {
    StringJoiner words = new StringJoiner(", ");
    add(words, lost, "lost");
    add(words, doubled, "doubled");
    add(words, reordered, "reordered");
    add(words, damaged, "damaged");
    return words.length() == 0 ? "" : "has not received what was sent: " + words;
  }

  private static void add(StringJoiner words, long number, String what) {
    if (number > 0) {
      words.add(number + " " + what);
    }
  }

  /** The same, with at least so many of which nothing has come; none are no news. */
  public TrafficSummary missing(long count) {
    return count <= Math.max(0, lost) ? this
        : new TrafficSummary(sent, received, count, doubled, reordered, damaged);
  }
}
