// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.nio.ByteBuffer;
import org.ringscope.trace.packet.CheckpointTooLargeException;
import org.ringscope.trace.packet.PacketBuffer;
import org.ringscope.trace.packet.PacketLayout;

/** Puts events into the open packet of a stream, field by field, and refuses what the catalogue does not say. */
public final class EventEncoder {
  private static final int PADDING = 8;

  private final PacketBuffer packet;
  private final EventLimits limits;
  private final Runnable ended;
  private ByteBuffer memory;
  private int position;
  private EventType type; // of the event that has begun and not ended
  private int field;
  private int start;

  public EventEncoder(int packetBytes, Runnable ended) {
    this.ended = ended;
    packet = new PacketBuffer(packetBytes + PADDING);
    limits = new EventLimits(packetBytes);
    memory = packet.memory();
  }

  public PacketBuffer packet() {
    return packet;
  }

  public ByteBuffer memory() {
    return memory;
  }

  /** Where the next byte goes. */
  public int position() {
    return position;
  }

  /** Where the event stands that was begun last. */
  public int start() {
    return start;
  }

  /** Forgets the event under way, if any, and goes on at another place. */
  public void moveTo(int place) {
    position = place;
    start = place;
    type = null;
  }

  /** Where an event that begins now ends at the latest; of a checkpoint without its byte fields. */
  public int endOf(EventType next) {
    return position + limits.eventBytes(next);
  }

  /** @throws CheckpointTooLargeException when no packet can be so long */
  public void ensure(long bytes) {
    if (bytes + PADDING > memory.capacity()) {
      memory = packet.grow(bytes + PADDING, position);
    }
  }

  public void requireNone() {
    if (type != null) {
      throw new IllegalStateException(type.text() + " has not ended");
    }
  }

  public EventEncoder begin(EventType next, long stamp) {
    type = next;
    field = 0;
    start = position;
    memory.putShort(position, (short) next.id());
    memory.putLong(position + 2, stamp);
    position += PacketLayout.EVENT_HEADER_BYTES;
    return this;
  }

  /** An 8-bit field: the low bits of the value. */
  public EventEncoder u8(int value) {
    expect(FieldType.U8, FieldType.U8);
    memory.put(position, (byte) value);
    position += 1;
    return this;
  }

  /** A 16-bit field: the low bits of the value. */
  public EventEncoder u16(int value) {
    expect(FieldType.U16, FieldType.X16);
    memory.putShort(position, (short) value);
    position += 2;
    return this;
  }

  /** A 32-bit field: the low bits of the value. */
  public EventEncoder u32(long value) {
    expect(FieldType.U32, FieldType.X32);
    memory.putInt(position, (int) value);
    position += 4;
    return this;
  }

  /** A 64-bit field. */
  public EventEncoder u64(long value) {
    expect(FieldType.U64, FieldType.X64);
    memory.putLong(position, value);
    position += 8;
    return this;
  }

  /** A text field; clipped at 4096 bytes of UTF-8 (less in small packets). */
  public EventEncoder string(CharSequence text) {
    expect(FieldType.STRING, FieldType.STRING);
    position = Utf8.put(memory, position, position + limits.stringBytes(), text);
    memory.put(position++, (byte) 0);
    return this;
  }

  /** A text field from ASCII without zero bytes, which the caller vouches for; clipped like any text. */
  public EventEncoder ascii(byte[] source, int offset, int length) {
    expect(FieldType.STRING, FieldType.STRING);
    int count = Math.min(length, limits.stringBytes());
    memory.put(position, source, offset, count);
    position += count;
    memory.put(position++, (byte) 0);
    return this;
  }

  /** A byte field; clipped at 64 KiB (less in small packets) except in checkpoints. Does not touch the source's position. */
  public EventEncoder bytes(ByteBuffer source, int offset, int length) {
    int count = beginBytes(length);
    memory.put(position, source, offset, count);
    position += count;
    return this;
  }

  /** A byte field; clipped at 64 KiB (less in small packets) except in checkpoints. */
  public EventEncoder bytes(byte[] source, int offset, int length) {
    int count = beginBytes(length);
    memory.put(position, source, offset, count);
    position += count;
    return this;
  }

  /** Ends the event and shows it to live readers. */
  public void end() {
    ended.run();
  }

  /** The event is complete. @return its type */
  public EventType close() {
    EventType closed = type;
    if (closed == null || field != closed.fieldCount()) {
      throw new IllegalStateException(
          closed == null ? "no event has begun" : closed.text() + " ended after " + field + " fields");
    }
    type = null;
    return closed;
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
      ensure(position + (long) limits.eventBytes(type) + length);
    } else {
      count = Math.min(length, limits.byteFieldBytes());
    }
    memory.putInt(position, count);
    position += 4;
    return count;
  }
}
