// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.testkit.Await;

@Timeout(30)
class SteppedClockTest {

  private static final long ENDLESS = SimulationOptions.ENDLESS;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> threads = new ArrayList<>();

  @Test
  void jumpsToTheNextDeadline() throws Exception {
    SteppedClock clock = clock(0, ENDLESS);
    Core late = core(clock, 0, "late");
    Core early = core(clock, 1, "early");
    run(clock, late, core -> sleepUntil(core, 5_000_000));
    run(clock, early, core -> sleepUntil(core, 3_000_000));
    finish(clock);
    assertThat(log).containsExactly("early 3000000", "late 5000000");
  }

  @Test
  void wakesACoreWhenADelayedInterruptArrives() throws Exception {
    SteppedClock clock = clock(0, ENDLESS);
    Core sender = core(clock, 0, "sender");
    Core receiver = core(clock, 1, "receiver");
    Doorbell bell = new Doorbell(0, "bell", sender, receiver, Doorbell.Trigger.COUNTED, 1_000_000);
    AtomicBoolean rung = new AtomicBoolean();
    run(clock, receiver, core -> {
      bell.handle(value -> rung.set(value == 7));
      core.await(rung::get, Long.MAX_VALUE);
      log.add("rung " + core.nanos() / 1_000_000);
    });
    run(clock, sender, core -> {
      sleepUntil(core, 2_000_000);
      bell.ring(7);
    });
    finish(clock);
    assertThat(log).containsExactly("sender 2000000", "rung 3");
  }

  @Test
  void seesWhatAnotherCoreDidWithoutAnInterrupt() throws Exception {
    SteppedClock clock = clock(0, ENDLESS);
    AtomicBoolean flag = new AtomicBoolean();
    Core writer = core(clock, 0, "writer");
    Core reader = core(clock, 1, "reader");
    run(clock, reader, core -> assertThat(core.await(flag::get, 1_000_000_000)).isTrue());
    run(clock, writer, core -> {
      sleepUntil(core, 100_000);
      flag.set(true);
      sleepUntil(core, 200_000);
    });
    finish(clock);
    assertThat(flag).isTrue();
  }

  @Test
  void neverLetsTwoCoresMoveAtOnce() throws Exception {
    SteppedClock clock = clock(3, ENDLESS);
    AtomicBoolean isTaken = new AtomicBoolean();
    List<Core> cores = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      cores.add(core(clock, i, "c" + i));
    }
    for (Core core : cores) {
      run(clock, core, self -> {
        for (int turn = 0; turn < 200; turn++) {
          if (!isTaken.compareAndSet(false, true)) {
            log.add("two at once");
          }
          Thread.yield();
          isTaken.set(false);
          self.await(() -> true, Long.MAX_VALUE);
        }
      });
    }
    finish(clock);
    assertThat(log).isEmpty();
  }

  @Test
  void drawsTheOrderFromTheSeed() throws Exception {
    Set<List<String>> orders = new HashSet<>();
    for (long seed = 0; seed < 8; seed++) {
      assertThat(order(seed)).as("seed %d", seed).isEqualTo(order(seed));
      orders.add(order(seed));
    }
    assertThat(orders).hasSizeGreaterThan(3);
  }

  @Test
  void saysThatARunIsStalled() throws Exception {
    SteppedClock clock = clock(0, ENDLESS);
    Core one = core(clock, 0, "one");
    Core other = core(clock, 1, "other");
    run(clock, one, core -> core.await(() -> false, Long.MAX_VALUE));
    run(clock, other, core -> core.await(() -> false, Long.MAX_VALUE));
    finish(clock);
    assertThat(clock.ending()).isEqualTo(Ending.STALLED);
    assertThat(log).containsExactly("one stopped", "other stopped");
  }

  @Test
  void doesNotSpinOnALevelThatNobodyAcknowledges() throws Exception {
    SteppedClock clock = clock(0, 10_000_000);
    Core sender = core(clock, 0, "sender");
    Core receiver = core(clock, 1, "receiver");
    Doorbell level = new Doorbell(0, "level", sender, receiver, Doorbell.Trigger.LEVEL, 0);
    run(clock, receiver, core -> {
      level.handle(value -> log.add("isr"));
      sleepUntil(core, 5_000_000);
    });
    run(clock, sender, core -> {
      sleepUntil(core, 1_000_000);
      level.ring(1);
    });
    finish(clock);
    assertThat(log).contains("isr", "receiver 5000000").hasSizeLessThan(10);
  }

  @Test
  void endsWhenItsTimeIsOver() throws Exception {
    SteppedClock clock = clock(0, 1_000_000);
    Core core = core(clock, 0, "core");
    run(clock, core, self -> {
      while (true) {
        self.sleep(300_000);
      }
    });
    finish(clock);
    assertThat(clock.ending()).isEqualTo(Ending.TIME_OVER);
    assertThat(clock.nanos()).isEqualTo(1_000_000);
  }

  @Test
  void stopsCoresFromOutside() throws Exception {
    SteppedClock clock = clock(0, ENDLESS);
    Core core = core(clock, 0, "core");
    run(clock, core, self -> {
      while (true) {
        self.sleep(1_000);
      }
    });
    clock.start();
    clock.finish(Ending.STOPPED);
    clock.finish(Ending.DONE);
    join();
    assertThat(log).containsExactly("core stopped");
    assertThat(clock.ending()).as("the first reason counts").isEqualTo(Ending.STOPPED);
  }

  @Test
  void refusesCoresThatHaveNotJoined() {
    SteppedClock clock = clock(0, ENDLESS);
    Core stranger = new Core(0, "stranger", AddressMap.identity(), clock, null);
    assertThatThrownBy(() -> stranger.sleep(1)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stranger");
  }

  private List<String> order(long seed) throws InterruptedException {
    log.clear();
    SteppedClock clock = clock(seed, ENDLESS);
    List<Core> cores = List.of(core(clock, 0, "a"), core(clock, 1, "b"), core(clock, 2, "c"));
    for (Core core : cores) {
      run(clock, core, self -> {
        for (int turn = 0; turn < 4; turn++) {
          log.add(self.name());
          self.await(() -> true, Long.MAX_VALUE);
        }
      });
    }
    finish(clock);
    return List.copyOf(log);
  }

  private SteppedClock clock(long seed, long endNanos) {
    return new SteppedClock(seed, endNanos, true, nanos -> {});
  }

  private static Core core(SteppedClock clock, int id, String name) {
    Core core = new Core(id, name, AddressMap.identity(), clock, null);
    clock.join(core);
    return core;
  }

  private void sleepUntil(Core core, long nanos) {
    core.await(() -> false, nanos);
    log.add(core.name() + " " + core.nanos());
  }

  private void run(SteppedClock clock, Core core, Consumer<Core> program) {
    Thread thread = new Thread(() -> {
      clock.begin(core);
      try {
        program.accept(core);
      } catch (CoreStoppedException e) {
        log.add(core.name() + " stopped");
      } finally {
        clock.end(core);
      }
    });
    threads.add(thread);
    thread.setDaemon(true);
    thread.start();
  }

  private void finish(SteppedClock clock) throws InterruptedException {
    clock.start();
    join();
  }

  private void join() throws InterruptedException {
    for (Thread thread : threads) {
      Await.end(thread);
    }
    threads.clear();
  }
}
