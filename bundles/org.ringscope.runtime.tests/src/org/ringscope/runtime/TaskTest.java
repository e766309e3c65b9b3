// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.clock.RealTimeClock;

/** Several tasks on one core, in real time. */
@Timeout(60)
class TaskTest {

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  static Stream<RealTimeClock> clocks() {
    return Stream.of(RealTimeClock.blocking(), RealTimeClock.polling());
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void readyTasksTakeTurns(CoreClock clock) throws Exception {
    Core core = core(clock);
    for (String name : List.of("a", "b", "c")) {
      task(core, name, () -> {
        for (int i = 0; i < 3; i++) {
          log.add(name + i);
          core.await(() -> true, Long.MAX_VALUE);
        }
      });
    }
    run();
    assertThat(log).containsExactly("a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2");
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void oneTaskGoesOnWhileAnotherWaits(CoreClock clock) throws Exception {
    Core core = core(clock);
    AtomicBoolean flag = new AtomicBoolean();
    task(core, "waits", () -> {
      assertThat(core.await("the flag", flag::get, Long.MAX_VALUE)).isTrue();
      log.add("has seen it at " + core.task().name());
    });
    task(core, "sleeps", () -> {
      core.sleep(1_000_000);
      log.add("sets it at " + core.task().name());
      flag.set(true);
      core.sleep(1_000_000);
    });
    run();
    assertThat(log).containsExactly("sets it at sleeps", "has seen it at waits");
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void eachHasItsOwnDeadline(CoreClock clock) throws Exception {
    Core core = core(clock);
    for (int millis : new int[] {9, 3, 6}) {
      task(core, "until " + millis, () -> {
        long deadline = core.nanos() + millis * 5_000_000L;
        assertThat(core.await(() -> false, deadline)).isFalse();
        assertThat(core.nanos()).isGreaterThanOrEqualTo(deadline);
        log.add("after " + millis);
      });
    }
    run();
    assertThat(log).as("in any order where the machine has slept over several").containsExactlyInAnyOrder("after 3",
        "after 6", "after 9");
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void interruptsRunOnWhicheverTaskHasTheCore(CoreClock clock) throws Exception {
    Core core = core(clock);
    Doorbell bell = new Doorbell(0, "bell", null, core, Doorbell.Trigger.COUNTED, 0);
    int[] rings = new int[1];
    bell.handle(value -> rings[0]++);
    for (int i = 1; i <= 3; i++) {
      int wanted = i;
      task(core, "ring " + i, () -> {
        core.await(() -> rings[0] == wanted, Long.MAX_VALUE);
        log.add("ring " + wanted);
        bell.ring(0); // the next one's
      });
    }
    bell.ring(0);
    run();
    assertThat(log).containsExactly("ring 1", "ring 2", "ring 3");
  }

  @Test
  void aStallKeepsTheCore() throws Exception {
    Core core = core(RealTimeClock.blocking());
    task(core, "stalls", () -> {
      assertThat(core.stall(() -> false, core.nanos() + 5_000_000)).isFalse();
      log.add("stalled");
    });
    task(core, "other", () -> log.add("other"));
    run();
    assertThat(log).containsExactly("stalled", "other");
  }

  @Test
  void anInterruptHandlerMustNotWait() throws Exception {
    Core core = core(RealTimeClock.blocking());
    Doorbell bell = new Doorbell(0, "bell", null, core, Doorbell.Trigger.COUNTED, 0);
    bell.handle(value -> {
      assertThatThrownBy(() -> core.stall(() -> false, core.nanos() + 1_000))
          .hasMessage("an interrupt handler of core stalls, and nobody has said that it may");
      core.interrupts().mayStall();
      assertThat(core.stall(() -> false, core.nanos() + 1_000)).isFalse();
      assertThatThrownBy(() -> core.await("a tx buffer of rpmsg0/1", () -> true, Long.MAX_VALUE))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("an interrupt handler of core must not wait, here for a tx buffer of rpmsg0/1");
      log.add("refused");
    });
    bell.ring(0);
    task(core, "task", core::poll);
    run();
    assertThat(log).containsExactly("refused");
  }

  @Test
  void saysWhatItWaitsForSinceWhen() throws Exception {
    Core core = core(RealTimeClock.blocking());
    AtomicBoolean flag = new AtomicBoolean();
    Task first = task(core, "first", () -> core.await("the flag", flag::get, Long.MAX_VALUE));
    Task second = task(core, "second", () -> {
      for (long begin = core.nanos(); !flag.get();) {
        core.sleep("the flag, now and then", begin, core.nanos() + 1_000_000);
      }
    });
    assertThat(first.waiting()).isNull();
    long before = core.nanos();
    threads.forEach(Thread::start);
    Await.until(() -> first.waiting() != null && second.waiting() != null, () -> "nobody waits");
    long between = core.nanos();
    assertThat(first.waiting().what()).isEqualTo("the flag");
    assertThat(first.waiting().sinceNanos()).isBetween(before, between);
    long later = core.nanos() + 10_000_000;
    Await.until(() -> core.nanos() > later && second.waiting() != null, () -> "nobody waits");
    assertThat(second.waiting().what()).isEqualTo("the flag, now and then");
    assertThat(second.waiting().sinceNanos()).as("all its pauses are one wait").isBetween(before, between);
    flag.set(true);
    join();
    assertThat(first.waiting()).isNull();
    assertThat(second.waiting()).isNull();
    assertThat(first).hasToString("core/first");
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void whatIsPolledRunsInEveryLook(CoreClock clock) throws Exception {
    Core core = core(clock);
    int[] looks = new int[1];
    task(core, "starts", () -> core.interrupts().poll(() -> ++looks[0]));
    task(core, "waits", () -> core.await(() -> looks[0] >= 5, Long.MAX_VALUE));
    run();
    assertThat(looks[0]).isGreaterThanOrEqualTo(5);
  }

  private static Core core(CoreClock clock) {
    return new Core(0, "core", AddressMap.identity(), clock, null);
  }

  private Task task(Core core, String name, Runnable program) {
    Task task = core.addTask(name);
    threads.add(new Thread(() -> {
      task.begin();
      try {
        program.run();
      } catch (Throwable e) {
        failure.compareAndSet(null, e);
      } finally {
        task.end();
      }
    }, name));
    return task;
  }

  private void run() throws InterruptedException {
    threads.forEach(Thread::start);
    join();
  }

  private void join() throws InterruptedException {
    for (Thread thread : threads) {
      Await.end(thread);
    }
    assertThat(failure.get()).isNull();
  }
}
