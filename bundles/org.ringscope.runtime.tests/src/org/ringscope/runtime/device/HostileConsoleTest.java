// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.runtime.device.ConsoleBench.bytes;
import static org.ringscope.runtime.device.ConsoleBench.write;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.virtio.MmioBench;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.runtime.virtio.MmioTransport;
import org.ringscope.runtime.virtio.NegotiationException;

/** A console whose peer breaks the rules or never stops. */
class HostileConsoleTest {
  @Test
  void isNotTakenForAnotherDevice() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
    bench.memory.view(MmioBench.BASE, 16).setU32(8, 4);
    assertThatThrownBy(() -> bench.consoleDriver(bench.linuxDriver(), bench.scenarioD()).start(0))
        .isInstanceOf(NegotiationException.class).hasMessageContaining("not a console");
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
    assertThat(bench.console.send(new byte[1], 0, 1)).as("nothing more").isZero();
  }

  @Test
  void aRingThatBreaksWhileTheDeviceSendsNeedsAReset() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    MmioTransport driver = bench.linuxDriver();
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
    MmioTransport driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, bench.scenarioD());
    console.start(0);
    VringLayout ring = (VringLayout) driver.queue(Console.TRANSMIT_QUEUE).layout();
    MemoryView descriptors = bench.memory.view(ring.desc(), ring.descBytes());
    MemoryView avail = bench.memory.view(ring.avail(), ring.availBytes());
    for (int i = 0; i < MmioBench.QUEUE_SIZE; i++) {
      descriptors.setU64(16 * i, MmioBench.BASE + 0x80800);
      descriptors.setU64(16 * i + 8, 1);
      avail.setU16(4 + 2 * i, i);
    }
    bench.memory.view(MmioBench.BASE + 0x80800, 1).setU8(0, '\n');
    Runnable giveAll = () -> avail.setU16Release(2, avail.getU16(2) + MmioBench.QUEUE_SIZE);
    bench.deviceLog.onNotification(giveAll); // all of them again as soon as they are back
    giveAll.run();
    bench.notification.ring(Console.TRANSMIT_QUEUE);
    for (int looks = 1; looks < 10; looks++) {
      bench.deviceCore.poll();
      assertThat(bench.deviceLog.console()).hasSize(looks * MmioBench.QUEUE_SIZE);
      assertThat(bench.deviceCore.interrupts().isPending(bench.deviceCore.nanos())).as("goes on later").isTrue();
    }
    bench.deviceLog.onNotification(() -> {});
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
    MmioTransport driver = bench.linuxDriver();
    ConsoleDriver console = bench.consoleDriver(driver, bench.scenarioD());
    console.start(0);
    VringLayout ring = (VringLayout) driver.queue(Console.RECEIVE_QUEUE).layout();
    MemoryView avail = bench.memory.view(ring.avail(), ring.availBytes());
    MemoryView used = bench.memory.view(ring.used(), ring.usedBytes());
    int[] returned = new int[1];
    Runnable returnAll = () -> {
      for (int idx = used.getU16(2); idx != avail.getU16(2); idx = idx + 1 & 0xFFFF) {
        used.setU32(4 + 8 * (idx & 3), avail.getU16(4 + 2 * (idx & 3)));
        used.setU32(8 + 8 * (idx & 3), 0);
        used.setU16Release(2, idx + 1);
        returned[0]++;
      }
    };
    bench.driverLog.onNotification(returnAll);
    returnAll.run();
    for (int looks = 1; looks < 10; looks++) {
      console.read(new byte[1], 0, 1);
      assertThat(returned[0]).isEqualTo((looks + 1) * MmioBench.QUEUE_SIZE);
    }
    bench.driverLog.onNotification(() -> {});
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
