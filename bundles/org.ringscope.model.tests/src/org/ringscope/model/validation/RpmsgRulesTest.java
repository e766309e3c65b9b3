// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.ENDPOINT__ADDRESS;
import static org.ringscope.model.TopologyPackage.Literals.ENDPOINT__CORE;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFERS;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFER_COUNT;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFER_SIZE;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_CHANNEL__SERVICE;

import org.junit.jupiter.api.Test;
import org.ringscope.model.Address;
import org.ringscope.model.Core;
import org.ringscope.model.Endpoint;
import org.ringscope.model.OperatingSystem;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;
import org.ringscope.model.Transport;

class RpmsgRulesTest {

  @Test
  void acceptsAnRpmsgDevice() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "bus-device");
  }

  @Test
  void reportsABusOnAConsole() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.getDevice().setDeviceId(3);
    RuleAssert.finds(topology, "bus-device", bus, RPMSG_BUS__DEVICE, "id 3");
  }

  @Test
  void reportsABusOverVirtioMmio() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.getDevice().setTransport(Transport.MMIO1);
    RuleAssert.finds(topology, "bus-device", bus, RPMSG_BUS__DEVICE, "remoteproc", "mmio1");
  }

  @Test
  void acceptsBuffersOfTheSmallestSize() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferSize(20);
    RuleAssert.accepts(topology, "bus-buffer-size");
  }

  @Test
  void reportsBuffersThatHoldJustTheHeader() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferSize(16);
    RuleAssert.finds(topology, "bus-buffer-size", bus, RPMSG_BUS__BUFFER_SIZE, "16 bytes");
  }

  @Test
  void reportsBuffersThatAreNotWholeWords() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferSize(510);
    RuleAssert.finds(topology, "bus-buffer-size", bus, RPMSG_BUS__BUFFER_SIZE, "510");
  }

  @Test
  void acceptsTheBufferSizeOfLinux() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "bus-buffer-size-of-linux");
  }

  @Test
  void acceptsOtherBufferSizesOfOthers() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferSize(256);
    bus.getDevice().getDriver().setOs(OperatingSystem.ZEPHYR);
    RuleAssert.accepts(topology, "bus-buffer-size-of-linux");
  }

  @Test
  void warnsOfAnotherBufferSizeWithLinux() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferSize(256);
    RuleAssert.finds(topology, "bus-buffer-size-of-linux", bus, RPMSG_BUS__BUFFER_SIZE, "256", "512");
  }

  @Test
  void acceptsFewerBuffersThanEntries() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferCount(2);
    RuleAssert.accepts(topology, "bus-buffer-count");
  }

  @Test
  void reportsAnOddNumberOfBuffers() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.setBufferCount(31);
    RuleAssert.finds(topology, "bus-buffer-count", bus, RPMSG_BUS__BUFFER_COUNT, "31");
  }

  @Test
  void reportsMoreBuffersThanEntries() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.getDevice().getQueues().get(1).setSize(8);
    RuleAssert.finds(topology, "bus-buffer-count", bus, RPMSG_BUS__BUFFER_COUNT, "16 buffers", "queue 1", "8 entries");
  }

  @Test
  void acceptsBuffersThatFillTheirRegion() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "bus-buffers-fit");
  }

  @Test
  void reportsBuffersThatDoNotFit() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.getBuffers().setSize(0x3fff);
    RuleAssert.finds(topology, "bus-buffers-fit", bus, RPMSG_BUS__BUFFERS, "16384", "16383");
  }

  @Test
  void reportsBuffersInPrivateMemory() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    bus.getBuffers().setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "bus-buffers-fit", bus, RPMSG_BUS__BUFFERS, "buffers");
  }

  @Test
  void acceptsBuffersThatBothCoresSee() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "bus-buffers-not-translatable");
  }

  @Test
  void reportsBuffersThatACoreCannotSee() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgBus bus = topology.getBuses().get(0);
    named(topology, Core.class, "remote").getWindows().remove(2);
    RuleAssert.finds(topology, "bus-buffers-not-translatable", bus, RPMSG_BUS__BUFFERS, "remote", "0x30042000");
  }

  @Test
  void acceptsAServiceNameOf31Bytes() {
    Topology topology = SampleTopologies.rpmsg();
    topology.getBuses().get(0).getChannels().get(0).setService("s".repeat(31));
    RuleAssert.accepts(topology, "channel-service");
  }

  @Test
  void reportsAServiceNameOf32Bytes() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgChannel channel = topology.getBuses().get(0).getChannels().get(0);
    channel.setService("s".repeat(32));
    RuleAssert.finds(topology, "channel-service", channel, RPMSG_CHANNEL__SERVICE, "31 bytes");
  }

  @Test
  void reportsAServiceNameThatWouldForgeALine() {
    Topology topology = SampleTopologies.rpmsg();
    RpmsgChannel channel = topology.getBuses().get(0).getChannels().get(0);
    channel.setService("a\nb");
    RuleAssert.finds(topology, "channel-service", channel, RPMSG_CHANNEL__SERVICE, "line break", "a b");
    channel.setService("a\u001b[2J");
    RuleAssert.finds(topology, "channel-service", channel, RPMSG_CHANNEL__SERVICE, "control character");
  }

  @Test
  void acceptsEndpointsOnBothSides() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "endpoint-core");
  }

  @Test
  void reportsAnEndpointOfAStranger() {
    Topology topology = SampleTopologies.rpmsg();
    Core stranger = TopologyFactory.eINSTANCE.createCore();
    stranger.setName("stranger");
    topology.getCores().add(stranger);
    Endpoint endpoint = topology.getBuses().get(0).getChannels().get(0).getEndpoints().get(0);
    endpoint.setCore(stranger);
    RuleAssert.finds(topology, "endpoint-core", endpoint, ENDPOINT__CORE, "stranger");
  }

  @Test
  void acceptsTheSameAddressOnBothSides() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "endpoint-address");
  }

  @Test
  void reportsTheAddressOfTheNameService() {
    Topology topology = SampleTopologies.rpmsg();
    Endpoint endpoint = topology.getBuses().get(0).getChannels().get(0).getEndpoints().get(0);
    endpoint.setAddress(new Address(0x35));
    RuleAssert.finds(topology, "endpoint-address", endpoint, ENDPOINT__ADDRESS, "0x35");
  }

  @Test
  void reportsTheAddressAny() {
    Topology topology = SampleTopologies.rpmsg();
    Endpoint endpoint = topology.getBuses().get(0).getChannels().get(0).getEndpoints().get(0);
    endpoint.setAddress(new Address(0xffff_ffffL));
    RuleAssert.finds(topology, "endpoint-address", endpoint, ENDPOINT__ADDRESS, "0xffffffff");
  }

  @Test
  void reportsTwoEndpointsOfOneAddress() {
    Topology topology = SampleTopologies.rpmsg();
    Endpoint endpoint = topology.getBuses().get(0).getChannels().get(0).getEndpoints().get(1);
    endpoint.setCore(named(topology, Core.class, "host"));
    RuleAssert.finds(topology, "endpoint-address", endpoint, ENDPOINT__ADDRESS, "host", "0x400");
  }
}
