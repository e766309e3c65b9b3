// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.runtime.device.ConsoleBench.SECOND_NANOS;
import static org.ringscope.runtime.device.ConsoleBench.bytes;
import static org.ringscope.runtime.device.ConsoleBench.setup;
import static org.ringscope.runtime.device.ConsoleBench.write;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Doorbell.Trigger;
import org.ringscope.runtime.ring.PackedDriverQueue;
import org.ringscope.runtime.virtio.MmioBench;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.runtime.virtio.MmioTransport;

/** Bytes through the console in every form of virtio-mmio, bounce buffers included. */
class ConsoleTest {
  @ParameterizedTest
  @EnumSource(Form.class)
  void linesGoToTheDevice(Form form) {
    for (boolean polls : new boolean[] {false, true}) {
      for (int transmitBytes : new int[] {1, 7, 4096}) {
        MmioBench bench = MmioBench.lockstep(form);
        ConsoleDriver console = bench.consoleDriver(bench.linuxDriver(), setup(transmitBytes, 4, polls));
        console.start(-1L);
        String text = "first line\nsecond öäü\r\n\nnot finished";
        assertThat(write(bench, console, text)).isEqualTo(bytes(text).length);
        assertThat(bench.deviceLog.console()).containsExactly("first line", "second öäü", "");
        assertThat(bench.console.bytesReceived()).isEqualTo(bytes(text).length);
        assertThat(console.inFlight()).isZero();
        assertThat(console.fault()).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void bytesComeBackInOrder(Form form) {
    long seed = 20261121;
    Random random = new Random(seed);
    MmioBench bench = MmioBench.lockstep(form);
    ConsoleDriver console = bench.consoleDriver(bench.linuxDriver(), setup(16, 2, false));
    console.start(-1L);
    byte[] sent = new byte[5000];
    random.nextBytes(sent);
    byte[] got = new byte[sent.length];
    int sentBytes = 0;
    int gotBytes = 0;
    while (gotBytes < sent.length) {
      int chunk = Math.min(1 + random.nextInt(300), sent.length - sentBytes);
      sentBytes += bench.console.send(sent, sentBytes, chunk);
      assertThat(console.awaitInput(bench.deadline(SECOND_NANOS))).as("seed=%d at %d", seed, gotBytes).isTrue();
      gotBytes += console.read(got, gotBytes, got.length - gotBytes);
    }
    assertThat(got).as("seed=%d", seed).isEqualTo(sent);
    assertThat(console.read(got, 0, 1)).isZero();
    assertThat(console.awaitInput(bench.deadline(1000))).isFalse();
  }

  /** The same drivers and devices over packed rings, wherever RING_PACKED is negotiated. */
  @ParameterizedTest
  @EnumSource(names = {"TRAPPED_MODERN", "SHARED_MODERN"})
  void talksOverPackedRings(Form form) {
    for (long features : new long[] {0, Features.EVENT_IDX}) {
      MmioBench bench = MmioBench.lockstep(form, features | Features.RING_PACKED);
      MmioTransport driver = bench.linuxDriver();
      ConsoleDriver console = bench.consoleDriver(driver, setup(3, 4, false));
      console.start(-1L);
      assertThat(driver.queue(Console.TRANSMIT_QUEUE)).isInstanceOf(PackedDriverQueue.class);
      String text = "one line\nand another, which wraps the ring of four\n";
      assertThat(write(bench, console, text)).isEqualTo(bytes(text).length);
      assertThat(bench.deviceLog.console()).containsExactly("one line", "and another, which wraps the ring of four");
      bench.console.send(bytes("ok"), 0, 2);
      assertThat(console.awaitInput(bench.deadline(SECOND_NANOS))).isTrue();
      assertThat(console.read(new byte[8], 0, 8)).isEqualTo(2);
      assertThat(console.fault()).isNull();
      assertThat(bench.deviceLog.faults()).isEmpty();
    }
  }

  @Test
  void openAmpDriverTalksToo() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    ConsoleDriver console = bench.consoleDriver(bench.openAmpDriver(), bench.scenarioD());
    console.start(0);
    assertThat(write(bench, console, "Hello\n")).isEqualTo(6);
    assertThat(bench.deviceLog.console()).containsExactly("Hello");
    bench.console.send(bytes("ok"), 0, 2);
    assertThat(console.awaitInput(bench.deadline(SECOND_NANOS))).isTrue();
    assertThat(console.read(new byte[8], 0, 8)).isEqualTo(2);
  }

  @Test
  void emergencyWriteNeedsItsFeatureAndNoQueue() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN, Console.EMERG_WRITE);
    for (byte value : bytes("panic\n")) {
      bench.bus.write(0x100 + Console.CONFIG_EMERG_WRITE, 4, value);
    }
    assertThat(bench.deviceLog.console()).containsExactly("panic");
    MmioBench without = MmioBench.lockstep(Form.TRAPPED_MODERN, 0);
    without.bus.write(0x100 + Console.CONFIG_EMERG_WRITE, 4, '\n');
    assertThat(without.deviceLog.console()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Trigger.class)
  void worksWithEveryKindOfDoorbell(Trigger trigger) {
    for (Form form : Form.values()) {
      boolean trapped = form == Form.TRAPPED_LEGACY || form == Form.TRAPPED_MODERN;
      Trigger interrupt = trapped || trigger != Trigger.LEVEL ? trigger : Trigger.EDGE;
      MmioBench bench = MmioBench.lockstep(form, 0, interrupt, trigger, 0);
      ConsoleDriver console = bench.consoleDriver(bench.linuxDriver(), setup(2, 3, false));
      console.start(-1L);
      assertThat(write(bench, console, "to the device\n")).isEqualTo(14);
      byte[] back = bytes("and back");
      bench.console.send(back, 0, back.length);
      bench.console.resize(10, 10);
      assertThat(console.awaitInput(bench.deadline(SECOND_NANOS))).isTrue();
      assertThat(write(bench, console, "again\n")).isEqualTo(6);
      assertThat(console.read(new byte[20], 0, 20)).isEqualTo(8);
      assertThat(bench.deviceLog.console()).containsExactly("to the device", "again");
      assertThat(bench.interrupt.pending()).as("%s: the line is low again", form).isZero();
      assertThat(bench.notification.pending()).as("%s: notifications are taken", form).isZero();
    }
  }

  @Test
  void aLevelInterruptInSharedMemoryIsRefused() {
    assertThatThrownBy(() -> MmioBench.lockstep(Form.SHARED_LEGACY, 0, Trigger.LEVEL, Trigger.COUNTED, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aByteTakesTheDelayOfBothDoorbells() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0, Trigger.COUNTED, Trigger.COUNTED, 10_000_000);
    ConsoleDriver console = bench.consoleDriver(bench.openAmpDriver(), bench.scenarioD());
    console.start(0);
    long begin = bench.driverCore.nanos();
    byte[] line = new byte[82];
    assertThat(console.write(line, 0, 82, bench.deadline(10 * SECOND_NANOS))).isEqualTo(82);
    long perByte = (bench.driverCore.nanos() - begin) / 82;
    assertThat(perByte).as("20 ms and a few steps of this clock").isBetween(20_000_000L, 20_010_000L);
  }

  @Test
  void queuesCanBeLeftUnheard() {
    MmioBench heard = MmioBench.lockstep(Form.SHARED_LEGACY);
    ConsoleDriver console = heard.consoleDriver(heard.linuxDriver(), heard.scenarioD());
    console.start(-1L);
    write(heard, console, "heard\n");
    assertThat(heard.driverLog.kicks()).isPositive();
    assertThat(heard.deviceLog.taken()).isEqualTo(6);
    MmioBench unheard = MmioBench.withoutTraffic(Form.SHARED_LEGACY);
    console = unheard.consoleDriver(unheard.linuxDriver(), unheard.scenarioD());
    console.start(-1L);
    write(unheard, console, "unheard\n");
    assertThat(unheard.driverLog.kicks()).isZero();
    assertThat(unheard.deviceLog.taken()).isZero();
    assertThat(unheard.deviceLog.console()).as("cores and devices still are").containsExactly("unheard");
    assertThat(unheard.deviceLog.queues()).hasSameSizeAs(heard.deviceLog.queues()).isNotEmpty();
  }
}
