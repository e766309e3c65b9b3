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
import org.ringscope.trace.BusInfo;
import org.ringscope.trace.ChannelInfo;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventLookup;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.FoundState;
import org.ringscope.trace.PolledTimes;
import org.ringscope.trace.Position;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Trace;
import org.ringscope.trace.Unknown;

/**
 * All messages of a trace in the order in which they were sent or found, each paired with its reception by queue and
 * buffer. {@link #update} reads on from where it stopped, so it serves a growing trace and can be cancelled at any
 * event. One thread updates; any thread may read the rows below {@link #size}. Of many rows the ones that nobody looks at
 * are in a file.
 */
public final class MessageIndex implements Closeable {
  private static final int PAYLOAD_BUDGET = 64 << 20;
  /** A buffer comes round within a few laps of its ring. */
  private static final int ROWS_BACK = 100_000;
  private static final int CANCEL_INTERVAL = 4096;
  private static final Message.Presence[] PRESENCES = Message.Presence.values();
  private static final MessageKind[] KINDS = MessageKind.values();

  private final Trace trace;
  private final MessageDecoder decoder;
  private final EventCursor cursor;
  private final EventLookup lookup;
  private final KeptMessages kept;
  private volatile MessageRows rows;
  private final PayloadStore payloads = new PayloadStore(PAYLOAD_BUDGET);
  private final MessageRow row = new MessageRow();
  private final MessagePairing pairing = new MessagePairing();
  private final PolledTimes polled;
  private final ChannelNames channels = new ChannelNames();
  private final AnnouncementReader announcements = new AnnouncementReader();
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
    polled = new PolledTimes(trace);
    cursor = trace.cursor();
    lookup = trace.lookup();
    kept = results == null || trace.isLive() ? null : new KeptMessages(results, trace);
    rows = new MessageRows(new PageFile(kept == null ? null : kept.folder(), MessageRows.PAGE_BYTES));
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
      take(cursor.event());
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

