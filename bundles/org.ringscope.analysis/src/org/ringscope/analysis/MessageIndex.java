// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.ringscope.trace.BusInfo;
import org.ringscope.trace.ChannelInfo;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.Position;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Trace;

/**
 * All messages of a trace in the order in which they were sent or found, each paired with its reception by queue and
 * buffer. {@link #update} reads on from where it stopped, so it serves a growing trace and can be cancelled at any
 * event. One thread updates; any thread may read the rows below {@link #size}.
 */
public final class MessageIndex {
  private static final long PAYLOAD_BUDGET = 64L << 20;
  /** A buffer comes round within a few laps of its ring. */
  private static final int ROWS_BACK = 100_000;
  private static final int CANCEL_INTERVAL = 4096;
  private static final Message.Presence[] PRESENCES = Message.Presence.values();
  private static final MessageKind[] KINDS = MessageKind.values();

  private final Trace trace;
  private final EventCursor cursor;
  private final EventCursor payloadCursor;
  private final MessageRows rows = new MessageRows();
  private final PayloadStore payloads = new PayloadStore(PAYLOAD_BUDGET);
  private final MessagePairing pairing = new MessagePairing();
  private final ChannelNames channels = new ChannelNames();
  /** By stream: whether the name service message that was announced last destroys. */
  private final Map<Integer, Boolean> announcedDestroy = new HashMap<>();

  public MessageIndex(Trace trace) throws IOException {
    this.trace = trace;
    cursor = trace.cursor();
    payloadCursor = trace.cursor();
  }

  /**
   * Takes in what the trace has and the index has not.
   *
   * @param cancelled asked every few thousand events; what was read so far stays
   * @return true if the end of what there is was reached, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    for (ChannelInfo channel : trace.system().channels()) {
      channels.add(channel.bus(), channel.name(), channel.source());
      channels.add(channel.bus(), channel.name(), channel.destination());
    }
    int untilAsked = CANCEL_INTERVAL;
    while (cursor.next()) {
      take(cursor.event());
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Reads everything that the trace has now. */
  public MessageIndex readAll() throws IOException {
    update(() -> false);
    return this;
  }

  public int size() {
    return rows.size();
  }

  /** Names of all services seen, for the filter. */
  public Set<String> channelNames() {
    return channels.names();
  }

  /** The rows that a filter lets through; {@link MessageList#update} brings it up to date. */
  public MessageList filter(MessageFilter filter) {
    return new MessageList(this, filter);
  }

