// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Doorbell.Trigger;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.device.ConsoleDriver;
import org.ringscope.runtime.device.ConsoleSetup;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.virtio.MmioBench.Form;

/** Notifications that say the driver's place in the ring (virtio 1.3 §2.9), and what the device makes of them. */
class NotificationDataTest {
  private static final int TX = Console.TRANSMIT_QUEUE;
  private static final byte[] LINE = "0123456789 and so on\n".getBytes();

  private MmioBench bench;
  private MmioTransport driver;
  private ConsoleDriver console;

  private void begin(Form form, long features, Trigger notification, long delayNanos) {
    bench = MmioBench.lockstep(form, Features.NOTIFICATION_DATA | features, Trigger.COUNTED, notification, delayNanos);
    driver = bench.linuxDriver();
    console =
        bench.consoleDriver(driver, new ConsoleSetup(MmioBench.QUEUE_SIZE, new Buffers(MmioBench.BASE + 0x800, 64),
            new Buffers(MmioBench.BASE + 0x80800, 3), 1, false, bench.shared));
    console.start(-1L);
  }

  private void write(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(console.write(LINE, 0, LINE.length, bench.deadline(1_000_000_000))).isEqualTo(LINE.length);
    }
  }

  /** Rings of four go round many times, with every kind of doorbell, and nothing is ever called wrong. */
  @ParameterizedTest
  @ValueSource(longs = {0, Features.EVENT_IDX, Features.RING_PACKED, Features.RING_PACKED | Features.EVENT_IDX,
      Features.IN_ORDER, Features.IN_ORDER | Features.EVENT_IDX, Features.IN_ORDER | Features.RING_PACKED,
      Features.IN_ORDER | Features.RING_PACKED | Features.EVENT_IDX})
  void saysNothingOfAnHonestDriver(long features) {
    for (Form form : new Form[] {Form.TRAPPED_MODERN, Form.SHARED_MODERN}) {
      for (Trigger notification : Trigger.values()) {
        for (long delayNanos : new long[] {0, 5000}) {
          begin(form, features, notification, delayNanos);
          write(100);
          assertThat(bench.deviceLog.console()).hasSize(100);
          driver.reset();
          console.start(-1L);
          write(5);
          assertThat(bench.deviceLog.faults()).isEmpty();
          assertThat(bench.driverLog.faults()).isEmpty();
        }
      }
    }
  }

  /** What was rung before a reset and arrives behind it has the form that was agreed on before. */
  @ParameterizedTest
  @EnumSource(names = {"TRAPPED_MODERN", "SHARED_MODERN"})
  void aNotificationThatIsLateForAResetSaysNothing(Form form) {
    begin(form, 0, Trigger.COUNTED, 1_000_000);
    write(3);
    bench.notification.ring((int) MmioRegisters.notificationData(TX, 21));
    driver.reset();
    driver.reset(); // as the next driver does before it begins
    bench.driverCore.sleep(5_000_000);
    assertThat(bench.notification.pending()).isZero();
    assertThat(bench.deviceLog.faults()).isEmpty();
    console.start(-1L);
    write(2);
    assertThat(bench.deviceLog.console()).hasSize(5);
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @Test
  void carriesTheIndexInASplitRing() {
    begin(Form.TRAPPED_MODERN, 0, Trigger.COUNTED, 0);
    write(3); // of seven buffers each
    List<String> writes = bench.driverLog.registers().stream().filter(line -> line.contains("50=")).toList();
    assertThat(writes).last().asString().contains(Long.toHexString(21L << 16 | TX));
  }

  @Test
  void aPlaceAheadOfMemoryIsTheDriversFaultAndTheDeviceGoesOn() {
    begin(Form.TRAPPED_MODERN, 0, Trigger.COUNTED, 0);
    write(3);
    bench.registers.write(MmioRegisters.QUEUE_NOTIFY, 4, MmioRegisters.notificationData(TX, 22));
    assertThat(bench.deviceLog.faultKinds()).containsExactly(Kind.NOTIFICATION_DATA);
    assertThat(bench.deviceLog.faults().get(0).text())
        .endsWith("queue=1 is notified of what is not there: the notification "
            + "says avail.idx=22, memory avail.idx=21");
    assertThat(bench.deviceLog.faults().get(0).queue()).isEqualTo(11);
    write(1);
    assertThat(bench.deviceLog.console()).hasSize(4);
    assertThat(bench.deviceLog.faults()).hasSize(1);
  }

  @Test
  void aPlaceOfBeforeIsTheDriversFault() {
    begin(Form.TRAPPED_MODERN, 0, Trigger.COUNTED, 0);
    write(3);
    bench.registers.write(MmioRegisters.QUEUE_NOTIFY, 4, MmioRegisters.notificationData(TX, 0));
    assertThat(bench.deviceLog.faultKinds()).containsExactly(Kind.NOTIFICATION_DATA);
  }

  @Test
  void aSlotOutsideAPackedRingIsTheDriversFault() {
    begin(Form.TRAPPED_MODERN, Features.RING_PACKED, Trigger.COUNTED, 0);
    write(3);
    bench.registers.write(MmioRegisters.QUEUE_NOTIFY, 4, MmioRegisters.notificationData(TX, 4));
    bench.registers.write(MmioRegisters.QUEUE_NOTIFY, 4, MmioRegisters.notificationData(TX, 2 | 1 << 15));
    assertThat(bench.deviceLog.faultKinds()).containsExactly(Kind.NOTIFICATION_DATA, Kind.NOTIFICATION_DATA);
    write(1);
    assertThat(bench.deviceLog.console()).hasSize(4);
  }

  @Test
  void aQueueThatIsNotIsRefusedByItsIndex() {
    begin(Form.TRAPPED_MODERN, 0, Trigger.COUNTED, 0);
    bench.registers.write(MmioRegisters.QUEUE_NOTIFY, 4, MmioRegisters.notificationData(2, 0));
    assertThat(bench.deviceLog.faultKinds()).containsExactly(Kind.REGISTER_ACCESS);
  }
}
