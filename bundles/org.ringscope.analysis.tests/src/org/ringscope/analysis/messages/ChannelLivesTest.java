// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.ChannelLife.State;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** What the name service and the endpoints of a trace tell of channels, at any time. */
class ChannelLivesTest {
  private static final int HOST = 0;
  private static final int REMOTE = 1;
  private static final long ANY = 0xFFFF_FFFFL;

  @TempDir
  Path folder;
  private Path directory;

  @BeforeEach
  void name() {
    directory = folder.resolve("trace");
  }

  @Test
  void followsAServiceFromAnnouncementToEnd() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.remote.at(100).rpmsg().endpointCreated(0, 0x401, ANY, "echo");
      trace.remote.at(110).rpmsg().nameService(0, false, 0x401, false, "echo");
      trace.host.at(200).rpmsg().nameService(0, true, 0x401, false, "echo");
      trace.host.at(210).rpmsg().endpointCreated(0, 0x400, 0x401, "echo");
      trace.remote.at(300).rpmsg().nameService(0, false, 0x401, true, "echo");
      trace.remote.at(310).rpmsg().endpointDestroyed(0, 0x401, "echo");
    }
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace)) {
      ChannelLives lives = index.readAll().lives();
      assertThat(lives.channels(105)).isEmpty();
      assertThat(lives.endpoints(105)).containsExactly(new EndpointLife(0, REMOTE, 0x401, "echo", true, 100));
      assertThat(lives.channels(150)).containsExactly(new ChannelLife(0, "echo", 0x401, State.ANNOUNCED, 110));
      assertThat(lives.channels(210)).containsExactly(new ChannelLife(0, "echo", 0x401, State.OPEN, 110));
      assertThat(lives.channels(400)).containsExactly(new ChannelLife(0, "echo", 0x401, State.DESTROYED, 300));
      assertThat(lives.endpoints(400)).containsExactly(new EndpointLife(0, REMOTE, 0x401, "echo", false, 310),
          new EndpointLife(0, HOST, 0x400, "echo", true, 210));
    }
  }

  @Test
  void saysNoDriverOnlyOfACoreThatTellsItsEndpoints() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.host.at(100).rpmsg().nameService(0, true, 0x401, false, "echo");
      trace.host.at(200).rpmsg().endpointCreated(0, 0x35, ANY, "other");
    }
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace)) {
      ChannelLives lives = index.readAll().lives();
      assertThat(lives.channels(150)).extracting(ChannelLife::state).containsExactly(State.ANNOUNCED);
      assertThat(lives.channels(200)).extracting(ChannelLife::state).containsExactly(State.NO_DRIVER);
    }
  }

  @Test
  void takesMessagesOfTheNameServiceWhereNothingElseTells() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.remote, 100, TraceBuilder.RX, 0x1000, 0x401, Rpmsg.NAME_SERVICE_ADDRESS,
          TraceBuilder.nameService("echo", 0x401, false));
    }
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace)) {
      assertThat(index.readAll().lives().channels(100))
          .containsExactly(new ChannelLife(0, "echo", 0x401, State.ANNOUNCED, 100));
    }
  }

  @Test
  void isOpenFromTheFirstMessageToItOn() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.host.at(100).rpmsg().nameService(0, true, 0x400, false, "echo");
      trace.sent(trace.host, 200, TraceBuilder.TX, 0x1000, 0x402, 0x400, new byte[4]);
      trace.host.at(300).rpmsg().nameService(0, true, 0x400, true, "echo");
      trace.host.at(400).rpmsg().nameService(0, true, 0x400, false, "echo");
    }
    try (Trace trace = Trace.open(directory)) {
      ChannelLives lives = ChannelLives.until(trace, Long.MAX_VALUE);
      assertThat(lives.channels(199)).containsExactly(new ChannelLife(0, "echo", 0x400, State.ANNOUNCED, 100));
      assertThat(lives.channels(200)).containsExactly(new ChannelLife(0, "echo", 0x400, State.OPEN, 100));
      assertThat(lives.channels(300)).containsExactly(new ChannelLife(0, "echo", 0x400, State.DESTROYED, 300));
      assertThat(lives.channels(400)).as("nobody has talked since")
          .containsExactly(new ChannelLife(0, "echo", 0x400, State.ANNOUNCED, 400));
      assertThat(ChannelLives.until(trace, 199).channels(Long.MAX_VALUE)).isEqualTo(lives.channels(199));
    }
  }

  @Test
  void isNotOpenedByTheOneWhoAnnouncedIt() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.remote, 100, TraceBuilder.RX, 0x1000, 0x400, Rpmsg.NAME_SERVICE_ADDRESS,
          TraceBuilder.nameService("echo", 0x400, false));
      trace.sent(trace.remote, 200, TraceBuilder.RX, 0x2000, 0x400, 0x400, new byte[4]);
      trace.sent(trace.host, 300, TraceBuilder.TX, 0x3000, 0x400, 0x400, new byte[4]);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(ChannelLives.until(trace, 200).channels(200)).extracting(ChannelLife::state)
          .containsExactly(State.ANNOUNCED);
      assertThat(ChannelLives.until(trace, 300).channels(300)).extracting(ChannelLife::state)
          .containsExactly(State.OPEN);
    }
  }

  @Test
  void receptionOfAnAnnouncementDoesNotUndoItsEnd() throws IOException {
    byte[] create = TraceBuilder.nameService("echo", 0x400, false);
    byte[] destroy = TraceBuilder.nameService("echo", 0x400, true);
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.remote, 100, TraceBuilder.RX, 0x1000, 0x400, Rpmsg.NAME_SERVICE_ADDRESS, create);
      trace.sent(trace.remote, 200, TraceBuilder.RX, 0x2000, 0x400, Rpmsg.NAME_SERVICE_ADDRESS, destroy);
      trace.received(trace.host, 300, TraceBuilder.RX, 0x1000, 0x400, Rpmsg.NAME_SERVICE_ADDRESS, create);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(ChannelLives.until(trace, 300).channels(300))
          .containsExactly(new ChannelLife(0, "echo", 0x400, State.DESTROYED, 200));
    }
  }

  @Test
  void comesBackWithTheKeptMessages() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.remote.at(100).rpmsg().nameService(0, false, 0x401, false, "echo");
      trace.host.at(200).rpmsg().nameService(0, true, 0x401, false, "echo");
      trace.host.at(210).rpmsg().endpointCreated(0, 0x400, 0x401, "echo");
    }
    KeptResults kept = new KeptResults(folder.resolve("results"), 1 << 20);
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace, kept)) {
      index.readAll();
    }
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace, kept)) {
      ChannelLives lives = index.readAll().lives();
      assertThat(index.wasKept()).isTrue();
      assertThat(lives.channels(300)).containsExactly(new ChannelLife(0, "echo", 0x401, State.OPEN, 100));
      assertThat(lives.endpoints(300)).containsExactly(new EndpointLife(0, HOST, 0x400, "echo", true, 210));
    }
  }
}
