// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.testkit.Seeded;

/** The register block by itself: what each access of an honest, a confused and a hostile driver does. */
class MmioDeviceTest {
  private static final long RINGS = MmioBench.BASE + 0x101000;

  private MmioBench bench;
  private MmioDevice block;

  private void modern() {
    bench = MmioBench.lockstep(Form.TRAPPED_MODERN, Features.EVENT_IDX | Features.RING_RESET | Console.SIZE);
    block = bench.registers;
    write(MmioRegisters.STATUS, 3);
    write(MmioRegisters.DRIVER_FEATURES_SEL, 1);
    write(MmioRegisters.DRIVER_FEATURES, 1 | Features.RING_RESET >> 32);
    write(MmioRegisters.STATUS, 0xB);
  }

  private void legacy() {
    bench = MmioBench.lockstep(Form.TRAPPED_LEGACY);
    block = bench.registers;
    write(MmioRegisters.STATUS, 3);
    write(MmioRegisters.GUEST_PAGE_SIZE, 4096);
  }

  private void write(int offset, long value) {
    block.write(offset, 4, value);
  }

  private long read(int offset) {
    return block.read(offset, 4);
  }

  private void setUpModern(long size, long desc, long avail, long used) {
    write(MmioRegisters.QUEUE_SEL, 0);
    write(MmioRegisters.QUEUE_SIZE, size);
    write(MmioRegisters.QUEUE_DESC_LOW, desc & 0xFFFF_FFFFL);
    write(MmioRegisters.QUEUE_DESC_HIGH, desc >>> 32);
    write(MmioRegisters.QUEUE_DRIVER_LOW, avail & 0xFFFF_FFFFL);
    write(MmioRegisters.QUEUE_DRIVER_HIGH, avail >>> 32);
    write(MmioRegisters.QUEUE_DEVICE_LOW, used & 0xFFFF_FFFFL);
    write(MmioRegisters.QUEUE_DEVICE_HIGH, used >>> 32);
    write(MmioRegisters.QUEUE_READY, 1);
  }

  private void setUpLegacy(long size, long align, long pageNumber) {
    write(MmioRegisters.QUEUE_SEL, 1);
    write(MmioRegisters.QUEUE_SIZE, size);
    write(MmioRegisters.QUEUE_ALIGN, align);
    write(MmioRegisters.QUEUE_PFN, pageNumber);
  }

  private void assertNeedsReset(Kind kind) {
    assertThat(bench.deviceLog.faultKinds()).containsExactly(kind);
    assertThat(read(MmioRegisters.STATUS) & DeviceStatus.DEVICE_NEEDS_RESET).isNotZero();
    assertThat(bench.device.queue(0)).isNull();
    assertThat(bench.device.queue(1)).isNull();
    write(MmioRegisters.STATUS, 0);
    assertThat(read(MmioRegisters.STATUS)).as("a reset brings it back").isZero();
    assertThat(bench.deviceLog.queues()).isEmpty();
  }

