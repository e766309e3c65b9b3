// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.messages.LatencyOrder;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageAxis;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.messages.MessageList;
import org.ringscope.analysis.messages.Request;
import org.ringscope.analysis.messages.RequestIndex;
import org.ringscope.analysis.messages.RequestList;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.Trace;

/** Messages and requests of a span of a trace, by their time, or the slowest first. */
final class MessageListing implements Closeable {
  /** A message or request that has not come back after this time has no end here. */
  private static final long SOON_NANOS = 10_000_000_000L;

  private final Trace trace;
  private final Condition condition;
  private final String name;
  private final MessageIndex messages;
  private final RequestIndex requests;
  private final long from;
  private final long to;
  private final IntPredicate wantedMessages;
  private final IntPredicate wantedRequests;

  /** Takes what is listed. */
  interface Sink {
    void take(Message message) throws IOException;

    void take(Request request) throws IOException;
  }

  /** @param condition of {@link org.ringscope.analysis.messages.MessageFields} */
  MessageListing(Trace trace, long from, long to, Condition condition) throws IOException {
    this.trace = trace;
    this.condition = condition;
    this.from = from;
    this.to = to;
    messages = new MessageIndex(trace);
    requests = RequestIndex.read(messages, to, SOON_NANOS);
    name = String.valueOf(trace.path().getFileName());
    wantedMessages = messages.matcher(condition, name);
    wantedRequests = requests.matcher(condition, name);
  }

  /** Whether the trace has messages, wanted or not. */
  boolean hasMessages() {
    return messages.size() > 0;
  }

  /** @param isRead asked for each row whether somebody still reads */
  void byTime(Sink sink, LongPredicate isRead) throws IOException {
    int message = messages.rowAt(from);
    int request = requests.rowAt(from);
    for (long row = 0; isRead.test(row); row++) {
      long nextMessage = message < messages.size() ? messages.nanos(message) : Long.MAX_VALUE;
      long nextRequest = request < requests.size() ? requests.nanos(request) : Long.MAX_VALUE;
      if (Math.min(nextMessage, nextRequest) > to || nextMessage == nextRequest && nextMessage == Long.MAX_VALUE) {
        return;
      }
      give(sink, nextMessage <= nextRequest ? message++ : -1 - request++);
    }
  }

  /** The slowest first; those of which nobody knows how long they took come last. */
  void byLatency(Sink sink, LongPredicate isRead) throws IOException {
    MessageList listed = messages.filter(condition, name);
    RequestList listedRequests = requests.filter(condition, name);
    listed.update(() -> false);
    listedRequests.update(() -> false);
    LatencyOrder order = LatencyOrder
        .of(new MessageAxis(TimeAxis.of(trace), List.of(listed), List.of(listedRequests)), () -> false);
    for (int place = 0, given = 0; place < order.size() && isRead.test(given); place++) {
      MessageAxis.Row row = order.row(place);
      int number = row.isRequest() ? listedRequests.row(row.place()) : listed.row(row.place());
      long nanos = row.isRequest() ? requests.nanos(number) : messages.nanos(number);
      if (nanos >= from && nanos <= to) {
        give(sink, row.isRequest() ? -1 - number : number);
        given++;
      }
    }
  }

  /** @param place in the messages, or one less than the negative place in the requests */
  private void give(Sink sink, int place) throws IOException {
    if (place >= 0 && wantedMessages.test(place)) {
      sink.take(messages.get(place));
    } else if (place < 0 && wantedRequests.test(-1 - place)) {
      Request request = requests.get(-1 - place);
      if (request != null) {
        sink.take(request);
      }
    }
  }

  @Override
  public void close() throws IOException {
    messages.close();
    requests.close();
  }
}
