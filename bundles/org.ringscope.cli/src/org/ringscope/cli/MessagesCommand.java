// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.Locale;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.messages.MessageKind;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.BusInfo;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.Trace;
import org.ringscope.trace.Unknown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code messages}: the RPMsg messages of a trace, and the buffers of its other devices. */
@Command(name = "messages",
    description = "RPMsg messages and buffers of other devices in the order in which they were sent or found.")
final class MessagesCommand extends TraceCommand {
  /** A message that was not received after this time has no reception here. */
  private static final long SOON_NANOS = 10_000_000_000L;

  @Mixin
  private TimeSpan span;

  @Option(names = "--queue", paramLabel = "ID", description = "Only messages over this queue, e.g. rpmsg0/1.")
  private String queueName;

  private interface Sink {
    void take(Message message) throws IOException;
  }

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    MessageDecoder decoder = new MessageDecoder(trace);
    forEach(trace, queue(trace, queueName), message -> out.println(line(trace, decoder, message)));
    if (!MessageIndex.tells(trace)) {
      out.println("messages are unknown, since this recording holds none");
    }
    return Main.DONE;
  }

  private static String line(Trace trace, MessageDecoder decoder, Message message) {
    return String.format(Locale.ROOT, "%s  %s  %s  %4d B  %s  %s", TraceCommand.instant(trace, message.nanos()),
        message.queue() == QueueState.UNKNOWN ? "-" : trace.system().queueName(message.queue()), ends(decoder, message),
        message.length(), latency(trace, message), content(decoder, message)).stripTrailing();
  }

  static String ends(MessageDecoder decoder, Message message) {
    if (decoder.device(message) == null) {
      return String.format(Locale.ROOT, "0x%x → 0x%x", message.source(), message.destination());
    }
    return switch (decoder.direction(message)) {
      case TO_DEVICE -> "→ device";
      case TO_DRIVER -> "→ driver";
      case UNKNOWN -> "buffer";
    };
  }

  private static String latency(Trace trace, Message message) {
    return switch (message.presence()) {
      case PENDING, DONE, DELIVERED -> found(message);
      case PASSED -> !trace.hasTimes() ? "?"
          : message.latencyAtMostNanos() != Message.NO_TIME ? TimeText.atMost(message.latencyAtMostNanos())
              : message.latencyNanos() == Message.NO_TIME ? "…" : TimeText.duration(message.latencyNanos());
    };
  }

  /** What became of a message that lies in memory. */
  static String found(Message message) {
    return message.presence().name().toLowerCase(Locale.ROOT) + (message.mayBeReused() ? FoundMessageOut.REUSED : "");
  }

  static String content(MessageDecoder decoder, Message message) {
    DecodedPayload decoded = decoder.device(message) == null ? null : decoder.decode(message);
    if (decoded != null) {
      return decoded.summary();
    }
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
    MessageDecoder decoder = new MessageDecoder(trace);
    forEach(trace, queue, message -> write(json, trace, decoder, message));
    json.endArray().endObject().end();
    return Main.DONE;
  }

  static void write(JsonOut json, Trace trace, MessageDecoder decoder, Message message) throws IOException {
    json.object();
    fields(json, trace, decoder, message, "kind");
    json.endObject();
  }

  /** @param kind key of the message's kind */
  static void fields(JsonOut json, Trace trace, MessageDecoder decoder, Message message, String kind)
      throws IOException {
    DeviceInfo device = decoder.device(message);
    Direction direction = decoder.direction(message);
    BusInfo bus = trace.system().bus(message.bus());
    json.put(device == null ? "bus" : "device",
        device != null ? device.name() : bus == null ? "bus" + message.bus() : bus.name());
    if (message.queue() != QueueState.UNKNOWN) {
      json.put("queue", trace.system().queueName(message.queue()));
    }
    if (direction != Direction.UNKNOWN) {
      json.put("direction", direction == Direction.TO_DEVICE ? "to-device" : "to-driver");
    }
    if (device == null) {
      json.address("src", message.source()).address("dst", message.destination());
    } else {
      json.known("readable", MessageDecoder.readable(message));
    }
    json.put("len", message.length()).put("flags", message.flags())
        .put(kind, message.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (message.kind() != MessageKind.DATA && !message.name().isEmpty()) {
      json.put("name", message.name()); // not if the payload is cut within it
    }
    json.put("payloadHex", HexFormat.of().formatHex(message.payload()));
    if (message.buffer() != Unknown.U64) {
      json.address("buffer", message.buffer());
    }
    if (message.presence() != Message.Presence.PASSED) {
      json.put("state", message.presence().name().toLowerCase(Locale.ROOT));
      if (message.mayBeReused()) {
        json.put("mayBeReused", true);
      }
    }
    if (trace.hasTimes()) {
      time(json, "sentNanos", message.sentNanos());
      time(json, "receivedNanos", message.receivedNanos());
      time(json, "latencyNanos", message.latencyNanos());
      time(json, "latencyAtMostNanos", message.latencyAtMostNanos());
    }
    DecodedJson.write(json, decoder.decode(message));
  }

  private static void time(JsonOut json, String name, long nanos) throws IOException {
    if (nanos != Message.NO_TIME) {
      json.put(name, nanos);
    }
  }

  private void forEach(Trace trace, Integer queue, Sink sink) throws IOException {
    span.check(trace, this);
    long from = span.from(trace);
    long to = span.to(trace);
    try (MessageIndex index = new MessageIndex(trace)) {
      // receptions come soon after; what was sent much later does not matter
      long enough = to > Long.MAX_VALUE - SOON_NANOS ? Long.MAX_VALUE : to + SOON_NANOS;
      index.update(() -> index.size() > 0 && index.nanos(index.size() - 1) > enough);
      for (int row = index.rowAt(from); row < index.size() && index.nanos(row) <= to && isRead(row); row++) {
        Message message = index.get(row);
        if (queue == null || message.queue() == queue) {
          sink.take(message);
        }
      }
    }
  }
}