  private void take(EventView event) {
    switch (event.type()) {
      case MESSAGE_SENT -> pairing.sent(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER), add(event));
      case MESSAGE_FOUND -> add(event);
      case MESSAGE_RECEIVED -> received(event);
      case ENDPOINT_CREATED -> channel(event);
      case NAME_SERVICE -> {
        channel(event);
        if (event.getInt(Field.RECEIVED) == 0) {
          announcedDestroy.put(event.stream(), event.getInt(Field.DESTROY) != 0);
        }
      }
      default -> { }
    }
  }

  private void channel(EventView event) {
    channels.add(event.getInt(Field.BUS), event.string(Field.NAME), event.getLong(Field.ADDRESS));
  }

  private int add(EventView event) {
    int row = rows.size();
    MessageRows.Chunk chunk = rows.chunkForNext();
    int slot = MessageRows.slotOf(row);
    chunk.bus[slot] = (short) event.getInt(Field.BUS);
    chunk.queue[slot] = (char) event.getInt(Field.QUEUE);
    chunk.source[slot] = event.getInt(Field.SOURCE);
    chunk.destination[slot] = event.getInt(Field.DESTINATION);
    chunk.length[slot] = event.getInt(Field.LENGTH);
    chunk.flags[slot] = (char) event.getInt(Field.FLAGS);
    chunk.buffer[slot] = event.getLong(Field.BUFFER);
    chunk.nanos[slot] = event.nanos();
    chunk.stream[slot] = (char) event.stream();
    chunk.sequence[slot] = event.sequence();
    chunk.payload[slot] = payloads.add(event);
    chunk.kind[slot] = (byte) kind(event).ordinal();
    chunk.presence[slot] = (byte) presence(event).ordinal();
    rows.added();
    return row;
  }

  private MessageKind kind(EventView event) {
    if (event.getLong(Field.DESTINATION) != NameServiceMessage.ADDRESS) {
      return MessageKind.DATA;
    }
    byte[] payload = event.bytes(Field.PAYLOAD);
    MessageKind kind = NameServiceMessage.kind(event.getInt(Field.LENGTH), payload,
        announcedDestroy.getOrDefault(event.stream(), false));
    String name = NameServiceMessage.name(payload);
    if (kind != MessageKind.DATA && !name.isEmpty()) {
      channels.add(event.getInt(Field.BUS), name, NameServiceMessage.address(payload));
    }
    return kind;
  }

  private static Message.Presence presence(EventView event) {
    if (event.type() != EventType.MESSAGE_FOUND) {
      return Message.Presence.PASSED;
    }
    return event.getInt(Field.PENDING) != 0 ? Message.Presence.PENDING : Message.Presence.DONE;
  }

  /** A reception whose sending was not recorded becomes a row of its own: it did pass. */
  private void received(EventView event) {
    int row = pairing.received(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    if (row < 0 || !isSame(event, row)) {
      row = add(event);
      MessageRows.Chunk chunk = rows.chunkOf(row);
      chunk.receivedStream[MessageRows.slotOf(row)] = (char) event.stream();
      chunk.receivedSequence[MessageRows.slotOf(row)] = -1;
      chunk.receivedNanos[MessageRows.slotOf(row)] = event.nanos();
      return;
    }
    MessageRows.Chunk chunk = rows.chunkOf(row);
    int slot = MessageRows.slotOf(row);
    chunk.receivedStream[slot] = (char) event.stream();
    chunk.receivedSequence[slot] = event.sequence();
    chunk.receivedNanos[slot] = event.nanos();
  }

  private boolean isSame(EventView event, int row) {
    MessageRows.Chunk chunk = rows.chunkOf(row);
    int slot = MessageRows.slotOf(row);
    return chunk.source[slot] == event.getInt(Field.SOURCE) && chunk.destination[slot] == event.getInt(Field.DESTINATION)
        && chunk.length[slot] == event.getInt(Field.LENGTH);
  }

  /** Time at which a row was sent or found, without making a record of it. */
  public long nanos(int row) {
    return rows.chunkOf(row).nanos[MessageRows.slotOf(row)];
  }

  /** The first row at or after a time, {@link #size} if there is none. */
  public int rowAt(long nanos) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nanos(middle) < nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The newest row up to {@code from} that a queue carried in this buffer, -1 if the last {@value #ROWS_BACK} have none. */
  public int lastRow(int queue, long buffer, int from) {
    int end = Math.max(0, from - ROWS_BACK);
    for (int row = Math.min(from, size() - 1); row >= end; row--) {
      MessageRows.Chunk chunk = rows.chunkOf(row);
      int slot = MessageRows.slotOf(row);
      if (chunk.queue[slot] == queue && chunk.buffer[slot] == buffer) {
        return row;
      }
    }
    return -1;
  }

  /** One row as a record, with its payload. */
  public Message get(int row) {
    Objects.checkIndex(row, size());
    MessageRows.Chunk chunk = rows.chunkOf(row);
    int slot = MessageRows.slotOf(row);
    boolean receivedOnly = chunk.receivedNanos[slot] != Message.NO_TIME && chunk.receivedSequence[slot] == -1;
    Position first = new Position(chunk.nanos[slot], chunk.stream[slot], chunk.sequence[slot]);
    long receivedNanos = chunk.receivedNanos[slot];
    Position received = receivedNanos == Message.NO_TIME ? null
        : receivedOnly ? first : new Position(receivedNanos, chunk.receivedStream[slot], chunk.receivedSequence[slot]);
    Message.Presence presence = PRESENCES[chunk.presence[slot]];
    long sentNanos = receivedOnly || presence != Message.Presence.PASSED ? Message.NO_TIME : chunk.nanos[slot];
    long latency = sentNanos == Message.NO_TIME || received == null ? Message.NO_TIME : receivedNanos - sentNanos;
    int queue = chunk.queue[slot] == 0xFFFF ? QueueState.UNKNOWN : chunk.queue[slot];
    int bus = chunk.bus[slot] & 0xFFFF;
    byte[] payload = payload(chunk, slot, first);
    MessageKind kind = KINDS[chunk.kind[slot]];
    return new Message(row, bus, queue, direction(bus, queue), chunk.source[slot] & 0xFFFF_FFFFL,
        chunk.destination[slot] & 0xFFFF_FFFFL, chunk.length[slot], chunk.flags[slot], kind,
        kind == MessageKind.DATA ? "" : NameServiceMessage.name(payload), payload, chunk.buffer[slot], sentNanos,
        receivedNanos, latency, presence, receivedOnly ? null : first, received);
  }

  private byte[] payload(MessageRows.Chunk chunk, int slot, Position position) {
    if (chunk.payload[slot] >= 0) {
      return payloads.read(chunk.payload[slot]);
    }
    synchronized (payloadCursor) {
      try {
        return payloadCursor.seek(position) ? payloadCursor.event().bytes(Field.PAYLOAD) : new byte[0];
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Direction direction(int bus, int queue) {
    SystemDescription system = trace.system();
    BusInfo info = system.bus(bus);
    if (info == null || queue == QueueState.UNKNOWN) {
      return Direction.UNKNOWN;
    }
    if (queue == info.txQueue()) {
      return Direction.TO_DEVICE;
    }
    return queue == info.rxQueue() ? Direction.TO_DRIVER : Direction.UNKNOWN;
  }

  boolean matches(int row, MessageFilter filter) {
    MessageRows.Chunk chunk = rows.chunkOf(row);
    int slot = MessageRows.slotOf(row);
    long source = chunk.source[slot] & 0xFFFF_FFFFL;
    long destination = chunk.destination[slot] & 0xFFFF_FFFFL;
    int bus = chunk.bus[slot] & 0xFFFF;
    if (filter.endpoint() != null && filter.endpoint() != source && filter.endpoint() != destination
        || filter.bus() != null && filter.bus() != bus
        || filter.queue() != null && filter.queue() != chunk.queue[slot]) {
      return false;
    }
    if (filter.channel() != null && !channels.belongs(bus, source, filter.channel())
        && !channels.belongs(bus, destination, filter.channel())) {
      return false;
    }
    if (filter.direction() != null && filter.direction() != direction(bus, chunk.queue[slot])) {
      return false;
    }
    return filter.text() == null
        || get(row).text().toLowerCase(Locale.ROOT).contains(filter.text());
  }
}
