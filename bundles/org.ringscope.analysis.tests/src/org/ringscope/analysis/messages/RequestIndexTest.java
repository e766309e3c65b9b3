// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** Buffers that a device had are requests, told once by whoever saw them best. */
class RequestIndexTest {
  private static final int TX = TraceBuilder.TX;
  private static final int RX = TraceBuilder.RX;

  @TempDir
  Path folder;

  private static Request request(int queue, long buffer, long begin, long end, long length) {
    return new Request(queue, buffer, begin, end, length, null);
  }

  private List<Request> read(long until, TraceBuilder trace) throws IOException {
    trace.close();
    try (Trace opened = Trace.open(folder.resolve("trace")); MessageIndex messages = new MessageIndex(opened);
        RequestIndex index = RequestIndex.read(messages, until, 100)) {
      List<Request> all = new ArrayList<>();
      for (int place = 0; place < index.size(); place++) {
        Request request = index.get(place);
        if (request != null) {
          assertThat(request.begin().nanos()).isEqualTo(request.beginNanos());
          all.add(request(request.queue(), request.buffer(), request.beginNanos(), request.endNanos(),
              request.length()));
        }
      }
      return all;
    }
  }

  @Test
  void lastsFromTakenToReturned() throws IOException {
    TraceBuilder trace = new TraceBuilder(folder.resolve("trace"));
    trace.remote.at(100).buffer().taken(TX, 0xA);
    trace.remote.at(110).buffer().taken(TX, 0xB);
    trace.remote.at(150).buffer().returned(TX, 0xB, 513);
    trace.remote.at(190).buffer().returned(TX, 0xA, 1);
    trace.remote.at(200).buffer().taken(TX, 0xA);
    assertThat(read(Long.MAX_VALUE, trace)).containsExactly(request(TX, 0xA, 100, 190, 1),
        request(TX, 0xB, 110, 150, 513), request(TX, 0xA, 200, Message.NO_TIME, -1));
  }

  @Test
  void isToldByTheDriverWhereNobodyWatchedTheDevice() throws IOException {
    TraceBuilder trace = new TraceBuilder(folder.resolve("trace"));
    trace.host.at(100).buffer().given(TX, 0xA, 16, 512);
    trace.host.at(110).buffer().given(RX, 0xC, 0, 64);
    trace.remote.at(120).buffer().taken(RX, 0xC1);
    trace.remote.at(130).buffer().returned(RX, 0xC1, 8);
    trace.host.at(140).buffer().done(RX, 0xC);
    trace.host.at(150).buffer().done(TX, 0xA);
    assertThat(read(Long.MAX_VALUE, trace)).containsExactly(request(TX, 0xA, 100, 150, 528),
        request(RX, 0xC1, 120, 130, 8));
  }

  @Test
  void isAMessageWhereThereAreMessages() throws IOException {
    TraceBuilder trace = new TraceBuilder(folder.resolve("trace"));
    trace.remote.at(100).buffer().taken(RX, 0xA);
    trace.sent(trace.host, 200, TX, 0xA, 1, 2, "hello");
    trace.remote.at(300).buffer().taken(TX, 0xA);
    trace.remote.at(400).buffer().returned(TX, 0xA, 0);
    assertThat(read(Long.MAX_VALUE, trace)).extracting(Request::queue).containsExactly(RX);
  }

  /** What has come first as a request is none any more once its queue has messages. */
  @Test
  void isNoRequestAnyMoreOnceMessagesCome() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.remote.at(100).buffer().taken(TX, 0xA);
      trace.remote.at(110).buffer().taken(RX, 0xB);
      try (Trace followed = Trace.follow(trace.writer.live()); RequestIndex index = new RequestIndex(followed)) {
        RequestList list = index.filter(Condition.ALL, "");
        index.update(() -> false);
        list.update(() -> false);
        assertThat(list.size()).isEqualTo(2);
        trace.sent(trace.host, 200, TX, 0xA, 1, 2, "hello");
        followed.refresh();
        index.update(() -> false);
        list.update(() -> false);
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).queue()).isEqualTo(RX);
        RequestList of = index.filter(Conditions.parse("queue=rpmsg0/1"), "");
        of.update(() -> false);
        assertThat(of.size()).isZero();
      }
    }
  }

  @Test
  void aConditionAsksRequestsWhatIsKnownOfThem() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.remote.at(100).buffer().taken(RX, 0xA);
      trace.remote.at(200).buffer().taken(RX, 0xB);
      trace.remote.at(300).buffer().taken(TX, 0xC);
      try (Trace followed = Trace.follow(trace.writer.live()); RequestIndex index = new RequestIndex(followed)) {
        RequestList slow = index.filter(Conditions.parse("queue=rpmsg0/0 latency>1us request"), "");
        RequestList known = index.filter(Conditions.parse("not hex=00 or endpoint=1 or not latency>1us"), "");
        trace.remote.flush();
        followed.refresh();
        index.update(() -> false);
        slow.update(() -> false);
        assertThat(slow.size()).as("none has come back").isZero();
        trace.remote.at(2_000).buffer().returned(RX, 0xB, 1);
        trace.remote.at(9_000).buffer().returned(RX, 0xA, 1);
        trace.remote.flush();
        followed.refresh();
        index.update(() -> false);
        slow.update(() -> false);
        known.update(() -> false);
        assertThat(slow.size()).isEqualTo(2);
        assertThat(slow.get(0).buffer()).isEqualTo(0xA);
        assertThat(slow.all()).isEqualTo(3);
        assertThat(known.size()).as("nobody recorded their bytes").isZero();
      }
    }
  }

  @Test
  void nothingIsReadLongAfterTheTime() throws IOException {
    TraceBuilder trace = new TraceBuilder(folder.resolve("trace"));
    trace.remote.at(100).buffer().taken(TX, 0xA);
    trace.remote.at(190).buffer().returned(TX, 0xA, 1);
    trace.remote.at(300).buffer().taken(TX, 0xA);
    assertThat(read(100, trace)).containsExactly(request(TX, 0xA, 100, 190, 1));
  }
}
