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
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__AVAIL;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__USED;

import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.FixedVrings;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class RingPlaceRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Virtqueue first = bus(topology).getQueues().get(0);
  private final Virtqueue second = bus(topology).getQueues().get(1);

  private void three(long desc, long avail, long used) {
    first.setAddress(new Address(desc));
    first.setAvail(new Address(avail));
    first.setUsed(new Address(used));
  }

  @Test
  void acceptsThreeAddressesThatFollowOneAnother() {
    three(0x30040000, 0x30040100, 0x30040130);
    RuleAssert.isRight(topology);
  }

  @Test
  void reportsThreePlacesWhereTheTransportHasOneAddress() {
    three(0x30040000, 0x30040100, 0x30040200);
    RuleAssert.accepts(topology, "ring-place");
    RuleAssert.finds(topology, "ring-transport", first, VIRTQUEUE__AVAIL, "queue rpmsg0/0", "a resource table",
        "0x30040100 and 0x30040130");
    bus(topology).setTransport(TopologyFactory.eINSTANCE.createFixedVrings());
    RuleAssert.accepts(topology, "ring-transport");
  }

  @Test
  void fixedRingsMayHaveAStatusByteInMemory() {
    FixedVrings fixed = TopologyFactory.eINSTANCE.createFixedVrings();
    bus(topology).setTransport(fixed);
    RuleAssert.accepts(topology, "place-outside");
    fixed.setAddress(new Address(0x70000000));
    RuleAssert.finds(topology, "place-outside", fixed, PLACED__ADDRESS, "no memory region holds", "0x70000003");
  }

  @Test
  void reportsARingWithoutAPlace() {
    first.setRegion(null);
    RuleAssert.finds(topology, "ring-place", first, PLACED__REGION, "queue rpmsg0/0 has neither");
  }

  @Test
  void reportsRingAddressesWithoutADescriptorTable() {
    first.setAvail(new Address(0x30040100));
    first.setUsed(new Address(0x30040200));
    RuleAssert.finds(topology, "ring-place", first, PLACED__ADDRESS, "descriptor table");
  }

  @Test
  void reportsAMissingUsedRing() {
    first.setAddress(new Address(0x30040000));
    first.setAvail(new Address(0x30040100));
    RuleAssert.finds(topology, "ring-place", first, VIRTQUEUE__USED, "one of its two");
  }

  @Test
  void acceptsTheAlignmentOfEachPart() {
    three(0x30040010, 0x30040112, 0x30040204);
    RuleAssert.accepts(topology, "ring-address-alignment");
  }

  @Test
  void reportsAMisalignedDescriptorTable() {
    first.setAddress(new Address(0x30040008));
    RuleAssert.finds(topology, "ring-address-alignment", first, PLACED__ADDRESS, "0x30040008", "16");
    first.setAddress(null);
    first.setOffset(new Size(8));
    RuleAssert.finds(topology, "ring-address-alignment", first, PLACED__OFFSET, "0x30040008", "16");
  }

  @Test
  void reportsAMisalignedUsedRing() {
    three(0x30040000, 0x30040100, 0x30040202);
    RuleAssert.finds(topology, "ring-address-alignment", first, VIRTQUEUE__USED, "used at 0x30040202", "4");
  }

  @Test
  void reportsALegacyRingThatBeginsWithinAPage() {
    Topology serial = SampleTopologies.serial();
    Virtqueue queue = console(serial).getQueues().get(0);
    queue.setAddress(new Address(0xafb01800L));
    RuleAssert.finds(serial, "ring-address-alignment", queue, PLACED__ADDRESS, "0xafb01800", "4096");
  }

  @Test
  void reportsARingThatLeavesItsRegion() {
    second.setAddress(new Address(0x30041e40));
    RuleAssert.accepts(topology, "ring-outside-shared-memory");
    second.setAddress(new Address(0x30041e50));
    RuleAssert.finds(topology, "ring-outside-shared-memory", second, PLACED__ADDRESS, "rpmsg0/1", "no memory region");
  }

  @Test
  void reportsARingInMemoryForSomethingElse() {
    first.setRegion(null);
    first.setAddress(new Address(0x38002000));
    RuleAssert.finds(topology, "ring-outside-shared-memory", first, PLACED__ADDRESS, "code, which is firmware");
    region(topology, "code").setRole(RegionRole.UNSPECIFIED);
    RuleAssert.accepts(topology, "ring-outside-shared-memory");
  }

  @Test
  void reportsARegionTooSmallForItsRings() {
    Topology serial = SampleTopologies.serial();
    region(serial, "vrings").setSize(new Size(0x3800));
    RuleAssert.finds(serial, "ring-outside-shared-memory", console(serial).getQueues().get(1), PLACED__REGION,
        "console0/1");
  }

  @Test
  void reportsARingThatACoreCannotSee() {
    core(topology, "remote").getWindows().get(1).setSize(new Size(0x1100));
    RuleAssert.finds(topology, "ring-not-translatable", second, PLACED__REGION, "rpmsg0/1", "remote");
    core(topology, "remote").getWindows().clear();
    RuleAssert.accepts(topology, "ring-not-translatable");
  }

  @Test
  void reportsARingThatTheCpuCannotSee() {
    AddressWindow window = core(topology, "remote").getWindows().get(0);
    window.setSpace(AddressSpace.CPU);
    window.setPhysical(new Address(0x30041000));
    window.setSize(new Size(0x1000));
    RuleAssert.finds(topology, "ring-not-translatable", first, PLACED__REGION, "rpmsg0/0", "remote");
  }
}
