// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.simulation.RunClock.Ending;
import org.ringscope.testkit.Await;

@Timeout(30)
class WallClockTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waitsUntilTheDeadline(boolean polls) {
    WallClock clock = new WallClock(polls);
    Core core = core(clock, 0, null);
    clock.start();
    long before = clock.nanos();
    assertThat(core.await(() -> false, before + 5_000_000)).isFalse();
    assertThat(clock.nanos() - before).isGreaterThanOrEqualTo(5_000_000);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void servesAnInterruptOfAnotherThread(boolean polls) throws Exception {
    WallClock clock = new WallClock(polls);
    Core core = core(clock, 0, null);
    Doorbell bell = new Doorbell(0, "bell", null, core, Doorbell.Trigger.COUNTED, 0);
    AtomicInteger rings = new AtomicInteger();
    bell.handle(value -> rings.addAndGet(value));
    clock.start();
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> core.await(() -> rings.get() == 3, Long.MAX_VALUE));
    bell.ring(1);
    bell.ring(2);
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void saysOnceThatACoreSleeps() {
    AtomicInteger sleeps = new AtomicInteger();
    AtomicInteger wakes = new AtomicInteger();
    WallClock clock = new WallClock(false);
    Core core = core(clock, 0, new CoreListener() {
      @Override
      public void coreSleeps() {
        sleeps.incrementAndGet();
      }

      @Override
      public void coreWakes() {
        wakes.incrementAndGet();
      }
    });
    clock.start();
    core.sleep(20_000_000);
    assertThat(sleeps).hasValue(1);
    assertThat(wakes).hasValue(1);
  }

  @Test
  void noticesThatNothingWillMove() throws Exception {
    WallClock clock = new WallClock(false);
    Core waiting = core(clock, 0, null);
    Core busy = core(clock, 1, null);
    AtomicBoolean done = new AtomicBoolean();
    clock.start();
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> waitFor(waiting, new AtomicBoolean()));
    long enough = clock.nanos() + 700_000_000;
    Await.until(() -> clock.isStalled() || clock.nanos() > enough, clock::nanos);
    assertThat(clock.isStalled()).as("the other core may still do something").isFalse();
    CompletableFuture<Void> second = CompletableFuture.runAsync(() -> waitFor(busy, done));
    Await.until(clock::isStalled, () -> "not stalled, nanos=" + clock.nanos());
    clock.finish(Ending.STALLED);
    CompletableFuture.allOf(first, second).get(10, TimeUnit.SECONDS);
    assertThat(clock.ending()).isEqualTo(Ending.STALLED);
  }

  private static void waitFor(Core core, AtomicBoolean condition) {
    try {
      core.await(condition::get, Long.MAX_VALUE);
    } catch (CoreStoppedException e) {
      // as every core at the end of a run
    }
  }

  private static Core core(WallClock clock, int id, CoreListener listener) {
    Core core = new Core(id, "core" + id, AddressMap.identity(), clock, listener);
    clock.join(core);
    return core;
  }
}
