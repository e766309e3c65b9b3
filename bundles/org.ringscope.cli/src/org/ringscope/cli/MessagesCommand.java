// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.Locale;
import org.ringscope.analysis.Direction;
import org.ringscope.analysis.Message;
import org.ringscope.analysis.MessageIndex;
import org.ringscope.analysis.MessageKind;
import org.ringscope.analysis.QueueState;
import org.ringscope.picture.TimeText;
import org.ringscope.trace.BusInfo;
import org.ringscope.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code messages}: the RPMsg messages of a trace. */
@Command(name = "messages", description = "The RPMsg messages in the order in which they were sent or found.")
final class MessagesCommand extends TraceCommand {
  @Mixin private TimeSpan span;

  @Option(names = "--queue", paramLabel = "ID", description = "Only messages over this queue, e.g. rpmsg0/1.")
  private String queueName;

  private interface Sink {
    void take(Message message) throws IOException;
  }

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    forEach(trace, queue(trace, queueName), message -> out.println(line(trace, message)));
    return Main.DONE;
  }

  private static String line(Trace trace, Message message) {
    return String.format(Locale.ROOT, "%s  %s  0x%x → 0x%x  %4d B  %s  %s", TimeText.instant(message.nanos()),
        message.queue() == QueueState.UNKNOWN ? "-" : trace.system().queueName(message.queue()), message.source(),
        message.destination(), message.length(), latency(message), content(message)).stripTrailing();
  }

  private static String latency(Message message) {
    return switch (message.presence()) {
      case PENDING -> "pending";
      case DONE -> "done";
      case PASSED -> message.latencyNanos() == Message.NO_TIME ? "…" : TimeText.duration(message.latencyNanos());
    };
  }

  private static String content(Message message) {
    return switch (message.kind()) {
      case NS_CREATE -> "create " + message.name();
      case NS_DESTROY -> "destroy " + message.name();
      case DATA -> PayloadPreview.of(message.payload(), message.isCut());
    };
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    Integer queue = queue(trace, queueName);
    json.object().array("messages");
    forEach(trace, queue, message -> write(json, trace, message));
    json.endArray().endObject().end();
    return Main.DONE;
  }

  private static void write(JsonOut json, Trace trace, Message message) throws IOException {
    BusInfo bus = trace.system().bus(message.bus());
    json.object().put("bus", bus == null ? "bus" + message.bus() : bus.name());
    if (message.queue() != QueueState.UNKNOWN) {
      json.put("queue", trace.system().queueName(message.queue()));
    }
    if (message.direction() != Direction.UNKNOWN) {
      json.put("direction", message.direction() == Direction.TO_DEVICE ? "to-device" : "to-driver");
    }
    json.address("src", message.source()).address("dst", message.destination()).put("len", message.length())
        .put("flags", message.flags()).put("kind", message.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (message.kind() != MessageKind.DATA && !message.name().isEmpty()) {
      json.put("name", message.name()); // not if the payload is cut within it
    }
    json.put("payloadHex", HexFormat.of().formatHex(message.payload())).address("buffer", message.buffer());
    if (message.presence() != Message.Presence.PASSED) {
      json.put("state", message.presence().name().toLowerCase(Locale.ROOT));
    }
    time(json, "sentNanos", message.sentNanos());
    time(json, "receivedNanos", message.receivedNanos());
    time(json, "latencyNanos", message.latencyNanos());
    json.endObject();
  }

  private static void time(JsonOut json, String name, long nanos) throws IOException {
    if (nanos != Message.NO_TIME) {
      json.put(name, nanos);
    }
  }

  private void forEach(Trace trace, Integer queue, Sink sink) throws IOException {
    long from = span.from(trace);
    long to = span.to(trace);
    MessageIndex index = new MessageIndex(trace).readAll();
    for (int row = index.rowAt(from); row < index.size() && index.nanos(row) <= to && isRead(row); row++) {
      Message message = index.get(row);
      if (queue == null || message.queue() == queue) {
        sink.take(message);
      }
    }
  }
}
