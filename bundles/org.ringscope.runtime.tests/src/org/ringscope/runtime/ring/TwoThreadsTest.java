// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.SplitFixture;

/**
 * Both sides on threads of their own, sleeping unless notified: data written before an index is seen after it
 * (barriers A, C), and no notification is lost (B, D), else one side sleeps for ever.
 */
class TwoThreadsTest {
  private static final long RUN_NANOS = 300_000_000;
  private static final long LOST_SECONDS = 10;
  private static final long LIMIT_NANOS = 30_000_000_000L;

  @ParameterizedTest
  @CsvSource({"1,STRICT,true", "2,LINUX,false", "4,OPENAMP,true", "256,STRICT,true", "256,LINUX,true",
      "64,OPENAMP,false"})
  @Timeout(60)
  void carriesEveryBufferAndLosesNoNotification(int size, PeerProfile profile, boolean events) throws Exception {
    carry(new SplitFixture(size, events ? Features.EVENT_IDX : 0, profile, 65000).setup(
        events ? Features.EVENT_IDX : 0, profile, 65000));
  }

  @ParameterizedTest
  @CsvSource({"1,STRICT,true", "3,LINUX,false", "7,LINUX,true", "256,STRICT,true", "255,STRICT,false"})
  @Timeout(60)
  void carriesEveryBufferThroughAPackedRing(int size, PeerProfile profile, boolean events) throws Exception {
    PackedFixture ring = new PackedFixture(size);
    carry(ring.setup(ring.layout, events ? Features.EVENT_IDX : 0, profile, 0));
  }

  private static void carry(QueueSetup setup) throws Exception {
    Semaphore kicks = new Semaphore(0);
    Semaphore interrupts = new Semaphore(0);
    DriverQueue driver = setup.notifier(queue -> kicks.release()).driverQueue();
    DeviceQueue device = setup.notifier(queue -> interrupts.release()).deviceQueue();
    AtomicBoolean done = new AtomicBoolean();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread peer = new Thread(() -> serve(device, kicks, done), "device");
    peer.setUncaughtExceptionHandler((thread, error) -> failure.set(error));
    peer.start();
    long carried;
    try {
      carried = drive(setup.memory, driver, interrupts);
    } finally {
      done.set(true);
      kicks.release();
      Await.end(peer);
    }
    assertThat(failure.get()).isNull();
    assertThat(driver.fault()).isNull();
    assertThat(device.fault()).isNull();
    assertThat(carried).isPositive();
    assertThat(device.buffers()).isEqualTo(carried);
  }

  private static long drive(GuestMemory memory, DriverQueue driver, Semaphore interrupts) throws Exception {
    int size = driver.size();
    UsedBuffer used = new UsedBuffer();
    long begin = System.nanoTime();
    long sent = 0;
    long back = 0;
    boolean running = true;
    while (running || back < sent) {
      long nanos = System.nanoTime() - begin;
      running = nanos < RUN_NANOS;
      if (nanos > LIMIT_NANOS) {
        throw new AssertionError("after " + nanos / 1_000_000 + " ms: sent=" + sent + " back=" + back);
      }
      long slot = SplitFixture.BUFFERS + 8 * (sent % size);
      while (running && driver.freeDescriptors() > 0 && sent - back < size) {
        slot = SplitFixture.BUFFERS + 8 * (sent % size);
        memory.region(slot, 8).view().setU64(memory.region(slot, 8).offset(slot), sent);
        assertThat(driver.add(slot, 8, true, sent)).isTrue();
        sent++;
        driver.kick();
      }
      while (driver.getUsed(used)) {
        long address = SplitFixture.BUFFERS + 8 * (used.token() % size);
        long value = memory.region(address, 8).view().getU64(memory.region(address, 8).offset(address));
        if (used.token() != back || value != ~used.token()) {
          throw new AssertionError("token=" + used.token() + " expected=" + back + " value=" + ~value);
        }
        back++;
      }
      assertThat(driver.isBroken()).isFalse();
      if (back < sent && driver.enableCallbacks()) {
        assertThat(interrupts.tryAcquire(LOST_SECONDS, TimeUnit.SECONDS))
            .as("interrupt lost: sent=%d back=%d", sent, back).isTrue();
      }
    }
    return back;
  }

