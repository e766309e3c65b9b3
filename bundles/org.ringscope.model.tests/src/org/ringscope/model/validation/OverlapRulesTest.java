// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__REGION;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class OverlapRulesTest {

  @Test
  void reportsRegionsThatOverlapByOneByte() {
    Topology topology = SampleTopologies.serial();
    RuleAssert.accepts(topology, "region-overlap");
    region(topology, "bounce0").setSize(new Size(0x80001));
    RuleAssert.finds(topology, "region-overlap", region(topology, "bounce1"), MEMORY_REGION__ADDRESS,
        "bounce1 (0xafa80800 … 0xafb007ff) and bounce0 (0xafa00800 … 0xafa80800) overlap");
  }

  @Test
  void reportsTheLaterInTheFileWhateverTheAddresses() {
    Topology topology = SampleTopologies.serial();
    MemoryRegion bounce1 = region(topology, "bounce1");
    bounce1.setAddress(new Address(0xaf9ff000L));
    bounce1.setSize(new Size(0x1001));
    RuleAssert.finds(topology, "region-overlap", bounce1, MEMORY_REGION__ADDRESS, "and registers");
  }

  @Test
  void reportsARegionInALargeOneWhateverLiesBetween() {
    Topology topology = SampleTopologies.serial();
    region(topology, "registers").setSize(new Size(0x200000));
    topology.getRegions().remove(region(topology, "bounce1"));
    topology.getRegions().remove(region(topology, "bounce0"));
    RuleAssert.finds(topology, "region-overlap", region(topology, "vrings"), MEMORY_REGION__ADDRESS, "registers");
  }

  @Test
  void acceptsARegionInsideAnotherButNotTwoOnOnePlace() {
    Topology topology = SampleTopologies.of("""
        <regions name="ddr" address="0x80000000" size="0x40000000" role="shared">
          <regions name="vring0" address="0x90000000" size="0x8000" role="vrings"/>
          <regions name="vring1" address="0x90008000" size="0x8000" role="vrings"/>
        </regions>
        """);
    RuleAssert.isRight(topology);
    region(topology, "vring0").setSize(new Size(0x8001));
    RuleAssert.finds(topology, "region-overlap", region(topology, "vring1"), MEMORY_REGION__ADDRESS, "and vring0");
  }

  @Test
  void reportsRegionsOfTwoGroups() {
    Topology topology = SampleTopologies.of("""
        <groups name="a"><regions name="r" address="0x1000" size="0x1000"/></groups>
        <groups name="b"><regions name="s" address="0x1fff" size="0x1000"/></groups>
        """);
    RuleAssert.finds(topology, "region-overlap", region(topology, "s"), MEMORY_REGION__ADDRESS, "s (0x1fff",
        "r (0x1000");
  }

  @Test
  void reportsRingsThatOverlap() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "memory-overlap");
    Virtqueue queue = bus(topology).getQueues().get(1);
    bus(topology).getQueues().get(0).setOffset(new Size(0));
    queue.setAddress(new Address(0x300400f0));
    RuleAssert.finds(topology, "memory-overlap", queue, PLACED__ADDRESS, "queue rpmsg0/1 (0x300400f0 … ",
        "and queue rpmsg0/0 (0x30040000 … ");
  }

  /** Three addresses are three places; a ring may lie between them. */
  @Test
  void acceptsARingBetweenThePartsOfAnother() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue apart = bus(topology).getQueues().get(0);
    apart.setAddress(new Address(0x30040000));
    apart.setAvail(new Address(0x30041800));
    apart.setUsed(new Address(0x30041900));
    Virtqueue between = bus(topology).getQueues().get(1);
    between.setAddress(new Address(0x30041000));
    RuleAssert.accepts(topology, "memory-overlap");
    between.setAddress(new Address(0x30041700));
    RuleAssert.finds(topology, "memory-overlap", between, PLACED__ADDRESS, "rpmsg0/0", "rpmsg0/1");
  }

  @Test
  void reportsBuffersOverARing() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBuffers buffers = bus(topology).getBuffers();
    bus(topology).getQueues().get(0).setAddress(new Address(0x30040000));
    buffers.setCount(2);
    buffers.setRegion(region(topology, "vrings"));
    buffers.setOffset(new Size(0));
    RuleAssert.finds(topology, "memory-overlap", buffers, PLACED__REGION,
        "the buffers of rpmsg0 (0x30040000 … 0x300403ff) and queue rpmsg0/0 (0x30040000 … ");
  }

  /** They destroy each other's messages. */
  @Test
  void reportsTwoBusesWithTheirBuffersOnOnePlace() {
    Topology topology = withSecondBus();
    RpmsgBuffers second = ((RpmsgDevice) topology.getDevices().get(1)).getBuffers();
    second.setRegion(region(topology, "buffers"));
    second.setOffset(new Size(0));
    bus(topology).getBuffers().setOffset(new Size(0));
    RuleAssert.finds(topology, "memory-overlap", second, PLACED__REGION, "the buffers of rpmsg1", "0x30042000",
        "and the buffers of rpmsg0");
  }

  @Test
  void acceptsBusesThatShareARegionSideBySide() {
    Topology topology = withSecondBus();
    RuleAssert.accepts(topology, "memory-overlap");
    RpmsgBuffers second = ((RpmsgDevice) topology.getDevices().get(1)).getBuffers();
    second.setRegion(region(topology, "buffers"));
    bus(topology).getBuffers().setCount(16);
    second.setCount(16);
    topology.getDevices().forEach(device -> device.getQueues().forEach(queue -> queue.setSize(8)));
    RuleAssert.isRight(topology);
  }

  @Test
  void reportsTheTablesOfTwoCoresInOnePlace() {
    Topology topology = withSecondBus();
    Core other = EcoreUtil.copy(core(topology, "remote"));
    other.setName("other");
    topology.getCores().add(other);
    topology.getDevices().get(1).setDeviceSide(other);
    ResourceTable table = other.getFirmware().getResourceTable();
    table.setAddress(new Address(0x38001010));
    RuleAssert.finds(topology, "memory-overlap", table, PLACED__ADDRESS,
        "the resource table of other (0x38001010 … ", "and the resource table of remote (0x38001000 … ");
  }

  @Test
  void reportsARingOnATable() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = bus(topology).getQueues().get(0);
    queue.setRegion(region(topology, "code"));
    queue.setOffset(new Size(0x1000));
    RuleAssert.finds(topology, "memory-overlap", queue, PLACED__REGION, "rpmsg0/0", "the resource table of remote");
  }

  @Test
  void reportsTwoDevicesWithTheSameRegisters() {
    Topology topology = SampleTopologies.serial();
    ConsoleDevice second = secondConsole(topology);
    Mmio registers = (Mmio) second.getTransport();
    registers.setAddress(new Address(0xafa00108L));
    ((Mmio) console(topology).getTransport()).setOffset(new Size(0));
    RuleAssert.finds(topology, "memory-overlap", registers, PLACED__ADDRESS,
        "the registers of console1 (0xafa00108 … 0xafa00213) and the registers of console0");
  }

  @Test
  void reportsBounceBuffersOfTwoDevicesInOnePlace() {
    Topology topology = SampleTopologies.serial();
    console(topology).getQueues().get(0).getBounce().setOffset(new Size(0));
    Bounce second = secondConsole(topology).getQueues().get(0).getBounce();
    RuleAssert.finds(topology, "memory-overlap", second, PLACED__REGION, "the bounce buffers of console1/0",
        "and the bounce buffers of console0/0 (0xafa00800 … 0xafa009ff)");
  }

  /** Nobody says which part of such a pool each queue has. */
  @Test
  void acceptsQueuesOfOneDeviceThatShareAPool() {
    Topology topology = SampleTopologies.of("""
        <cores name="guest"/><cores name="host"/>
        <regions name="pool" address="0x1000" size="0x1000" role="buffers"/>
        <regions name="rings" address="0x4000" size="0x4000" role="vrings"/>
        <devices xsi:type="topology:RngDevice" name="rng" driverSide="guest" deviceSide="host">
          <transport xsi:type="topology:FixedVrings"/>
          <queues index="0" region="rings"><bounce region="pool" offset="0x0"/></queues>
          <queues index="1" region="rings"><bounce region="pool" offset="0x0"/></queues>
        </devices>
        """);
    RuleAssert.isRight(topology);
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    region(topology, "pool").setRole(RegionRole.SHARED);
    queue.setAddress(new Address(0x1000));
    queue.setAlign(16);
    queue.setRegion(null);
    RuleAssert.finds(topology, "memory-overlap", queue.getBounce(), PLACED__REGION, "rng/0", "queue rng/0");
  }

  private static ConsoleDevice secondConsole(Topology topology) {
    ConsoleDevice second = EcoreUtil.copy(console(topology));
    second.setName("console1");
    ((Mmio) second.getTransport()).setOffset(new Size(0x200));
    second.getQueues().get(0).getBounce().setOffset(new Size(0));
    topology.getDevices().add(second);
    return second;
  }

  /** A second vdev of the same core, told of by the same table. */
  private static Topology withSecondBus() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgDevice bus = EcoreUtil.copy(bus(topology));
    bus.setName("rpmsg1");
    bus.getChannels().clear();
    for (int i = 0; i < 2; i++) {
      bus.getQueues().get(i).setNotifyId(2L + i);
    }
    topology.getDevices().add(bus);
    MemoryRegion rings = EcoreUtil.copy(region(topology, "vrings"));
    rings.setName("vrings1");
    rings.setAddress(new Address(0x30050000));
    topology.getRegions().add(rings);
    MemoryRegion buffers = EcoreUtil.copy(region(topology, "buffers"));
    buffers.setName("buffers1");
    buffers.setAddress(new Address(0x30060000));
    topology.getRegions().add(buffers);
    core(topology, "remote").getWindows().clear();
    bus.getQueues().forEach(queue -> queue.setRegion(rings));
    bus.getBuffers().setRegion(buffers);
    return topology;
  }
}
