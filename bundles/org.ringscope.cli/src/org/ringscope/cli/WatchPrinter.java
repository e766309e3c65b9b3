// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.StillnessWatch;
import org.ringscope.analysis.messages.Message;
import org.ringscope.capture.watch.WatchReport;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.Layer;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Goes through a trace while a watch lets it grow, and prints what has passed since the last time. */
abstract class WatchPrinter {
  final Trace trace;
  private final EventCursor cursor;
  private final PassingMessages messages;
  /** What the watch said last: of a loss it says first which. */
  private String said = "";

  WatchPrinter(Trace trace) throws IOException {
    this.trace = trace;
    messages = new PassingMessages(trace);
    cursor = trace.cursor();
  }

  /** What was recorded since the last time, and shows it at once. */
  final void print() throws IOException {
    trace.refresh();
    while (cursor.next()) {
      EventView event = cursor.event();
      if (!event.isCheckpoint() && event.type().layer() != Layer.SYSTEM) {
        print(event);
      }
    }
    flush();
  }

  private void print(EventView event) throws IOException {
    switch (event.type()) {
      case POLLED -> messages.polled(event);
      case MESSAGE_SENT, MESSAGE_FOUND -> message(event.nanos(), messages.passing(event));
      case MESSAGE_RECEIVED -> received(event, messages.received(event));
      case MARKER -> {
        said = event.string(Field.TEXT);
        if (!said.contains(": may have missed ")) {
          notice(event.nanos(), said);
        }
      }
      case LOST -> missed(event.nanos(), event.getLong(Field.COUNT), said);
      case QUEUE_RESET -> restart(event.nanos(), trace.system().queueName(event.getInt(Field.QUEUE)));
      case STATUS -> {
        if (event.getInt(Field.STATUS) == 0 && event.getInt(Field.OLD) != 0) {
          restart(event.nanos(), trace.system().device(event.getInt(Field.DEVICE)).name());
        }
        other(event);
      }
      case FAULT -> fault(event);
      default -> other(event);
    }
  }

  static boolean isRing(EventView event) {
    return event.type().layer() == Layer.RING || event.type() == EventType.CHECKPOINT_DRIVER
        || event.type() == EventType.CHECKPOINT_DEVICE;
  }

  abstract void message(long nanos, Message message) throws IOException;

  /** @param atMost how long it took at most, {@link Message#NO_TIME} if not known */
  void received(EventView event, long atMost) throws IOException {}

  /** @param what says which queue and what */
  abstract void missed(long nanos, long count, String what) throws IOException;

  /** @param who a queue or a device */
  abstract void restart(long nanos, String who) throws IOException;

  abstract void notice(long nanos, String text) throws IOException;

  abstract void fault(EventView event) throws IOException;

  void other(EventView event) throws IOException {}

  /** Something begins to stand still, or moves again. */
  abstract void finding(long nanos, StillnessWatch.Change change) throws IOException;

  /**
   * What was seen in all.
   *
   * @param findings what is wrong at the end
   * @param passed what was wrong for a time
   */
  abstract void report(WatchReport report, List<Diagnosis> findings, List<Diagnosis> passed, boolean everyQueue)
      throws IOException;

  abstract void flush();
}
