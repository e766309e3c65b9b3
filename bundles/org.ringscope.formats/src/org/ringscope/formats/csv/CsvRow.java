// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.csv;

import java.io.IOException;
import java.util.HexFormat;
import org.ringscope.formats.exporter.EventText;
import org.ringscope.formats.exporter.MessageRoute;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/** A row of the table of messages, waiting until it is known when its message was received. Empty cells: not known. */
final class CsvRow {
  private static final String[] COLUMNS =
      {"bus", "queue", "direction", "src", "dst", "length", "flags", "buffer", "state",
          "sent_ns", "received_ns", "latency_ns", "latency_at_most_ns", "payload_hex"};
  private static final long NO_TIME = Long.MIN_VALUE;

  private final boolean hasTimes;
  private final long nanos;
  private final String[] facts;
  private byte[] payload;
  private final long sentNanos;
  /** Before it where the source looks now and then. */
  private final long sentSince;
  private long receivedNanos;
  private boolean complete;

  /** @param since the earliest time at which the event may have happened */
  CsvRow(Trace trace, EventView event, long since) {
    SystemDescription system = trace.system();
    hasTimes = trace.hasTimes();
    nanos = event.nanos();
    boolean isBuffer = MessageRoute.isBuffer(system, event);
    facts = new String[] {isBuffer ? "" : system.busName(event.getInt(Field.BUS)),
        event.getInt(Field.QUEUE) == Unknown.ID ? "" : system.queueName(event.getInt(Field.QUEUE)),
        MessageRoute.of(system, event).text(), isBuffer ? "" : EventText.value(event, Field.SOURCE),
        isBuffer ? "" : EventText.value(event, Field.DESTINATION),
        EventText.value(event, Field.LENGTH), EventText.value(event, Field.FLAGS), EventText.known(event, Field.BUFFER),
        state(event)};
    payload = event.bytes(Field.PAYLOAD);
    sentNanos = event.type() == EventType.MESSAGE_SENT ? nanos : NO_TIME;
    sentSince = since;
    receivedNanos = event.type() == EventType.MESSAGE_RECEIVED ? nanos : NO_TIME;
    complete = sentNanos == NO_TIME;
  }

  /** The first column is {@link EventTable#place}. */
  static void header(Trace trace, CsvWriter out) throws IOException {
    out.cell(EventTable.place(trace)).row(COLUMNS);
  }

  private static String state(EventView event) {
    if (event.type() != EventType.MESSAGE_FOUND) {
      return "";
    }
    return FoundState.of(event).text();
  }

  void received(long atNanos) {
    receivedNanos = atNanos;
    complete = true;
  }

  /** Nothing more will be known. */
  void close() {
    complete = true;
  }

  boolean isComplete() {
    return complete;
  }

  /** About what the row holds on to until it is written. */
  int bytes() {
    return 512 + payload.length;
  }

  void write(CsvWriter out) throws IOException {
    out.cell(nanos);
    for (String fact : facts) {
      out.cell(fact);
    }
    boolean both = hasTimes && sentNanos != NO_TIME && receivedNanos != NO_TIME;
    boolean exact = sentSince == nanos;
    out.cell(time(sentNanos)).cell(time(receivedNanos))
        .cell(both && exact ? Long.toString(receivedNanos - sentNanos) : "")
        .cell(both && !exact ? Long.toString(receivedNanos - sentSince) : "");
    out.cell(HexFormat.of().formatHex(payload)).end();
    payload = new byte[0]; // the row may still be waited for, its bytes are not needed any more
  }

  private String time(long value) {
    return value == NO_TIME || !hasTimes ? "" : Long.toString(value);
  }
}
