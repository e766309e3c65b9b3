// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.analysis.events.EventMatcher;
import org.ringscope.analysis.text.EventText;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FieldType;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
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

  @Option(names = "--where", paramLabel = "CONDITION",
      description = "Only what meets a condition, e.g. 'kind~kick and core=linux'.")
  private String where;

  /** Takes one event; the view is only good until it returns. */
  private interface Sink {
    void take(EventView event) throws IOException;
  }

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    span.check(trace, this);
    forEach(trace, condition(trace), event -> out.println(line(trace, event)));
    return Main.DONE;
  }

  /** One event in one line. */
  static String line(Trace trace, EventView event) {
    return TraceCommand.instant(trace, event.nanos()) + "  " + EventText.of(trace.system(), event);
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    span.check(trace, this);
    Condition condition = condition(trace);
    json.object().array("events");
    forEach(trace, condition, event -> {
      json.object().put(trace.hasTimes() ? "nanos" : "order", event.nanos())
          .put("stream", EventText.stream(trace.system(), event.stream()))
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
      json.put(field.text(), EventText.value(event, field));
    }
  }

  private Condition condition(Trace trace) {
    return condition(trace, EventFields.VOCABULARY, where, queueName);
  }

  private void forEach(Trace trace, Condition condition, Sink sink) throws IOException {
    EventMatcher matcher = new EventMatcher(trace, String.valueOf(trace.path().getFileName()), condition);
    long before = EventMatcher.NONE_BEFORE;
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
      if (!event.isCheckpoint()) {
        if (matcher.lets(event, before)) {
          sink.take(event);
        }
        before = event.nanos();
      }
    }
  }
}
