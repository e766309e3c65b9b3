// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.rpmsg.RpmsgHost;
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
    public boolean awaitDevice(String name, long deadlineNanos) {
      return true;
    }
  };
  private final MmioTransport driver = new LinuxMmioTransport(bench.spec, bench.driverCore, bench.memory, bus);

  @BeforeEach
  void giveMemory() {
    driver.dmaMemory(RINGS, 0x10000);
  }

  @ParameterizedTest
  @CsvSource({"4294967295, 4", "3, 2", "1, 1", "2, 2"})
  void aQueueIsNoLargerThanItMayBeAndAPowerOfTwo(long sizeMax, int size) {
    registers.put(MmioRegisters.QUEUE_SIZE_MAX, sizeMax);
    driver.negotiate(~Features.RING_PACKED);
    assertThat(driver.setUpQueue(0, 4, RINGS).size()).isEqualTo(size);
    assertThat(registers).containsEntry(MmioRegisters.QUEUE_SIZE, (long) size);
  }

  /** A driver that takes the largest ring that it can get; with features of one word the ring is split. */
  @ParameterizedTest
  @CsvSource({"65536", "2147483648", "4294967295", "0"})
  void aSizeThatNoRingHasEndsTheNegotiation(long sizeMax) {
    registers.put(MmioRegisters.QUEUE_SIZE_MAX, sizeMax);
    for (long version : new long[] {MmioRegisters.LEGACY, MmioRegisters.MODERN}) {
      for (boolean packed : new boolean[] {false, true}) {
        registers.put(MmioRegisters.VERSION, version);
        registers.put(MmioRegisters.DEVICE_FEATURES, packed ? 5L : 1L); // VERSION_1 with or without RING_PACKED
        assertThatThrownBy(() -> new RpmsgHost(0, bench.driverCore).probe(driver))
            .as("version %d packed %s", version, packed).isInstanceOf(NegotiationException.class)
            .hasMessageContaining("queue=0");
        assertThat(Features.has(driver.features(), Features.RING_PACKED)).isEqualTo(packed);
        int wanted = (int) Math.min(sizeMax, 65536);
        assertThatThrownBy(() -> driver.setUpQueue(0, wanted, RINGS)).isInstanceOf(NegotiationException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"65536", "2147483648", "4294967295", "0", "3"})
  void aSizeThatNoRingHasEndsTheNegotiationOfOpenAmpToo(long sizeMax) {
    registers.put(MmioRegisters.QUEUE_SIZE_MAX, sizeMax);
    registers.put(MmioRegisters.VERSION, (long) MmioRegisters.LEGACY);
    MmioTransport openAmp = new OpenAmpMmioTransport(bench.spec, bench.driverCore, bench.memory, bus, 4);
    openAmp.dmaMemory(RINGS, 0x10000);
    assertThatThrownBy(() -> new RpmsgHost(0, bench.driverCore).probe(openAmp))
        .isInstanceOf(NegotiationException.class).hasMessageContaining("queue=0");
  }

  @Test
  void acceptsOnlyFeaturesThatTheEngineImplements() {
    driver.negotiate(-1L);
    long rings = driver.features() & ((1L << 50) - (1L << 24));
    assertThat(rings).isEqualTo(Features.ANY_LAYOUT | Features.INDIRECT_DESC | Features.EVENT_IDX | Features.VERSION_1
        | Features.RING_PACKED | Features.IN_ORDER | Features.ORDER_PLATFORM | Features.NOTIFICATION_DATA
        | Features.RING_RESET);
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
