// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

/**
 * What a task has sent and received so far.
 *
 * @param sent -1: it does not send
 * @param received -1: it does not receive
 * @param lost numbers that have not come although higher ones have; -1 here and below: there were no numbers
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
}
