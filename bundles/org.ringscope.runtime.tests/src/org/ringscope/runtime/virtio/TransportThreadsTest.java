// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.device.ConsoleDriver;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.clock.RealTimeClock;

/** Both sides on threads of their own, in either start order, and a device side that never comes. */
@Timeout(60)
class TransportThreadsTest {
  private static final long LONG_NANOS = 20_000_000_000L;

  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private static MmioBench bench(Form form) {
    RealTimeClock clock = RealTimeClock.blocking();
    return new MmioBench(form, Features.EVENT_IDX, clock, clock);
  }

  private Thread run(Runnable body) {
    Thread thread = new Thread(() -> {
      try {
        body.run();
      } catch (CoreStoppedException stopped) {
        // the end of a device core
      } catch (Throwable e) {
        failure.set(e);
      }
    });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private Thread runDevice(MmioBench bench) {
    return run(() -> {
      if (bench.sharedDevice != null) {
        bench.sharedDevice.start();
      }
      bench.deviceCore.await(() -> false, Long.MAX_VALUE);
    });
  }

  private Thread runDriver(MmioBench bench) {
    return run(() -> {
      MmioTransport driver = bench.linuxDriver();
      assertThat(driver.awaitDevice(bench.deadline(LONG_NANOS))).isTrue();
      ConsoleDriver console = bench.consoleDriver(driver, bench.scenarioD());
      console.start(-1L);
      byte[] line = "hello\n".getBytes(StandardCharsets.UTF_8);
      assertThat(console.write(line, 0, line.length, bench.deadline(LONG_NANOS))).isEqualTo(line.length);
      driver.reset();
      console.start(-1L);
      assertThat(console.write(line, 0, line.length, bench.deadline(LONG_NANOS))).isEqualTo(line.length);
    });
  }

  private void assertTalked(MmioBench bench, Thread driver, Thread device) throws InterruptedException {
    Await.end(driver);
    device.interrupt();
    Await.end(device);
    assertThat(failure.get()).isNull();
    assertThat(bench.deviceLog.console()).containsExactly("hello", "hello");
    assertThat(bench.driverLog.faults()).isEmpty();
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void deviceFirst(Form form) throws InterruptedException {
    MmioBench bench = bench(form);
    Thread device = runDevice(bench);
    Await.asleep(device);
    assertTalked(bench, runDriver(bench), device);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void driverFirst(Form form) throws InterruptedException {
    MmioBench bench = bench(form);
    Thread driver = runDriver(bench);
    Await.asleep(driver); // for the device
    assertTalked(bench, driver, runDevice(bench));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aDeviceThatNeverAnswersIsABoundedError(Form form) {
    MmioBench bench = bench(form);
    assertThat(bench.linuxDriver().awaitDevice(bench.deadline(5_000_000))).isFalse();
    long before = bench.driverCore.nanos();
    assertThatThrownBy(() -> bench.bus.write(MmioRegisters.QUEUE_SEL, 4, 1))
        .isInstanceOf(TransportTimeoutException.class)
        .hasMessageContaining("driver-core waits for the device side on device-core")
        .hasMessageContaining("QueueSel");
    assertThat(bench.driverCore.nanos() - before).isBetween(MmioBench.TIMEOUT_NANOS, LONG_NANOS);
    assertThat(bench.driverLog.faultKinds()).containsExactly(RingFault.Kind.TRANSPORT_TIMEOUT);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aDeviceThatCameTooLateIsUsable(Form form) throws InterruptedException {
    MmioBench bench = bench(form);
    assertThatThrownBy(() -> bench.bus.write(MmioRegisters.STATUS, 4, 1)).isInstanceOf(TransportTimeoutException.class);
    Thread device = runDevice(bench);
    Thread driver = runDriver(bench);
    Await.end(driver);
    device.interrupt();
    Await.end(device);
    assertThat(failure.get()).isNull();
    assertThat(bench.deviceLog.console()).containsExactly("hello", "hello");
  }

  @ParameterizedTest
  @EnumSource(names = {"TRAPPED_LEGACY", "TRAPPED_MODERN"})
  void aTrapThatWasGivenUpNeverHappens(Form form) {
    MmioBench bench = bench(form);
    assertThatThrownBy(() -> bench.bus.write(MmioRegisters.STATUS, 4, 1)).isInstanceOf(TransportTimeoutException.class);
    bench.deviceCore.poll();
    assertThat(bench.device.status()).isZero();
  }

  /** Status has two writers. What the driver writes is never overwritten by a device that asks for a reset. */
  @Test
  void aDeviceThatNeedsAResetLosesNoStatusOfTheDriver() throws InterruptedException {
    MmioBench bench = bench(Form.SHARED_LEGACY);
    bench.sharedDevice.start();
    MemoryView block = bench.sharedDevice.block();
    AtomicInteger round = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    int rounds = 20_000;
    Thread driver = run(() -> {
      for (int i = 1; i <= rounds; i++) {
        await(round, i);
        for (int spins = i % 64; spins > 0; spins--) {
          Thread.onSpinWait(); // so that the two writes meet in every order
        }
        block.setU32Release(MmioRegisters.STATUS, 1 + i % 3);
        written.set(i);
      }
    });
    for (int i = 1; i <= rounds; i++) {
      round.set(i);
      bench.device.setNeedsReset();
      await(written, i);
      assertThat(block.getU32(MmioRegisters.STATUS)).as("round=%d", i).isEqualTo(1 + i % 3);
      block.setU32Release(MmioRegisters.STATUS, 0);
      bench.configuration.ring(MmioRegisters.STATUS);
      bench.deviceCore.poll(); // this thread is the device's core
      bench.deviceLog.clear();
    }
    Await.end(driver);
    assertThat(failure.get()).isNull();
  }

  private static void await(AtomicInteger counter, int value) {
    Await.spin(() -> counter.get() >= value, () -> "counter=" + counter + " awaited=" + value);
  }

  /** An ISR that waits in vain for the device side is a fault, and no exception in what the core waits for otherwise. */
  @Test
  void anIsrWithoutAnswerDisturbsNobody() {
    MmioBench bench = bench(Form.TRAPPED_LEGACY);
    MmioTransport driver = bench.linuxDriver();
    bench.interrupt.ring(1);
    assertThat(bench.driverCore.await(() -> driver.unanswered() > 0, bench.deadline(LONG_NANOS))).isTrue();
    assertThat(bench.driverLog.faultKinds()).containsExactly(RingFault.Kind.TRANSPORT_TIMEOUT);
  }

  @ParameterizedTest
  @EnumSource(names = {"SHARED_LEGACY", "SHARED_MODERN"})
  void theDeviceWaitsForItsDriver(Form form) {
    MmioBench bench = bench(form);
    bench.sharedDevice.start();
    assertThat(bench.sharedDevice.awaitDriver(bench.deadline(5_000_000))).isFalse();
    Thread driver = run(() -> bench.linuxDriver().negotiate(-1L));
    assertThat(bench.sharedDevice.awaitDriver(bench.deadline(LONG_NANOS))).isTrue();
    bench.deviceCore.await(() -> !driver.isAlive(), bench.deadline(LONG_NANOS));
    assertThat(failure.get()).isNull();
  }
}
