// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.TopologyPackage.Literals.NAMED_ELEMENT__NAME;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__KICK;

import org.junit.jupiter.api.Test;
import org.ringscope.model.Core;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;

class NameRulesTest {

  @Test
  void acceptsWhatHasAllItNeeds() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "required");
  }

  @Test
  void reportsAMissingName() {
    Topology topology = SampleTopologies.rpmsg();
    Core remote = named(topology, Core.class, "remote");
    remote.setName(null);
    RuleAssert.finds(topology, "required", remote, NAMED_ELEMENT__NAME, "Core", "name");
  }

  @Test
  void reportsAMissingReference() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.setKick(null);
    RuleAssert.finds(topology, "required", device, VIRTIO_DEVICE__KICK, "kick");
  }

  @Test
  void reportsAMissingAddress() {
    Topology topology = SampleTopologies.rpmsg();
    MemoryRegion code = named(topology, MemoryRegion.class, "code");
    code.setAddress(null);
    RuleAssert.finds(topology, "required", code, MEMORY_REGION__ADDRESS, "address");
  }

  @Test
  void acceptsDotsAndHyphensInNames() {
    Topology topology = SampleTopologies.rpmsg();
    Core remote = named(topology, Core.class, "remote");
    remote.setName("m4.core-0_a");
    RuleAssert.accepts(topology, "name-form");
  }

  @Test
  void reportsABlankInAName() {
    Topology topology = SampleTopologies.rpmsg();
    Core remote = named(topology, Core.class, "remote");
    remote.setName("m 4");
    RuleAssert.finds(topology, "name-form", remote, NAMED_ELEMENT__NAME, "m 4");
  }

  @Test
  void reportsANameThatBeginsWithADigit() {
    Topology topology = SampleTopologies.rpmsg();
    Core remote = named(topology, Core.class, "remote");
    remote.setName("4m");
    RuleAssert.finds(topology, "name-form", remote, NAMED_ELEMENT__NAME, "4m");
  }

  @Test
  void acceptsDifferentNames() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "name-unique");
  }

  @Test
  void reportsBothElementsOfOneName() {
    Topology topology = SampleTopologies.rpmsg();
    Core host = named(topology, Core.class, "host");
    MemoryRegion code = named(topology, MemoryRegion.class, "code");
    code.setName("host");
    assertThat(TopologyValidator.validate(topology)).filteredOn(finding -> finding.rule().equals("name-unique"))
        .extracting(Finding::object).containsExactly(host, code);
  }
}
