// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.doorbell;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__NAME;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__TO;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.NAMED_ELEMENT__NAME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

class NameRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Core host = core(topology, "host");
  private final Core remote = core(topology, "remote");

  @Test
  void acceptsWhatHasAllItNeeds() {
    RuleAssert.accepts(topology, "required");
  }

  @Test
  void reportsAMissingName() {
    remote.setName(null);
    RuleAssert.finds(topology, "required", remote, NAMED_ELEMENT__NAME, "Core has no name");
  }

  @Test
  void reportsAMissingReference() {
    doorbell(topology, "to_host").setTo(null);
    RuleAssert.finds(topology, "required", doorbell(topology, "to_host"), DOORBELL__TO, "to_host has no to");
  }

  @Test
  void reportsAMissingAddress() {
    MemoryRegion code = region(topology, "code");
    code.setAddress(null);
    RuleAssert.finds(topology, "required", code, MEMORY_REGION__ADDRESS, "code has no address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"m4.core-0_a", "A", "_"})
  void acceptsLettersDigitsDotsAndHyphens(String name) {
    remote.setName(name);
    RuleAssert.accepts(topology, "name-form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"m 4", "4m", "m/4", "-m"})
  void reportsWhatNoReferenceCanSay(String name) {
    remote.setName(name);
    RuleAssert.finds(topology, "name-form", remote, NAMED_ELEMENT__NAME, '"' + name + '"');
  }

  @Test
  void acceptsASystemAsPeopleCallIt() {
    topology.setName("i.MX8 QXP (rev. 2)");
    RuleAssert.accepts(topology, "name-form");
  }

  @Test
  void reportsALongName() {
    remote.setName("a".repeat(255));
    RuleAssert.accepts(topology, "name-form");
    remote.setName("a".repeat(256));
    RuleAssert.finds(topology, "name-form", remote, NAMED_ELEMENT__NAME, "256 characters; the most is 255");
  }

  @Test
  void acceptsOneNameInTwoCores() {
    RuleAssert.accepts(topology, "name-unique");
  }

  @Test
  void reportsTheSecondOfOneNameOnce() {
    region(topology, "code").setName("host");
    RuleAssert.finds(topology, "name-unique", region(topology, "host"), NAMED_ELEMENT__NAME,
        "name host is taken by another Core");
  }

  @Test
  void reportsAnInnerRegionAndACoreInAGroup() {
    Group group = TopologyFactory.eINSTANCE.createGroup();
    group.setName("board");
    topology.getGroups().add(group);
    Core core = TopologyFactory.eINSTANCE.createCore();
    core.setName("inner");
    group.getCores().add(core);
    MemoryRegion inner = TopologyFactory.eINSTANCE.createMemoryRegion();
    inner.setName("inner");
    region(topology, "code").getRegions().add(inner);
    RuleAssert.finds(topology, "name-unique", inner, NAMED_ELEMENT__NAME, "inner is taken by another Core");
  }

  @Test
  void reportsAGroupWithTheNameOfACore() {
    Group group = TopologyFactory.eINSTANCE.createGroup();
    group.setName("host");
    topology.getGroups().add(group);
    RuleAssert.finds(topology, "name-unique", host, NAMED_ELEMENT__NAME, "host is taken by another Group");
  }

  @Test
  void reportsATaskWithTheNameOfAnEndpoint() {
    host.getTasks().get(0).setName("sample");
    RuleAssert.finds(topology, "name-unique", host.getTasks().get(0), NAMED_ELEMENT__NAME,
        "name host/sample is taken by another Endpoint");
  }

  @Test
  void reportsATaskWithTheNameOfTheFirmware() {
    remote.getTasks().get(0).setName("firmware");
    RuleAssert.finds(topology, "name-unique", remote.getTasks().get(0), NAMED_ELEMENT__NAME,
        "remote/firmware is that of the core's firmware");
  }

  @Test
  void reportsTwoChannelsOfOneMailbox() {
    Mailbox mailbox = TopologyFactory.eINSTANCE.createMailbox();
    mailbox.setName("mu");
    topology.getMailboxes().add(mailbox);
    for (int i = 0; i < 2; i++) {
      MailboxChannel channel = TopologyFactory.eINSTANCE.createMailboxChannel();
      channel.setName("tx");
      mailbox.getChannels().add(channel);
    }
    RuleAssert.finds(topology, "name-unique", mailbox.getChannels().get(1), NAMED_ELEMENT__NAME,
        "name mu/tx is taken by another MailboxChannel");
  }

  @Test
  void warnsOfTwoWindowsOfOneName() {
    RuleAssert.accepts(topology, "window-name");
    remote.getWindows().get(1).setName("code");
    RuleAssert.finds(topology, "window-name", remote.getWindows().get(1), ADDRESS_WINDOW__NAME,
        "name remote/code is taken by another window");
  }

  @Test
  void warnsOfAWindowWithASlash() {
    remote.getWindows().get(1).setName("a/b");
    RuleAssert.finds(topology, "window-name", remote.getWindows().get(1), ADDRESS_WINDOW__NAME, "\"a/b\"");
  }
}
