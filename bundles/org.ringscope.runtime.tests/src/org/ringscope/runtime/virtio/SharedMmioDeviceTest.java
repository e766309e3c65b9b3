// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.testkit.Seeded;

/** The register block as it lies in shared memory, republished after each write that the device takes. */
class SharedMmioDeviceTest {
  private static final long RINGS = MmioBench.BASE + 0x101000;

  @Test
  void republishesWhatASelectorSelects() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    bench.bus.write(MmioRegisters.DEVICE_FEATURES_SEL, 4, 1);
    assertThat(bench.bus.read(MmioRegisters.DEVICE_FEATURES, 4)).isZero();
    bench.bus.write(MmioRegisters.DEVICE_FEATURES_SEL, 4, 0);
    assertThat(bench.bus.read(MmioRegisters.DEVICE_FEATURES, 4)).isEqualTo(bench.spec.features());
    bench.bus.write(MmioRegisters.QUEUE_SEL, 4, 2);
    assertThat(bench.bus.read(MmioRegisters.QUEUE_SIZE_MAX, 4)).isZero();
    bench.bus.write(MmioRegisters.QUEUE_SEL, 4, 1);
    assertThat(bench.bus.read(MmioRegisters.QUEUE_SIZE_MAX, 4)).isEqualTo(MmioBench.QUEUE_SIZE);
  }

  @Test
  void keepsTheRegistersOfEachQueueApart() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    MmioTransport driver = bench.linuxDriver();
    driver.negotiate(0);
    driver.setUpQueue(0, 4, RINGS);
    bench.bus.write(MmioRegisters.QUEUE_SEL, 4, 1);
    assertThat(bench.bus.read(MmioRegisters.QUEUE_PFN, 4)).isZero();
    bench.bus.write(MmioRegisters.QUEUE_PFN, 4, RINGS >> 12);
    assertThat(bench.deviceLog.faultKinds()).as("the size of queue 0 is not that of queue 1")
        .containsExactly(Kind.QUEUE_SETUP);
    assertThat(bench.bus.read(MmioRegisters.STATUS, 4) & DeviceStatus.DEVICE_NEEDS_RESET).isNotZero();
    assertThat(bench.bus.read(MmioRegisters.QUEUE_PFN, 4)).as("and the refused page is taken back").isZero();
  }

  @Test
  void showsChangesBeforeTheDeviceIsLive() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_MODERN);
    long generation = bench.bus.read(MmioRegisters.CONFIG_GENERATION, 4);
    bench.console.resize(132, 50);
    bench.device.needsReset(Kind.QUEUE_SETUP, 0, "on purpose");
    assertThat(bench.bus.read(MmioRegisters.CONFIG + Console.CONFIG_COLS, 2)).isEqualTo(132);
    assertThat(bench.bus.read(MmioRegisters.CONFIG_GENERATION, 4)).isNotEqualTo(generation);
    assertThat(bench.bus.read(MmioRegisters.STATUS, 4)).isEqualTo(DeviceStatus.DEVICE_NEEDS_RESET);
    assertThat(bench.interrupt.rings()).isZero();
  }

  @Test
  void tellsOfChangesBeforeTheDriverCanSeeThem() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_MODERN);
    long generation = bench.bus.read(MmioRegisters.CONFIG_GENERATION, 4);
    bench.deviceLog.onDeviceChange(() -> {
      assertThat(bench.sharedDevice.block().getU32(MmioRegisters.CONFIG_GENERATION)).isEqualTo(generation);
      assertThat(bench.sharedDevice.block().getU32(MmioRegisters.STATUS)).isZero();
    });
    bench.console.resize(132, 50);
    assertThat(bench.bus.read(MmioRegisters.CONFIG_GENERATION, 4)).isNotEqualTo(generation);
    bench.deviceLog.onDeviceChange(() -> assertThat(bench.bus.read(MmioRegisters.STATUS, 4)).isZero());
    bench.device.needsReset(Kind.QUEUE_SETUP, 0, "on purpose");
    assertThat(bench.bus.read(MmioRegisters.STATUS, 4)).isEqualTo(DeviceStatus.DEVICE_NEEDS_RESET);
    assertThat(bench.deviceLog.order()).containsExactly("config", "status 0>40");
  }

  /** An ISR whose write finds one of the interrupted code still under way: neither is lost. */
  @Test
  void writesOfAnIsrWaitForTheInterruptedWrite() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    bench.interrupt.handle(value -> bench.bus.write(MmioRegisters.QUEUE_SEL, 4, 1));
    bench.interrupt.ring(0);
    bench.bus.write(MmioRegisters.STATUS, 4, 1);
    assertThat(bench.device.status()).isEqualTo(1);
    assertThat(bench.registers.value(MmioRegisters.QUEUE_SEL)).isEqualTo(1);
    assertThat(bench.bus.read(MmioRegisters.QUEUE_SEL, 4)).isEqualTo(1);
  }

  @Test
  void takesAcknowledgementsBeforeTheNextInterrupt() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    bench.bus.write(MmioRegisters.STATUS, 4, 4);
    bench.console.resize(1, 1);
    assertThat(bench.bus.read(MmioRegisters.INTERRUPT_STATUS, 4)).isEqualTo(2);
    bench.bus.write(MmioRegisters.INTERRUPT_ACK, 4, 2);
    bench.device.interrupt(MmioRegisters.INTERRUPT_USED_BUFFER);
    assertThat(bench.bus.read(MmioRegisters.INTERRUPT_STATUS, 4)).isEqualTo(1);
    bench.device.interrupt(MmioRegisters.INTERRUPT_CONFIG_CHANGE);
    assertThat(bench.bus.read(MmioRegisters.INTERRUPT_STATUS, 4)).as("not acknowledged").isEqualTo(3);
  }

  @Test
  void refusesWidthsThatTheBlockDoesNotHave() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    assertThat(bench.bus.read(MmioRegisters.MAGIC_VALUE, 1)).isZero();
    assertThat(bench.bus.read(MmioRegisters.MAGIC_VALUE + 2, 4)).isZero();
    assertThat(bench.bus.read(0x200, 4)).isZero();
    bench.bus.write(MmioRegisters.STATUS, 2, 1);
    assertThat(bench.driverLog.faultKinds()).hasSize(4).containsOnly(Kind.REGISTER_ACCESS);
    assertThat(bench.device.status()).isZero();
  }

  @Test
  void needsALevelDoorbellAndRoom() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    MemoryView block = bench.memory.view(MmioBench.BASE, 0x200);
    Doorbell edge = new Doorbell(9, "edge", bench.driverCore, bench.deviceCore, Doorbell.Trigger.EDGE, 0);
    assertThatThrownBy(() -> new SharedRegisters(bench.driverCore, block, edge, edge, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SharedMmioDevice(bench.registers, block, edge, edge))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SharedMmioDevice(bench.registers, block.slice(0, 0x108), edge, edge))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("room");
  }

  @ParameterizedTest
  @EnumSource(names = {"SHARED_LEGACY", "SHARED_MODERN"})
  void survivesAnyBytesInTheBlock(Form form) {
    for (long seed = 1; seed <= 20; seed++) {
      MmioBench bench = MmioBench.lockstep(form);
      Seeded.steps(seed, 300, (random, i) -> {
        for (int words = random.nextInt(20); words > 0; words--) {
          int offset = 16 + 4 * random.nextInt(60);
          bench.sharedDevice.block().setU32(offset, random.nextBoolean() ? random.nextInt(8) : random.nextInt());
        }
        bench.bus.write(MmioRegisters.QUEUE_SEL, 4, random.nextInt(3));
        bench.bus.write(MmioRegisters.QUEUE_NOTIFY, 4, random.nextInt());
      });
      bench.bus.write(MmioRegisters.STATUS, 4, 0);
      MmioTransport driver = bench.linuxDriver();
      driver.negotiate(-1L);
      driver.setUpQueue(1, 4, RINGS);
      driver.driverOk();
      assertThat(bench.device.isLive()).as("usable after hostile writes, seed=%d", seed).isTrue();
      assertThat(bench.device.queue(1)).isNotNull();
    }
  }
}
