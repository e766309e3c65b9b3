// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** What is asked for often is done at times; with a clock that the test turns. */
@ExtendWith(EmptyErrorLog.class)
class PacedTest {
  private static final int MILLIS = 100;

  private long now = 1_000;
  private int done;
  private int timers;
  private Runnable timed;
  private long due = Long.MAX_VALUE;

  private Paced paced(int patience) {
    return new Paced(() -> MILLIS, patience, () -> done++, (millis, work) -> {
      timers++;
      timed = work;
      due = now + millis;
    }, () -> now);
  }

  /** Lets time pass. */
  private void turn(int millis) {
    now += millis;
    if (due <= now) {
      due = Long.MAX_VALUE;
      timed.run();
    }
  }

  @Test
  void isDoneAtOnceAndThenOnceForAllThatAsk() {
    Paced paced = paced(0);
    paced.soon();
    assertThat(done).isEqualTo(1);
    for (int i = 0; i < 9; i++) {
      turn(10);
      paced.soon();
    }
    assertThat(done).isEqualTo(1);
    assertThat(timers).isEqualTo(1);
    turn(10);
    assertThat(done).isEqualTo(2);
    turn(1_000);
    assertThat(done).as("nobody has asked").isEqualTo(2);
    paced.soon();
    assertThat(done).isEqualTo(3);
  }

  @Test
  void whatWasDoneOtherwiseIsNotDoneAgain() {
    Paced paced = paced(0);
    paced.soon();
    paced.soon();
    turn(60);
    paced.done();
    turn(40);
    assertThat(done).isEqualTo(1);
    paced.soon();
    assertThat(done).as("counted from when it was done").isEqualTo(1);
    turn(60);
    assertThat(done).isEqualTo(2);
  }

  @Test
  void waitsForWhatComesInAMoment() {
    Paced paced = paced(30);
    paced.soon();
    paced.soon();
    turn(110);
    assertThat(done).isEqualTo(1);
    paced.soon();
    assertThat(done).as("with what came").isEqualTo(2);
    turn(20);
    assertThat(done).isEqualTo(2);
    paced.soon();
    turn(130);
    assertThat(done).as("nothing came").isEqualTo(3);
  }
}
