// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.csv;

import java.io.IOException;
import org.ringscope.formats.exporter.EventSource;
import org.ringscope.formats.exporter.EventText;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.Tally;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;

/** One row for each event: time, stream, name, queue, and all known fields as {@code name=value}. */
final class EventTable {
  private final Trace trace;
  private final EventSource events;
  private final CsvWriter out;

  EventTable(Trace trace, EventSource events, CsvWriter out) {
    this.trace = trace;
    this.events = events;
    this.out = out;
  }

  ExportReport write() throws IOException {
    Tally tally = new Tally();
    out.cell(place(trace)).row("stream", "event", "queue", "fields");
    for (EventView event = events.next(); event != null; event = events.next()) {
      out.cell(event.nanos()).cell(EventText.stream(trace.system(), event.stream())).cell(event.type().text());
      out.cell(event.type().fields().contains(Field.QUEUE) && !event.isUnknown(Field.QUEUE)
          ? trace.system().queueName(event.getInt(Field.QUEUE)) : "");
      out.cell(fields(event)).end();
      tally.written("events");
    }
    return tally.report();
  }

  /** What the first column counts: nanoseconds, or events of a source without times. */
  static String place(Trace trace) {
    return trace.hasTimes() ? "time_ns" : "order";
  }

  private static String fields(EventView event) {
    StringBuilder text = new StringBuilder();
    for (Field field : event.type().fields()) {
      if (event.isUnknown(field)) {
        continue;
      }
      text.append(text.isEmpty() ? "" : " ").append(field.text()).append('=').append(EventText.value(event, field));
    }
    return text.toString();
  }
}
