// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ringscope.runtime.Waiting;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.traffic.TrafficSummary;

/**
 * One task of a core. When the run is over, what it waited for at the end.
 *
 * @param name what it does, in words
 * @param cut what a step did that ended it before its own end, in words; null for nothing
 * @param stopped why it gave up before its end; null when it did not
 * @param waiting what it waits for; null when it does not wait
 * @param progress how far it has come, in words; null when there is nothing to say
 * @param diagnosis number of the diagnosis that it means when the task goes no further; null for none
 * @param traffic what it has sent and received; null for one that does neither
 */
public record TaskSummary(String core, String name, Role role, boolean isEnded, String cut, String stopped,
    Waiting waiting,
    String progress, String diagnosis, TrafficSummary traffic) {

  /** A service does not let others wait for longer without a sign that something is wrong: nanoseconds. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  /** Whether it is wrong that a run has come to this end at this time with the task as it is. */
  boolean isFinding(Ending ending, long nanos) {
    if (ending == Ending.RUNNING || ending == Ending.STOPPED) {
      return false;
    }
    if (isEnded || cut != null || isWrong()) {
      return isWrong();
    }
    return switch (role) {
      case START, WORKLOAD -> true;
      case ENDLESS -> stopped != null || ending != Ending.TIME_OVER || waitsTooLong(nanos);
      case SERVICE -> stopped != null || diagnosis != null;
    };
  }

  /** Whether what it has received proves that something went wrong on the way. */
  public boolean isWrong() {
    return traffic != null && traffic.isWrong();
  }

  /** Whether something that should come soon, however long the task goes on, has not come. */
  private boolean waitsTooLong(long nanos) {
    return waiting != null && waiting.untilNanos() == Long.MAX_VALUE && nanos - waiting.sinceNanos() >= PATIENCE_NANOS;
  }

  /** What it waits for, in words that follow "waits for"; null when it does not wait. */
  public String waitsFor() {
    return waiting == null ? null : waiting.what();
  }

  /** When its wait began; -1 when it does not wait. */
  public long sinceNanos() {
    return waiting == null ? -1 : waiting.sinceNanos();
  }

  /** One line: who waits for what since when, and how far it has come. */
  public String text() {
    return core + " " + state() + " (" + name + (progress == null ? "" : ": " + progress) + ")";
  }

  private String state() {
    if (cut != null) {
      return cut;
    }
    if (stopped != null) {
      return "gave up: " + stopped;
    }
    if (isWrong()) {
      return traffic.wrong();
    }
    return waiting == null ? "has not come to its end"
        : "waits for " + waiting.what() + " since t = " + seconds(waiting.sinceNanos());
  }

  /** Three digits are enough to find the place. */
  private static String seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).round(new MathContext(3)).stripTrailingZeros().toPlainString() + " s";
  }
}
