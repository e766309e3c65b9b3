// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.ringscope.formats.exporter.EventSource;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.InFlightMessages;
import org.ringscope.formats.exporter.Tally;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;

/**
 * One row for each message, in the order in which they were sent or found. A row waits for its reception, and with it the
 * rows behind it; what waits is bounded, so a message that nobody receives is written after a while without that time.
 */
final class CsvMessages {
  private static final int MOST_WAITING_BYTES = 32 << 20;

  private final Trace trace;
  private final EventSource events;
  private final CsvWriter out;
  private final InFlightMessages<CsvRow> inFlight = new InFlightMessages<>();
  private final Queue<CsvRow> waiting = new ArrayDeque<>();
  private final PolledTimes polled;
  private long waitingBytes;

  CsvMessages(Trace trace, EventSource events, CsvWriter out) {
    this.trace = trace;
    polled = new PolledTimes(trace);
    this.events = events;
    this.out = out;
  }

  ExportReport write() throws IOException {
    Tally tally = new Tally();
    CsvRow.header(trace, out);
    for (EventView event = events.next(); event != null; event = events.next()) {
      if (take(event)) {
        tally.written("messages");
      }
      while (!waiting.isEmpty() && (waiting.peek().isComplete() || waitingBytes > MOST_WAITING_BYTES)) {
        writeFirst();
      }
    }
    while (!waiting.isEmpty()) {
      writeFirst();
    }
    return tally.report();
  }

  /** Whether the event makes a row. */
  private boolean take(EventView event) {
    polled.apply(event);
    return switch (event.type()) {
      case MESSAGE_SENT -> {
        CsvRow before = inFlight.sent(event, add(event));
        if (before != null) {
          before.close();
        }
        yield true;
      }
      case MESSAGE_RECEIVED -> {
        CsvRow row = inFlight.received(event);
        if (row != null) {
          row.received(event.nanos());
          yield false;
        }
        add(event);
        yield true;
      }
      case MESSAGE_FOUND -> {
        add(event);
        yield true;
      }
      default -> false;
    };
  }

  private CsvRow add(EventView event) {
    CsvRow row =
        new CsvRow(trace, event, polled.earliest(event.getInt(Field.QUEUE), event.nanos()));
    waiting.add(row);
    waitingBytes += row.bytes();
    return row;
  }

  private void writeFirst() throws IOException {
    CsvRow row = waiting.remove();
    waitingBytes -= row.bytes();
    row.write(out);
  }
}
