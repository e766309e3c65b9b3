// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.virtio.MmioBench.Form;

/**
 * The exact order of register accesses and statuses: as in virtio 1.3 §3.1 and §4.2.3, and as OpenAMP
 * {@code lib/virtio_mmio/virtio_mmio_drv.c} has it.
 */
class MmioTransportTest {
  private static final long RINGS = MmioBench.BASE + 0x101000;

  private static void start(MmioTransport driver, long features) {
    driver.negotiate(features);
    driver.setUpQueue(0, 4, RINGS);
    driver.setUpQueue(1, 4, RINGS + 0x2000);
    driver.driverOk();
  }

  @ParameterizedTest
  @EnumSource(names = {"SHARED_LEGACY", "TRAPPED_LEGACY"})
  void openAmpFollowsTheTableOfSection45(Form form) {
    MmioBench bench = MmioBench.lockstep(form);
    start(bench.openAmpDriver(), Features.EVENT_IDX);
    List<String> expected = new ArrayList<>(List.of(
        "R 0x000=74726976", "R 0x004=1", "R 0x008=3", "R 0x00c=50435352",
        "W 0x070=1", "W 0x028=1000", "W 0x014=0", "R 0x010=30000001", "W 0x020=20000000"));
    for (int queue = 0; queue < 2; queue++) {
      expected.addAll(List.of("W 0x030=" + queue, "R 0x034=4", "W 0x030=" + queue, "R 0x034=4",
          "W 0x038=4", "W 0x03c=1000", "W 0x040=" + (queue == 0 ? "afb01" : "afb03")));
    }
    expected.add("W 0x070=4");
    assertThat(bench.driverLog.registers()).isEqualTo(expected);
    assertThat(bench.driverLog.statuses()).containsExactly(1, 4);
    assertThat(bench.deviceLog.queues()).containsExactly(
        "queue=10 size=4 align=4096 desc=afb01000 avail=afb01040 used=afb02000",
        "queue=11 size=4 align=4096 desc=afb03000 avail=afb03040 used=afb04000");
    assertThat(bench.device.isLive()).isTrue();
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SHARED_LEGACY", "TRAPPED_LEGACY"})
  void linuxDrivesVersion1InTheOrderOfSection43(Form form) {
    MmioBench bench = MmioBench.lockstep(form);
    LinuxMmioTransport driver = bench.linuxDriver();
    driver.negotiate(Features.EVENT_IDX);
    driver.setUpQueue(1, 16, RINGS);
    driver.driverOk();
    assertThat(bench.driverLog.registers()).containsExactly(
        "R 0x000=74726976", "R 0x004=1", "R 0x008=3", "R 0x00c=50435352", "W 0x028=1000",
        "W 0x070=0", "R 0x070=0", "W 0x070=1", "R 0x070=1", "W 0x070=3",
        "W 0x014=1", "R 0x010=0", "W 0x014=0", "R 0x010=30000001",
        "W 0x024=1", "W 0x020=0", "W 0x024=0", "W 0x020=20000000",
        "W 0x030=1", "R 0x040=0", "R 0x034=4", "W 0x038=4", "W 0x03c=1000", "W 0x040=afb01",
        "R 0x070=3", "W 0x070=7");
    assertThat(bench.driverLog.statuses()).containsExactly(0, 1, 3, 7);
    assertThat(bench.device.features()).isEqualTo(Features.EVENT_IDX);
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SHARED_MODERN", "TRAPPED_MODERN"})
  void linuxDrivesVersion2InTheOrderOfSection43(Form form) {
    MmioBench bench = MmioBench.lockstep(form);
    LinuxMmioTransport driver = bench.linuxDriver();
    driver.negotiate(Features.VERSION_1 | Features.EVENT_IDX);
    driver.setUpQueue(0, 4, RINGS);
    driver.driverOk();
    assertThat(bench.driverLog.registers()).containsExactly(
        "R 0x000=74726976", "R 0x004=2", "R 0x008=3", "R 0x00c=50435352",
        "W 0x070=0", "R 0x070=0", "R 0x070=0", "W 0x070=1", "R 0x070=1", "W 0x070=3",
        "W 0x014=1", "R 0x010=1", "W 0x014=0", "R 0x010=30000001",
        "W 0x024=1", "W 0x020=1", "W 0x024=0", "W 0x020=20000000",
        "R 0x070=3", "W 0x070=b", "R 0x070=b",
        "W 0x030=0", "R 0x044=0", "R 0x034=4", "W 0x038=4",
        "W 0x080=afb01000", "W 0x084=0", "W 0x090=afb01040", "W 0x094=0", "W 0x0a0=afb01050", "W 0x0a4=0",
        "W 0x044=1", "R 0x070=b", "W 0x070=f");
    assertThat(bench.driverLog.statuses()).containsExactly(0, 1, 3, 0xB, 0xF);
    assertThat(bench.driverLog.order()).containsSubsequence("offered 130000001", "accepted 120000000");
    assertThat(bench.deviceLog.queues()).containsExactly(
        "queue=10 size=4 align=0 desc=afb01000 avail=afb01040 used=afb01050");
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void startsAgainAfterAReset(Form form) {
    MmioBench bench = MmioBench.lockstep(form);
    LinuxMmioTransport driver = bench.linuxDriver();
    start(driver, -1L);
    driver.reset();
    assertThat(bench.device.status()).isZero();
    assertThat(bench.device.queue(0)).isNull();
    assertThat(driver.queue(0)).isNull();
    start(driver, -1L);
    assertThat(bench.device.isLive()).isTrue();
    assertThat(bench.device.queue(1).lastAvail()).isZero();
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void openAmpRefusesVersion2AndLinuxTakesBoth(Form form) {
    MmioBench bench = MmioBench.lockstep(form);
    if (form.isLegacy()) {
      bench.openAmpDriver().negotiate(0);
    } else {
      assertThatThrownBy(() -> bench.openAmpDriver().negotiate(0)).isInstanceOf(NegotiationException.class)
          .hasMessageContaining("bad version 2");
      assertThat(bench.driverLog.registers()).as("version is checked after DeviceID").endsWith("R 0x008=3");
    }
    bench.linuxDriver().negotiate(Features.VERSION_1);
  }

  @Test
  void refusesABlockWithoutMagic() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    bench.sharedDevice.stop();
    assertThatThrownBy(() -> bench.linuxDriver().negotiate(0)).isInstanceOf(NegotiationException.class)
        .hasMessageContaining("bad magic value 0x0");
  }

  @Test
  void givesUpAVersion2BlockWithoutVersion1() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    LinuxMmioTransport driver = bench.linuxDriver();
    assertThatThrownBy(() -> driver.negotiate(Features.EVENT_IDX)).isInstanceOf(NegotiationException.class);
    assertThat(bench.device.status()).isEqualTo(DeviceStatus.ACKNOWLEDGE | DeviceStatus.DRIVER | DeviceStatus.FAILED);
    driver.negotiate(Features.VERSION_1 | Features.EVENT_IDX);
    assertThat(driver.status()).isEqualTo(0xB);
  }

  @Test
  void givesUpWhenTheDeviceRefusesTheFeatures() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    RegisterBus liar = new RegisterBus() {
      @Override
      public long read(int offset, int width) {
        long value = bench.bus.read(offset, width);
        return offset == MmioRegisters.DEVICE_FEATURES ? value | 4 : value; // bits 2 and 34, which are not offered
      }

      @Override
      public void write(int offset, int width, long value) {
        bench.bus.write(offset, width, value);
      }

      @Override
      public boolean awaitDevice(String name, long deadlineNanos) {
        return true;
      }
    };
    LinuxMmioTransport driver = new LinuxMmioTransport(bench.spec, bench.driverCore, bench.memory, liar);
    assertThatThrownBy(() -> driver.negotiate(-1L)).isInstanceOf(NegotiationException.class)
        .hasMessageContaining("refused");
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.FEATURES_REFUSED);
    assertThat(bench.deviceLog.order()).as("the device takes the bit back").containsSubsequence("status b>3");
    assertThat(driver.status()).isEqualTo(0x83);
    driver.negotiate(Features.VERSION_1); // the same device accepts an honest driver
    assertThat(driver.status()).isEqualTo(0xB);
  }

