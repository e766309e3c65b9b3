// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class MemoryPlacesTest {
  private final Topology topology = SampleTopologies.of("""
      <cores name="a53"/>
      <cores name="r5f" bootedBy="a53">
        <firmware>
          <resourceTable region="pool"/>
          <traces name="log" region="pool" size="0x100"/>
        </firmware>
      </cores>
      <regions name="pool" address="0x80001000" size="0x100000" role="shared"/>
      <devices xsi:type="topology:RpmsgDevice" name="b" driverSide="a53" deviceSide="r5f">
        <transport xsi:type="topology:Remoteproc"/>
        <queues index="1" region="pool" align="16"/>
        <queues index="0" region="pool" align="16"/>
        <buffers region="pool"/>
      </devices>
      <devices xsi:type="topology:RpmsgDevice" name="a" driverSide="a53" deviceSide="r5f">
        <transport xsi:type="topology:Remoteproc"/>
        <queues index="0" region="pool" align="16"/>
        <queues index="10" region="pool" align="16"/>
        <queues index="9" region="pool" align="16"/>
        <buffers region="pool" count="2" size="512"/>
      </devices>
      """);
  private final RpmsgDevice b = (RpmsgDevice) topology.getDevices().get(0);
  private final RpmsgDevice a = (RpmsgDevice) topology.getDevices().get(1);

  private long start(Placed element) {
    return new MemoryPlaces(topology).start(element);
  }

  /** Tables, rings by device and number, buffers, logs. */
  @Test
  void placesByKindNameAndNumber() {
    ResourceTable table = core(topology, "r5f").getFirmware().getResourceTable();
    assertThat(start(table)).isEqualTo(0x80001000L);
    assertThat(new MemoryPlaces(topology).bytes(table)).as("header, a log, two devices with five rings")
        .isEqualTo(16 + 52 + 2 * 32 + 5 * 20);
    assertThat(a.getQueues()).extracting(this::start).containsExactly(0x80002000L, 0x80004000L, 0x80003000L);
    assertThat(b.getQueues()).extracting(this::start).containsExactly(0x80006000L, 0x80005000L);
    assertThat(start(a.getBuffers())).isEqualTo(0x80007000L);
    assertThat(start(b.getBuffers())).isEqualTo(0x80007400L);
    assertThat(start(core(topology, "r5f").getFirmware().getTraces().get(0))).isEqualTo(0x8000b400L);
  }

  @Test
  void doesNotDependOnTheOrderOfTheFile() {
    List<Long> before = b.getQueues().stream().map(this::start).toList();
    topology.getDevices().move(0, 1);
    assertThat(b.getQueues()).extracting(this::start).isEqualTo(before);
    b.getQueues().move(0, 1);
    assertThat(start(b.getQueues().get(0))).isEqualTo(before.get(1));
  }

  @Test
  void goesAroundWhatHasAPlaceAndAroundRegionsInside() {
    a.getQueues().get(0).setAddress(new Address(0x80003000L));
    a.getQueues().get(0).setRegion(null);
    MemoryRegion inner = TopologyFactory.eINSTANCE.createMemoryRegion();
    inner.setName("inner");
    inner.setAddress(new Address(0x80004000L));
    inner.setSize(new Size(0x1000));
    region(topology, "pool").getRegions().add(inner);
    assertThat(a.getQueues()).extracting(this::start).containsExactly(0x80003000L, 0x80005000L, 0x80002000L);
    assertThat(start(b.getQueues().get(1))).isEqualTo(0x80006000L);
  }

  @Test
  void takesAddressThenOffset() {
    b.getBuffers().setOffset(new Size(0x40000));
    assertThat(start(b.getBuffers())).isEqualTo(0x80041000L);
    b.getBuffers().setAddress(new Address(0x1234));
    assertThat(start(b.getBuffers())).isEqualTo(0x1234);
    assertThat(new MemoryPlaces(topology).bytes(b.getBuffers())).isEqualTo(32 * 512);
  }

  @Test
  void tellsWhatIsInARegion() {
    b.getBuffers().setRegion(null);
    b.getBuffers().setAddress(new Address(0x1234));
    assertThat(new MemoryPlaces(topology).starts(region(topology, "pool"))).hasSize(8)
        .contains(0x80001000L, 0x80002000L, 0x80007000L);
  }

  @Test
  void isUnknownWithoutAPlace() {
    b.getBuffers().setRegion(null);
    assertThat(new MemoryPlaces(topology).start(b.getBuffers())).isNull();
    assertThat(new MemoryPlaces(topology).bytes(b.getBuffers())).isZero();
    region(topology, "pool").setAddress(null);
    assertThat(new MemoryPlaces(topology).ring(a.getQueues().get(0))).isNull();
    assertThat(new MemoryPlaces(topology).start(null)).isNull();
  }

  @Test
  void placesInTheUpperHalfOfTheAddressSpace() {
    region(topology, "pool").setAddress(new Address(0xffff_ffff_0000_0008L));
    assertThat(start(core(topology, "r5f").getFirmware().getResourceTable())).isEqualTo(0xffff_ffff_0000_0010L);
    assertThat(start(a.getQueues().get(0))).isEqualTo(0xffff_ffff_0000_1000L);
  }
}
