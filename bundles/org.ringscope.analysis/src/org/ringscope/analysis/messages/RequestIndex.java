// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.Trace;
import org.ringscope.trace.Unknown;

/**
 * The requests of a trace in the order in which they began: buffers of queues whose source tells buffers and no messages. Of
 * many, those that nobody looks at are in a file. For one thread.
 */
public final class RequestIndex implements Closeable {
  /** Flag of a row that the driver told. */
  private static final int GIVEN = 1;

  private final MessageRows rows = new MessageRows(new PageFile(null, MessageRows.PAGE_BYTES));
  private final MessageRow row = new MessageRow();
  private final MessagePairing open = new MessagePairing();
  /** Queues whose device was seen: else the driver's buffers count. */
  private final BitSet deviceSeen = new BitSet();
  private final BitSet withMessages = new BitSet();

  /** Reads what begins up to a time, and on until that has come back, as far as {@code patienceNanos} later. */
  public static RequestIndex read(Trace trace, long toNanos, long patienceNanos) throws IOException {
    RequestIndex index = new RequestIndex();
    long enough = toNanos > Long.MAX_VALUE - patienceNanos ? Long.MAX_VALUE : toNanos + patienceNanos;
    EventCursor cursor = trace.cursor();
    while (cursor.next() && cursor.event().nanos() <= enough) {
      if (!cursor.event().isCheckpoint()) {
        index.take(cursor.event());
      }
    }
    return index;
  }

  private void take(EventView event) {
    switch (event.type()) {
      case MESSAGE_SENT, MESSAGE_RECEIVED -> withMessages.set(event.getInt(Field.QUEUE));
      case BUFFER_GIVEN -> {
        if (!deviceSeen.get(event.getInt(Field.QUEUE))) {
          begin(event, event.getInt(Field.OUT_LENGTH) + event.getInt(Field.IN_LENGTH));
        }
      }
      case BUFFER_TAKEN -> {
        deviceSeen.set(event.getInt(Field.QUEUE));
        begin(event, QueueState.UNKNOWN);
      }
      case BUFFER_RETURNED -> {
        deviceSeen.set(event.getInt(Field.QUEUE));
        end(event, event.isUnknown(Field.LENGTH) ? QueueState.UNKNOWN : event.getInt(Field.LENGTH));
      }
      case BUFFER_DONE -> {
        if (!deviceSeen.get(event.getInt(Field.QUEUE))) {
          end(event, QueueState.UNKNOWN);
        }
      }
      default -> {}
    }
  }

  private void begin(EventView event, int length) {
    row.queue = event.getInt(Field.QUEUE);
    row.buffer = event.getLong(Field.BUFFER);
    row.nanos = event.nanos();
    row.receivedNanos = Message.NO_TIME;
    row.length = length;
    row.bus = Unknown.ID;
    row.flags = event.type() == EventType.BUFFER_GIVEN ? GIVEN : 0;
    open.sent(row.queue, row.buffer, rows.append(row));
  }

  private void end(EventView event, int length) {
    int began = open.received(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    if (began >= 0) {
      rows.read(began, row);
      row.receivedNanos = event.nanos();
      row.length = length == QueueState.UNKNOWN ? row.length : length;
      rows.replace(began, row);
    }
  }

  public int size() {
    return rows.size();
  }

  /** When one of them began. */
  public long nanos(int place) {
    return rows.nanos(place);
  }

  /** The first one at or after a time, {@link #size} if there is none. */
  public int rowAt(long nanos) {
    return rows.rowAt(nanos);
  }

  /** One of them, null for one that is told as a message as well, or by the device. */
  public Request get(int place) {
    MessageRow read = new MessageRow();
    rows.read(place, read);
    boolean isToldBetter = withMessages.get(read.queue) || read.flags == GIVEN && deviceSeen.get(read.queue);
    return isToldBetter ? null
        : new Request(read.queue, read.buffer, read.nanos, read.receivedNanos,
            read.length == QueueState.UNKNOWN ? QueueState.UNKNOWN : Integer.toUnsignedLong(read.length));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
