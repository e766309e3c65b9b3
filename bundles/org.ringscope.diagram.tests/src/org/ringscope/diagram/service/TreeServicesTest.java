// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.ChannelText;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.Life;
import org.ringscope.diagram.state.LiveSample;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;

class TreeServicesTest {
  private final TreeServices services = new TreeServices();
  private Bus bus;
  private Channel channel;
  private ChannelEndpoint end;

  @BeforeEach
  void build() {
    Topology topology = LiveSample.topology(4);
    bus = StateResource.of(topology).system().getTree().getBuses().get(0);
    channel = bus.getChannels().get(0);
    end = channel.getEndpoints().get(1);
  }

  @Test
  void labels() {
    assertThat(services.label(bus)).isEqualTo("rpmsg0");
    assertThat(services.label(channel)).isEqualTo("rpmsg-raw");
    assertThat(services.label(end)).isEqualTo("M4/raw 0x401");
    channel.setLife(Life.NO_DRIVER);
    assertThat(services.label(channel)).isEqualTo("rpmsg-raw · no driver");
    end.setLife(Life.DESTROYED);
    assertThat(services.label(end)).isEqualTo("M4/raw 0x401 · destroyed");
    end.setName("M4/0x401");
    assertThat(services.label(end)).isEqualTo("M4/0x401 · destroyed");
  }

  @Test
  void tooltipsSayEveryLife() {
    assertThat(services.tooltip(channel)).isEqualTo("rpmsg-raw: nothing was seen of it");
    channel.setSince("1 s");
    for (Life life : Life.values()) {
      channel.setLife(life);
      assertThat(services.tooltip(channel)).startsWith("rpmsg-raw: ").endsWith(", since 1 s");
    }
    channel.setLife(Life.NO_DRIVER);
    assertThat(services.tooltip(channel)).contains(ChannelText.words(ChannelLife.State.NO_DRIVER));
  }
}
