// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.SearchedBytes;
import org.ringscope.analysis.condition.Truth;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.Position;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * The requests of a trace in the order in which they began: buffers of queues whose source tells buffers and no messages. Of
 * many, those that nobody looks at are in a file. One thread updates; any thread may read the rows below {@link #size}.
 */
public final class RequestIndex implements Closeable {
  /** Flag of a row that the driver told. */
  private static final int GIVEN = 1;
  private static final int CANCEL_INTERVAL = 4096;

  private final Trace trace;
  private final EventCursor cursor;
  private final MessageRows rows = new MessageRows(new PageFile(null, MessageRows.PAGE_BYTES));
  private final MessageRow row = new MessageRow();
  private final MessagePairing open = new MessagePairing();
  /** Queues whose device was seen: else the driver's buffers count. */
  private final BitSet deviceSeen = new BitSet();
  private final BitSet withMessages = new BitSet();
  /** Grows when it turns out that rows before are told better elsewhere. */
  private volatile int revision;
  /** Whether the end of a trace was reached that does not grow. */
  private volatile boolean ended;
  private volatile boolean closed;

  /** An empty one; {@link #update} fills it. */
  public RequestIndex(Trace trace) throws IOException {
    this.trace = trace;
    cursor = trace.cursor();
  }

  /** One that is given its events. */
  private RequestIndex(MessageIndex messages) {
    trace = messages.trace();
    cursor = null;
  }

  /**
   * Reads what begins up to a time, and on until that has come back, as far as {@code patienceNanos} later.
   *
   * @param messages of a trace of which nothing was read yet: they take in what this reading comes by
   */
  public static RequestIndex read(MessageIndex messages, long toNanos, long patienceNanos) throws IOException {
    RequestIndex index = new RequestIndex(messages);
    long enough = toNanos > Long.MAX_VALUE - patienceNanos ? Long.MAX_VALUE : toNanos + patienceNanos;
    AtomicBoolean isEnough = new AtomicBoolean();
    messages.update(isEnough::get, event -> {
      if (event.nanos() > enough) {
        isEnough.set(true);
      } else if (!event.isCheckpoint()) {
        index.take(event);
      }
    });
    return index;
  }

  /**
   * Takes in what the trace has and the index has not.
   *
   * @param cancelled asked every few thousand events; what was read so far stays
   * @return true if the end of what there is was reached, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    try {
      return !closed && read(() -> closed || cancelled.getAsBoolean());
    } catch (UncheckedIOException e) {
      if (closed) {
        return false;
      }
      throw e.getCause();
    }
  }

  private boolean read(BooleanSupplier cancelled) throws IOException {
    int untilAsked = CANCEL_INTERVAL;
    while (cursor.next()) {
      if (!cursor.event().isCheckpoint()) {
        take(cursor.event());
      }
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          return false;
        }
      }
    }
    ended = !trace.isLive();
    return true;
  }

  private void take(EventView event) {
    switch (event.type()) {
      case MESSAGE_SENT, MESSAGE_RECEIVED -> see(withMessages, event);
      case BUFFER_GIVEN -> {
        if (!deviceSeen.get(event.getInt(Field.QUEUE))) {
          begin(event, event.getInt(Field.OUT_LENGTH) + event.getInt(Field.IN_LENGTH));
        }
      }
      case BUFFER_TAKEN -> {
        see(deviceSeen, event);
        begin(event, QueueState.UNKNOWN);
      }
      case BUFFER_RETURNED -> {
        see(deviceSeen, event);
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

  private void see(BitSet queues, EventView event) {
    int queue = event.getInt(Field.QUEUE);
    if (!queues.get(queue)) {
      synchronized (queues) {
        queues.set(queue);
      }
      revision = revision + 1; // one thread updates
    }
  }

  private static boolean isSeen(BitSet queues, int queue) {
    synchronized (queues) {
      return queues.get(queue);
    }
  }

  private void begin(EventView event, int length) {
    row.queue = event.getInt(Field.QUEUE);
    row.buffer = event.getLong(Field.BUFFER);
    row.nanos = event.nanos();
    row.stream = event.stream();
    row.sequence = event.sequence();
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

  /** Another number than before where rows that were requests are none any more. */
  int revision() {
    return revision;
  }

  /** Whether a row that is under way will stay so. */
  boolean isComplete() {
    return ended;
  }

  /**
   * The requests that a condition lets through; {@link RequestList#update} brings it up to date.
   *
   * @param condition of {@link MessageFields#VOCABULARY}
   * @param traceName what the user calls the trace
   */
  public RequestList filter(Condition condition, String traceName) {
    return new RequestList(this, rowFilter(condition, traceName));
  }

  /** Says of places whether a condition lets them through. For one thread. */
  public IntPredicate matcher(Condition condition, String traceName) {
    RowFilter filter = rowFilter(condition, traceName);
    return place -> filter.truth(place) == Truth.TRUE;
  }

  private RowFilter rowFilter(Condition condition, String traceName) {
    MessageEvaluators evaluators = new MessageEvaluators(trace, traceName, new MessageDecoder(trace),
        new ChannelNames(), new NothingRecorded());
    return new RowFilter(this::read, condition.evaluator(evaluators::of));
  }

  /** False for a row that is none any more. */
  private boolean read(int place, MessageRow target) {
    rows.read(place, target);
    boolean isToldBetter = isToldBetter(target);
    target.flags = 0; // of a message they mean something else
    return !isToldBetter;
  }

  /** Of a request nobody has recorded what is in it. */
  private static final class NothingRecorded implements MessageEvaluators.Payloads {
    @Override
    public void read(MessageRow row, SearchedBytes target) {
      target.room(0);
    }

    @Override
    public List<String> texts(MessageRow row) {
      return List.of(Request.WORD);
    }
  }

  /** How long the device had it, {@link Message#NO_TIME} where nobody knows, also where it is told better elsewhere. */
  long latency(int place, MessageRow scratch) {
    rows.read(place, scratch);
    return isToldBetter(scratch) || scratch.receivedNanos == Message.NO_TIME ? Message.NO_TIME
        : scratch.receivedNanos - scratch.nanos;
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
    return isToldBetter(read) ? null
        : new Request(read.queue, read.buffer, read.nanos, read.receivedNanos,
            read.length == QueueState.UNKNOWN ? QueueState.UNKNOWN : Integer.toUnsignedLong(read.length),
            new Position(read.nanos, read.stream, read.sequence));
  }

  private boolean isToldBetter(MessageRow read) {
    return isSeen(withMessages, read.queue) || read.flags == GIVEN && isSeen(deviceSeen, read.queue);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    rows.close();
  }
}
