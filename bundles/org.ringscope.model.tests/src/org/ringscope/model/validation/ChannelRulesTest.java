// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT__BUS;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT__SERVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_CHANNEL__ENDS;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_CHANNEL__SERVICE;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;

class ChannelRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgDevice bus = bus(topology);
  private final RpmsgChannel channel = bus.getChannels().get(0);
  private final Endpoint here = core(topology, "host").getEndpoints().get(0);
  private final Endpoint there = core(topology, "remote").getEndpoints().get(0);

  @Test
  void reportsServiceNamesOf32Bytes() {
    channel.setService("s".repeat(31));
    RuleAssert.accepts(topology, "channel-service");
    channel.setService("s".repeat(32));
    RuleAssert.finds(topology, "channel-service", channel, RPMSG_CHANNEL__SERVICE, "31 bytes");
    channel.setService("s");
    here.setService("s".repeat(32));
    RuleAssert.finds(topology, "channel-service", here, ENDPOINT__SERVICE, "31 bytes");
  }

  @Test
  void reportsServiceNamesThatWouldForgeALine() {
    channel.setService("a\nb");
    RuleAssert.finds(topology, "channel-service", channel, RPMSG_CHANNEL__SERVICE, "line break", "a b");
    channel.setService("s");
    here.setService("a\u001b[2J");
    RuleAssert.finds(topology, "channel-service", here, ENDPOINT__SERVICE, "control character");
  }

  @Test
  void reportsAServiceThatIsThereTwiceOnABus() {
    RpmsgChannel second = TopologyFactory.eINSTANCE.createRpmsgChannel();
    second.setService("other");
    second.getEnds().add(endpoint("remote", "more"));
    bus.getChannels().add(second);
    RuleAssert.isRight(topology);
    second.setService("sample");
    RuleAssert.finds(topology, "channel-twice", second, RPMSG_CHANNEL__SERVICE,
        "service sample is there twice on rpmsg0");
  }

  @Test
  void acceptsAChannelWithOneEnd() {
    channel.getEnds().remove(here);
    RuleAssert.accepts(topology, "channel-ends");
    RuleAssert.accepts(topology, "required");
  }

  @Test
  void reportsAThirdEnd() {
    channel.getEnds().add(endpoint("remote", "third"));
    RuleAssert.finds(topology, "channel-ends", channel, RPMSG_CHANNEL__ENDS,
        "rpmsg0/sample has 3 ends; a channel has one or two");
  }

  @Test
  void reportsTwoEndsOnOneSide() {
    channel.getEnds().set(0, endpoint("remote", "second"));
    RuleAssert.finds(topology, "channel-ends", channel, RPMSG_CHANNEL__ENDS, "rpmsg0/sample has both ends on remote");
  }

  @Test
  void reportsAnEndOfAnotherBusOrService() {
    here.setService("other");
    RuleAssert.finds(topology, "channel-ends", channel, RPMSG_CHANNEL__ENDS,
        "rpmsg0/sample ends at host/sample, whose service is other");
    here.setService("sample");
    RuleAssert.accepts(topology, "channel-ends");
    RpmsgDevice other = EcoreUtil.copy(bus);
    other.setName("rpmsg1");
    other.getChannels().clear();
    topology.getDevices().add(other);
    here.setBus(other);
    RuleAssert.finds(topology, "channel-ends", channel, RPMSG_CHANNEL__ENDS, "host/sample, which is on rpmsg1");
  }

  @Test
  void reportsAnEndOfTwoChannels() {
    RpmsgChannel second = TopologyFactory.eINSTANCE.createRpmsgChannel();
    second.setService("other");
    second.getEnds().add(there);
    bus.getChannels().add(second);
    RuleAssert.finds(topology, "channel-ends", second, RPMSG_CHANNEL__ENDS,
        "remote/sample is an end of two channels, sample and other");
  }

  @Test
  void reportsAnEndpointOfAStranger() {
    RuleAssert.accepts(topology, "endpoint-core");
    Core stranger = TopologyFactory.eINSTANCE.createCore();
    stranger.setName("stranger");
    topology.getCores().add(stranger);
    stranger.getEndpoints().add(here);
    RuleAssert.finds(topology, "endpoint-core", here, ENDPOINT__BUS, "stranger is on neither side of rpmsg0");
  }

  @ParameterizedTest
  @ValueSource(longs = {0x35, 0xffff_ffffL, 0x1_0000_0000L, -1})
  void reportsAddressesThatNoEndpointHas(long address) {
    RuleAssert.accepts(topology, "endpoint-address");
    here.setAddress(new Address(address));
    RuleAssert.finds(topology, "endpoint-address", here, ENDPOINT__ADDRESS, new Address(address).toString());
  }

  @Test
  void reportsTwoEndpointsOfOneAddress() {
    Endpoint second = endpoint("host", "second");
    second.setAddress(new Address(0x400));
    RuleAssert.finds(topology, "endpoint-address", second, ENDPOINT__ADDRESS,
        "two endpoints of host have address 0x400");
  }

  private Endpoint endpoint(String core, String name) {
    Endpoint endpoint = TopologyFactory.eINSTANCE.createEndpoint();
    endpoint.setName(name);
    endpoint.setBus(bus);
    core(topology, core).getEndpoints().add(endpoint);
    return endpoint;
  }
}
