// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import org.ringscope.formats.text.LogPrefix.Clock;

/**
 * Trace time of log lines, by the clock that {@link LogTime} has found: seconds since boot as they are, dates from the first one on.
 * A line without a stamp has the time of the one before it, or of the first stamp there is; in a log without any, or whose stamps stand
 * still, each line is 1 ns later.
 * A clock that goes back by more than a second was set, or the machine started again: time goes on from where it was. A time of day goes
 * on after midnight.
 */
public final class LogClock {
  private static final long STEP_BACK = 1_000_000_000L;

  private static final long DAY = 86_400L * STEP_BACK;

  private final Clock clock;
  private long shift;
  private long last;
  private boolean restarted;

  /** One whose first stamp is known before its lines are read. */
  public LogClock(LogTime time) {
    clock = time.clock();
    shift = clock == Clock.BOOT || clock == Clock.DELTA ? 0 : -time.firstNanos();
    last = clock == Clock.BOOT ? time.firstNanos() : 0;
  }

  /** Time of a line in nanoseconds. Never decreases by more than a second. */
  public long nanos(LogPrefix prefix) {
    restarted = false;
    if (clock == Clock.NONE) {
      return ++last;
    }
    if (prefix.clock() == Clock.DELTA && (clock == Clock.DATE || clock == Clock.DELTA)) {
      last += prefix.nanos();
      return last;
    }
    if (prefix.has(clock)) {
      long now = prefix.nanos(clock) + shift;
      if (clock == Clock.DAY && now < last - DAY / 2) {
        shift += DAY;
        now += DAY;
      }
      restarted = now < last - STEP_BACK;
      if (restarted) {
        shift += last - now;
        now = last;
      }
      last = Math.max(last, now);
      return Math.max(0, now);
    }
    return last;
  }

  /** Whether the line asked about last began a new count of time. */
  public boolean hasRestarted() {
    return restarted;
  }
}
