// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__FILE;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__SIZE;

import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class MemoryRulesTest {
  private final Topology topology = SampleTopologies.serial();
  private final MemoryRegion bounce1 = region(topology, "bounce1");

  @Test
  void acceptsARegionUpToTheEndOfTheAddressSpace() {
    bounce1.setAddress(new Address(-0x80000));
    RuleAssert.accepts(topology, "region-size");
  }

  @Test
  void reportsARegionOverTheEndOfTheAddressSpace() {
    bounce1.setAddress(new Address(-0x7ffff));
    RuleAssert.finds(topology, "region-size", bounce1, MEMORY_REGION__SIZE, "bounce1 runs over the end");
  }

  @Test
  void reportsAnEmptyRegion() {
    bounce1.setSize(new Size(0));
    RuleAssert.finds(topology, "region-size", bounce1, MEMORY_REGION__SIZE, "bounce1 has size 0");
  }

  @Test
  void reportsARegionThatLeavesTheOneAroundIt() {
    MemoryRegion inner = TopologyFactory.eINSTANCE.createMemoryRegion();
    inner.setName("inner");
    inner.setAddress(new Address(0xafa80800L + 0x7f000));
    inner.setSize(new Size(0x1000));
    bounce1.getRegions().add(inner);
    RuleAssert.accepts(topology, "region-inside");
    inner.setSize(new Size(0x1001));
    RuleAssert.finds(topology, "region-inside", inner, MEMORY_REGION__ADDRESS,
        "inner (0xafaff800 … 0xafb00800) is not inside bounce1 (0xafa80800 … 0xafb007ff)");
  }

  @Test
  void reportsAFileWithoutAName() {
    region(topology, "bounce0").setFile("shm");
    RuleAssert.accepts(topology, "region-file");
    region(topology, "bounce0").setFile(" ");
    RuleAssert.finds(topology, "region-file", region(topology, "bounce0"), MEMORY_REGION__FILE, "bounce0");
  }
}