  private static void serve(DeviceQueue device, Semaphore kicks, AtomicBoolean done) {
    DescriptorChain chain = new DescriptorChain();
    while (!done.get()) {
      while (device.pop(chain)) {
        var view = chain.region(0).view();
        view.setU64(chain.offset(0), ~view.getU64(chain.offset(0)));
        device.addUsed(chain.head(), 8);
        device.notifyDriver();
      }
      if (device.enableKicks()) {
        kicks.acquireUninterruptibly();
      }
      if (device.isBroken()) {
        throw new AssertionError(device.fault().text());
      }
    }
  }

  /**
   * Barriers B: the device falls asleep just while the driver publishes. Without either fence both sides can miss the
   * other's last word, and the device sleeps on a full ring.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(60)
  void losesNoKickWhileTheDeviceFallsAsleep(boolean events) throws Exception {
    Race race = new Race(events);
    race.run(() -> {
      boolean added = race.driver.add(SplitFixture.BUFFERS, 8, true, 0);
      race.driver.kick();
      return added;
    }, race.device::enableKicks, race.device::hasAvailable, () -> {
      race.device.disableKicks();
      race.device.pop(race.chain);
      race.device.addUsed(race.chain.head(), 0);
      race.device.publishUsed();
    }, () -> race.driver.getUsed(race.used), race.kicks);
  }

  /** Barriers D: the same the other way round, the driver falls asleep just while the device publishes. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(60)
  void losesNoInterruptWhileTheDriverFallsAsleep(boolean events) throws Exception {
    Race race = new Race(events);
    race.run(() -> {
      if (race.device.pop(race.chain)) {
        race.device.addUsed(race.chain.head(), 0);
        race.device.notifyDriver();
        return true;
      }
      return false;
    }, race.driver::enableCallbacks, race.driver::hasUsed, () -> {
      race.driver.disableCallbacks();
      race.driver.getUsed(race.used);
      race.driver.add(SplitFixture.BUFFERS, 8, true, 0);
      race.driver.publish();
    }, () -> true, race.interrupts);
  }

  /** A publisher that never sleeps, and a consumer that asks for a notification at a moment that wanders. */
  private static final class Race {
    private static final int ROUNDS = 60_000;

    final SplitFixture ring;
    final SplitDriverQueue driver;
    final SplitDeviceQueue device;
    final DescriptorChain chain = new DescriptorChain();
    final UsedBuffer used = new UsedBuffer();
    final AtomicInteger kicks = new AtomicInteger();
    final AtomicInteger interrupts = new AtomicInteger();

    Race(boolean events) {
      long features = events ? Features.EVENT_IDX : 0;
      ring = new SplitFixture(1, features, PeerProfile.STRICT, 65000);
      QueueSetup setup = ring.setup(features, PeerProfile.STRICT, 65000);
      driver = new SplitDriverQueue(setup.notifier(queue -> kicks.incrementAndGet()));
      device = new SplitDeviceQueue(setup.notifier(queue -> interrupts.incrementAndGet()));
      driver.add(SplitFixture.BUFFERS, 8, true, 0);
      driver.publish();
      device.pop(chain);
      device.addUsed(chain.head(), 0);
      device.publishUsed();
      driver.getUsed(used);
    }

    void run(BooleanSupplier publish, BooleanSupplier fallAsleep, BooleanSupplier hasWork, Runnable consume,
        BooleanSupplier published, AtomicInteger notices) throws Exception {
      AtomicBoolean done = new AtomicBoolean();
      if (notices == interrupts) {
        driver.add(SplitFixture.BUFFERS, 8, true, 0);
        driver.publish();
      }
      Thread publisher = new Thread(() -> {
        while (!done.get()) {
          if (publish.getAsBoolean()) {
            while (!published.getAsBoolean() && !done.get()) {
              Thread.onSpinWait();
            }
          }
        }
      }, "publisher");
      publisher.start();
      try {
        for (int round = 0; round < ROUNDS; round++) {
          for (int spin = round % 64; spin > 0; spin--) {
            Thread.onSpinWait();
          }
          int seen = notices.get();
          int current = round;
          if (fallAsleep.getAsBoolean()) {
            Await.spin(() -> notices.get() != seen, () -> "notification lost in round " + current);
          }
          Await.spin(hasWork::getAsBoolean, () -> "no work in round " + current);
          consume.run();
        }
      } finally {
        done.set(true);
        Await.end(publisher);
      }
    }
  }
}
