// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__REGION;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES;

import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class BounceRulesTest {
  private final Topology topology = SampleTopologies.serial();
  private final ConsoleDevice console = console(topology);
  private final Bounce bounce = console.getQueues().get(0).getBounce();

  @Test
  void reportsAQueueWithoutBounceBuffersBesideOneThatHasThem() {
    RuleAssert.accepts(topology, "device-bounce");
    console.getQueues().get(1).setBounce(null);
    RuleAssert.finds(topology, "device-bounce", console, VIRTIO_DEVICE__QUEUES,
        "console0 has 2 queues but 1 with bounce buffers");
    console.getQueues().get(0).setBounce(null);
    RuleAssert.accepts(topology, "device-bounce");
  }

  @Test
  void reportsBounceBuffersInPrivateMemoryOrNowhere() {
    region(topology, "bounce0").setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "device-bounce", bounce, PLACED__REGION, "bounce0 is not shared memory");
    bounce.setRegion(null);
    RuleAssert.finds(topology, "device-bounce", bounce, PLACED__REGION, "the bounce buffers of console0/0");
  }

  @Test
  void reportsBounceBuffersThatACoreCannotSee() {
    AddressWindow window = TopologyFactory.eINSTANCE.createAddressWindow();
    window.setAddress(new Address(0));
    window.setPhysical(new Address(0xafa80800L));
    window.setSize(new Size(0x88000));
    core(topology, "device").getWindows().add(window);
    RuleAssert.finds(topology, "device-bounce", bounce, PLACED__REGION, "console0/0 (0xafa00800 …", "of device");
  }

  @Test
  void reportsConsoleBuffersThatDoNotFit() {
    region(topology, "bounce0").setSize(new Size(512));
    region(topology, "bounce1").setSize(new Size(1));
    RuleAssert.accepts(topology, "console-bounce");
    region(topology, "bounce0").setSize(new Size(511));
    RuleAssert.finds(topology, "console-bounce", bounce, PLACED__REGION,
        "the bounce buffers of console0/0 take 512 bytes, bounce region bounce0 has 511");
    region(topology, "bounce0").setSize(new Size(0x210));
    bounce.setOffset(new Size(0x20));
    RuleAssert.finds(topology, "console-bounce", bounce, PLACED__REGION, "has 496 from 0xafa00820 on");
  }
}
