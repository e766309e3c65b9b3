// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFERS;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BASE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BOUNCE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__DESC;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__REGION;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.Address;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;

class OverlapRulesTest {

  @Test
  void acceptsRegionsThatTouch() {
    RuleAssert.accepts(SampleTopologies.serial(), "region-overlap");
  }

  @Test
  void reportsRegionsThatOverlapByOneByte() {
    Topology topology = SampleTopologies.serial();
    named(topology, MemoryRegion.class, "bounce0").setSize(0x80001);
    RuleAssert.finds(topology, "region-overlap", named(topology, MemoryRegion.class, "bounce1"),
        MEMORY_REGION__ADDRESS, "bounce1 (0xafa80800 … 0xafb007ff) and bounce0 (0xafa00800 … 0xafa80800) overlap");
  }

  @Test
  void reportsTheLaterInTheFileWhateverTheAddresses() {
    Topology topology = SampleTopologies.serial();
    MemoryRegion bounce1 = named(topology, MemoryRegion.class, "bounce1");
    bounce1.setAddress(new Address(0xaf9ff000L));
    bounce1.setSize(0x1001);
    RuleAssert.finds(topology, "region-overlap", bounce1, MEMORY_REGION__ADDRESS, "and registers");
  }

  @Test
  void reportsARegionInALargeOneWhateverLiesBetween() {
    Topology topology = SampleTopologies.serial();
    named(topology, MemoryRegion.class, "registers").setSize(0x200000);
    topology.getRegions().remove(named(topology, MemoryRegion.class, "bounce1"));
    topology.getRegions().remove(named(topology, MemoryRegion.class, "bounce0"));
    RuleAssert.finds(topology, "region-overlap", named(topology, MemoryRegion.class, "vrings"),
        MEMORY_REGION__ADDRESS, "registers");
  }

  @Test
  void acceptsWhatLiesSideBySide() {
    RuleAssert.accepts(SampleTopologies.rpmsg(), "memory-overlap");
    RuleAssert.accepts(SampleTopologies.serial(), "memory-overlap");
  }

  @Test
  void reportsRingsThatOverlap() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(1);
    queue.setDesc(new Address(0x300400f0));
    RuleAssert.finds(topology, "memory-overlap", queue, VIRTQUEUE__DESC, "queue rpmsg0/1 (0x300400f0 … ",
        "and queue rpmsg0/0 (0x30040000 … ");
  }

  /** Three addresses are three places; a ring may lie between them. */
  @Test
  void acceptsARingBetweenThePartsOfAnother() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue apart = topology.getDevices().get(0).getQueues().get(0);
    apart.setDesc(new Address(0x30040000));
    apart.setAvail(new Address(0x30041800));
    apart.setUsed(new Address(0x30041900));
    topology.getDevices().get(0).getQueues().get(1).setDesc(new Address(0x30041000));
    RuleAssert.accepts(topology, "memory-overlap");
    topology.getDevices().get(0).getQueues().get(1).setDesc(new Address(0x30041700));
    RuleAssert.finds(topology, "memory-overlap", topology.getDevices().get(0).getQueues().get(1), VIRTQUEUE__DESC,
        "rpmsg0/0", "rpmsg0/1");
  }

  @Test
  void reportsBuffersOverARing() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferCount(2);
    bus.setBuffers(bus.getDevice().getQueues().get(0).getRegion());
    RuleAssert.finds(topology, "memory-overlap", bus, RPMSG_BUS__BUFFERS,
        "the buffers of virtio0 (0x30040000 … 0x300403ff) and queue rpmsg0/0 (0x30040000 … ");
  }

  /** They destroy each other's messages. */
  @Test
  void reportsTwoBusesWithOneBufferRegion() {
    Topology topology = withSecondBus();
    RpmsgBus second = topology.getBuses().get(1);
    second.setBuffers(topology.getBuses().get(0).getBuffers());
    RuleAssert.finds(topology, "memory-overlap", second, RPMSG_BUS__BUFFERS, "the buffers of virtio1", "0x30042000",
        "and the buffers of virtio0");
  }

  @Test
  void acceptsTwoBusesOfOneTable() {
    RuleAssert.accepts(withSecondBus(), "memory-overlap");
  }

  @Test
  void reportsTheTablesOfTwoCoresInOnePlace() {
    Topology topology = withSecondBus();
    VirtioDevice second = topology.getDevices().get(1);
    second.setDevice(EcoreUtil.copy(second.getDevice()));
    topology.getCores().add(second.getDevice());
    second.setBase(new Address(0x38001010));
    RuleAssert.finds(topology, "memory-overlap", second, VIRTIO_DEVICE__BASE,
        "the resource table of rpmsg1 (0x38001010 … ", "and the resource table of rpmsg0 (0x38001000 … ");
  }

  @Test
  void reportsARingOnATable() {
    Topology topology = SampleTopologies.rpmsg();
    MemoryRegion code = named(topology, MemoryRegion.class, "code");
    code.setRole(RegionRole.SHARED);
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setRegion(code);
    topology.getDevices().get(0).setBase(new Address(0x38000100));
    RuleAssert.finds(topology, "memory-overlap", queue, VIRTQUEUE__REGION, "rpmsg0/0", "the resource table of rpmsg0");
  }

  @Test
  void reportsTwoDevicesWithTheSameRegisters() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice second = EcoreUtil.copy(topology.getDevices().get(0));
    second.setName("console1");
    second.getBounce().clear();
    second.getQueues().forEach(queue -> queue.setRegion(named(topology, MemoryRegion.class, "vrings")));
    second.setBase(new Address(0xafa00108L));
    topology.getDevices().add(second);
    RuleAssert.finds(topology, "memory-overlap", second, VIRTIO_DEVICE__BASE,
        "the registers of console1 (0xafa00108 … 0xafa00213) and the registers of console0");
  }

  @Test
  void reportsBounceBuffersOfTwoDevicesInOneRegion() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice second = EcoreUtil.copy(topology.getDevices().get(0));
    second.setName("console1");
    second.setBase(new Address(0xafa00200L));
    topology.getDevices().add(second);
    second.getBounce().remove(1);
    RuleAssert.finds(topology, "memory-overlap", second, VIRTIO_DEVICE__BOUNCE, "the bounce buffers of console1/0",
        "and the bounce buffers of console0/0 (0xafa00800 … 0xafa009ff)");
  }

  /** A second vdev of the same core, told of by the same table. */
  private static Topology withSecondBus() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = EcoreUtil.copy(topology.getDevices().get(0));
    device.setName("rpmsg1");
    for (int i = 0; i < 2; i++) {
      device.getQueues().get(i).setNotifyId(2 + i);
    }
    topology.getDevices().add(device);
    MemoryRegion rings = EcoreUtil.copy(named(topology, MemoryRegion.class, "vrings"));
    rings.setName("vrings1");
    rings.setAddress(new Address(0x30050000));
    MemoryRegion buffers = EcoreUtil.copy(named(topology, MemoryRegion.class, "buffers"));
    buffers.setName("buffers1");
    buffers.setAddress(new Address(0x30060000));
    topology.getRegions().add(rings);
    topology.getRegions().add(buffers);
    device.getQueues().forEach(queue -> queue.setRegion(rings));
    RpmsgBus bus = EcoreUtil.copy(topology.getBuses().get(0));
    bus.setName("virtio1");
    bus.setDevice(device);
    bus.setBuffers(buffers);
    topology.getBuses().add(bus);
    return topology;
  }
}
