// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes the events of one stream: {@link #begin}, every field in the order of the catalogue, {@link #end}. Seals a packet when it is full
 * or a tick has passed, and never fails: what cannot be written is counted ({@link #discarded}).
 *
 * <p>Owned by one thread. Only between {@link #park} and {@link #unpark} the ticking thread may seal it. Nothing is allocated per event.
 */
public final class StreamWriter {
  private static final int PADDING = 8;

  private static final int RUNNING = 0;
  private static final int PARKED = 1;
  private static final int SEALING = 2;

  private final int id;
  private final StreamFiles files;
  private final UUID uuid;
  private final int packetBytes;
  private final long tickNanos;
  private final EventLimits limits;
  private final PacketBuffer open;
  private final AtomicInteger owner = new AtomicInteger(RUNNING);
  private CheckpointSource checkpoints;

  private ByteBuffer memory;
  private int position; // 0: no packet is open
  private int sealAt;
  private long tickEnd;
  private long packet = -1;
  private boolean writingCheckpoint;
  private boolean needsFull = true;
  private long lastNanos;
  private long events;
  private long messages;
  private long happenings; // events that are neither checkpoint nor loss: what is lost with the packet

  private EventType type; // of the event that has begun and not ended
  private int field;
  private int eventStart;

  private volatile long discarded;
  private long discardedTold;
  private long discardedBeingTold;
  private volatile IOException failure;

  StreamWriter(int id, StreamFiles files, TraceOptions options) {
    this.id = id;
    this.files = files;
    uuid = options.uuid();
    packetBytes = options.packetBytes();
    tickNanos = options.tickNanos();
    limits = new EventLimits(packetBytes);
    open = new PacketBuffer(packetBytes + PADDING);
    memory = open.memory();
  }

  /** Id of the stream: a core's id, {@link StreamInfo#OBSERVER} or {@link StreamInfo#SYSTEM}. */
  public int id() {
    return id;
  }

  /** Who writes the checkpoint at the beginning of every packet. Set it before the first event. */
  public void checkpointSource(CheckpointSource source) {
    checkpoints = source;
  }

  /**
   * Begins an event. A time stamp before the last one is written as the last one: times in a stream never decrease.
   *
   * @throws IllegalStateException when the event before has not ended
   */
  public StreamWriter begin(EventType next, long nanos) {
    if (type != null) {
      throw new IllegalStateException(type.text() + " has not ended");
    }
    long stamp = Math.max(nanos, lastNanos);
    int needed = position + limits.eventBytes(next);
    if (writingCheckpoint) {
      ensure(needed);
    } else if (position == 0 || stamp >= tickEnd || needed > sealAt) {
      flush();
      openPacket(stamp);
    }
    lastNanos = stamp;
    beginEvent(next, stamp);
    return this;
  }

  /** Begins a packet at this time, so that it holds its checkpoint even if no event follows. */
  public StreamWriter checkpoint(long nanos) {
    if (type != null) {
      throw new IllegalStateException(type.text() + " has not ended");
    }
    flush();
    openPacket(Math.max(nanos, lastNanos));
    return this;
  }

  /** An 8-bit field: the low bits of the value. */
  public StreamWriter u8(int value) {
    expect(FieldType.U8, FieldType.U8);
    memory.put(position, (byte) value);
    position += 1;
    return this;
  }

  /** A 16-bit field: the low bits of the value. */
  public StreamWriter u16(int value) {
    expect(FieldType.U16, FieldType.X16);
    memory.putShort(position, (short) value);
    position += 2;
    return this;
  }

  /** A 32-bit field: the low bits of the value. */
  public StreamWriter u32(long value) {
    expect(FieldType.U32, FieldType.X32);
    memory.putInt(position, (int) value);
    position += 4;
    return this;
  }

  /** A 64-bit field. */
  public StreamWriter u64(long value) {
    expect(FieldType.U64, FieldType.X64);
    memory.putLong(position, value);
    position += 8;
    return this;
  }

  /** A text field; clipped at 4096 bytes of UTF-8 (less in small packets). */
  public StreamWriter string(CharSequence text) {
    expect(FieldType.STRING, FieldType.STRING);
    position = Utf8.put(memory, position, position + limits.stringBytes(), text);
    memory.put(position++, (byte) 0);
    return this;
  }

  /** A text field from ASCII without zero bytes, which the caller vouches for; clipped like any text. */
  public StreamWriter ascii(byte[] source, int offset, int length) {
    expect(FieldType.STRING, FieldType.STRING);
    int count = Math.min(length, limits.stringBytes());
    memory.put(position, source, offset, count);
    position += count;
    memory.put(position++, (byte) 0);
    return this;
  }

  /** A byte field; clipped at 64 KiB (less in small packets) except in checkpoints. Does not touch the source's position. */
  public StreamWriter bytes(ByteBuffer source, int offset, int length) {
    int count = beginBytes(length);
    memory.put(position, source, offset, count);
    position += count;
    return this;
  }

  /** A byte field; clipped at 64 KiB (less in small packets) except in checkpoints. */
  public StreamWriter bytes(byte[] source, int offset, int length) {
    int count = beginBytes(length);
    memory.put(position, source, offset, count);
    position += count;
    return this;
  }

  /** Ends the event and shows it to live readers. */
  public void end() {
    if (type == null || field != type.fieldCount()) {
      throw new IllegalStateException(type == null ? "no event has begun" : type.text() + " ended after " + field + " fields");
    }
    events++;
    if (!writingCheckpoint) {
      if (type.isMessage()) {
        messages++;
      }
      if (type != EventType.LOST) {
        happenings++;
      }
      open.publish(position);
    }
    type = null;
  }

  /** Number of the open packet; with {@link #eventOffset} what a {@link EventType#CHECKPOINT_REFERENCE} points to. */
  public long packetSequence() {
    return packet;
  }

  /** Byte offset in its packet of the event that was begun last. */
  public int eventOffset() {
    return eventStart;
  }

  /** Tells that the owner itself has left out this many events: they are counted and the next packet begins with a full checkpoint. */
  public void discard(long count) {
    flush();
    discarded = discarded + count; // one writer
    needsFull = true;
  }

  /** The owner goes to sleep: until {@link #unpark} the ticking thread may seal this stream. */
  public void park() {
    owner.set(PARKED);
  }

  /** The owner goes on; waits for the ticking thread if that is sealing right now. */
  public void unpark() {
    while (owner.get() != RUNNING && !owner.compareAndSet(PARKED, RUNNING)) {
      Thread.onSpinWait();
    }
  }

  /** Seals the open packet now. */
  public void flush() {
    if (position == 0) {
      return;
    }
    int length = position;
    position = 0;
    if (seal(length)) {
      discardedTold = discardedBeingTold;
    } else {
      discarded = discarded + happenings;
      needsFull = true;
    }
    open.publish(0);
  }

  /** Events of this stream that could not be written. Any thread. */
  public long discarded() {
    return discarded;
  }

  /** Why a packet was lost last, or null. Any thread. */
  public IOException failure() {
    return failure;
  }

  /** Ticking thread: seals the packet of an owner that sleeps when its tick is over. */
  void tick(long nanos) {
    if (owner.compareAndSet(PARKED, SEALING)) {
      try {
        if (position != 0 && nanos >= tickEnd) {
          flush();
        }
      } finally {
        owner.set(PARKED);
      }
    }
  }

  StreamFiles files() {
    return files;
  }

  PacketBuffer openPacket() {
    return open;
  }

  private void beginEvent(EventType next, long stamp) {
    type = next;
    field = 0;
    eventStart = position;
    memory.putShort(position, (short) next.id());
    memory.putLong(position + 2, stamp);
    position += PacketLayout.EVENT_HEADER_BYTES;
  }

  private void openPacket(long stamp) {
    if (files.isFileFull()) {
      try {
        files.rotate();
        needsFull = true;
      } catch (IOException e) {
        failure = e;
      }
    }
    open.beginPacket();
    packet++;
    tickEnd = stamp > Long.MAX_VALUE - tickNanos ? Long.MAX_VALUE : (stamp / tickNanos + 1) * tickNanos;
    events = 0;
    messages = 0;
    happenings = 0;
    lastNanos = stamp;
    PacketLayout.putBegin(memory, uuid, id, packet, stamp);
    position = PacketLayout.HEADER_BYTES;
    eventStart = position;
    writeCheckpoint(stamp);
    sealAt = Math.max(packetBytes, position + packetBytes / 2);
    ensure(sealAt);
    discardedBeingTold = discarded;
    if (discardedBeingTold > discardedTold) {
      beginEvent(EventType.LOST, stamp);
      u64(discardedBeingTold - discardedTold).end();
    }
  }

  private void writeCheckpoint(long stamp) {
    if (checkpoints != null) {
      boolean full = needsFull;
      writingCheckpoint = true;
      try {
        checkpoints.writeCheckpoint(this, full, stamp);
        begin(EventType.CHECKPOINT_END, stamp).u8(full ? 1 : 0).end();
      } finally {
        writingCheckpoint = false;
      }
    }
    needsFull = false;
    memory.putInt(PacketLayout.CHECKPOINT_BYTES, position - PacketLayout.HEADER_BYTES);
  }

  private boolean seal(int length) {
    int padded = PacketLayout.padded(length);
    memory.putLong(PacketLayout.TIMESTAMP_END, lastNanos);
    memory.putLong(PacketLayout.CONTENT_SIZE, 8L * length);
    memory.putLong(PacketLayout.PACKET_SIZE, 8L * padded);
    memory.putLong(PacketLayout.EVENTS_DISCARDED, discardedBeingTold);
    memory.putLong(PacketLayout.EVENT_COUNT, events);
    memory.putLong(PacketLayout.MESSAGE_COUNT, messages);
    for (int i = length; i < padded; i++) {
      memory.put(i, (byte) 0);
    }
    try {
      files.append(memory.duplicate().limit(padded)); // a live reader may look at memory: its own limit stays
      return true;
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }

  private void expect(FieldType plain, FieldType hex) {
    if (type == null || field >= type.fieldCount()) {
      throw new IllegalStateException(type == null ? "no event has begun" : type.text() + " has no field " + field);
    }
    FieldType wanted = type.typeAt(field);
    if (wanted != plain && wanted != hex) {
      throw new IllegalStateException(type.text() + "." + type.fields().get(field).text() + " is " + wanted.text());
    }
    field++;
  }

  private int beginBytes(int length) {
    expect(FieldType.BYTES, FieldType.BYTES);
    int count = length;
    if (type.layer() == Layer.CHECKPOINT) {
      // what follows in the event must fit too
      ensure(Math.addExact(position + limits.eventBytes(type), length));
    } else {
      count = Math.min(length, limits.byteFieldBytes());
    }
    memory.putInt(position, count);
    position += 4;
    return count;
  }

  private void ensure(int needed) {
    if (needed + PADDING > memory.capacity()) {
      memory = open.grow(needed + PADDING, position);
    }
  }
}
