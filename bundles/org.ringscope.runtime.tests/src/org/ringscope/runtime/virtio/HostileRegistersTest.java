// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.virtio.MmioBench.Form;

/** A driver whose device puts whatever it likes into its registers. */
@Timeout(20)
class HostileRegistersTest {
  private static final long RINGS = MmioBench.BASE + 0x101000;

  private final MmioBench bench = MmioBench.lockstep(Form.TRAPPED_MODERN);
  private final Map<Integer, Long> registers = new HashMap<>(Map.of(MmioRegisters.MAGIC_VALUE, MmioRegisters.MAGIC,
      MmioRegisters.VERSION, 2L, MmioRegisters.DEVICE_ID, 3L, MmioRegisters.DEVICE_FEATURES, 0xFFFF_FFFFL,
      MmioRegisters.QUEUE_SIZE_MAX, 4L));
  private final RegisterBus bus = new RegisterBus() {
    @Override
    public long read(int offset, int width) {
      if (offset == MmioRegisters.CONFIG_GENERATION) {
        registers.merge(offset, 1L, Long::sum);
      }
      return registers.getOrDefault(offset, 0L);
    }

    @Override
    public void write(int offset, int width, long value) {
      if (offset != MmioRegisters.QUEUE_READY) {
        registers.put(offset, value);
      }
    }

    @Override
    public boolean awaitDevice(long deadlineNanos) {
      return true;
    }
  };
  private final MmioDriver driver = new LinuxMmioDriver(bench.spec, bench.driverCore, bench.memory, bus);

  @ParameterizedTest
  @CsvSource({"4294967295, 4", "3, 2", "1, 1", "2, 2"})
  void aQueueIsNoLargerThanItMayBeAndAPowerOfTwo(long sizeMax, int size) {
    registers.put(MmioRegisters.QUEUE_SIZE_MAX, sizeMax);
    driver.negotiate(~Features.RING_PACKED);
    assertThat(driver.setUpQueue(0, 4, RINGS).size()).isEqualTo(size);
    assertThat(registers).containsEntry(MmioRegisters.QUEUE_SIZE, (long) size);
  }

  @Test
  void acceptsOnlyFeaturesThatTheEngineImplements() {
    driver.negotiate(-1L);
    long rings = driver.features() & ((1L << 50) - (1L << 24));
    assertThat(rings).isEqualTo(Features.ANY_LAYOUT | Features.INDIRECT_DESC | Features.EVENT_IDX | Features.VERSION_1
        | Features.RING_PACKED | Features.ORDER_PLATFORM | Features.RING_RESET);
    assertThat(driver.features() & 0xFF_FFFFL).as("those of the device type are the caller's").isEqualTo(0xFF_FFFFL);
  }

  @Test
  void aConfigurationThatNeverRestsIsABoundedError() {
    driver.negotiate(-1L);
    assertThatThrownBy(() -> driver.readConfigConsistently(it -> it.readConfig(0, 2)))
        .isInstanceOf(TransportTimeoutException.class).hasMessageContaining("does not come to rest");
    assertThat(bench.driverLog.faultKinds()).containsExactly(Kind.TRANSPORT_TIMEOUT);
  }
}
