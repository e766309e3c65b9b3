// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ringscope.runtime.Doorbell.Trigger;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.clock.RealTimeClock;

class DoorbellTest {
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final List<String> heard = new ArrayList<>();
  private final CoreListener listener = new CoreListener() {
    @Override
    public void isrEnter(int doorbell) {
      heard.add("enter " + doorbell);
    }

    @Override
    public void isrExit(int doorbell) {
      heard.add("exit " + doorbell);
    }

    @Override
    public void doorbellRung(int doorbell, int value) {
      heard.add("rung " + doorbell + " " + value);
    }
  };
  private final Core host = new Core(0, "host", AddressMap.identity(), new ManualClock(), listener);
  private final Core remote = new Core(1, "remote", AddressMap.identity(), new ManualClock(), listener);
  private final List<Integer> served = new ArrayList<>();

  private final class ManualClock implements CoreClock {
    @Override
    public long nanos() {
      return now.get();
    }

    @Override
    public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
      core.poll();
      return condition.getAsBoolean();
    }
  }

  private Doorbell doorbell(Trigger trigger, long delayNanos) {
    Doorbell doorbell = new Doorbell(5, "kick", host, remote, trigger, delayNanos);
    doorbell.handle(served::add);
    return doorbell;
  }

  @Test
  void edgeMergesRingsThatNobodyServedYet() {
    Doorbell doorbell = doorbell(Trigger.EDGE, 0);
    doorbell.ring(1);
    doorbell.ring(2);
    assertThat(served).as("not before the target looks").isEmpty();
    remote.poll();
    remote.poll();
    assertThat(served).containsExactly(2);
    assertThat(doorbell.rings()).isEqualTo(2);
    assertThat(heard).containsExactly("rung 5 1", "rung 5 2", "enter 5", "exit 5");
  }

  @Test
  void countedServesEveryRingInOrder() {
    Doorbell doorbell = doorbell(Trigger.COUNTED, 0);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 11; i++) {
        doorbell.ring(i);
      }
      assertThat(doorbell.pending()).isEqualTo(11);
      remote.poll();
      assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
      served.clear();
    }
  }

  @Test
  void levelStaysUntilAcknowledged() {
    Doorbell doorbell = doorbell(Trigger.LEVEL, 0);
    doorbell.ring(7);
    remote.poll();
    remote.poll();
    assertThat(served).containsExactly(7, 7);
    doorbell.acknowledge();
    remote.poll();
    assertThat(served).hasSize(2);
  }

  @Test
  void aLevelThatItsHandlerLeavesIsServedInVain() {
    Doorbell doorbell = doorbell(Trigger.LEVEL, 0);
    doorbell.ring(7);
    assertThat(remote.interrupts().isPendingInVain(0)).as("it has not run yet").isFalse();
    remote.poll();
    assertThat(remote.interrupts().isPendingInVain(0)).isTrue();
    assertThat(remote.interrupts().nextNewNanos()).isEqualTo(Long.MAX_VALUE);
    assertThat(remote.interrupts().isPending(0)).as("it will run again").isTrue();
    remote.poll();
    assertThat(doorbell.servedInVain()).isEqualTo(2);
    doorbell.ring(8);
    assertThat(remote.interrupts().isPendingInVain(0)).as("something new").isFalse();
    remote.poll();
    doorbell.acknowledge();
    assertThat(doorbell.servedInVain()).isZero();
    assertThat(remote.interrupts().isPendingInVain(0)).as("nothing is pending").isFalse();
  }

  @Test
  void delayedRingArrivesLater() {
    Doorbell doorbell = doorbell(Trigger.COUNTED, 100);
    doorbell.ring(1);
    now.set(50);
    doorbell.ring(2);
    remote.poll();
    assertThat(served).isEmpty();
    assertThat(remote.interrupts().nextDueNanos()).isEqualTo(100);
    now.set(100);
    assertThat(remote.interrupts().isPending(100)).isTrue();
    remote.poll();
    assertThat(served).containsExactly(1);
    now.set(150);
    remote.poll();
    assertThat(served).containsExactly(1, 2);
    assertThat(remote.interrupts().nextDueNanos()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void disabledLosesEdgesAndKeepsLevels() {
    Doorbell edge = doorbell(Trigger.EDGE, 0);
    edge.setEnabled(false);
    edge.ring(1);
    edge.setEnabled(true);
    remote.poll();
    assertThat(served).isEmpty();
    assertThat(edge.lost()).isOne();
    Doorbell level = doorbell(Trigger.LEVEL, 0);
    level.setEnabled(false);
    level.ring(2);
    remote.poll();
    assertThat(served).isEmpty();
    level.setEnabled(true);
    remote.poll();
    assertThat(served).containsExactly(2);
  }

  @Test
  void waitsForItsHandler() {
    Doorbell doorbell = new Doorbell(0, "early", null, remote, Trigger.EDGE, 0);
    doorbell.ring(3);
    remote.poll();
    assertThat(doorbell.pending()).isOne();
    doorbell.handle(served::add);
    remote.poll();
    assertThat(served).containsExactly(3);
  }

  @Test
  void isrsDoNotNest() {
    Doorbell doorbell = new Doorbell(0, "nested", host, remote, Trigger.COUNTED, 0);
    doorbell.handle(value -> {
      served.add(value);
      if (value == 1) {
        doorbell.ring(2);
        remote.poll();
        assertThat(served).containsExactly(1);
      }
    });
    doorbell.ring(1);
    remote.poll();
    remote.poll();
    assertThat(served).containsExactly(1, 2);
  }

  @Test
  void aTargetThatServesNothingCostsBoundedMemory() {
    Doorbell doorbell = doorbell(Trigger.COUNTED, 0);
    for (int i = 0; i < Doorbell.MOST_PENDING + 10; i++) {
      doorbell.ring(i);
    }
    assertThat(doorbell.pending()).isEqualTo(Doorbell.MOST_PENDING);
    assertThat(doorbell.lost()).isEqualTo(10);
    remote.poll();
    assertThat(served).hasSize(Doorbell.MOST_PENDING).startsWith(0, 1, 2);
  }

  @Test
  void deferredWorkRunsOnceWithEachLook() {
    Doorbell doorbell = new Doorbell(0, "endless", host, remote, Trigger.COUNTED, 0);
    Runnable[] again = new Runnable[1];
    again[0] = () -> {
      served.add(-1);
      remote.interrupts().defer(again[0]);
      remote.interrupts().defer(again[0]);
    };
    doorbell.handle(value -> again[0].run());
    doorbell.ring(1);
    for (int looks = 1; looks < 5; looks++) {
      remote.poll();
      assertThat(served).hasSize(looks);
      assertThat(remote.interrupts().isPending(0)).isTrue();
    }
  }

  @Test
  void nothingIsPendingInsideAnIsr() {
    Doorbell doorbell = doorbell(Trigger.COUNTED, 0);
    doorbell.handle(value -> {
      doorbell.ring(value - 1);
      assertThat(remote.interrupts().isPending(0)).isFalse();
      served.add(value);
    });
    doorbell.ring(3);
    remote.poll();
    assertThat(served).containsExactly(3);
    assertThat(remote.interrupts().isPending(0)).isTrue();
  }

  @Test
  @Timeout(20)
  void wakesACoreThatSleepsInRealTime() throws Exception {
    RealTimeClock clock = RealTimeClock.blocking();
    Core sleeper = new Core(0, "sleeper", AddressMap.identity(), clock, null);
    Doorbell doorbell = new Doorbell(0, "wake", null, sleeper, Trigger.COUNTED, 2_000_000);
    List<Long> times = new ArrayList<>();
    doorbell.handle(value -> times.add(clock.nanos()));
    Thread ringer = new Thread(() -> doorbell.ring(1));
    long begin = clock.nanos();
    ringer.start();
    assertThat(sleeper.await(() -> !times.isEmpty(), begin + PATIENCE_NANOS)).as("woken").isTrue();
    Await.end(ringer);
    assertThat(times.get(0) - begin).isGreaterThanOrEqualTo(2_000_000);
    assertThat(sleeper.await(() -> false, clock.nanos() + 3_000_000)).as("deadline").isFalse();
    begin = clock.nanos();
    sleeper.sleep(3_000_000);
    assertThat(clock.nanos() - begin).isGreaterThanOrEqualTo(3_000_000);
  }

  @Test
  @Timeout(20)
  void aPollingCoreSaysThatItIdles() {
    AtomicLong idles = new AtomicLong();
    Core core = new Core(0, "poller", AddressMap.identity(), RealTimeClock.polling(), new CoreListener() {
      @Override
      public void coreIdles() {
        idles.incrementAndGet();
      }
    });
    assertThat(core.await(() -> true, PATIENCE_NANOS)).isTrue();
    assertThat(idles).as("not when there is something to do").hasValue(0);
    assertThat(core.await(() -> idles.get() > 2, core.nanos() + PATIENCE_NANOS)).as("idles=%s", idles).isTrue();
  }

  @Test
  @Timeout(20)
  void stopsOnInterrupt() {
    for (RealTimeClock clock : List.of(RealTimeClock.blocking(), RealTimeClock.polling())) {
      Core core = new Core(0, "core", AddressMap.identity(), clock, null);
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> core.sleep(1_000_000_000)).isInstanceOf(CoreStoppedException.class);
      assertThat(Thread.interrupted()).as("stays told to end").isTrue();
    }
  }
}
