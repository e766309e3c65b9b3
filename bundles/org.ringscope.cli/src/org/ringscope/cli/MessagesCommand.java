// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageFields;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.messages.MessageKind;
import org.ringscope.analysis.messages.Request;
import org.ringscope.analysis.messages.RequestText;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.cli.output.DecodedJson;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.PayloadPreview;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code messages}: the RPMsg messages of a trace, and the buffers and requests of its other devices. */
@Command(name = "messages",
    description = "RPMsg messages, and buffers and requests of other devices, in the order in which they were sent or found.")
final class MessagesCommand extends TraceCommand {
  /** Orders of the list. */
  enum Order {
    TIME,
    LATENCY
  }

  @Mixin
  private TimeSpan span;

  @Option(names = "--queue", paramLabel = "ID", description = "Only messages over this queue, e.g. rpmsg0/1.")
  private String queueName;

  @Option(names = "--where", paramLabel = "CONDITION",
      description = "Only what meets a condition, e.g. 'latency>30ms and not endpoint=0x400'.")
  private String where;

  @Option(names = "--sort", paramLabel = "time|latency", defaultValue = "time",
      description = "What comes first: what began first, or what took longest (${DEFAULT-VALUE}).")
  private Order order;

  @Option(names = "--steps",
      description = "Also say where the time of each message went: written, exposed, kicked, taken …"
          + " and the gap that cost most. Reads the events around each message that is listed.")
  private boolean steps;

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    MessageDecoder decoder = new MessageDecoder(trace);
    check(trace);
    StepsOut stepsOut = new StepsOut(trace);
    boolean hasMessages = forEach(trace, new MessageListing.Sink() {
      @Override
      public void take(Message message) throws IOException {
        out.println(line(trace, decoder, message));
        if (steps) {
          stepsOut.print(out, message);
        }
      }

      @Override
      public void take(Request request) {
        out.println(line(trace, request));
      }
    });
    if (!hasMessages && !MessageIndex.tells(trace)) {
      out.println(RequestText.NO_MESSAGES);
    }
    return Main.DONE;
  }

  private static String line(Trace trace, Request request) {
    return String.format(Locale.ROOT, "%s  %s  " + Request.WORD + "  %4s B  %s",
        TraceCommand.instant(trace, request.beginNanos()), trace.system().queueName(request.queue()),
        RequestText.length(request), RequestText.latency(request, trace.hasTimes()));
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
    DecodedPayload decoded = decoder.meaning(message);
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
    MessageDecoder decoder = new MessageDecoder(trace);
    List<Request> requests = new ArrayList<>();
    check(trace);
    StepsOut stepsOut = new StepsOut(trace);
    json.object().array("messages");
    forEach(trace, new MessageListing.Sink() {
      @Override
      public void take(Message message) throws IOException {
        json.object();
        fields(json, trace, decoder, message, "kind");
        if (steps) {
          stepsOut.write(json, message);
        }
        json.endObject();
      }

      @Override
      public void take(Request request) {
        requests.add(request);
      }
    });
    json.endArray();
    if (!requests.isEmpty()) {
      json.array("requests");
      for (Request request : requests) {
        write(json, trace, request);
      }
      json.endArray();
    }
    json.endObject().end();
    return Main.DONE;
  }

  private static void write(JsonOut json, Trace trace, Request request) throws IOException {
    QueueInfo queue = trace.system().queue(request.queue());
    DeviceInfo device = queue == null ? null : trace.system().device(queue.device());
    json.object();
    if (device != null) {
      json.put("device", device.name());
    }
    json.put("queue", trace.system().queueName(request.queue())).address("buffer", request.buffer())
        .known("len", request.length());
    if (trace.hasTimes()) {
      json.put("beginNanos", request.beginNanos());
      time(json, "endNanos", request.endNanos());
      time(json, "latencyNanos", request.latencyNanos());
    }
    json.endObject();
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
    json.put(device == null ? "bus" : "device",
        device == null ? trace.system().busName(message.bus()) : device.name());
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

  /** Before anything is printed. */
  private void check(Trace trace) {
    span.check(trace, this);
    condition(trace);
  }

  private Condition condition(Trace trace) {
    return condition(trace, MessageFields.VOCABULARY, where, queueName);
  }

  /** @return whether the trace has messages, wanted or not */
  private boolean forEach(Trace trace, MessageListing.Sink sink) throws IOException {
    try (MessageListing listing = new MessageListing(trace, span.from(trace), span.to(trace), condition(trace))) {
      if (order == Order.LATENCY) {
        listing.byLatency(sink, this::isRead);
      } else {
        listing.byTime(sink, this::isRead);
      }
      return listing.hasMessages();
    }
  }
}