  @Test
  void reportsARingOutsideMemory() {
    MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY);
    MmioTransport driver = bench.openAmpDriver();
    driver.negotiate(0);
    assertThatThrownBy(() -> driver.setUpQueue(0, 4, 0x1000)).isInstanceOf(NegotiationException.class);
    assertThat(bench.driverLog.faultKinds()).containsExactly(RingFault.Kind.QUEUE_SETUP);
    assertThat(driver.setUpQueue(0, 4, RINGS).isBroken()).isFalse();
  }

  @Test
  void memoryThatWasNotGivenIsNotTaken() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    MmioTransport driver = new LinuxMmioTransport(bench.spec, bench.driverCore, bench.memory, bench.bus);
    driver.negotiate(-1L);
    assertThatThrownBy(() -> driver.setUpQueue(0, 4)).isInstanceOf(NegotiationException.class)
        .hasMessageContaining("no memory for rings and buffers bytes=0x");
    assertThatThrownBy(() -> driver.allocate(1)).isInstanceOf(NegotiationException.class);
    assertThat(bench.driverLog.faults()).as("nothing was looked for at address 0").isEmpty();
  }

  @Test
  void memoryIsGivenOutInPagesUntilTheNextNegotiation() {
    for (boolean isLinux : new boolean[] {true, false}) {
      MmioBench bench = MmioBench.lockstep(Form.TRAPPED_LEGACY);
      MmioTransport driver = isLinux ? bench.linuxDriver() : bench.openAmpDriver();
      driver.dmaMemory(RINGS - 1, 0x3001);
      for (int time = 0; time < 2; time++) {
        driver.negotiate(-1L);
        assertThat(driver.queue(0)).isNull();
        assertThat(driver.allocate(1)).isEqualTo(RINGS);
        assertThat(driver.allocate(0x1001)).isEqualTo(RINGS + 0x1000);
        assertThatThrownBy(() -> driver.allocate(1)).isInstanceOf(NegotiationException.class)
            .hasMessageContaining("bytes=0x1 left=0x0");
        assertThatThrownBy(() -> driver.setUpQueue(0, 4)).isInstanceOf(NegotiationException.class);
      }
      driver.reset();
      assertThat(driver.allocate(0x3000)).isEqualTo(RINGS);
      assertThatThrownBy(() -> driver.allocate(Long.MAX_VALUE)).isInstanceOf(NegotiationException.class);
    }
  }

  @Test
  void aRingLiesWhereItHasItsPlaceInWhateverOrderTheyAreSetUp() {
    for (boolean isLinux : new boolean[] {true, false}) {
      MmioBench bench = MmioBench.lockstep(Form.TRAPPED_LEGACY);
      MmioTransport driver = isLinux ? bench.linuxDriver() : bench.openAmpDriver();
      driver.ringMemory(0, RINGS);
      driver.ringMemory(1, RINGS + 0x4000);
      for (int time = 0; time < 2; time++) {
        driver.negotiate(0);
        driver.setUpQueue(1, 4);
        driver.setUpQueue(0, 4);
        driver.driverOk();
        assertThat(bench.device.queue(0).layout().desc()).isEqualTo(RINGS);
        assertThat(bench.device.queue(1).layout().desc()).isEqualTo(RINGS + 0x4000);
      }
    }
  }

  @Test
  void refusesQueuesThatAreAbsentInUseOrTooSmall() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    LinuxMmioTransport driver = bench.linuxDriver();
    driver.negotiate(-1L);
    driver.setUpQueue(0, 4, RINGS);
    assertThatThrownBy(() -> driver.setUpQueue(0, 4, RINGS)).hasMessageContaining("in use");
    MmioBench other = MmioBench.lockstep(Form.TRAPPED_LEGACY);
    OpenAmpMmioTransport openAmp = other.openAmpDriver();
    openAmp.negotiate(0);
    assertThatThrownBy(() -> openAmp.setUpQueue(0, 8, RINGS)).hasMessageContaining("sizeMax=4 wanted=8");
  }

  @Test
  void readsAConfigurationThatChangesInBetweenAgain() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
    LinuxMmioTransport driver = bench.linuxDriver();
    driver.negotiate(-1L);
    int[] reads = new int[1];
    long size = driver.readConfigConsistently(reader -> {
      long cols = reader.readConfig(0, 2);
      if (reads[0]++ == 0) {
        bench.console.resize(132, 50);
      }
      return cols << 16 | reader.readConfig(2, 2);
    });
    assertThat(size).isEqualTo(132L << 16 | 50);
    assertThat(reads[0]).isEqualTo(2);
  }

  @Test
  void readsALegacyConfigurationUntilTwoReadsAreEqual() {
    MmioBench bench = MmioBench.lockstep(Form.TRAPPED_LEGACY);
    LinuxMmioTransport driver = bench.linuxDriver();
    driver.negotiate(-1L);
    int[] reads = new int[1];
    long cols = driver.readConfigConsistently(reader -> {
      long value = reader.readConfig(0, 2);
      if (reads[0]++ == 0) {
        bench.console.resize(132, 50);
      }
      return value;
    });
    assertThat(cols).isEqualTo(132);
    assertThat(reads[0]).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void hearsThatTheConfigurationChanged(Form form) {
    MmioBench bench = MmioBench.lockstep(form);
    LinuxMmioTransport driver = bench.linuxDriver();
    start(driver, -1L);
    int[] changes = new int[1];
    driver.onConfigChange(() -> changes[0]++);
    bench.console.resize(132, 50);
    bench.driverCore.await(() -> changes[0] > 0, bench.deadline(1_000_000));
    assertThat(changes[0]).isEqualTo(1);
    assertThat(driver.readConfig(0, 2)).isEqualTo(132);
    assertThat(driver.readConfig(2, 2)).isEqualTo(50);
    assertThat(driver.readConfig(3, 1)).isZero();
    assertThat(bench.driverLog.order()).endsWith("acknowledged 2");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void hearsThatTheDeviceNeedsAReset(Form form) {
    MmioBench bench = MmioBench.lockstep(form);
    LinuxMmioTransport driver = bench.linuxDriver();
    start(driver, -1L);
    bench.device.needsReset(RingFault.Kind.QUEUE_SETUP, 0, "on purpose");
    bench.driverCore.await(driver::needsReset, bench.deadline(1_000_000));
    assertThat(driver.needsReset()).isTrue();
    assertThat(bench.device.isLive()).isFalse();
    driver.reset();
    start(driver, -1L);
    assertThat(driver.needsReset()).isFalse();
    assertThat(bench.device.isLive()).isTrue();
  }
}
