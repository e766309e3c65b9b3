// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.AddressMap.Window;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/** A core reaches ring and buffers through its own address map: scenario B's mistake, F26. */
class RingLocationTest {
  private static final long PHYSICAL = 0x3ED4_0000L;
  private static final long DEVICE = 0x0004_0000L;
  private static final int SIZE = 16;

  private final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "shared", PHYSICAL, 0x20000),
      MemoryRegion.direct(1, "tcm", 0x0, 0x80000));
  private final AddressMap remote = AddressMap.of(new Window(DEVICE, PHYSICAL, 0x20000, "shared"));
  private final VringLayout physical = VringLayout.legacy(SIZE, 4096, PHYSICAL);
  private final List<RingFault> faults = new ArrayList<>();
  private final CoreListener listener = new CoreListener() {
    @Override
    public void fault(RingFault fault) {
      faults.add(fault);
    }
  };

  private QueueSetup setup(VringLayout layout, AddressMap map) {
    return QueueSetup.of(4, layout, memory).addressMap(map).physicalLayout(physical).listener(listener);
  }

  @Test
  void worksThroughTheRightTranslation() {
    SplitDriverQueue driver = new SplitDriverQueue(setup(physical, AddressMap.identity()));
    SplitDeviceQueue device = new SplitDeviceQueue(setup(physical.shift(DEVICE - PHYSICAL), remote));
    DescriptorChain chain = new DescriptorChain();
    driver.add(DEVICE + 0x10000, 16, true, 1);
    driver.add(DEVICE + 0x1FFF0, 16, true, 1);
    driver.kick();
    assertThat(device.pop(chain)).isTrue();
    assertThat(chain.address(0)).isEqualTo(DEVICE + 0x10000);
    assertThat(chain.physicalAddress(0)).isEqualTo(PHYSICAL + 0x10000);
    assertThat(chain.region(0).name()).isEqualTo("shared");
    assertThat(device.pop(chain)).isTrue();
    assertThat(chain.offset(0)).isEqualTo(0x1FFF0);
    assertThat(faults).isEmpty();
  }

  /** Where two windows overlap the earlier one wins, also after the later one was used. */
  @Test
  void theEarlierOfTwoWindowsWins() {
    AddressMap map = AddressMap.of(new Window(0x1000, PHYSICAL + 0x1000, 0x1000, "page"),
        new Window(0, 0, 0x80000, "tcm"), new Window(DEVICE << 8, PHYSICAL, 0x20000, "shared"));
    SplitDriverQueue driver = new SplitDriverQueue(setup(physical, AddressMap.identity()));
    SplitDeviceQueue device = new SplitDeviceQueue(setup(physical.shift((DEVICE << 8) - PHYSICAL), map));
    DescriptorChain chain = new DescriptorChain();
    driver.add(new BufferList().addReadable(0x3000, 16).addReadable(0x1800, 16).addReadable(0x2000, 16), 1);
    driver.kick();
    assertThat(device.pop(chain)).isTrue();
    assertThat(chain.physicalAddress(0)).isEqualTo(0x3000);
    assertThat(chain.physicalAddress(1)).isEqualTo(PHYSICAL + 0x1800);
    assertThat(chain.physicalAddress(2)).isEqualTo(0x2000);
  }

  @Test
  void reportsARingAddressThatTheCoreCannotTranslate() {
    SplitDeviceQueue device = new SplitDeviceQueue(setup(physical, remote));
    assertThat(device.isBroken()).isTrue();
    assertThat(device.pop(new DescriptorChain())).isFalse();
    assertThat(device.notifyDriver()).isFalse();
    RingFault fault = device.fault();
    assertThat(faults).containsExactly(fault);
    assertThat(fault.kind()).isEqualTo(Kind.RING_UNREACHABLE);
    assertThat(fault.diagnosis()).isEqualTo("F26");
    assertThat(fault.queue()).isEqualTo(4);
    assertThat(fault.address()).isEqualTo(PHYSICAL);
    assertThat(fault.expected()).as("the address meant, as the core names it").isEqualTo(DEVICE);
    device.reset();
    assertThat(device.isBroken()).as("a reset does not move the ring").isTrue();
  }

  @Test
  void reportsARingAddressThatLeadsElsewhere() {
    SplitDeviceQueue device = new SplitDeviceQueue(setup(physical.shift(DEVICE - PHYSICAL), AddressMap.identity()));
    assertThat(device.isBroken()).isTrue();
    assertThat(device.fault().kind()).isEqualTo(Kind.RING_ELSEWHERE);
    assertThat(device.fault().diagnosis()).isEqualTo("F26");
    assertThat(device.fault().address()).isEqualTo(DEVICE);
    assertThat(device.fault().expected()).isEqualTo(PHYSICAL);
    assertThat(faults).hasSize(1);
  }

  @Test
  void reportsARingOutsideMemory() {
    SplitDriverQueue driver = new SplitDriverQueue(
        QueueSetup.of(4, VringLayout.legacy(SIZE, 4096, 0x7000_0000L), memory));
    assertThat(driver.fault().kind()).isEqualTo(Kind.RING_UNREACHABLE);
    assertThat(driver.fault().expected()).isEqualTo(RingFault.UNKNOWN);
    assertThat(driver.add(0, 1, true, 0)).isFalse();
    assertThat(driver.freeDescriptors()).isZero();
    assertThat(driver.kick()).isFalse();
    driver.reset();
    driver.disableCallbacks();
    assertThat(driver.enableCallbacks()).as("nothing to take").isTrue();
  }

  @Test
  void reportsMisalignedParts() {
    for (VringLayout bad : List.of(VringLayout.of(SIZE, PHYSICAL + 8, PHYSICAL + 0x1000, PHYSICAL + 0x2000),
        VringLayout.of(SIZE, PHYSICAL, PHYSICAL + 0x1001, PHYSICAL + 0x2000),
        VringLayout.of(SIZE, PHYSICAL, PHYSICAL + 0x1000, PHYSICAL + 0x2002))) {
      SplitDeviceQueue device = new SplitDeviceQueue(QueueSetup.of(4, bad, memory));
      assertThat(device.fault().kind()).isEqualTo(Kind.RING_MISALIGNED);
      assertThat(device.fault().diagnosis()).isEqualTo("F22");
    }
  }

  @Test
  void reportsABufferThatTheDeviceCannotTranslate() {
    SplitDriverQueue driver = new SplitDriverQueue(setup(physical, AddressMap.identity()));
    SplitDeviceQueue device = new SplitDeviceQueue(setup(physical.shift(DEVICE - PHYSICAL), remote));
    driver.add(PHYSICAL + 0x10000, 16, true, 1); // the host's address where a device address belongs
    driver.kick();
    assertThat(device.pop(new DescriptorChain())).isFalse();
    assertThat(device.fault().kind()).isEqualTo(Kind.BUFFER_UNREACHABLE);
    assertThat(device.fault().address()).isEqualTo(PHYSICAL + 0x10000);
    assertThat(device.fault().length()).isEqualTo(16);
    assertThat(driver.isBroken()).as("the driver is not told by memory").isFalse();
  }

  @Test
  void readsBuffersThroughTheBusWhereThatDiffersFromTheCore() {
    SplitDriverQueue driver = new SplitDriverQueue(setup(physical, AddressMap.identity()));
    SplitDeviceQueue device = new SplitDeviceQueue(setup(physical.shift(DEVICE - PHYSICAL), remote)
        .bufferMap(AddressMap.identity()));
    DescriptorChain chain = new DescriptorChain();
    driver.add(PHYSICAL + 0x10000, 16, true, 1);
    driver.kick();
    assertThat(device.pop(chain)).isTrue();
    assertThat(chain.physicalAddress(0)).isEqualTo(PHYSICAL + 0x10000);
  }

  @Test
  void keepsThreePartsInThreeRegions() {
    GuestMemory scattered = GuestMemory.of(MemoryRegion.direct(0, "a", 0x1000, 0x100),
        MemoryRegion.direct(1, "b", 0x10_0000_0000L, 0x100), MemoryRegion.direct(2, "c", 0x9000_0000L, 0x100));
    VringLayout layout = VringLayout.of(8, 0x1000, 0x10_0000_0002L, 0x9000_0004L);
    SplitDriverQueue driver = new SplitDriverQueue(QueueSetup.of(0, layout, scattered));
    SplitDeviceQueue device = new SplitDeviceQueue(QueueSetup.of(0, layout, scattered));
    DescriptorChain chain = new DescriptorChain();
    driver.add(0x9000_0080L, 16, true, 77);
    driver.kick();
    assertThat(device.pop(chain)).isTrue();
    device.addUsed(chain.head(), 16);
    device.notifyDriver();
    UsedBuffer used = new UsedBuffer();
    assertThat(driver.getUsed(used)).isTrue();
    assertThat(used.token()).isEqualTo(77);
  }
}