  private void assertRefused(Kind kind) {
    assertThat(bench.deviceLog.faultKinds()).containsExactly(kind);
    assertThat(bench.device.status() & DeviceStatus.DEVICE_NEEDS_RESET).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0,1", "0,2", "2,4", "112,8", "1,4", "-4,4"})
  void controlRegistersTakeAlignedWordsOnly(int offset, int width) {
    modern();
    assertThat(block.read(offset, width)).isZero();
    assertRefused(Kind.REGISTER_ACCESS);
    block.write(MmioRegisters.STATUS, width == 4 ? 1 : width, 0);
    assertThat(bench.device.status()).as("a narrow write changes nothing").isEqualTo(0xB);
  }

  @ParameterizedTest
  @ValueSource(ints = {MmioRegisters.QUEUE_PFN, MmioRegisters.QUEUE_NOTIFY, MmioRegisters.QUEUE_SEL, 0x018, 0x0FC - 4,
      MmioRegisters.QUEUE_ALIGN, MmioRegisters.INTERRUPT_ACK, MmioRegisters.DRIVER_FEATURES})
  void readsOfOtherVersionsWriteOnlyAndReservedRegistersAreZero(int offset) {
    modern();
    assertThat(read(offset)).isZero();
    assertRefused(Kind.REGISTER_ACCESS);
  }

  @ParameterizedTest
  @ValueSource(ints = {MmioRegisters.QUEUE_PFN, MmioRegisters.GUEST_PAGE_SIZE, MmioRegisters.MAGIC_VALUE,
      MmioRegisters.INTERRUPT_STATUS, MmioRegisters.CONFIG_GENERATION, MmioRegisters.DEVICE_FEATURES})
  void writesOfOtherVersionsAndReadOnlyRegistersAreIgnored(int offset) {
    modern();
    write(offset, 0x1234);
    assertRefused(Kind.REGISTER_ACCESS);
    assertThat(read(MmioRegisters.MAGIC_VALUE)).isEqualTo(MmioRegisters.MAGIC);
  }

  @ParameterizedTest
  @ValueSource(ints = {MmioRegisters.QUEUE_READY, MmioRegisters.QUEUE_DESC_LOW, MmioRegisters.QUEUE_RESET,
      MmioRegisters.SHM_SEL})
  void modernRegistersDoNotExistInALegacyBlock(int offset) {
    legacy();
    write(offset, 1);
    assertRefused(Kind.REGISTER_ACCESS);
  }

  @Test
  void configurationTakesTheWidthOfItsFields() {
    modern();
    assertThat(block.read(MmioRegisters.CONFIG + Console.CONFIG_COLS, 2)).isEqualTo(80);
    assertThat(block.read(MmioRegisters.CONFIG + Console.CONFIG_ROWS, 1)).isEqualTo(25);
    assertThat(block.read(MmioRegisters.CONFIG, 4)).isEqualTo(25L << 16 | 80);
    assertThat(bench.deviceLog.faults()).isEmpty();
    assertThat(block.read(MmioRegisters.CONFIG, 8)).isZero();
    assertRefused(Kind.REGISTER_ACCESS);
    assertThat(block.read(MmioRegisters.CONFIG + 12, 4)).as("behind the configuration").isZero();
  }

  @Test
  void featureSelectorsBeyondOneSelectNothing() {
    modern();
    write(MmioRegisters.DEVICE_FEATURES_SEL, 2);
    assertThat(read(MmioRegisters.DEVICE_FEATURES)).isZero();
    write(MmioRegisters.DEVICE_FEATURES_SEL, 0xFFFF_FFFFL);
    assertThat(read(MmioRegisters.DEVICE_FEATURES)).isZero();
    write(MmioRegisters.DEVICE_FEATURES_SEL, 1);
    assertThat(read(MmioRegisters.DEVICE_FEATURES)).isEqualTo(1 | Features.RING_RESET >> 32);
  }

  @Test
  void legacyHasOneWordOfFeatures() {
    legacy();
    write(MmioRegisters.DEVICE_FEATURES_SEL, 1);
    assertThat(read(MmioRegisters.DEVICE_FEATURES)).isZero();
    write(MmioRegisters.DRIVER_FEATURES_SEL, 1);
    write(MmioRegisters.DRIVER_FEATURES, 1);
    assertRefused(Kind.REGISTER_ACCESS);
    assertThat(bench.device.features()).isZero();
  }

  @Test
  void anAbsentQueueHasSizeZero() {
    modern();
    write(MmioRegisters.QUEUE_SEL, 2);
    assertThat(read(MmioRegisters.QUEUE_SIZE_MAX)).isZero();
    write(MmioRegisters.QUEUE_SEL, 0xFFFF_FFFFL);
    assertThat(read(MmioRegisters.QUEUE_SIZE_MAX)).isZero();
    write(MmioRegisters.QUEUE_READY, 1);
    assertRefused(Kind.QUEUE_SETUP);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3, 5, 8, 0xFFFF_FFFFL, 0x8000_0000L})
  void refusesAQueueSizeThatIsNoPowerOfTwoOrAboveTheMaximum(long size) {
    modern();
    setUpModern(size, RINGS, RINGS + 0x40, RINGS + 0x1000);
    assertThat(read(MmioRegisters.QUEUE_READY)).isZero();
    assertNeedsReset(Kind.QUEUE_SETUP);
    legacy();
    setUpLegacy(size, 4096, RINGS >> 12);
    assertThat(read(MmioRegisters.QUEUE_PFN)).isZero();
    assertNeedsReset(Kind.QUEUE_SETUP);
  }

