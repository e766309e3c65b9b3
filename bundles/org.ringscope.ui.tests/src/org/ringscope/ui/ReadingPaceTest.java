// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** A thread that needs much of the processor changes numbers more seldom; with a clock and a processor that the test turns. */
@ExtendWith(EmptyErrorLog.class)
class ReadingPaceTest {
  private static final long SECOND = 1_000_000_000;

  private long now = 5 * SECOND;
  private long needed = SECOND;
  private final ReadingPace pace = new ReadingPace(() -> needed, () -> now);

  /** What it says after the thread has needed this share of the time. */
  private int after(long nanos, double share) {
    now += nanos;
    needed += (long) (nanos * share);
    return pace.getAsInt();
  }

  @Test
  void isAsFastAsOneReadsWhereTheThreadHasTime() {
    assertThat(pace.getAsInt()).isEqualTo(ReadingPace.LEAST_MILLIS);
    assertThat(after(SECOND, ReadingPace.SHARE)).isEqualTo(ReadingPace.LEAST_MILLIS);
    assertThat(after(10 * SECOND, 0.01)).isEqualTo(ReadingPace.LEAST_MILLIS);
  }

  @Test
  void growsByWhatIsNeededTooMuchAndComesBack() {
    assertThat(after(SECOND, 2 * ReadingPace.SHARE)).isEqualTo(2 * ReadingPace.LEAST_MILLIS);
    assertThat(after(SECOND, ReadingPace.SHARE)).isEqualTo(2 * ReadingPace.LEAST_MILLIS);
    assertThat(after(SECOND, ReadingPace.SHARE / 2)).isEqualTo(ReadingPace.LEAST_MILLIS);
  }

  @Test
  void looksAtWholeSecondsOnly() {
    assertThat(after(SECOND / 10, 1)).isEqualTo(ReadingPace.LEAST_MILLIS);
    assertThat(after(SECOND * 9 / 10, 0)).isEqualTo(ReadingPace.LEAST_MILLIS);
  }

  @Test
  void neverStandsStill() {
    for (int i = 0; i < 10; i++) {
      after(SECOND, 1);
    }
    assertThat(pace.getAsInt()).isEqualTo(ReadingPace.MOST_MILLIS);
  }
}
