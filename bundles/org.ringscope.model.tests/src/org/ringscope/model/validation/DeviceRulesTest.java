// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE_SIDE;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES;

import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.FeatureBits;

class DeviceRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgDevice bus = bus(topology);

  @Test
  void reportsBothSidesOnOneCore() {
    RuleAssert.accepts(topology, "device-sides");
    bus.setDeviceSide(bus.getDriverSide());
    RuleAssert.finds(topology, "device-sides", bus, VIRTIO_DEVICE__DEVICE_SIDE, "rpmsg0", "host");
  }

  @Test
  void reportsADeviceWithoutQueues() {
    bus.getQueues().clear();
    RuleAssert.finds(topology, "device-queues", bus, VIRTIO_DEVICE__QUEUES, "rpmsg0 has no queue");
  }

  @Test
  void reportsAnRpmsgDeviceWithOtherQueuesThanTwo() {
    RuleAssert.accepts(topology, "device-queues");
    bus.getQueues().get(1).setIndex(2);
    RuleAssert.finds(topology, "device-queues", bus, VIRTIO_DEVICE__QUEUES, "needs 2 queues, 0 and 1");
    bus.getQueues().remove(1);
    RuleAssert.finds(topology, "device-queues", bus, VIRTIO_DEVICE__QUEUES, "needs 2 queues, not 1");
  }

  @Test
  void acceptsAConsoleWithMorePortsThanOne() {
    Topology serial = SampleTopologies.serial();
    Virtqueue third = TopologyFactory.eINSTANCE.createVirtqueue();
    third.setIndex(4);
    console(serial).getQueues().add(third);
    RuleAssert.accepts(serial, "device-queues");
    console(serial).getQueues().remove(1);
    RuleAssert.finds(serial, "device-queues", console(serial), VIRTIO_DEVICE__QUEUES, "a console", "0 and 1");
  }

  @Test
  void reportsPackedRingsWithoutVersion1() {
    Topology serial = SampleTopologies.serial();
    ConsoleDevice console = console(serial);
    console.setFeatures(FeatureBits.valueOf("RING_PACKED VERSION_1"));
    RuleAssert.accepts(serial, "ring-format");
    console.setDriverFeatures(FeatureBits.valueOf("RING_PACKED"));
    RuleAssert.finds(serial, "ring-format", console, VIRTIO_DEVICE__FEATURES, "console0 has packed rings", "VERSION_1");
    console.setDriverFeatures(FeatureBits.valueOf("VERSION_1"));
    RuleAssert.accepts(serial, "ring-format");
  }
}
