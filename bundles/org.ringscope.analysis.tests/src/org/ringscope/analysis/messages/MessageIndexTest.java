// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** Messages are paired, decoded, filtered and found while the trace grows. */
class MessageIndexTest {
  @TempDir
  Path folder;
  private Path directory;

  @BeforeEach
  void name() {
    directory = folder.resolve("trace");
  }

  @Test
  void pairsSendingWithReceptionByQueueAndBuffer() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.host, 100, TX, 0x1000, 0x400, 0x401, "one");
      trace.sent(trace.remote, 150, RX, 0x1000, 0x401, 0x400, "same buffer, other queue");
      trace.sent(trace.host, 200, TX, 0x1200, 0x400, 0x401, "two");
      trace.received(trace.remote, 250, TX, 0x1000, 0x400, 0x401, "one");
      trace.received(trace.remote, 1900, TX, 0x1200, 0x400, 0x401, "two");
      trace.sent(trace.host, 2000, TX, 0x1000, 0x400, 0x401, "buffer again");
      trace.received(trace.remote, 2010, TX, 0x1000, 0x400, 0x401, "buffer again");
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(messages.size()).isEqualTo(4);
      Message one = messages.get(0);
      assertThat(one.latencyNanos()).isEqualTo(150);
      assertThat(one.direction()).isEqualTo(Direction.TO_DEVICE);
      assertThat(one.text()).isEqualTo("one");
      assertThat(one.received().nanos()).isEqualTo(250);
      Message other = messages.get(1);
      assertThat(other.direction()).isEqualTo(Direction.TO_DRIVER);
      assertThat(other.received()).isNull();
      assertThat(other.latencyNanos()).isEqualTo(Message.NO_TIME);
      assertThat(messages.get(2).latencyNanos()).isEqualTo(1700);
      assertThat(messages.get(3).latencyNanos()).isEqualTo(10);
      assertThat(messages.rowAt(151)).isEqualTo(2);
      assertThat(messages.rowAt(5000)).isEqualTo(4);
    }
  }

  @Test
  void showsAReceptionWhoseSendingWasNotRecorded() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.received(trace.remote, 250, TX, 0x1000, 0x400, 0x401, "from before");
    }
    try (Trace trace = Trace.open(directory)) {
      Message message = new MessageIndex(trace).readAll().get(0);
      assertThat(message.sent()).isNull();
      assertThat(message.received()).isNotNull();
      assertThat(message.sentNanos()).isEqualTo(Message.NO_TIME);
      assertThat(message.receivedNanos()).isEqualTo(250);
      assertThat(message.latencyNanos()).isEqualTo(Message.NO_TIME);
    }
  }

  @Test
  void doesNotPairDifferentMessages() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.host, 100, TX, 0x1000, 0x400, 0x401, "lost");
      trace.received(trace.remote, 250, TX, 0x1000, 0x400, 0x402, "somebody else");
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(messages.size()).isEqualTo(2);
      assertThat(messages.get(0).received()).isNull();
    }
  }

  @Test
  void decodesNameServiceWithGarbageBehindTheName() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.remote, 10, RX, 0x1000, 0x400, 0x35,
          TraceBuilder.nameService("rpmsg-tty", 0x400, false));
      trace.sent(trace.remote, 20, RX, 0x1200, 0x400, 0x35,
          TraceBuilder.nameService("rpmsg-tty", 0x400, true));
      trace.sent(trace.remote, 30, RX, 0x1400, 0x400, 0x35, "not forty bytes");
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(messages.get(0).kind()).isEqualTo(MessageKind.NS_CREATE);
      assertThat(messages.get(0).name()).isEqualTo("rpmsg-tty");
      assertThat(messages.get(1).kind()).isEqualTo(MessageKind.NS_DESTROY);
      assertThat(messages.get(2).kind()).isEqualTo(MessageKind.DATA);
      assertThat(messages.services()).containsExactly("rpmsg-tty");
    }
  }

  @Test
  void namesAServiceAsTheEngineDoes() throws IOException {
    byte[] latin = new byte[NameService.LENGTH];
    latin[0] = (byte) 0xE9;
    byte[] full = new byte[NameService.LENGTH];
    Arrays.fill(full, 0, NameService.NAME_LENGTH, (byte) 'x');
    List<byte[]> payloads =
        List.of(TraceBuilder.nameService("rpmsg-tty", 7, false), TraceBuilder.nameService("größe", 7, false),
            TraceBuilder.nameService("a\u001b\u009b", 7, false),
            new NameService("x".repeat(31), 7, false).encode().array(), latin);
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (byte[] payload : payloads) {
        trace.sent(trace.remote, 10, RX, 0x1000, 0x400, 0x35, payload);
      }
      trace.sent(trace.remote, 10, RX, 0x1000, 0x400, 0x35, full);
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      for (int i = 0; i < payloads.size(); i++) {
        ByteBuffer payload = ByteBuffer.wrap(payloads.get(i)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(messages.get(i).name()).isEqualTo(NameService.read(payload, 0).name());
      }
      assertThat(messages.get(payloads.size()).name()).as("all that was sent").isEqualTo("x".repeat(32));
    }
  }

  @Test
  void cutNameServiceMessageIsWhatItsSenderAnnounced() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (boolean destroy : new boolean[] {false, true}) {
        trace.remote.at(10).rpmsg().nameService(0, false, 0x400, destroy, "rpmsg-tty");
        trace.remote.at(10).rpmsg().message(0, RX, 0x1000).header(0x400, 0x35, 40, 0)
            .payload(TraceBuilder.nameService("rpmsg-tty", 0x400, destroy), 0, 5).sent();
      }
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(messages.get(0).kind()).isEqualTo(MessageKind.NS_CREATE);
      assertThat(messages.get(1).kind()).isEqualTo(MessageKind.NS_DESTROY);
      assertThat(messages.get(0).name()).as("rpmsg is not its name").isEmpty();
      assertThat(messages.services()).containsExactly("rpmsg-tty");
    }
  }

  @Test
  void filtersByEndpointChannelDirectionAndText() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.remote, 10, RX, 0x1000, 0x500, 0x35,
          TraceBuilder.nameService("sensor", 0x500, false));
      for (int i = 0; i < 300; i++) {
        trace.sent(trace.host, 100 + i, TX, 0x1000 + i * 512L, 0x400 + i % 3, 0x401, "Message " + i);
      }
      trace.sent(trace.remote, 1000, RX, 0x1000, 0x500, 0x403, "temperature");
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(rows(messages, "")).isEqualTo(302);
      assertThat(rows(messages, "endpoint=0x402")).isEqualTo(100);
      assertThat(rows(messages, "endpoint=0x77")).isZero();
      assertThat(rows(messages, "channel=sensor")).isEqualTo(2);
      assertThat(rows(messages, "channel=nobody")).isZero();
      assertThat(rows(messages, "\"mEsSaGe 29\"")).isEqualTo(11);
      assertThat(rows(messages, "to=driver")).isEqualTo(2);
      assertThat(rows(messages, "endpoint=0x400 \"message 3\"")).isEqualTo(5);
      MessageList list = Conditions.list(messages, "endpoint=0x402");
      list.update(() -> false);
      assertThat(list.get(0).text()).isEqualTo("Message 2");
      assertThat(list.placeOf(list.row(7))).isEqualTo(7);
      assertThat(list.placeOf(list.row(7) + 1)).isEqualTo(-1);
      assertThat(list.placeAt(list.get(7).nanos())).isEqualTo(7);
    }
  }

  private static int rows(MessageIndex messages, String condition) {
    MessageList list = Conditions.list(messages, condition);
    assertThat(list.update(() -> false)).isTrue();
    return list.size();
  }

  @Test
  void closedIndexReadsNothingMore() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.host, 100, TX, 0x1000, 0x400, 0x401, "one");
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace);
      messages.close();
      assertThat(messages.isClosed()).isTrue();
      assertThat(messages.update(() -> false)).isFalse();
      assertThat(messages.size()).isZero();
    }
  }

  @Test
  void filtersByBytesOfThePayload() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.host, 100, TX, 0x1000, 0x400, 0x401, "ABCD");
      trace.sent(trace.host, 200, TX, 0x1200, 0x400, 0x401, "\u0004\u0014\u0021");
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(places(messages, "hex=4243")).containsExactly(0);
      assertThat(places(messages, "hex=4142 bc")).containsExactly(0);
      assertThat(places(messages, "hex=4142 x")).isEmpty();
      assertThat(places(messages, "hex=21")).as("and not the halves of 04 14")
          .containsExactly(1);
    }
  }

  private static List<Integer> places(MessageIndex messages, String condition) {
    MessageList list = Conditions.list(messages, condition);
    list.update(() -> false);
    return IntStream.range(0, list.size()).mapToObj(list::row).toList();
  }

  @Test
  void canBeCancelledAndGoesOnWhereItStopped() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < 20_000; i++) {
        trace.sent(trace.host, 100 + i, TX, 0x1000 + i % 64 * 512L, 0x400, 0x401, "m" + i);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      MessageIndex messages = new MessageIndex(trace);
      AtomicInteger asked = new AtomicInteger();
      assertThat(messages.update(() -> asked.incrementAndGet() == 2)).isFalse();
      int first = messages.size();
      assertThat(first).isBetween(1, 19_999);
      assertThat(messages.update(() -> false)).isTrue();
      assertThat(messages.size()).isEqualTo(20_000);
      assertThat(messages.get(first).text()).isEqualTo("m" + first);
      assertThat(messages.get(19_999).text()).isEqualTo("m19999");
      assertThatThrownBy(() -> messages.get(20_000)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void followsATraceThatGrows() throws IOException {
    try (TraceBuilder builder = new TraceBuilder(directory)) {
      try (Trace trace = Trace.follow(builder.writer.live())) {
        MessageIndex messages = new MessageIndex(trace);
        MessageList filtered = Conditions.list(messages, "even");
        for (int i = 0; i < 50; i++) {
          builder.sent(builder.host, 100 * i, TX, 0x1000, 0x400, 0x401, i % 2 == 0 ? "even" : "odd");
          builder.received(builder.remote, 100 * i + 50, TX, 0x1000, 0x400, 0x401, i % 2 == 0 ? "even" : "odd");
        }
        builder.host.flush();
        builder.remote.flush();
        trace.refresh();
        messages.readAll();
        filtered.update(() -> false);
        assertThat(messages.size()).isGreaterThan(40);
        assertThat(filtered.size()).isGreaterThanOrEqualTo(20);
        int before = messages.size();
        for (int i = 50; i < 60; i++) {
          builder.sent(builder.host, 100 * i, TX, 0x1000, 0x400, 0x401, "even");
          builder.received(builder.remote, 100 * i + 50, TX, 0x1000, 0x400, 0x401, "even");
        }
        builder.host.flush();
        builder.remote.flush();
        trace.refresh();
        messages.readAll();
        assertThat(messages.size()).isGreaterThan(before);
        assertThat(messages.get(0).latencyNanos()).isEqualTo(50);
      }
    }
  }
}
