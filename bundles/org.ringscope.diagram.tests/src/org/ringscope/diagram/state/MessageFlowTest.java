// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.MessageState;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.diagram.state.LiveSample.Changes;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

/** The flows show the last messages up to the moment, in the same elements. */
class MessageFlowTest {
  @TempDir
  Path directory;
  private StateResource state;
  private MessageFlow cores;
  private MessageFlow endpoints;

  @BeforeEach
  void build() {
    state = StateResource.of(LiveSample.topology(4));
    cores = state.system().getFlows().get(0);
    endpoints = state.system().getFlows().get(1);
  }

  private SampleTrace trace() throws IOException {
    return LiveSample.trace(directory.resolve("trace"), 4);
  }

  @Test
  void showsMessagesFromSendingToReception() throws IOException {
    SampleTrace sample = trace();
    sample.message(1, 0x400, 0x401, "ping", 0x1000, true).message(0, 0x401, 0x400, "pong", 0x2000, false);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.withMessages(trace, trace.endNanos()));
      FlowMessage ping = cores.getMessages().get(0);
      assertThat(ping.getRow()).isZero();
      assertThat(ping.getFrom().getName()).isEqualTo("A7");
      assertThat(ping.getTo().getName()).isEqualTo("M4");
      assertThat(ping.getText()).isEqualTo("4 B · ping");
      assertThat(ping.getQueue()).isEqualTo("rpmsg0/1");
      assertThat(ping.getSent()).isEqualTo("0.000 001 000 s");
      assertThat(ping.getReceived()).isEqualTo("0.000 002 000 s");
      assertThat(ping.getLatency()).isEqualTo("1 µs");
      assertThat(ping.getState()).isEqualTo(MessageState.RECEIVED);
      FlowMessage pong = endpoints.getMessages().get(1);
      assertThat(pong.getFrom().getName()).isEqualTo("M4/raw");
      assertThat(pong.getTo().getName()).isEqualTo("A7/client");
      assertThat(pong.getState()).isEqualTo(MessageState.TRAVELLING);
      assertThat(pong.getReceived()).isNull();
      assertThat(pong.getLatency()).isNull();
      assertThat(cores.getMessages().get(2).getRow()).isNull();
      state.show(LiveSample.withMessages(trace, 1500));
      assertThat(ping.getState()).isEqualTo(MessageState.TRAVELLING);
      assertThat(ping.getReceived()).isNull();
      assertThat(pong.getRow()).isNull();
    }
  }

  @Test
  void showsTheLastOnesInTheSameElements() throws IOException {
    SampleTrace sample = trace();
    for (int i = 0; i < 50; i++) {
      sample.message(1, 0x400, 0x401, "message " + i, 0x1000 + i % 4, true);
    }
    try (Trace trace = sample.open()) {
      Moment end = LiveSample.withMessages(trace, trace.endNanos());
      state.show(end);
      assertThat(cores.getMessages()).extracting(FlowMessage::getRow).startsWith(30).endsWith(49).doesNotContainNull();
      assertThat(cores.getMessages().get(19).getText()).isEqualTo("10 B · message 49");
      Changes changes = Changes.of(state.system());
      state.show(end);
      assertThat(changes.take()).isEmpty();
      state.show(new Moment(LiveSample.moment(trace, trace.endNanos() / 2).state(), end.messages(), end.decoder(),
          end.diagnoses(), end.instant()));
      assertThat(changes.take()).isNotEmpty().noneMatch(Changes::isStructural);
    }
  }

  @Test
  void whoIsNotDrawnIsAddedOnceAndGoesWithTheTrace() throws IOException {
    SampleTrace sample = trace();
    sample.message(1, 0x409, 0x401, "stranger", 0x1000, true).message(1, 0x409, 0x401, "again", 0x1001, true);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.withMessages(trace, trace.endNanos()));
      assertThat(endpoints.getParticipants()).extracting(Participant::getName)
          .containsExactly("A7/client", "M4/raw", "0x409@A7");
      assertThat(endpoints.getMessages().get(1).getFrom().getAddress()).isEqualTo(0x409);
      state.show(null);
      assertThat(endpoints.getParticipants()).hasSize(2);
    }
  }

  @Test
  void withoutMessagesThereIsNone() throws IOException {
    SampleTrace sample = trace();
    sample.message(1, 0x400, 0x401, "ping", 0x1000, true);
    state.show(LiveSample.moment(sample.end()));
    assertThat(cores.getMessages()).allSatisfy(each -> assertThat(each.getRow()).isNull());
  }

  @Test
  void aLongTextIsCut() throws IOException {
    SampleTrace sample = trace();
    sample.message(1, 0x400, 0x401, "x".repeat(200), 0x1000, true);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.withMessages(trace, trace.endNanos()));
      assertThat(cores.getMessages().get(0).getText()).hasSizeLessThan(80).startsWith("200 B · xxx").endsWith("…");
    }
  }
}
