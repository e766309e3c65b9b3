// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BASE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BOUNCE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__CONFIGURATION;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__INTERRUPT;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__KICK;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES;

import org.junit.jupiter.api.Test;
import org.ringscope.model.Address;
import org.ringscope.model.DoorbellTrigger;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionRole;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;

class DeviceRulesTest {

  @Test
  void acceptsTwoSidesOnTwoCores() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "device-sides");
  }

  @Test
  void reportsBothSidesOnOneCore() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.setDevice(device.getDriver());
    RuleAssert.finds(topology, "device-sides", device, VIRTIO_DEVICE__DEVICE, "rpmsg0", "host");
  }

  @Test
  void acceptsDoorbellsBothWays() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "device-doorbells");
  }

  @Test
  void reportsAKickTheWrongWay() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.setKick(device.getInterrupt());
    RuleAssert.finds(topology, "device-doorbells", device, VIRTIO_DEVICE__KICK, "to_host");
  }

  @Test
  void reportsAnInterruptTheWrongWay() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.setInterrupt(device.getKick());
    RuleAssert.finds(topology, "device-doorbells", device, VIRTIO_DEVICE__INTERRUPT, "to_remote");
  }

  @Test
  void acceptsALevelAsConfigurationDoorbell() {
    Topology topology = SampleTopologies.serial();
    RuleAssert.accepts(topology, "device-configuration");
  }

  @Test
  void reportsAMissingConfigurationDoorbell() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.setConfiguration(null);
    RuleAssert.finds(topology, "device-configuration", device, VIRTIO_DEVICE__CONFIGURATION, "console0");
  }

  @Test
  void reportsAnEdgeAsConfigurationDoorbell() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getConfiguration().setTrigger(DoorbellTrigger.EDGE);
    RuleAssert.finds(topology, "device-configuration", device, VIRTIO_DEVICE__CONFIGURATION, "level");
  }

  @Test
  void reportsAConfigurationDoorbellTheWrongWay() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.setConfiguration(device.getInterrupt());
    RuleAssert.finds(topology, "device-doorbells", device, VIRTIO_DEVICE__CONFIGURATION, "to_driver");
  }

  @Test
  void reportsOneDoorbellForKicksAndConfiguration() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getKick().setTrigger(DoorbellTrigger.LEVEL);
    device.setConfiguration(device.getKick());
    RuleAssert.finds(topology, "device-configuration", device, VIRTIO_DEVICE__CONFIGURATION, "to_device");
  }

  @Test
  void acceptsAConsoleWithMorePorts() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getQueues().add(TopologyFactory.eINSTANCE.createVirtqueue());
    RuleAssert.accepts(topology, "device-queues");
  }

  @Test
  void reportsADeviceWithoutQueues() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.getQueues().clear();
    RuleAssert.finds(topology, "device-queues", device, VIRTIO_DEVICE__QUEUES, "no queue");
  }

  @Test
  void reportsAnRpmsgDeviceWithOneQueue() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.getQueues().remove(1);
    RuleAssert.finds(topology, "device-queues", device, VIRTIO_DEVICE__QUEUES, "2 queues");
  }

  @Test
  void reportsAConsoleWithOneQueue() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getQueues().remove(1);
    RuleAssert.finds(topology, "device-queues", device, VIRTIO_DEVICE__QUEUES, "console");
  }

  @Test
  void acceptsARegisterBlockAtTheEndOfItsRegion() {
    Topology topology = SampleTopologies.serial();
    named(topology, VirtioDevice.class, "console0").setBase(new Address(0xafa006f0L));
    RuleAssert.accepts(topology, "device-base");
  }

  @Test
  void reportsARegisterBlockThatIsCutOff() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    named(topology, MemoryRegion.class, "registers").setSize(0x10b);
    RuleAssert.finds(topology, "device-base", device, VIRTIO_DEVICE__BASE, "0xafa00000", "no memory region");
  }

  @Test
  void reportsAMissingBase() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.setBase(null);
    RuleAssert.finds(topology, "device-base", device, VIRTIO_DEVICE__BASE, "remoteproc");
  }

  @Test
  void reportsABaseInPrivateMemory() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    named(topology, MemoryRegion.class, "code").setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "device-base", device, VIRTIO_DEVICE__BASE, "private");
  }

  @Test
  void acceptsLegacyFeaturesOnALegacyTransport() {
    Topology topology = SampleTopologies.serial();
    named(topology, VirtioDevice.class, "console0").setFeatures(1);
    RuleAssert.accepts(topology, "device-features");
  }

  @Test
  void reportsAConsoleOfManyPorts() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.setFeatures(0x400002);
    RuleAssert.finds(topology, "device-features", device, VIRTIO_DEVICE__FEATURES, "MULTIPORT (bit 1)");
  }

  @Test
  void reportsVersion1OnALegacyTransport() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.setFeatures(1L << 32);
    RuleAssert.finds(topology, "device-features", device, VIRTIO_DEVICE__FEATURES, "VERSION_1");
  }

  @Test
  void reportsAModernTransportWithoutVersion1() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.setTransport(Transport.MMIO2);
    RuleAssert.finds(topology, "device-features", device, VIRTIO_DEVICE__FEATURES, "VERSION_1");
  }

  @Test
  void reportsMoreFeaturesThanAResourceTableHolds() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.setFeatures(1L << 32);
    RuleAssert.finds(topology, "device-features", device, VIRTIO_DEVICE__FEATURES, "0x100000000");
  }

  @Test
  void acceptsARemoteThatItsHostBoots() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "device-boot");
  }

  @Test
  void reportsARemoteThatNobodyBoots() {
    Topology topology = SampleTopologies.rpmsg();
    VirtioDevice device = named(topology, VirtioDevice.class, "rpmsg0");
    device.getDevice().setBootedBy(null);
    RuleAssert.finds(topology, "device-boot", device, VIRTIO_DEVICE__DEVICE, "remote", "host");
  }

  @Test
  void acceptsABounceRegionForEachQueue() {
    Topology topology = SampleTopologies.serial();
    RuleAssert.accepts(topology, "device-bounce");
  }

  @Test
  void reportsAMissingBounceRegion() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getBounce().remove(1);
    RuleAssert.finds(topology, "device-bounce", device, VIRTIO_DEVICE__BOUNCE, "2 queues", "1 bounce");
  }

  @Test
  void acceptsConsoleBuffersThatFit() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getBounce().get(0).setSize(128L * device.getQueues().get(0).getSize());
    device.getBounce().get(1).setSize(1);
    RuleAssert.accepts(topology, "console-bounce");
  }

  @Test
  void reportsConsoleBuffersThatDoNotFit() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getBounce().get(0).setSize(128L * device.getQueues().get(0).getSize() - 1);
    RuleAssert.finds(topology, "console-bounce", device, VIRTIO_DEVICE__BOUNCE, "queue 0", "bounce0", "512", "511");
  }

  @Test
  void reportsABounceRegionThatIsNotShared() {
    Topology topology = SampleTopologies.serial();
    VirtioDevice device = named(topology, VirtioDevice.class, "console0");
    device.getBounce().get(0).setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "device-bounce", device, VIRTIO_DEVICE__BOUNCE, "bounce0");
  }
}
