// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__FROM;
import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__SIZE;
import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__TO;
import static org.ringscope.model.TopologyPackage.Literals.DOORBELL__DELAY_NANOS;
import static org.ringscope.model.TopologyPackage.Literals.DOORBELL__TO;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__FILE;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__SIZE;

import org.junit.jupiter.api.Test;
import org.ringscope.model.Address;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionBacking;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;

class MemoryRulesTest {

  @Test
  void acceptsARegionUpToTheEndOfTheAddressSpace() {
    Topology topology = SampleTopologies.serial();
    MemoryRegion bounce1 = named(topology, MemoryRegion.class, "bounce1");
    bounce1.setAddress(new Address(-0x80000));
    RuleAssert.accepts(topology, "region-size");
  }

  @Test
  void reportsARegionOverTheEndOfTheAddressSpace() {
    Topology topology = SampleTopologies.serial();
    MemoryRegion bounce1 = named(topology, MemoryRegion.class, "bounce1");
    bounce1.setAddress(new Address(-0x7ffff));
    RuleAssert.finds(topology, "region-size", bounce1, MEMORY_REGION__SIZE, "bounce1");
  }

  @Test
  void acceptsAFileThatIsNamed() {
    Topology topology = SampleTopologies.serial();
    MemoryRegion bounce0 = named(topology, MemoryRegion.class, "bounce0");
    bounce0.setBacking(RegionBacking.FILE);
    bounce0.setFile("shm");
    RuleAssert.accepts(topology, "region-file");
  }

  @Test
  void reportsAFileWithoutAName() {
    Topology topology = SampleTopologies.serial();
    MemoryRegion bounce0 = named(topology, MemoryRegion.class, "bounce0");
    bounce0.setBacking(RegionBacking.FILE);
    RuleAssert.finds(topology, "region-file", bounce0, MEMORY_REGION__FILE, "bounce0");
  }

  @Test
  void acceptsWindowsWithinTheAddressSpace() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "window-size");
  }

  @Test
  void reportsAWindowOverTheEndOfTheAddressSpace() {
    Topology topology = SampleTopologies.rpmsg();
    AddressWindow window = named(topology, Core.class, "remote").getWindows().get(0);
    window.setFrom(new Address(-1));
    RuleAssert.finds(topology, "window-size", window, ADDRESS_WINDOW__SIZE, "0xffffffffffffffff");
  }

  @Test
  void acceptsWindowsThatTouch() {
    Topology topology = SampleTopologies.rpmsg();
    named(topology, Core.class, "remote").getWindows().get(0).setFrom(new Address(0x10042000));
    RuleAssert.accepts(topology, "window-overlap");
  }

  @Test
  void reportsWindowsThatOverlap() {
    Topology topology = SampleTopologies.rpmsg();
    Core remote = named(topology, Core.class, "remote");
    remote.getWindows().get(0).setFrom(new Address(0x10041fff));
    RuleAssert.finds(topology, "window-overlap", remote.getWindows().get(1), ADDRESS_WINDOW__FROM,
        "remote", "0x10040000");
  }

  @Test
  void acceptsOverlapsOfDifferentSpaces() {
    Topology topology = SampleTopologies.rpmsg();
    Core remote = named(topology, Core.class, "remote");
    remote.getWindows().get(0).setFrom(new Address(0x10040000));
    remote.getWindows().get(0).setSpace(AddressSpace.CPU);
    RuleAssert.accepts(topology, "window-overlap");
  }

  @Test
  void acceptsAWindowToPartOfARegion() {
    Topology topology = SampleTopologies.rpmsg();
    named(topology, Core.class, "remote").getWindows().get(0).setSize(0x100);
    RuleAssert.accepts(topology, "window-without-memory");
  }

  @Test
  void reportsAWindowToNothing() {
    Topology topology = SampleTopologies.rpmsg();
    AddressWindow window = named(topology, Core.class, "remote").getWindows().get(0);
    window.setTo(new Address(0x70000000));
    RuleAssert.finds(topology, "window-without-memory", window, ADDRESS_WINDOW__TO, "0x70000000");
  }

  @Test
  void acceptsADoorbellBetweenTwoCores() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "doorbell-ends");
  }

  @Test
  void reportsADoorbellThatRingsAtHome() {
    Topology topology = SampleTopologies.rpmsg();
    Doorbell doorbell = named(topology, Doorbell.class, "to_host");
    doorbell.setTo(doorbell.getFrom());
    RuleAssert.finds(topology, "doorbell-ends", doorbell, DOORBELL__TO, "to_host");
  }

  @Test
  void acceptsADoorbellWithoutDelay() {
    Topology topology = SampleTopologies.rpmsg();
    named(topology, Doorbell.class, "to_remote").setDelayNanos(0);
    RuleAssert.accepts(topology, "doorbell-delay");
  }

  @Test
  void reportsANegativeDelay() {
    Topology topology = SampleTopologies.rpmsg();
    Doorbell doorbell = named(topology, Doorbell.class, "to_host");
    doorbell.setDelayNanos(-1);
    RuleAssert.finds(topology, "doorbell-delay", doorbell, DOORBELL__DELAY_NANOS, "to_host");
  }
}
