// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__KICK;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.Doorbell;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;

class DoorbellRulesTest {

  @Test
  void acceptsDevicesOfOneFirmwareBehindOneDoorbell() {
    Topology topology = SampleTopologies.rpmsg();
    second(topology);
    RuleAssert.accepts(topology, "doorbell-shared");
  }

  @Test
  void reportsAKickThatAnotherConsoleHas() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice second = second(topology);
    second.setInterrupt(ownDoorbell(topology));
    second.setConfiguration(ownDoorbell(topology));
    RuleAssert.finds(topology, "doorbell-shared", second, VIRTIO_DEVICE__KICK, "another uses ", "as console0 does");
  }

  private static VirtioDevice second(Topology topology) {
    VirtioDevice second = EcoreUtil.copy(topology.getDevices().get(0));
    second.setName("another");
    topology.getDevices().add(second);
    return second;
  }

  private static Doorbell ownDoorbell(Topology topology) {
    Doorbell doorbell = EcoreUtil.copy(topology.getDoorbells().get(0));
    doorbell.setName("bell" + topology.getDoorbells().size());
    topology.getDoorbells().add(doorbell);
    return doorbell;
  }
}
