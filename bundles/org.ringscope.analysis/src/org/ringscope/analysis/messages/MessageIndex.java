// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.SearchedBytes;
import org.ringscope.analysis.condition.Truth;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.trace.Position;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.ChannelInfo;

/**
 * All messages of a trace in the order in which they were sent or found, each paired with its reception by queue and
 * buffer. {@link #update} reads on from where it stopped, so it serves a growing trace and can be cancelled at any
 * event. One thread updates; any thread may read the rows below {@link #size}. Of many rows the ones that nobody looks at
 * are in a file.
 */
public final class MessageIndex implements Closeable {
  /** A buffer comes round within a few laps of its ring. */
  private static final int ROWS_BACK = 100_000;
  private static final int CANCEL_INTERVAL = 4096;
  private static final Message.Presence[] PRESENCES = Message.Presence.values();
  private static final MessageKind[] KINDS = MessageKind.values();

  private final Trace trace;
  private final MessageDecoder decoder;
  private final EventCursor cursor;
  private final KeptMessages kept;
  private volatile MessageRows rows;
  private final MessagePayloads payloads;
  private final MessageTaker taker;
  private final ChannelNames channels = new ChannelNames();
  private final ChannelLives lives;
  private volatile long examined;
  private boolean begun;
  private volatile boolean complete;
  /** Whether the end of a trace was reached that does not grow. */
  private volatile boolean ended;
  /** Whether the rows are those of an earlier reading, whose payloads were not kept. */
  private volatile boolean restored;
  private volatile boolean closed;

  /** An index of its own, gone with it. */
  public MessageIndex(Trace trace) throws IOException {
    this(trace, null);
  }

  /** @param results where the rows of a recorded trace are kept when all are known, and taken from the next time; null for nowhere */
  public MessageIndex(Trace trace, KeptResults results) throws IOException {
    this.trace = trace;
    decoder = new MessageDecoder(trace);
    lives = new ChannelLives(trace);
    cursor = trace.cursor();
    payloads = new MessagePayloads(trace);
    kept = results == null || trace.isLive() ? null : new KeptMessages(results, trace);
    rows = new MessageRows(new PageFile(kept == null ? null : kept.folder(), MessageRows.PAGE_BYTES));
    taker = new MessageTaker(trace, rows, payloads, channels, lives);
  }

  /**
   * Whether a trace can tell of messages; else that there are none says nothing. A recording of samples has none, and of an import
   * without any nobody knows whether its source would have told one.
   */
  public static boolean tells(Trace trace) {
    boolean isSampled = "sampled".equals(trace.env().get("record_level"));
    return !isSampled && (trace.messageCount() > 0 || !"import".equals(trace.env().get("source")));
  }

  /**
   * Takes in what the trace has and the index has not.
   *
   * @param cancelled asked every few thousand events; what was read so far stays
   * @return true if the end of what there is was reached, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    return update(cancelled, event -> {});
  }

  /** @param also takes every event that is read, so that one reading serves both; none where the rows were kept */
  boolean update(BooleanSupplier cancelled, Consumer<EventView> also) throws IOException {
    try {
      return !closed && restore(cancelled) && read(() -> closed || cancelled.getAsBoolean(), also);
    } catch (UncheckedIOException e) {
      if (closed) {
        return false;
      }
      throw e.getCause();
    }
  }

