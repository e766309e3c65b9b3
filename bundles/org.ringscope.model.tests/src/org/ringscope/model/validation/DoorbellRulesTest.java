// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.SampleTopologies.doorbell;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__CHANNEL;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__DELAY;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__TO;
import static org.ringscope.model.topology.TopologyPackage.Literals.DOORBELL__TRIGGER;
import static org.ringscope.model.topology.TopologyPackage.Literals.MMIO__ACCESS_DOORBELL;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__INTERRUPT;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__KICK;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__INTERRUPT;

import java.time.Duration;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

class DoorbellRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgDevice bus = bus(topology);
  private final Doorbell toRemote = doorbell(topology, "to_remote");
  private final Doorbell toHost = doorbell(topology, "to_host");

  @Test
  void reportsADoorbellThatRingsAtHome() {
    RuleAssert.accepts(topology, "doorbell-ends");
    toHost.setTo(toHost.getFrom());
    RuleAssert.finds(topology, "doorbell-ends", toHost, DOORBELL__TO, "to_host rings at the core that rings it");
  }

  @Test
  void reportsANegativeDelay() {
    toHost.setDelay(Duration.ZERO);
    RuleAssert.accepts(topology, "doorbell-delay");
    toHost.setDelay(Duration.ofNanos(-1));
    RuleAssert.finds(topology, "doorbell-delay", toHost, DOORBELL__DELAY, "to_host");
  }

  @Test
  void reportsASecondDoorbellOfAChannelInOneDirection() {
    Mailbox mailbox = TopologyFactory.eINSTANCE.createMailbox();
    mailbox.setName("ipcc");
    topology.getMailboxes().add(mailbox);
    MailboxChannel channel = TopologyFactory.eINSTANCE.createMailboxChannel();
    channel.setName("c1");
    mailbox.getChannels().add(channel);
    toRemote.setChannel(channel);
    toHost.setChannel(channel);
    RuleAssert.accepts(topology, "doorbell-channel");
    Doorbell second = EcoreUtil.copy(toHost);
    second.setName("second");
    topology.getDoorbells().add(second);
    RuleAssert.finds(topology, "doorbell-channel", second, DOORBELL__CHANNEL,
        "second rings over ipcc/c1 as to_host does");
  }

  @Test
  void reportsAKickTheWrongWay() {
    RuleAssert.accepts(topology, "device-doorbells");
    bus.setKick(toHost);
    RuleAssert.finds(topology, "device-doorbells", bus, VIRTIO_DEVICE__KICK,
        "kick of rpmsg0 must ring from host to remote, to_host does not");
  }

  @Test
  void reportsAnInterruptTheWrongWay() {
    bus.setInterrupt(toRemote);
    RuleAssert.finds(topology, "device-doorbells", bus, VIRTIO_DEVICE__INTERRUPT, "to_remote");
  }

  @Test
  void reportsAQueuesOwnDoorbellTheWrongWay() {
    bus.getQueues().get(1).setInterrupt(toRemote);
    RuleAssert.finds(topology, "device-doorbells", bus.getQueues().get(1), VIRTQUEUE__INTERRUPT,
        "interrupt of rpmsg0/1 must ring from remote to host");
  }

  @Test
  void reportsAnAccessDoorbellTheWrongWay() {
    Topology serial = SampleTopologies.serial();
    Mmio registers = (Mmio) console(serial).getTransport();
    registers.setAccessDoorbell(console(serial).getInterrupt());
    RuleAssert.finds(serial, "device-doorbells", registers, MMIO__ACCESS_DOORBELL,
        "access doorbell of console0 must ring from driver to device, to_driver does not");
  }

  @Test
  void acceptsDevicesOfOneTableBehindOneDoorbell() {
    RpmsgDevice second = EcoreUtil.copy(bus);
    second.setName("rpmsg1");
    topology.getDevices().add(second);
    RuleAssert.accepts(topology, "doorbell-shared");
  }

  @Test
  void hintsAtAnEdgeThatRingsForTwoDevices() {
    RpmsgDevice second = EcoreUtil.copy(bus);
    second.setName("rpmsg1");
    topology.getDevices().add(second);
    bus.getKick().setTrigger(DoorbellTrigger.COUNTED);
    bus.getInterrupt().setTrigger(DoorbellTrigger.LEVEL);
    RuleAssert.accepts(topology, "doorbell-merges");
    bus.getKick().setTrigger(DoorbellTrigger.UNSPECIFIED);
    RuleAssert.finds(topology, "doorbell-merges", bus.getKick(), DOORBELL__TRIGGER,
        "to_remote rings for rpmsg0 and rpmsg1, but rings of an edge merge");
    second.setKick(null);
    RuleAssert.accepts(topology, "doorbell-merges");
  }

  @Test
  void reportsAKickThatAnotherConsoleHas() {
    Topology serial = SampleTopologies.serial();
    ConsoleDevice second = EcoreUtil.copy(console(serial));
    second.setName("another");
    serial.getDevices().add(second);
    second.setInterrupt(null);
    ((Mmio) second.getTransport()).setAccessDoorbell(null);
    RuleAssert.finds(serial, "doorbell-shared", second, VIRTIO_DEVICE__KICK,
        "another uses to_device, as console0 does");
  }
}
