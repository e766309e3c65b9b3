// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.AddressMap.Window;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.testkit.Allocations;

/**
 * Buffers and indirect tables that lie over the end of a region or window, or at odd addresses: an element is one range
 * of addresses, whatever holds it (virtio 1.3 §2.7.5, §2.8.4), and a table may lie anywhere (§2.7.5.3, §2.8.7).
 */
class ScatteredMemoryTest {
  private static final long RINGS = 0x10000;
  /** Two regions adjoin here, and again 16 bytes on; then there is nothing. */
  private static final long SEAM = 0x18000;
  private static final long END = SEAM + 0x1010;

  private final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "rings", RINGS, SEAM - RINGS),
      MemoryRegion.direct(2, "last", SEAM + 16, END - SEAM - 16), MemoryRegion.direct(1, "middle", SEAM, 16));
  private final List<RingFault> faults = new ArrayList<>();
  private final DescriptorChain chain = new DescriptorChain();
  private final UsedBuffer used = new UsedBuffer();

  private QueueSetup setup(boolean packed) {
    QueueLayout layout = packed ? PackedLayout.block(8, RINGS) : VringLayout.legacy(8, 4096, RINGS);
    return QueueSetup.of(0, layout, memory).features(Features.INDIRECT_DESC).listener(new CoreListener() {
      @Override
      public void fault(RingFault fault) {
        faults.add(fault);
      }
    });
  }

  private String pieces() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chain.count(); i++) {
      text.append(String.format("%s%s+%x:%x@%x", i == 0 ? "" : " ", chain.region(i).name(), chain.offset(i),
          chain.length(i), chain.address(i)));
      assertThat(chain.region(i).offset(chain.physicalAddress(i))).isEqualTo(chain.offset(i));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void carriesBuffersOverAdjoiningRegions(boolean packed) {
    DriverQueue driver = setup(packed).driverQueue();
    DeviceQueue device = setup(packed).deviceQueue();
    driver.add(new BufferList().addReadable(SEAM - 3, 5).addWritable(SEAM - 1, 0x20), 1);
    driver.publish();
    assertThat(device.pop(chain)).isTrue();
    assertThat(pieces())
        .isEqualTo("rings+7ffd:3@17ffd middle+0:2@18000 rings+7fff:1@17fff middle+0:10@18000 last+0:f@18010");
    assertThat(chain.readableCount()).isEqualTo(2);
    assertThat(chain.readableLength()).isEqualTo(5);
    assertThat(chain.writableLength()).isEqualTo(0x20);
    device.addUsed(chain.head(), 0x20);
    device.publishUsed();
    assertThat(driver.getUsed(used)).isTrue();
    assertThat(used.length()).isEqualTo(0x20);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void refusesBuffersThatEndBehindTheLastRegion(boolean packed) {
    DriverQueue driver = setup(packed).driverQueue();
    DeviceQueue device = setup(packed).deviceQueue();
    driver.add(SEAM - 3, END - SEAM + 4, false, 1);
    driver.publish();
    assertThat(device.pop(chain)).isFalse();
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Kind.BUFFER_UNREACHABLE);
      assertThat(fault.address()).isEqualTo(SEAM - 3);
      assertThat(fault.length()).isEqualTo(END - SEAM + 4);
      assertThat(fault.text()).isEqualTo("buffer of descriptor 0: address=0x17ffd length=0x1014; outside memory:"
          + " address=0x19010 length=0x1 writer=driver");
    });
  }

  /** Both sides: the driver writes there, too. */
  @ParameterizedTest
  @ValueSource(longs = {SEAM - 0x4001, SEAM - 0x3FFC, SEAM - 1, SEAM - 16, SEAM - 24, SEAM - 32})
  void readsTablesAnywhere(long table) {
    for (boolean packed : new boolean[] {false, true}) {
      DriverQueue driver = setup(packed).driverQueue();
      DeviceQueue device = setup(packed).deviceQueue();
      for (int round = 0; round < 3; round++) {
        assertThat(driver.addIndirect(new BufferList().addReadable(RINGS + 0x5000, 0x123).addReadable(SEAM + 0x100, 2)
            .addWritable(SEAM + 0x200, 3), 0, table, round)).isTrue();
        driver.publish();
        assertThat(device.pop(chain)).isTrue();
        assertThat(pieces()).isEqualTo("rings+5000:123@15000 last+f0:2@18100 last+1f0:3@18200");
        assertThat(chain.readableCount()).isEqualTo(2);
        device.addUsed(chain.head(), 0);
        device.publishUsed();
        assertThat(driver.getUsed(used)).isTrue();
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void refusesTablesThatEndBehindTheLastRegion(boolean packed) {
    DriverQueue driver = setup(packed).driverQueue();
    assertThat(driver.addIndirect(new BufferList().addReadable(RINGS, 1).addReadable(RINGS, 1), 0, END - 17, 1))
        .isFalse();
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Kind.INDIRECT_UNREACHABLE);
      assertThat(fault.writer()).isEqualTo(RingFault.Writer.DRIVER);
    });
  }

  /** Windows that adjoin for the core may lead to places far apart. */
  @Test
  void followsAdjoiningWindows() {
    AddressMap map = AddressMap.of(new Window(0x200, SEAM + 0x100, 0x100, "second"),
        new Window(0x100, RINGS + 0x6000, 0x100, "first"));
    DriverQueue driver = setup(false).driverQueue();
    DeviceQueue device = setup(false).bufferMap(map).deviceQueue();
    driver.add(0x1F0, 0x20, true, 1);
    driver.add(0x2F0, 0x20, true, 1);
    driver.publish();
    assertThat(device.pop(chain)).isTrue();
    assertThat(pieces()).isEqualTo("rings+60f0:10@1f0 last+f0:10@200");
    assertThat(device.pop(chain)).isFalse();
    assertThat(faults).extracting(RingFault::text).containsExactly("buffer of descriptor 1: address=0x2f0 length=0x20;"
        + " not in the address map: address=0x300 length=0x10 writer=driver");
  }

  /** A few bytes may be the measurement's own. */
  @Test
  void allocatesNothingPerBuffer() {
    DriverQueue driver = setup(false).driverQueue();
    DeviceQueue device = setup(false).deviceQueue();
    BufferList buffers = new BufferList().addReadable(SEAM - 3, 5).addWritable(SEAM - 1, 0x20);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      long before = Allocations.bytes();
      for (int i = 0; i < 20_000; i++) {
        driver.addIndirect(buffers, 0, SEAM - 17, i);
        driver.publish();
        device.pop(chain);
        device.addUsed(chain.head(), 8);
        device.publishUsed();
        driver.getUsed(used);
      }
      least = Math.min(least, Allocations.bytes() - before);
    }
    assertThat(device.buffers()).isEqualTo(80_000);
    assertThat(least).isLessThan(16384);
  }
}
