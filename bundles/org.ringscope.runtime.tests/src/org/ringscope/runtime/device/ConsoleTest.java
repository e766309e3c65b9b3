// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Doorbell.Trigger;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.ring.PackedDriverQueue;
import org.ringscope.runtime.virtio.MmioBench;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.runtime.virtio.MmioDriver;
import org.ringscope.runtime.virtio.NegotiationException;

/** Bytes through the console in every form of virtio-mmio, bounce buffers included. */
class ConsoleTest {
  private static final long SECOND_NANOS = 1_000_000_000L;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int write(MmioBench bench, ConsoleDriver console, String text) {
    byte[] bytes = bytes(text);
    return console.write(bytes, 0, bytes.length, bench.deadline(SECOND_NANOS));
  }

  private static ConsoleSetup setup(int transmitBytes, int maxInFlight, boolean polls) {
    return new ConsoleSetup(MmioBench.QUEUE_SIZE, MmioBench.BASE + 0x100800, MmioBench.BASE + 0x800, 64,
        MmioBench.BASE + 0x80800, transmitBytes, maxInFlight, polls, null);
  }

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
      MmioDriver driver = bench.linuxDriver();
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
  void bothSidesTellTheirBuffers() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    ConsoleDriver console = bench.consoleDriver(bench.linuxDriver(), setup(2, 4, false));
    console.start(-1L);
    write(bench, console, "abc");
    bench.console.send(bytes("ok"), 0, 2);
    console.awaitInput(bench.deadline(SECOND_NANOS));
    assertThat(bench.driverLog.messages()).containsExactly("sent 11: reads 2, writes 0, \"ab\"", "sent 11: reads 1, writes 0, \"c\"",
        "received 10: reads 0, writes 2, \"ok\"");
    assertThat(bench.deviceLog.messages()).containsExactly("received 11: reads 2, writes 0, \"ab\"",
        "received 11: reads 1, writes 0, \"c\"", "sent 10: reads 0, writes 2, \"ok\"");
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
  void oneByteGoesIntoOneBufferOneAfterTheOther() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    MmioDriver driver = bench.openAmpDriver();
    ConsoleDriver console = bench.consoleDriver(driver, bench.scenarioD());
    console.start(0);
    write(bench, console, "Hello\n");
    assertThat(driver.queue(Console.TRANSMIT_QUEUE).availIdx()).isEqualTo(6);
    assertThat(driver.queue(Console.TRANSMIT_QUEUE).kicks()).isEqualTo(6);
    assertThat(bench.device.queue(Console.TRANSMIT_QUEUE).interrupts()).isEqualTo(6);
    assertThat(bench.memory.view(MmioBench.BASE + 0x80800, 1).getU8(0)).as("bounce buffer").isEqualTo('\n');
    long desc = driver.queue(Console.TRANSMIT_QUEUE).layout().desc();
    assertThat(bench.memory.view(desc, 16).getU32(8)).as("length of the descriptor").isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {MmioBench.PRIVATE, 0x1000, MmioBench.BASE + 0x200000 - 3, -8})
  void aBounceBufferOutsideSharedMemoryIsReported(long transmitAddress) {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    ConsoleDriver console = bench.consoleDriver(bench.openAmpDriver(), new ConsoleSetup(MmioBench.QUEUE_SIZE,
        MmioBench.BASE + 0x100800, MmioBench.BASE + 0x800, 64, transmitAddress, 8, 1, false, bench.shared));
    console.start(0);
    assertThat(write(bench, console, "Hello World\n")).isZero();
    assertThat(console.fault().kind()).isEqualTo(RingFault.Kind.BUFFER_UNREACHABLE);
    assertThat(console.fault().address()).isEqualTo(transmitAddress);
    assertThat(console.fault().length()).isEqualTo(8);
    assertThat(bench.driverLog.faults()).containsExactly(console.fault());
    assertThat(bench.deviceLog.faults()).as("it was never exposed").isEmpty();
    assertThat(bench.device.status() & DeviceStatus.DEVICE_NEEDS_RESET).isZero();
  }

  @Test
  void aBufferOfTheCallerMustLieInSharedMemory() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    ConsoleDriver console = bench.consoleDriver(bench.openAmpDriver(), bench.scenarioD());
    console.start(0);
    byte[] text = bytes("in place\n");
    bench.memory.view(MmioBench.PRIVATE, text.length).setBytes(0, text, 0, text.length);
    assertThat(console.writeShared(MmioBench.PRIVATE, text.length, bench.deadline(SECOND_NANOS))).isFalse();
    assertThat(console.fault().text()).contains("private").contains("outside shared");
    long inside = MmioBench.BASE + 0x90000;
    bench.memory.view(inside, text.length).setBytes(0, text, 0, text.length);
    assertThat(console.writeShared(inside, text.length, bench.deadline(SECOND_NANOS))).isTrue();
    assertThat(bench.deviceLog.console()).containsExactly("in place");
  }

  @Test
  void aDeviceCatchesABufferThatItCannotReach() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    MmioDriver driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, new ConsoleSetup(MmioBench.QUEUE_SIZE,
        MmioBench.BASE + 0x100800, MmioBench.BASE + 0x800, 64, MmioBench.PRIVATE, 8, 1, false, null));
    console.start(-1L);
    assertThat(write(bench, console, "Hello World\n")).as("only one buffer was given").isEqualTo(8);
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.BUFFER_UNREACHABLE);
    assertThat(driver.needsReset()).isTrue();
    assertThat(write(bench, console, "more")).isZero();
    driver.reset();
    console.start(-1L);
    assertThat(driver.needsReset()).isFalse();
  }

  @Test
  void receiveBuffersOutsideMemoryLeaveAnEmptyQueue() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    MmioDriver driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, new ConsoleSetup(MmioBench.QUEUE_SIZE,
        MmioBench.BASE + 0x100800, 0x1000, 64, MmioBench.BASE + 0x80800, 8, 1, false, null));
    console.start(-1L);
    assertThat(console.fault().kind()).isEqualTo(RingFault.Kind.BUFFER_UNREACHABLE);
    assertThat(driver.queue(Console.RECEIVE_QUEUE).availIdx()).isZero();
    assertThat(write(bench, console, "still writes\n")).isEqualTo(13);
  }

  @Test
  void aWriteThatTheDeviceNeverTakesEndsAtTheDeadline() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    ConsoleDriver console = bench.consoleDriver(bench.openAmpDriver(), bench.scenarioD());
    console.start(0);
    bench.deviceCore.interrupts().dispatch(bench.deviceCore.nanos());
    bench.notification.setEnabled(false);
    long deadline = bench.deadline(1_000_000);
    byte[] text = bytes("lost");
    assertThat(console.write(text, 0, text.length, deadline)).isEqualTo(1);
    assertThat(bench.driverCore.nanos()).isBetween(deadline, deadline + 2000);
    assertThat(console.inFlight()).isEqualTo(1);
  }

  @Test
  void isNotTakenForAnotherDevice() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    bench.memory.view(MmioBench.BASE, 16).setU32(8, 4);
    assertThatThrownBy(() -> bench.consoleDriver(bench.linuxDriver(), bench.scenarioD()).start(0))
        .isInstanceOf(NegotiationException.class).hasMessageContaining("not a console");
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

  @Test
  void aLineWithoutEndIsCutAndBytesWaitingAreBounded() {
    List<String> lines = new ArrayList<>();
    LineBuffer buffer = new LineBuffer(line -> lines.add(line.toString()));
    for (int i = 0; i < 10_000; i++) {
      buffer.put((byte) 'x');
    }
    assertThat(lines).hasSize(2).allMatch(line -> line.length() == 4096);
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN, Features.EVENT_IDX);
    assertThat(bench.console.send(new byte[100_000], 0, 100_000)).isEqualTo(64 * 1024);
    assertThat(bench.console.pendingBytes()).isEqualTo(64 * 1024);
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

  @Test
  void aRingThatBreaksWhileTheDeviceSendsNeedsAReset() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    MmioDriver driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, bench.scenarioD());
    console.start(-1L);
    long avail = driver.queue(Console.RECEIVE_QUEUE).layout().driverArea();
    bench.memory.view(avail, 4).setU16(2, 0x4000);
    bench.console.send(bytes("x"), 0, 1);
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.AVAIL_IDX_JUMP);
    assertThat(bench.device.status() & DeviceStatus.DEVICE_NEEDS_RESET).isNotZero();
    bench.driverCore.poll();
    assertThat(driver.needsReset()).isTrue();
    driver.reset();
    console.start(-1L);
    assertThat(write(bench, console, "again\n")).isEqualTo(6);
    assertThat(bench.deviceLog.console()).containsExactly("again");
  }

  /** A driver that gives buffers without end, by hand while the device is busy, does not hold the device's core. */
  @Test
  @Timeout(20)
  void aDriverThatNeverStopsGetsItsShareOnly() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_LEGACY, 0);
    MmioDriver driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, bench.scenarioD());
    console.start(0);
    VringLayout ring = (VringLayout) driver.queue(Console.TRANSMIT_QUEUE).layout();
    MemoryView descriptor = bench.memory.view(ring.desc(), 16);
    descriptor.setU64(0, MmioBench.BASE + 0x80800);
    descriptor.setU64(8, 1);
    MemoryView avail = bench.memory.view(ring.avail(), ring.availBytes());
    bench.memory.view(MmioBench.BASE + 0x80800, 1).setU8(0, '\n');
    bench.deviceLog.onConsole(() -> avail.setU16Release(2, avail.getU16(2) + 1)); // one more for each that is taken
    avail.setU16Release(2, 1);
    bench.notification.ring(Console.TRANSMIT_QUEUE);
    for (int looks = 1; looks < 10; looks++) {
      bench.deviceCore.poll();
      assertThat(bench.deviceLog.console()).hasSize(looks * MmioBench.QUEUE_SIZE);
      assertThat(bench.deviceCore.interrupts().isPending(bench.deviceCore.nanos())).as("goes on later").isTrue();
    }
    bench.deviceLog.onConsole(() -> { });
    bench.deviceCore.poll();
    bench.deviceCore.poll();
    assertThat(bench.deviceCore.interrupts().isPending(bench.deviceCore.nanos())).as("nothing is left").isFalse();
    assertThat(bench.device.isLive()).isTrue();
  }

  /** The same the other way: a device that returns receive buffers without a byte in them, without end. */
  @Test
  @Timeout(20)
  void aDeviceThatNeverStopsGetsItsShareOnly() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_LEGACY, 0);
    MmioDriver driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, bench.scenarioD());
    console.start(0);
    VringLayout ring = (VringLayout) driver.queue(Console.RECEIVE_QUEUE).layout();
    MemoryView avail = bench.memory.view(ring.avail(), ring.availBytes());
    MemoryView used = bench.memory.view(ring.used(), ring.usedBytes());
    int[] returned = new int[1];
    Runnable returnOne = () -> {
      int idx = used.getU16(2);
      used.setU32(4 + 8 * (idx & 3), avail.getU16(4 + 2 * (idx & 3)));
      used.setU32(8 + 8 * (idx & 3), 0);
      used.setU16Release(2, idx + 1);
      returned[0]++;
    };
    bench.driverLog.onUsedTaken(returnOne);
    returnOne.run();
    console.read(new byte[1], 0, 1);
    for (int looks = 1; looks < 10; looks++) {
      bench.driverCore.poll();
      assertThat(returned[0]).isBetween(looks, (looks + 1) * MmioBench.QUEUE_SIZE + 1);
    }
    bench.driverLog.onUsedTaken(() -> { });
    bench.driverCore.poll();
    bench.driverCore.poll();
    assertThat(bench.driverCore.interrupts().isPending(bench.driverCore.nanos())).isFalse();
    assertThat(console.fault()).isNull();
  }

  @Test
  void mustBeStartedFirst() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    ConsoleDriver console = bench.consoleDriver(bench.linuxDriver(), bench.scenarioD());
    assertThat(console.fault()).isNull();
    assertThatThrownBy(() -> write(bench, console, "early")).isInstanceOf(IllegalStateException.class);
  }
}
