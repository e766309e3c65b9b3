// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__OFFSET;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__REGION;

import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class PlaceRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgBuffers buffers = bus(topology).getBuffers();

  @Test
  void acceptsAnAddressThatTheOffsetSaysToo() {
    buffers.setAddress(new Address(0x30042000));
    RuleAssert.accepts(topology, "place-contradiction");
    buffers.setOffset(new Size(0));
    RuleAssert.accepts(topology, "place-contradiction");
    buffers.setOffset(new Size(0x10));
    RuleAssert.finds(topology, "place-contradiction", buffers, PLACED__ADDRESS,
        "the buffers of rpmsg0: address 0x30042000 is not offset 0x10 of buffers, which is 0x30042010");
  }

  @Test
  void reportsAnAddressOutsideItsRegion() {
    buffers.setAddress(new Address(0x30046000));
    RuleAssert.finds(topology, "place-contradiction", buffers, PLACED__ADDRESS,
        "the buffers of rpmsg0: address 0x30046000 is not in buffers (0x30042000 … 0x30045fff)");
  }

  @Test
  void reportsAnOffsetWithoutARegionOrBehindIt() {
    buffers.setOffset(new Size(0x4000));
    RuleAssert.finds(topology, "place-contradiction", buffers, PLACED__OFFSET,
        "offset 0x4000 is behind the end of buffers");
    buffers.setRegion(null);
    RuleAssert.finds(topology, "place-contradiction", buffers, PLACED__OFFSET, "an offset needs a region");
  }

  @Test
  void reportsRegistersThatAreNowhere() {
    Topology serial = SampleTopologies.serial();
    Mmio registers = (Mmio) console(serial).getTransport();
    RuleAssert.accepts(serial, "device-base");
    registers.setRegion(null);
    RuleAssert.finds(serial, "device-base", registers, PLACED__ADDRESS,
        "neither an address nor a region says where to find the registers of console0");
  }

  @Test
  void reportsARegisterBlockThatIsCutOff() {
    Topology serial = SampleTopologies.serial();
    Mmio registers = (Mmio) console(serial).getTransport();
    registers.setOffset(new Size(0x6f0));
    RuleAssert.accepts(serial, "device-base");
    region(serial, "registers").setSize(new Size(0x7f0));
    RuleAssert.finds(serial, "device-base", registers, PLACED__REGION,
        "no memory region holds the registers of console0 (0xafa006f0 … 0xafa007fb)");
  }

  @Test
  void reportsATableInPrivateMemory() {
    ResourceTable table = core(topology, "remote").getFirmware().getResourceTable();
    region(topology, "code").setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "device-base", table, PLACED__ADDRESS,
        "private memory code holds the resource table of remote (0x38001000 … 0x38001057)");
  }

  @Test
  void reportsALogOutsideMemory() {
    TraceBuffer trace = TopologyFactory.eINSTANCE.createTraceBuffer();
    trace.setName("log");
    trace.setSize(new Size(0x100));
    trace.setAddress(new Address(0x38002000));
    core(topology, "remote").getFirmware().getTraces().add(trace);
    RuleAssert.isRight(topology);
    trace.setAddress(new Address(0x3800ff01));
    RuleAssert.finds(topology, "place-outside", trace, PLACED__ADDRESS,
        "no memory region holds remote/firmware/log (0x3800ff01 … 0x38010000)");
  }

  @Test
  void asksTheInnermostRegionWhatItIsFor() {
    MemoryRegion inner = TopologyFactory.eINSTANCE.createMemoryRegion();
    inner.setName("inner");
    inner.setAddress(new Address(0x30043000));
    inner.setSize(new Size(0x1000));
    region(topology, "buffers").getRegions().add(inner);
    buffers.setCount(4);
    bus(topology).getQueues().forEach(queue -> queue.setSize(2));
    buffers.setRegion(null);
    buffers.setAddress(new Address(0x30043000));
    RuleAssert.isRight(topology);
    inner.setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "bus-buffers-fit", buffers, PLACED__ADDRESS, "inner is not shared memory for buffers");
  }
}