  private boolean read(BooleanSupplier cancelled, Consumer<EventView> also) throws IOException {
    int untilAsked = CANCEL_INTERVAL;
    while (!complete && cursor.next()) {
      taker.take(cursor.event());
      also.accept(cursor.event());
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        examined += CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          return false;
        }
      }
    }
    ended = !trace.isLive();
    if (kept != null && !complete) {
      complete = true;
      kept.keep(rows, channels, lives);
    }
    return true;
  }

  /**
   * Takes the rows that were kept, if there are any; part of {@link #update}, for those who do that in small steps.
   *
   * @return false if cancelled, and then nothing was taken
   */
  public boolean restore(BooleanSupplier cancelled) throws IOException {
    if (begun) {
      return true;
    }
    for (ChannelInfo channel : trace.system().channels()) {
      channels.add(channel.bus(), channel.name(), channel.source());
      channels.add(channel.bus(), channel.name(), channel.destination());
    }
    MessageRows found = kept == null ? null : kept.restore(channels, lives, cancelled);
    if (found == null && cancelled.getAsBoolean()) {
      return false;
    }
    begun = !trace.isLive(); // a live one may get more channels
    if (found != null) {
      restored = true;
      payloads.gone();
      rows = found;
      complete = true;
    }
    return true;
  }

  /** Whether the rows were there already, from an earlier reading of the same trace. */
  public boolean wasKept() {
    return restored;
  }

  /** How much of the trace has been examined, from 0 to 1. */
  public double progress() {
    return complete ? 1 : Math.min(1, (double) examined / Math.max(1, trace.eventCount()));
  }

  /** Whether it was closed, and {@link #update} comes to no end any more. */
  public boolean isClosed() {
    return closed;
  }

  /** Forgets the rows, and what was written of them for lack of memory. Any thread; an update ends soon. */
  @Override
  public void close() throws IOException {
    closed = true;
    rows.close();
  }

  /** Reads everything that the trace has now. */
  public MessageIndex readAll() throws IOException {
    update(() -> false);
    return this;
  }

  public int size() {
    return rows.size();
  }

  /** What became of channels and endpoints. */
  public ChannelLives lives() {
    return lives;
  }

  /**
   * The rows that a condition lets through; {@link MessageList#update} brings it up to date.
   *
   * @param condition of {@link MessageFields#VOCABULARY}
   * @param traceName what the user calls the trace
   */
  public MessageList filter(Condition condition, String traceName) {
    return new MessageList(this, condition, rowFilter(condition, traceName));
  }

  /** Says of rows whether a condition lets them through. For one thread. */
  public IntPredicate matcher(Condition condition, String traceName) {
    RowFilter filter = rowFilter(condition, traceName);
    return place -> filter.truth(place) == Truth.TRUE;
  }

  private RowFilter rowFilter(Condition condition, String traceName) {
    MessageEvaluators evaluators = new MessageEvaluators(trace, traceName, decoder, channels, new Recorded());
    return new RowFilter((place, target) -> {
      rows.read(place, target);
      return true;
    }, condition.evaluator(evaluators::of));
  }

  Trace trace() {
    return trace;
  }

  /** Whether a row that is under way will stay so. */
  boolean isComplete() {
    return complete || ended;
  }

  /** Names of all services seen. */
  public Set<String> services() {
    return channels.names();
  }

  /** Time at which a row was sent or found, without making a record of it. */
  public long nanos(int row) {
    return rows.nanos(row);
  }

  long latency(int place, MessageRow scratch) {
    rows.read(place, scratch);
    return scratch.latency();
  }

  /** The first row at or after a time, {@link #size} if there is none. */
  public int rowAt(long nanos) {
    return rows.rowAt(nanos);
  }

  /** The newest row up to {@code from} that a queue carried in this buffer, -1 if the last {@value #ROWS_BACK} have none. */
  public int lastRow(int queue, long buffer, int from) {
    int end = Math.max(0, from - ROWS_BACK);
    MessageRow read = new MessageRow();
    for (int place = Math.min(from, size() - 1); place >= end; place--) {
      rows.read(place, read);
      if (read.queue == queue && read.buffer == buffer) {
        return place;
      }
    }
    return -1;
  }

  /** One row as a record, with its payload. */
  public Message get(int place) {
    Objects.checkIndex(place, size());
    MessageRow read = new MessageRow();
    rows.read(place, read);
    return message(place, read);
  }

  private Message message(int place, MessageRow read) {
    boolean receivedOnly = read.isReceivedOnly();
    Position first = new Position(read.nanos, read.stream, read.sequence);
    Position received = read.receivedNanos == Message.NO_TIME ? null
        : receivedOnly ? first : new Position(read.receivedNanos, read.receivedStream, read.receivedSequence);
    Message.Presence presence = PRESENCES[read.presence];
    long sentNanos = receivedOnly || presence != Message.Presence.PASSED ? Message.NO_TIME : read.nanos;
    boolean arrived = sentNanos != Message.NO_TIME && received != null;
    boolean seen = read.gapMicros == 0;
    int queue = read.queue == Unknown.ID ? QueueState.UNKNOWN : read.queue;
    byte[] payload = payloads.of(read);
    MessageKind kind = KINDS[read.kind];
    return new Message(place, read.bus, queue, direction(read), read.source & 0xFFFF_FFFFL,
        read.destination & 0xFFFF_FFFFL, read.length, read.flags, kind,
        kind == MessageKind.DATA ? "" : NameService.name(payload, 0), payload, read.buffer, sentNanos,
        read.receivedNanos, arrived && seen ? read.receivedNanos - sentNanos : Message.NO_TIME,
        arrived && !seen ? read.receivedNanos - read.earliestNanos() : Message.NO_TIME, presence,
        receivedOnly ? null : first, received);
  }

  private Direction direction(MessageRow read) {
    if (decoder.device(read.bus, read.queue) != null) {
      return decoder.direction(read.queue, read.source & 0xFFFF_FFFFL, read.destination & 0xFFFF_FFFFL, read.length,
          read.flags);
    }
    return Direction.of(trace.system(), read.bus, read.queue == Unknown.ID ? QueueState.UNKNOWN : read.queue);
  }

  /** Payloads as conditions want them. */
  private final class Recorded implements MessageEvaluators.Payloads {
    @Override
    public void read(MessageRow row, SearchedBytes target) {
      payloads.read(row, target);
    }

    @Override
    public List<String> texts(MessageRow row) {
      Message message = message(0, row);
      String text = message.text().toLowerCase(Locale.ROOT);
      DecodedPayload decoded = decoder.meaning(message);
      return decoded == null ? List.of(text) : List.of(text, decoded.summary().toLowerCase(Locale.ROOT));
    }
  }
}