  @ParameterizedTest
  @CsvSource({"8,0,0", "0,1,0", "0,0,2"})
  void refusesUnalignedParts(long desc, long avail, long used) {
    modern();
    setUpModern(4, RINGS + desc, RINGS + 0x40 + avail, RINGS + 0x1000 + used);
    assertNeedsReset(Kind.RING_MISALIGNED);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 0x1000, MmioBench.BASE - 0x1000, MmioBench.BASE + 0x200000, MmioBench.PRIVATE,
      0xFFFF_FFFF_FFFF_F000L, 0x7FFF_FFFF_FFFF_F000L})
  void refusesAddressesThatTheDeviceCannotReach(long desc) {
    modern();
    setUpModern(4, desc, RINGS + 0x40, RINGS + 0x1000);
    assertNeedsReset(Kind.RING_UNREACHABLE);
  }

  @Test
  void refusesAPartThatReachesOverTheEndOfMemory() {
    modern();
    long end = MmioBench.BASE + 0x200000;
    setUpModern(4, end - 64, RINGS, end - 36);
    assertNeedsReset(Kind.RING_UNREACHABLE);
    modern();
    setUpModern(4, end - 64, RINGS, RINGS + 0x1000);
    assertThat(read(MmioRegisters.QUEUE_READY)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3, 4095, 0x8000_0000L})
  void refusesALegacyAlignmentThatIsNoPowerOfTwoOrHuge(long align) {
    legacy();
    setUpLegacy(4, align, RINGS >> 12);
    assertNeedsReset(Kind.QUEUE_SETUP);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 0xafa00 - 1, 0xafc00, 0xFFFF_FFFFL})
  void refusesLegacyPagesOutsideMemory(long page) {
    legacy();
    setUpLegacy(4, 4096, page);
    assertNeedsReset(Kind.RING_UNREACHABLE);
  }

  @Test
  void refusesAPageNumberWithoutAPageSize() {
    bench = MmioBench.lockstep(Form.TRAPPED_LEGACY);
    block = bench.registers;
    setUpLegacy(4, 4096, RINGS >> 12);
    assertNeedsReset(Kind.QUEUE_SETUP);
    write(MmioRegisters.GUEST_PAGE_SIZE, 3000);
    assertThat(bench.deviceLog.faultKinds()).containsExactly(Kind.QUEUE_SETUP, Kind.QUEUE_SETUP);
  }

  @Test
  void releasesAQueueByPageNumberZeroOrByNotReady() {
    legacy();
    setUpLegacy(4, 4096, RINGS >> 12);
    assertThat(read(MmioRegisters.QUEUE_PFN)).isEqualTo(RINGS >> 12);
    write(MmioRegisters.QUEUE_PFN, 0);
    assertThat(bench.device.queue(1)).isNull();
    assertThat(bench.deviceLog.queues()).hasSize(2).last().asString().startsWith("queue=11 size=0");
    modern();
    setUpModern(4, RINGS, RINGS + 0x40, RINGS + 0x1000);
    write(MmioRegisters.QUEUE_READY, 0);
    assertThat(bench.device.queue(0)).isNull();
    assertThat(read(MmioRegisters.QUEUE_READY)).isZero();
  }

  @Test
  void aReadyQueueKeepsItsAddresses() {
    modern();
    setUpModern(4, RINGS, RINGS + 0x40, RINGS + 0x1000);
    write(MmioRegisters.QUEUE_DESC_LOW, 0);
    write(MmioRegisters.QUEUE_SIZE, 2);
    assertThat(bench.deviceLog.faultKinds()).containsExactly(Kind.REGISTER_ACCESS, Kind.REGISTER_ACCESS);
    assertThat(bench.device.queue(0).layout().desc()).isEqualTo(RINGS);
    assertThat(bench.device.queue(0).size()).isEqualTo(4);
  }

  @Test
  void resetsOneQueueAndLeavesTheOthers() {
    modern();
    setUpModern(4, RINGS, RINGS + 0x40, RINGS + 0x1000);
    write(MmioRegisters.QUEUE_SEL, 1);
    write(MmioRegisters.QUEUE_RESET, 1);
    assertThat(bench.device.queue(0)).isNotNull();
    write(MmioRegisters.QUEUE_SEL, 0);
    write(MmioRegisters.QUEUE_RESET, 1);
    assertThat(read(MmioRegisters.QUEUE_RESET)).isZero();
    assertThat(read(MmioRegisters.QUEUE_READY)).isZero();
    assertThat(bench.device.queue(0)).isNull();
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @Test
  void interruptStatusCollectsBitsUntilTheyAreAcknowledged() {
    modern();
    write(MmioRegisters.STATUS, 0xF);
    bench.device.interrupt(MmioRegisters.INTERRUPT_USED_BUFFER);
    bench.console.resize(1, 1);
    assertThat(read(MmioRegisters.INTERRUPT_STATUS)).isEqualTo(3);
    write(MmioRegisters.INTERRUPT_ACK, 1);
    assertThat(read(MmioRegisters.INTERRUPT_STATUS)).isEqualTo(2);
    write(MmioRegisters.STATUS, 0);
    assertThat(read(MmioRegisters.INTERRUPT_STATUS)).as("a reset clears it").isZero();
  }

  @Test
  void reportsANotificationForAQueueThatIsNot() {
    modern();
    write(MmioRegisters.STATUS, 0xF);
    write(MmioRegisters.QUEUE_NOTIFY, 1);
    assertThat(bench.deviceLog.faults()).isEmpty();
    write(MmioRegisters.QUEUE_NOTIFY, 0x1_0001); // without notification data (virtio 1.3 §2.9) the word is the index
    assertRefused(Kind.REGISTER_ACCESS);
    write(MmioRegisters.QUEUE_NOTIFY, 0xFFFF_FFFFL);
    write(MmioRegisters.QUEUE_NOTIFY, 77);
    assertThat(bench.deviceLog.faultKinds()).hasSize(3).containsOnly(Kind.REGISTER_ACCESS);
  }

  @Test
  void offersOnlyFeaturesThatTheEngineImplements() {
    bench = MmioBench.lockstep(Form.TRAPPED_MODERN, Features.RING_PACKED | Features.IN_ORDER
        | Features.NOTIFICATION_DATA | Features.ACCESS_PLATFORM | Features.NOTIFY_ON_EMPTY | Features.EVENT_IDX);
    block = bench.registers;
    assertThat(read(MmioRegisters.DEVICE_FEATURES)).isEqualTo(Features.EVENT_IDX);
    write(MmioRegisters.DEVICE_FEATURES_SEL, 1);
    assertThat(read(MmioRegisters.DEVICE_FEATURES)).isEqualTo(
        (Features.VERSION_1 | Features.RING_PACKED | Features.IN_ORDER | Features.NOTIFICATION_DATA) >> 32);
    write(MmioRegisters.DRIVER_FEATURES_SEL, 1);
    write(MmioRegisters.DRIVER_FEATURES, (Features.VERSION_1 | Features.ACCESS_PLATFORM) >> 32);
    write(MmioRegisters.STATUS, 0xB);
    assertThat(read(MmioRegisters.STATUS)).as("FEATURES_OK stays clear").isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"TRAPPED_LEGACY", "TRAPPED_MODERN"})
  void survivesAnyAccesses(Form form) {
    for (long seed = 1; seed <= 20; seed++) {
      bench = MmioBench.lockstep(form);
      block = bench.registers;
      Seeded.steps(seed, 2000, (random, i) -> {
        int offset = random.nextInt(0x120) & (random.nextInt(10) == 0 ? -1 : -4);
        int width = random.nextInt(10) == 0 ? random.nextInt(9) : 4;
        long value = random.nextBoolean() ? random.nextInt(8) : random.nextLong();
        if (random.nextBoolean()) {
          block.write(offset, width, value);
        } else {
          block.read(offset, width);
        }
      });
      write(MmioRegisters.STATUS, 0);
      MmioTransport driver = bench.linuxDriver();
      driver.negotiate(-1L);
      driver.setUpQueue(0, 4, RINGS);
      assertThat(bench.device.queue(0)).as("usable after hostile accesses, seed=%d", seed).isNotNull();
    }
  }
}
