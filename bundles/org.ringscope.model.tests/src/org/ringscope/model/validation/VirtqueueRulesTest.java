// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__ALIGN;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__DESC;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__FORMAT;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__INDEX;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__NOTIFY_ID;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__REGION;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__SIZE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__USED;

import org.junit.jupiter.api.Test;
import org.ringscope.model.Address;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.Core;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RingFormat;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.Transport;
import org.ringscope.model.Virtqueue;

class VirtqueueRulesTest {

  @Test
  void acceptsPowersOfTwoAsSize() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setSize(1);
    RuleAssert.accepts(topology, "ring-size");
  }

  @Test
  void reportsASizeThatIsNoPowerOfTwo() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setSize(48);
    RuleAssert.finds(topology, "ring-size", queue, VIRTQUEUE__SIZE, "rpmsg0/0", "48", "power of two");
  }

  @Test
  void reportsARingThatIsTooLarge() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setSize(65536);
    RuleAssert.finds(topology, "ring-size", queue, VIRTQUEUE__SIZE, "65536");
  }

  @Test
  void reportsAnEmptyRing() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setSize(0);
    RuleAssert.finds(topology, "ring-size", queue, VIRTQUEUE__SIZE, "0");
  }

  @Test
  void acceptsAnyPowerOfTwoAsAlign() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setAlign(4);
    RuleAssert.accepts(topology, "ring-align");
  }

  @Test
  void reportsAnAlignThatIsNoPowerOfTwo() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setAlign(24);
    RuleAssert.finds(topology, "ring-align", queue, VIRTQUEUE__ALIGN, "24");
  }

  @Test
  void acceptsQueuesInOrder() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "ring-index");
  }

  @Test
  void reportsAQueueOutOfOrder() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setIndex(5);
    RuleAssert.finds(topology, "ring-index", queue, VIRTQUEUE__INDEX, "5", "position 0");
  }

  @Test
  void acceptsPackedRingsOnAModernTransport() {
    Topology topology = SampleTopologies.rpmsg();
    topology.getDevices().get(0).setTransport(Transport.MMIO2);
    topology.getDevices().get(0).setFeatures(1L << 32 | 1L << 34);
    topology.getDevices().get(0).getQueues().forEach(queue -> queue.setFormat(RingFormat.PACKED));
    RuleAssert.accepts(topology, "ring-format");
  }

  @Test
  void reportsPackedRingsThatTheDeviceDoesNotOffer() {
    Topology topology = SampleTopologies.rpmsg();
    topology.getDevices().get(0).setTransport(Transport.MMIO2);
    topology.getDevices().get(0).setFeatures(1L << 32);
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setFormat(RingFormat.PACKED);
    RuleAssert.finds(topology, "ring-format", queue, VIRTQUEUE__FORMAT, "packed", "RING_PACKED");
  }

  @Test
  void reportsASplitRingOfADeviceThatOffersPackedOnes() {
    Topology topology = SampleTopologies.rpmsg();
    topology.getDevices().get(0).setTransport(Transport.MMIO2);
    topology.getDevices().get(0).setFeatures(1L << 32 | 1L << 34);
    topology.getDevices().get(0).getQueues().get(0).setFormat(RingFormat.PACKED);
    Virtqueue split = topology.getDevices().get(0).getQueues().get(1);
    RuleAssert.finds(topology, "ring-format", split, VIRTQUEUE__FORMAT, "split", "RING_PACKED");
  }

  @Test
  void reportsPackedRingsOnRemoteproc() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setFormat(RingFormat.PACKED);
    RuleAssert.finds(topology, "ring-format", queue, VIRTQUEUE__FORMAT, "packed", "remoteproc");
  }

  @Test
  void acceptsDifferentNotifyIds() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setNotifyId(7);
    RuleAssert.accepts(topology, "ring-notify-id");
  }

  @Test
  void reportsDuplicateNotifyIds() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(1);
    queue.setNotifyId(0);
    RuleAssert.finds(topology, "ring-notify-id", queue, VIRTQUEUE__NOTIFY_ID, "rpmsg0/0", "rpmsg0/1");
  }

  @Test
  void reportsANegativeNotifyId() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(1);
    queue.setNotifyId(-1);
    RuleAssert.finds(topology, "ring-notify-id", queue, VIRTQUEUE__NOTIFY_ID, "negative");
  }

  @Test
  void acceptsThreeAddresses() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setDesc(new Address(0x30040000));
    queue.setAvail(new Address(0x30040100));
    queue.setUsed(new Address(0x30040200));
    RuleAssert.accepts(topology, "ring-place");
  }

  @Test
  void reportsARingWithoutAPlace() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setRegion(null);
    RuleAssert.finds(topology, "ring-place", queue, VIRTQUEUE__REGION, "rpmsg0/0");
  }

  @Test
  void reportsRingAddressesWithoutADescriptorTable() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setAvail(new Address(0x30040100));
    queue.setUsed(new Address(0x30040200));
    RuleAssert.finds(topology, "ring-place", queue, VIRTQUEUE__DESC, "descriptor table");
  }

  @Test
  void reportsAMissingUsedRing() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setDesc(new Address(0x30040000));
    queue.setAvail(new Address(0x30040100));
    RuleAssert.finds(topology, "ring-place", queue, VIRTQUEUE__USED, "one of its two");
  }

  @Test
  void acceptsTheAlignmentOfEachPart() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setDesc(new Address(0x30040010));
    queue.setAvail(new Address(0x30040112));
    queue.setUsed(new Address(0x30040204));
    RuleAssert.accepts(topology, "ring-address-alignment");
  }

  @Test
  void reportsAMisalignedDescriptorTable() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setDesc(new Address(0x30040008));
    RuleAssert.finds(topology, "ring-address-alignment", queue, VIRTQUEUE__DESC, "0x30040008", "16");
  }

  @Test
  void reportsAMisalignedUsedRing() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setDesc(new Address(0x30040000));
    queue.setAvail(new Address(0x30040100));
    queue.setUsed(new Address(0x30040202));
    RuleAssert.finds(topology, "ring-address-alignment", queue, VIRTQUEUE__USED, "0x30040202", "4");
  }

  @Test
  void reportsALegacyRingThatBeginsWithinAPage() {
    Topology topology = SampleTopologies.serial();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setDesc(new Address(0xafb01800L));
    RuleAssert.finds(topology, "ring-address-alignment", queue, VIRTQUEUE__DESC, "0xafb01800", "4096");
  }

  @Test
  void acceptsARingThatFillsItsRegion() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(1);
    queue.setDesc(new Address(0x30041e40));
    RuleAssert.accepts(topology, "ring-outside-shared-memory");
  }

  @Test
  void reportsARingThatLeavesItsRegion() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(1);
    queue.setDesc(new Address(0x30041e50));
    RuleAssert.finds(topology, "ring-outside-shared-memory", queue, VIRTQUEUE__DESC, "rpmsg0/1", "no memory region");
  }

  @Test
  void reportsARingInPrivateMemory() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    queue.setDesc(new Address(0x38002000));
    RuleAssert.finds(topology, "ring-outside-shared-memory", queue, VIRTQUEUE__DESC, "code", "firmware");
  }

  @Test
  void reportsARegionTooSmallForItsRings() {
    Topology topology = SampleTopologies.serial();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(1);
    named(topology, MemoryRegion.class, "vrings").setSize(0x3800);
    RuleAssert.finds(topology, "ring-outside-shared-memory", queue, VIRTQUEUE__REGION, "console0/1");
  }

  @Test
  void acceptsACoreWithoutWindows() {
    Topology topology = SampleTopologies.rpmsg();
    named(topology, Core.class, "remote").getWindows().clear();
    RuleAssert.accepts(topology, "ring-not-translatable");
  }

  @Test
  void reportsARingThatTheCpuCannotSee() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(0);
    Core remote = named(topology, Core.class, "remote");
    remote.getWindows().get(0).setSpace(AddressSpace.CPU);
    remote.getWindows().get(0).setTo(new Address(0x30041000));
    remote.getWindows().get(0).setSize(0x1000);
    RuleAssert.finds(topology, "ring-not-translatable", queue, VIRTQUEUE__REGION, "rpmsg0/0", "remote");
  }

  @Test
  void reportsARingThatACoreCannotSee() {
    Topology topology = SampleTopologies.rpmsg();
    Virtqueue queue = topology.getDevices().get(0).getQueues().get(1);
    named(topology, Core.class, "remote").getWindows().get(1).setSize(0x1100);
    RuleAssert.finds(topology, "ring-not-translatable", queue, VIRTQUEUE__REGION, "rpmsg0/1", "remote");
  }
}
