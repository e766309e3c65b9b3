// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.runtime.device.ConsoleBench.SECOND_NANOS;
import static org.ringscope.runtime.device.ConsoleBench.bytes;
import static org.ringscope.runtime.device.ConsoleBench.setup;
import static org.ringscope.runtime.device.ConsoleBench.write;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.virtio.MmioBench;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.runtime.virtio.MmioTransport;

/** Where a console driver keeps its bytes, and what becomes of buffers that nobody can reach. */
class ConsoleBuffersTest {
  @Test
  void bothSidesTellTheirBuffers() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    ConsoleDriver console = bench.consoleDriver(bench.linuxDriver(), setup(2, 4, false));
    console.start(-1L);
    write(bench, console, "abc");
    bench.console.send(bytes("ok"), 0, 2);
    console.awaitInput(bench.deadline(SECOND_NANOS));
    assertThat(bench.driverLog.messages()).containsExactly("sent 11: reads 2, writes 0, \"ab\"",
        "sent 11: reads 1, writes 0, \"c\"",
        "received 10: reads 0, writes 2, \"ok\"");
    assertThat(bench.deviceLog.messages()).containsExactly("received 11: reads 2, writes 0, \"ab\"",
        "received 11: reads 1, writes 0, \"c\"", "sent 10: reads 0, writes 2, \"ok\"");
  }

  @Test
  void oneByteGoesIntoOneBufferOneAfterTheOther() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    MmioTransport driver = bench.openAmpDriver();
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
        new Buffers(MmioBench.BASE + 0x800, 64), new Buffers(transmitAddress, 8), 1, false, bench.shared));
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
    MmioTransport driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, new ConsoleSetup(MmioBench.QUEUE_SIZE,
        new Buffers(MmioBench.BASE + 0x800, 64), new Buffers(MmioBench.PRIVATE, 8), 1, false, null));
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
    MmioTransport driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, new ConsoleSetup(MmioBench.QUEUE_SIZE,
        new Buffers(0x1000, 64), new Buffers(MmioBench.BASE + 0x80800, 8), 1, false, null));
    console.start(-1L);
    assertThat(console.fault().kind()).isEqualTo(RingFault.Kind.BUFFER_UNREACHABLE);
    assertThat(driver.queue(Console.RECEIVE_QUEUE).availIdx()).isZero();
    assertThat(write(bench, console, "still writes\n")).isEqualTo(13);
  }

  @Test
  void noBufferLiesBehindTheMemoryThatIsSetAsideForIt() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    MmioTransport driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, new ConsoleSetup(MmioBench.QUEUE_SIZE,
        new Buffers(MmioBench.BASE + 0x800, 64, 2 * 64 + 63), new Buffers(MmioBench.BASE + 0x80800, 8, 7), 1, false,
        null));
    console.start(-1L);
    assertThat(driver.queue(Console.RECEIVE_QUEUE).availIdx()).as("those that fit").isEqualTo(2);
    assertThat(console.fault().kind()).isEqualTo(RingFault.Kind.BUFFER_OUT_OF_BOUNDS);
    assertThat(console.fault().diagnosis()).isEmpty();
    assertThat(console.fault().text()).contains("buffer=2 of bytes=64").contains("bytes=191");
    assertThat(write(bench, console, "never written\n")).isZero();
    assertThat(console.fault().text()).contains("buffer=0 of bytes=8").contains("bytes=7");
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
}
