// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.state.LiveSample;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

class FlowServicesTest {
  @TempDir
  Path directory;
  private final FlowServices services = new FlowServices();
  private Topology topology;

  @BeforeEach
  void build() {
    topology = LiveSample.topology(4);
  }

  private MessageFlow flow(int place) {
    return StateResource.of(topology).system().getFlows().get(place);
  }

  @Test
  void labelOfAParticipant() {
    Participant core = flow(0).getParticipants().get(0);
    Participant endpoint = flow(1).getParticipants().get(1);
    assertThat(services.label(core)).isEqualTo("A7");
    assertThat(services.label(endpoint)).isEqualTo("M4/raw\n0x401");
    Participant stranger = RingstateFactory.eINSTANCE.createParticipant();
    stranger.setName("0x409@A7");
    stranger.setAddress(0x409L);
    assertThat(services.label(stranger)).isEqualTo("0x409@A7");
  }

  @Test
  void labelAndTooltipOfAMessage() throws IOException {
    SampleTrace sample = LiveSample.trace(directory.resolve("trace"), 4);
    sample.message(1, 0x400, 0x401, "ping", 0x1000, true);
    MessageFlow flow = flow(1);
    try (Trace trace = sample.open()) {
      StateResource.of(topology).show(LiveSample.withMessages(trace, trace.endNanos()));
    }
    FlowMessage ping = flow.getMessages().get(0);
    assertThat(services.label(ping)).isEqualTo("0.000 001 000 s   4 B · ping");
    assertThat(services.tooltip(ping)).isEqualTo("A7/client → M4/raw\n4 B · ping\nsent 0.000 001 000 s\n"
        + "received 0.000 002 000 s\nunder way for 1 µs\nover rpmsg0/1");
    assertThat(services.label(flow)).isEqualTo("The last 20 messages between endpoints");
    assertThat(services.tooltip(flow)).startsWith(services.label(flow)).contains("dashed");
    FlowMessage none = flow.getMessages().get(1);
    assertThat(services.label(none)).isEmpty();
    assertThat(services.tooltip(none)).isEmpty();
  }
}
