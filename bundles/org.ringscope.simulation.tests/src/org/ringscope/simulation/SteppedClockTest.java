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

  /** The turns of others are made on the thread that has the baton, except where an ISR may stall: the order is the same. */
  @Test
  void ordersTurnsTheSameWhicheverThreadMakesThem() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      List<String> onOne = conversation(seed, false);
      assertThat(onOne).hasSize(4 * 6 + 4 * 6 + 6).isEqualTo(conversation(seed, true));
    }
  }

  /** A hub rings four nodes six times; each answers from its ISR. */
  private List<String> conversation(long seed, boolean stalls) throws InterruptedException {
    log.clear();
    SteppedClock clock = clock(seed, ENDLESS);
    Core hub = core(clock, 0, "hub");
    List<Doorbell> bells = new ArrayList<>();
    int[] answers = {0};
    for (int i = 1; i <= 4; i++) {
      Core node = core(clock, i, "node" + i);
      Doorbell to = new Doorbell(i, "to" + i, hub, node, Doorbell.Trigger.EDGE, i * 300L);
      Doorbell from = new Doorbell(10 + i, "from" + i, node, hub, Doorbell.Trigger.EDGE, 0);
      from.handle(value -> log.add(clock.nanos() + " answer " + ++answers[0] + " to " + value));
      to.handle(value -> {
        log.add(clock.nanos() + " " + node.name() + " hears " + value);
        from.ring(value);
      });
      if (stalls) {
        node.interrupts().mayStall();
      }
      bells.add(to);
      run(clock, node, core -> core.await(() -> answers[0] == 24, Long.MAX_VALUE));
    }
    run(clock, hub, core -> {
      for (int round = 1; round <= 6; round++) {
        int number = round;
        bells.forEach(bell -> bell.ring(number));
        core.await(() -> answers[0] == 4 * number, Long.MAX_VALUE);
        log.add(clock.nanos() + " round " + number);
      }
    });
    finish(clock);
    return List.copyOf(log);
  }

  /** The nodes' ISRs run on the hub's thread; where they may stall, each on its own. */
  @Test
  void makesTheTurnsOfOthersUnlessTheyMayStall() throws Exception {
    for (boolean stalls : new boolean[] {false, true}) {
      SteppedClock clock = clock(0, ENDLESS);
      Core hub = core(clock, 0, "hub");
      Core node = core(clock, 1, "node");
      Doorbell bell = new Doorbell(0, "bell", hub, node, Doorbell.Trigger.EDGE, 0);
      Set<Thread> heard = new HashSet<>();
      if (stalls) {
        node.interrupts().mayStall();
      }
      bell.handle(value -> {
        heard.add(Thread.currentThread());
        if (stalls) {
          node.stall(() -> clock.nanos() > 2_000_000, Long.MAX_VALUE);
        }
      });
      Thread[] own = new Thread[2];
      run(clock, node, core -> {
        own[1] = Thread.currentThread();
        core.await(() -> false, 3_000_000);
      });
      run(clock, hub, core -> {
        own[0] = Thread.currentThread();
        core.sleep(10_000); // the node waits by now
        bell.ring(0);
        core.sleep(5_000_000);
      });
      finish(clock);
      assertThat(heard).containsExactly(own[stalls ? 1 : 0]);
    }
  }

  /** What goes wrong in an ISR is thrown where its core waits, not where the turn was made. */
  @Test
  void throwsWhatATurnThrowsOnItsOwnThread() throws Exception {
    SteppedClock clock = clock(0, ENDLESS);
    Core hub = core(clock, 0, "hub");
    Core node = core(clock, 1, "node");
    Doorbell bell = new Doorbell(0, "bell", hub, node, Doorbell.Trigger.EDGE, 0);
    bell.handle(value -> {
      throw new IllegalStateException("broken");
    });
    run(clock, node, core -> {
      assertThatThrownBy(() -> core.await(() -> false, Long.MAX_VALUE)).hasMessage("broken");
      log.add("node saw it");
    });
    run(clock, hub, core -> {
      core.sleep(10_000);
      bell.ring(0);
      core.sleep(10_000);
      log.add("hub goes on");
    });
    finish(clock);
    assertThat(log).containsExactly("node saw it", "hub goes on");
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
