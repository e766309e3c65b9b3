// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.Life;
import org.ringscope.diagram.state.LiveSample.Changes;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** The tree follows channels and endpoints from their announcement to their end. */
class ChannelTreeTest {
  private static final long ANY = 0xFFFF_FFFFL;

  @TempDir
  Path directory;
  private StateResource state;
  private Bus bus;

  /** The cores of {@link TraceBuilder} are called otherwise than those of the sample. */
  @BeforeEach
  void build() {
    Topology topology = LiveSample.topology(4);
    topology.getCores().get(0).setName("host");
    topology.getCores().get(1).setName("mcu");
    state = StateResource.of(topology);
    bus = state.system().getTree().getBuses().get(0);
  }

  private void show(Trace trace, long nanos) throws IOException {
    state.show(LiveSample.withMessages(trace, nanos));
  }

  @Test
  void followsAChannelOfTheTopology() throws IOException {
    Path trace = directory.resolve("trace");
    try (TraceBuilder written = new TraceBuilder(trace)) {
      written.remote.at(100).rpmsg().endpointCreated(0, 0x401, ANY, "rpmsg-raw");
      written.remote.at(110).rpmsg().nameService(0, false, 0x401, false, "rpmsg-raw");
      written.host.at(200).rpmsg().nameService(0, true, 0x401, false, "rpmsg-raw");
      written.host.at(210).rpmsg().endpointCreated(0, 0x400, 0x401, "rpmsg-raw");
      written.remote.at(300).rpmsg().nameService(0, false, 0x401, true, "rpmsg-raw");
      written.remote.at(310).rpmsg().endpointDestroyed(0, 0x401, "rpmsg-raw");
    }
    Channel channel = bus.getChannels().get(0);
    ChannelEndpoint client = channel.getEndpoints().get(0);
    ChannelEndpoint raw = channel.getEndpoints().get(1);
    assertThat(client.getName()).isEqualTo("host/client");
    try (Trace opened = Trace.open(trace)) {
      Changes changes = Changes.of(state.system());
      show(opened, 150);
      assertThat(channel.getLife()).isEqualTo(Life.ANNOUNCED);
      assertThat(channel.getSince()).isEqualTo("0.000 000 110 s");
      assertThat(raw.getLife()).isEqualTo(Life.OPEN);
      assertThat(client.getLife()).isEqualTo(Life.UNKNOWN);
      show(opened, 250);
      assertThat(channel.getLife()).isEqualTo(Life.OPEN);
      assertThat(client.getLife()).isEqualTo(Life.OPEN);
      show(opened, 400);
      assertThat(channel.getLife()).isEqualTo(Life.DESTROYED);
      assertThat(raw.getLife()).isEqualTo(Life.DESTROYED);
      assertThat(client.getLife()).isEqualTo(Life.OPEN);
      assertThat(changes.take()).noneMatch(Changes::isStructural);
    }
  }

  @Test
  void aServiceThatNobodyWaitsForHasNoDriver() throws IOException {
    Path trace = directory.resolve("trace");
    try (TraceBuilder written = new TraceBuilder(trace)) {
      written.remote.at(100).rpmsg().endpointCreated(0, 0x402, ANY, "lonely");
      written.host.at(150).rpmsg().endpointCreated(0, 0x35, ANY, "other");
      written.host.at(200).rpmsg().nameService(0, true, 0x402, false, "lonely");
    }
    try (Trace opened = Trace.open(trace)) {
      show(opened, 200);
      assertThat(bus.getChannels()).extracting(Channel::getName).containsExactly("rpmsg-raw", "lonely");
      Channel lonely = bus.getChannels().get(1);
      assertThat(lonely.getLife()).isEqualTo(Life.NO_DRIVER);
      assertThat(lonely.getEndpoints()).extracting(ChannelEndpoint::getName).containsExactly("mcu/0x402");
      assertThat(lonely.getEndpoints()).extracting(ChannelEndpoint::getCore).containsExactly("mcu");
      Changes changes = Changes.of(state.system());
      show(opened, 200);
      assertThat(changes.take()).isEmpty();
    }
  }

  @Test
  void aChannelWithoutNameServiceIsOpenWhenBothEndsAre() throws IOException {
    Path trace = directory.resolve("trace");
    try (TraceBuilder written = new TraceBuilder(trace)) {
      written.remote.at(100).rpmsg().endpointCreated(0, 0x401, 0x400, "");
      written.host.at(200).rpmsg().endpointCreated(0, 0x400, 0x401, "");
    }
    try (Trace opened = Trace.open(trace)) {
      show(opened, 150);
      assertThat(bus.getChannels().get(0).getLife()).isEqualTo(Life.UNKNOWN);
      show(opened, 200);
      assertThat(bus.getChannels().get(0).getLife()).isEqualTo(Life.OPEN);
    }
  }

  @Test
  void anEndWithoutAnAddressGetsTheOneThatWasSeen() throws IOException {
    Topology topology = state.topology();
    topology.getCores().get(1).getEndpoints().get(0).setAddress(null);
    Path trace = directory.resolve("trace");
    try (TraceBuilder written = new TraceBuilder(trace)) {
      written.remote.at(100).rpmsg().endpointCreated(0, 0x405, ANY, "rpmsg-raw");
    }
    try (Trace opened = Trace.open(trace)) {
      show(opened, 100);
      ChannelEndpoint raw = bus.getChannels().get(0).getEndpoints().get(1);
      assertThat(raw.getAddress()).isEqualTo(0x405);
      state.show(null);
      assertThat(raw.getAddress()).isNull();
    }
  }

  @Test
  void aBusThatTheTraceDoesNotKnowSaysNothing() throws IOException {
    RpmsgDevice device = (RpmsgDevice) state.topology().getDevices().get(0);
    device.setName("rpmsg9");
    Path trace = directory.resolve("trace");
    try (TraceBuilder written = new TraceBuilder(trace)) {
      written.remote.at(100).rpmsg().nameService(0, false, 0x401, false, "rpmsg-raw");
    }
    try (Trace opened = Trace.open(trace)) {
      show(opened, 100);
      assertThat(state.system().getTree().getBuses().get(0).getChannels())
          .extracting(Channel::getLife).containsExactly(Life.UNKNOWN);
    }
  }
}
