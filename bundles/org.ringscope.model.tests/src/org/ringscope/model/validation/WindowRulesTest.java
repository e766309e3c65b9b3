// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__PHYSICAL;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__REGION;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__SIZE;

import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class WindowRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Core remote = core(topology, "remote");
  private final AddressWindow code = remote.getWindows().get(0);

  @Test
  void reportsAWindowOverTheEndOfTheAddressSpace() {
    RuleAssert.accepts(topology, "window-size");
    code.setAddress(new Address(-1));
    RuleAssert.finds(topology, "window-size", code, ADDRESS_WINDOW__SIZE, "0xffffffffffffffff");
  }

  @Test
  void takesSizeAndPlaceOfItsRegion() {
    code.setSize(null);
    RuleAssert.finds(topology, "window-size", code, ADDRESS_WINDOW__SIZE, "remote/code has no size");
    code.setPhysical(null);
    RuleAssert.finds(topology, "window-place", code, ADDRESS_WINDOW__PHYSICAL, "remote/code has neither");
    code.setRegion(region(topology, "code"));
    RuleAssert.isRight(topology);
  }

  @Test
  void reportsAWindowThatMissesItsRegion() {
    code.setRegion(region(topology, "code"));
    RuleAssert.accepts(topology, "window-region");
    code.setPhysical(new Address(0x38000001));
    RuleAssert.finds(topology, "window-region", code, ADDRESS_WINDOW__REGION,
        "remote/code stands for 0x38000001 … 0x38010000, which is not in code (0x38000000 … 0x3800ffff)");
  }

  @Test
  void reportsWindowsThatOverlap() {
    code.setAddress(new Address(0x10042000));
    RuleAssert.accepts(topology, "window-overlap");
    code.setAddress(new Address(0x10041fff));
    RuleAssert.finds(topology, "window-overlap", remote.getWindows().get(1), ADDRESS_WINDOW__ADDRESS, "remote",
        "0x10040000");
  }

  @Test
  void acceptsOverlapsOfDifferentSpaces() {
    code.setAddress(new Address(0x10040000));
    code.setSpace(AddressSpace.CPU);
    RuleAssert.accepts(topology, "window-overlap");
  }

  @Test
  void warnsOfAWindowToNothing() {
    code.setSize(new Size(0x100));
    RuleAssert.accepts(topology, "window-without-memory");
    code.setPhysical(new Address(0x70000000));
    RuleAssert.finds(topology, "window-without-memory", code, ADDRESS_WINDOW__PHYSICAL, "remote", "0x70000000");
  }
}
