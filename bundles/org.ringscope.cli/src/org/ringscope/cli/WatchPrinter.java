// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.ringscope.picture.canvas.TimeText;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.Layer;
import org.ringscope.trace.Trace;

/** Prints the events of a growing trace, one line each. */
final class WatchPrinter {
  private final Trace trace;
  private final EventCursor cursor;
  private final boolean onlyNotices;
  private final boolean entries;
  private final PrintWriter out;

  /**
   * @param onlyNotices nothing but what the watch says in words
   * @param entries also descriptors and entries of rings, not only their indices
   */
  WatchPrinter(Trace trace, boolean onlyNotices, boolean entries, PrintWriter out) throws IOException {
    this.trace = trace;
    this.onlyNotices = onlyNotices;
    this.entries = entries;
    this.out = out;
    cursor = trace.cursor();
  }

  void print() throws IOException {
    trace.refresh();
    while (cursor.next()) {
      EventView event = cursor.event();
      if (!event.isCheckpoint() && event.type().layer() != Layer.SYSTEM) {
        print(event);
      }
    }
    out.flush();
  }

  private void print(EventView event) {
    switch (event.type()) {
      case MARKER -> out.println(TimeText.instant(event.nanos()) + "  " + event.string(Field.TEXT));
      case MESSAGE_SENT, MESSAGE_FOUND -> {
        if (!onlyNotices) {
          out.println(message(event));
        }
      }
      case DESCRIPTOR_WRITTEN, AVAIL_ENTRY, USED_ENTRY, PACKED_DESCRIPTOR_WRITTEN, USED_EVENT, AVAIL_EVENT -> {
        if (entries && !onlyNotices) {
          out.println(EventsCommand.line(trace, event));
        }
      }
      case MESSAGE_RECEIVED, LOST, CHECKPOINT_DRIVER, CHECKPOINT_DEVICE -> {}
      default -> {
        if (!onlyNotices) {
          out.println(EventsCommand.line(trace, event));
        }
      }
    }
  }

  private String message(EventView event) {
    byte[] payload = event.bytes(Field.PAYLOAD);
    return String.format(Locale.ROOT, "%s  %s  0x%x → 0x%x  %4d B  %s", TimeText.instant(event.nanos()),
        trace.system().queueName(event.getInt(Field.QUEUE)), event.getLong(Field.SOURCE),
        event.getLong(Field.DESTINATION),
        event.getLong(Field.LENGTH), PayloadPreview.of(payload, payload.length < event.getLong(Field.LENGTH)))
        .stripTrailing();
  }
}
