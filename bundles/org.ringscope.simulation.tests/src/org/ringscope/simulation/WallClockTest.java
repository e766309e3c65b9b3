// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.AddressMap;
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
  void saysOfEachCoreWhetherOnlyAnotherOneCanWakeIt() throws Exception {
    WallClock clock = new WallClock(false);
    Core waiting = core(clock, 0, null);
    Core sleeping = core(clock, 2, null); // the one between has nothing to do in this run
    CoreProgress ofWaiting = clock.progress().get(0);
    CoreProgress ofSleeping = clock.progress().get(2);
    AtomicBoolean done = new AtomicBoolean();
    clock.start();
    assertThat(clock.progress().get(1).isGone()).isTrue();
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> waitFor(waiting, new AtomicBoolean()));
    CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
      sleeping.await(done::get, TimeUnit.MINUTES.toNanos(10));
      waitFor(sleeping, new AtomicBoolean());
    });
    Await.until(() -> ofWaiting.lookCount() > 10, () -> "looks=" + ofWaiting.lookCount());
    assertThat(ofWaiting.isIdle()).isTrue();
    assertThat(ofSleeping.isIdle()).as("its deadline wakes it").isFalse();
    done.set(true);
    Await.until(ofSleeping::isIdle, () -> "looks=" + ofSleeping.lookCount());
    clock.finish(Ending.STALLED);
    CompletableFuture.allOf(first, second).get(10, TimeUnit.SECONDS);
    assertThat(clock.ending()).isEqualTo(Ending.STALLED);
  }

  @Test
  void aSleepingCoreIsBusyInItsInterruptHandler() throws Exception {
    aCoreIsBusyInItsInterruptHandler(false);
  }

  @RepeatedTest(1000) // the doorbell may be rung at any place of a look
  void aPollingCoreIsBusyInItsInterruptHandler() throws Exception {
    aCoreIsBusyInItsInterruptHandler(true);
  }

  private static void aCoreIsBusyInItsInterruptHandler(boolean polls) throws Exception {
    WallClock clock = new WallClock(polls);
    Core core = core(clock, 0, null);
    CoreProgress progress = clock.progress().get(0);
    Doorbell bell = new Doorbell(0, "bell", null, core, Doorbell.Trigger.EDGE, 0);
    CompletableFuture<Void> inHandler = new CompletableFuture<>();
    CompletableFuture<Void> mayLeave = new CompletableFuture<>();
    bell.handle(value -> {
      inHandler.complete(null);
      mayLeave.join();
    });
    clock.start();
    CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> waitFor(core, new AtomicBoolean()));
    Await.until(progress::isIdle, () -> "looks=" + progress.lookCount());
    bell.ring(1);
    inHandler.get(10, TimeUnit.SECONDS);
    assertThat(progress.isIdle()).isFalse();
    mayLeave.complete(null);
    Await.until(progress::isIdle, () -> "looks=" + progress.lookCount());
    clock.finish(Ending.STOPPED);
    waiting.get(10, TimeUnit.SECONDS);
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
