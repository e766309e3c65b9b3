// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.List;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.FieldType;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code events}: what happened, in the order of the trace. */
@Command(name = "events",
    description = "The events in their order; the checkpoints that packets begin with are left out.")
final class EventsCommand extends TraceCommand {

  @Mixin
  private TimeSpan span;

  @Option(names = "--queue", paramLabel = "ID", description = "Only events of this queue, e.g. rpmsg0/1.")
  private String queueName;

  /** Takes one event; the view is only good until it returns. */
  private interface Sink {
    void take(EventView event) throws IOException;
  }

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    forEach(trace, queue(trace, queueName), event -> out.println(line(trace, event)));
    return Main.DONE;
  }

  /** One event in one line. */
  static String line(Trace trace, EventView event) {
    StringBuilder line = new StringBuilder(TraceCommand.instant(trace, event.nanos())).append("  ")
        .append(stream(trace, event.stream())).append("  ").append(event.type().text());
    for (Field field : event.type().fields()) {
      if (event.isUnknown(field)) {
        continue;
      }
      line.append(' ').append(field.text()).append('=').append(field == Field.QUEUE
          ? trace.system().queueName(event.getInt(field)) : value(event, field));
    }
    return line.toString();
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    Integer queue = queue(trace, queueName);
    json.object().array("events");
    forEach(trace, queue, event -> {
      json.object().put(trace.hasTimes() ? "nanos" : "order", event.nanos())
          .put("stream", stream(trace, event.stream()))
          .put("name", event.type().text()).object("fields");
      for (Field field : event.type().fields()) {
        if (event.isUnknown(field)) {
          continue;
        }
        field(json, trace, event, field);
      }
      json.endObject().endObject();
    });
    json.endArray().endObject().end();
    return Main.DONE;
  }

  private static void field(JsonOut json, Trace trace, EventView event, Field field) throws IOException {
    FieldType type = event.type().typeOf(field);
    if (field == Field.QUEUE) {
      json.put(field.text(), trace.system().queueName(event.getInt(field)));
    } else if (type.isInteger() && !type.isHex()) {
      json.unsigned(field.text(), event.getLong(field));
    } else {
      json.put(field.text(), value(event, field));
    }
  }

  private void forEach(Trace trace, Integer queue, Sink sink) throws IOException {
    span.check(trace, this);
    long from = span.from(trace);
    long to = span.to(trace);
    EventCursor cursor = trace.cursor();
    if (from == Long.MIN_VALUE) {
      cursor.seekToBegin();
    } else {
      cursor.seek(from);
    }
    long row = 0;
    while (cursor.next() && cursor.event().nanos() <= to && isRead(row++)) {
      EventView event = cursor.event();
      if (!event.isCheckpoint() && (queue == null || isOf(event, queue))) {
        sink.take(event);
      }
    }
  }

  private static boolean isOf(EventView event, int queue) {
    List<Field> fields = event.type().fields();
    return event.type() != EventType.QUEUE && !fields.isEmpty() && fields.contains(Field.QUEUE)
        && event.getInt(Field.QUEUE) == queue;
  }

  private static String stream(Trace trace, int stream) {
    if (stream == StreamInfo.SYSTEM) {
      return "system";
    }
    if (stream == StreamInfo.OBSERVER) {
      return "observer";
    }
    CoreInfo core = trace.system().core(stream);
    return core == null ? "core" + stream : core.name();
  }

  private static String value(EventView event, Field field) {
    FieldType type = event.type().typeOf(field);
    return switch (type) {
      case STRING -> event.string(field);
      case BYTES -> HexFormat.of().formatHex(event.bytes(field));
      case U64 -> Long.toUnsignedString(event.getLong(field));
      default -> type.isHex() ? JsonOut.hex(event.getLong(field)) : Long.toString(event.getLong(field));
    };
  }
}
