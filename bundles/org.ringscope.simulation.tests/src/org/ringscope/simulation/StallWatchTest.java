// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StallWatchTest {

  private final CoreProgress host = new CoreProgress();
  private final CoreProgress remote = new CoreProgress();
  private long work;
  private final StallWatch watch = new StallWatch(List.of(host, remote), () -> work);

  @Test
  void countsTheTicksInWhichEveryCoreLooksAndFindsNothing() {
    assertThat(bothLook()).as("they have just come to rest").isEqualTo(1);
    assertThat(bothLook()).isEqualTo(2);
    assertThat(bothLook()).isEqualTo(3);
  }

  @Test
  void aFreezeOfTheProcessAddsNothing() {
    bothLook();
    for (int late = 0; late < 1_000; late++) { // ticks that come in a burst when the process goes on
      assertThat(watch.tick()).isEqualTo(1);
    }
    assertThat(bothLook()).isEqualTo(2);
  }

  @Test
  void aCoreWithoutAProcessorAddsNothing() {
    bothLook();
    for (int i = 0; i < 1_000; i++) {
      host.findsNothing();
      assertThat(watch.tick()).isEqualTo(1);
    }
  }

  @Test
  void aBusyCoreBeginsTheCountAgain() {
    bothLook();
    bothLook();
    remote.moves(); // it prints, and nobody reads
    for (int i = 0; i < 1_000; i++) {
      host.findsNothing();
      assertThat(watch.tick()).isZero();
    }
    assertThat(bothLook()).isEqualTo(1);
  }

  @Test
  void aMoveBetweenTwoTicksBeginsTheCountAgain() {
    bothLook();
    bothLook();
    remote.moves();
    assertThat(bothLook()).isZero();
    assertThat(bothLook()).isEqualTo(1);
  }

  @Test
  void aCoreThatIsGoneIsNotWaitedFor() {
    remote.leaves();
    host.findsNothing();
    assertThat(watch.tick()).isEqualTo(1);
    host.findsNothing();
    assertThat(watch.tick()).isEqualTo(2);
  }

  @Test
  void aQueueThatMovesBeginsTheCountAgain() {
    bothLook();
    bothLook();
    work++; // an interrupt handler that runs again and again takes a buffer
    assertThat(bothLook()).isZero();
    assertThat(bothLook()).isEqualTo(1);
  }

  private int bothLook() {
    host.findsNothing();
    remote.findsNothing();
    return watch.tick();
  }
}