  private void take(EventView event) {
    lives.take(event);
    polled.apply(event);
    switch (event.type()) {
      case MESSAGE_SENT -> pairing.sent(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER), add(event));
      case MESSAGE_FOUND -> add(event);
      case MESSAGE_RECEIVED -> received(event);
      case ENDPOINT_CREATED -> channel(event);
      case NAME_SERVICE -> {
        channel(event);
        announcements.announced(event);
      }
      default -> {}
    }
  }

  private void channel(EventView event) {
    channels.add(event.getInt(Field.BUS), event.string(Field.NAME), event.getLong(Field.ADDRESS));
  }

  private int add(EventView event) {
    return add(event, Message.NO_TIME, 0, 0);
  }

  private int add(EventView event, long receivedNanos, int receivedStream, long receivedSequence) {
    row.bus = event.getInt(Field.BUS);
    row.queue = event.getInt(Field.QUEUE);
    row.source = event.getInt(Field.SOURCE);
    row.destination = event.getInt(Field.DESTINATION);
    row.length = event.getInt(Field.LENGTH);
    row.flags = event.getInt(Field.FLAGS);
    row.buffer = event.getLong(Field.BUFFER);
    row.nanos = event.nanos();
    row.sentSince(polled.earliest(row.queue, row.nanos));
    row.stream = event.stream();
    row.sequence = event.sequence();
    row.receivedNanos = receivedNanos;
    row.receivedStream = receivedStream;
    row.receivedSequence = receivedSequence;
    row.payload = payloads.add(event);
    row.kind = kind(event).ordinal();
    row.presence = presence(event).ordinal();
    return rows.append(row);
  }

  private MessageKind kind(EventView event) {
    AnnouncementReader.Announcement told = announcements.read(event);
    if (told == null) {
      return MessageKind.DATA;
    }
    if (told.isWhole()) {
      channels.add(event.getInt(Field.BUS), told.name(), told.address());
    }
    return told.destroy() ? MessageKind.NS_DESTROY : MessageKind.NS_CREATE;
  }

  private Message.Presence presence(EventView event) {
    if (event.type() != EventType.MESSAGE_FOUND) {
      return isFoundAnew(event) ? Message.Presence.PENDING : Message.Presence.PASSED;
    }
    return Message.Presence.of(FoundState.of(event));
  }

  /** A reception whose sending was not recorded becomes a row of its own: it did pass. */
  private void received(EventView event) {
    int sent = pairing.received(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    boolean isSent = sent >= 0 && isSame(event, sent);
    if (isSent && row.presence == Message.Presence.PENDING.ordinal()) {
      row.presence = Message.Presence.DONE.ordinal();
      rows.replace(sent, row);
    } else if (isSent) {
      rows.received(sent, event.nanos(), event.stream(), event.sequence());
    } else {
      add(event, event.nanos(), event.stream(), MessageRow.RECEIVED_ONLY);
    }
  }

  private boolean isFoundAnew(EventView event) {
    return event.type() == EventType.MESSAGE_SENT && polled.isFoundAnew(event.getInt(Field.QUEUE));
  }

  private boolean isSame(EventView event, int sent) {
    rows.read(sent, row);
    return row.source == event.getInt(Field.SOURCE) && row.destination == event.getInt(Field.DESTINATION)
        && row.length == event.getInt(Field.LENGTH);
  }

  /** Time at which a row was sent or found, without making a record of it. */
  public long nanos(int row) {
    return rows.nanos(row);
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
    byte[] payload = payload(read, first);
    MessageKind kind = KINDS[read.kind];
    return new Message(place, read.bus, queue, direction(read), read.source & 0xFFFF_FFFFL,
        read.destination & 0xFFFF_FFFFL, read.length, read.flags, kind,
        kind == MessageKind.DATA ? "" : NameService.name(payload, 0), payload, read.buffer, sentNanos,
        read.receivedNanos, arrived && seen ? read.receivedNanos - sentNanos : Message.NO_TIME,
        arrived && !seen ? read.receivedNanos - read.earliestNanos() : Message.NO_TIME, presence,
        receivedOnly ? null : first, received);
  }

  private byte[] payload(MessageRow read, Position position) {
    if (!restored && read.payload >= 0) {
      return payloads.read(read.payload);
    }
    synchronized (lookup) {
      EventView event = event(position);
      return event == null ? new byte[0] : event.bytes(Field.PAYLOAD);
    }
  }

  /** The event of a message; null where there is none, or no payload. */
  private EventView event(Position position) {
    try {
      EventView event = lookup.at(position);
      return event == null || event.type().typeOf(Field.PAYLOAD) == null ? null : event;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Direction direction(MessageRow read) {
    if (decoder.device(read.bus, read.queue) != null) {
      return decoder.direction(read.queue, read.source & 0xFFFF_FFFFL, read.destination & 0xFFFF_FFFFL, read.length);
    }
    return direction(trace.system(), read.bus, read.queue == Unknown.ID ? QueueState.UNKNOWN : read.queue);
  }

  /** Of an RPMsg message. */
  static Direction direction(SystemDescription system, int bus, int queue) {
    BusInfo info = system.bus(bus);
    if (info == null || queue == QueueState.UNKNOWN) {
      return Direction.UNKNOWN;
    }
    if (queue == info.txQueue()) {
      return Direction.TO_DEVICE;
    }
    return queue == info.rxQueue() ? Direction.TO_DRIVER : Direction.UNKNOWN;
  }

  /** Payloads as conditions want them. */
  private final class Recorded implements MessageEvaluators.Payloads {
    @Override
    public void read(MessageRow row, SearchedBytes target) {
      if (!restored && row.payload >= 0) {
        payloads.read(row.payload, target);
        return;
      }
      synchronized (lookup) {
        EventView event = event(new Position(row.nanos, row.stream, row.sequence));
        int count = event == null ? 0 : event.byteCount(Field.PAYLOAD);
        byte[] room = target.room(count);
        if (count > 0) {
          event.copyBytes(Field.PAYLOAD, 0, room, 0, count);
        }
      }
    }

    @Override
    public List<String> texts(MessageRow row) {
      Message message = message(0, row);
      String text = message.text().toLowerCase(Locale.ROOT);
      DecodedPayload decoded = decoder.device(message) == null ? null : decoder.decode(message);
      return decoded == null ? List.of(text) : List.of(text, decoded.summary().toLowerCase(Locale.ROOT));
    }
  }
}
