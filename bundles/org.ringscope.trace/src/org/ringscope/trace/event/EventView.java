// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ringscope.trace.Position;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.packet.PacketBytes;
import org.ringscope.trace.system.QueueInfo;

/**
 * One event where it lies in its packet. Reused by its cursor: copy what must outlive the next step. Nothing is allocated but by
 * {@link #string}, {@link #bytes} and {@link #position}. Asking for a field that the event does not have, or not in that form, is an
 * {@code IllegalArgumentException}.
 */
public final class EventView {
  private final int stream;
  private byte[] packet;
  private long packetSequence;
  private int checkpointEnd;
  private int start;
  private EventLayout layout;
  private long stampNanos;
  private long nanos;

  public EventView(int stream) {
    this.stream = stream;
  }

  public EventType type() {
    return layout.type();
  }

  /** Time in the merged order: the stamp, or later where causality says so. Never decreases from event to event. */
  public long nanos() {
    return nanos;
  }

  /** The recorded time stamp. */
  public long stampNanos() {
    return stampNanos;
  }

  /** Id of the stream: a core's id, {@link StreamInfo#OBSERVER} or {@link StreamInfo#SYSTEM}. */
  public int stream() {
    return stream;
  }

  /** Grows within the stream; see {@link Position#sequence}. */
  public long sequence() {
    return Position.sequence(packetSequence, start);
  }

  public Position position() {
    return new Position(nanos, stream, sequence());
  }

  /** Whether the event belongs to the checkpoint that begins a packet: it repeats state and tells nothing new. */
  public boolean isCheckpoint() {
    return start < checkpointEnd;
  }

  /** An integer field; u64 as its 64 bits. */
  public long getLong(Field field) {
    int place = layout.place(field);
    return place == EventLayout.NO_PLACE ? behindText(field) : EventLayout.number(packet, start, place);
  }

  /** The low 32 bits of an integer field: u32 values above 2^31−1 come back negative, take {@link #getLong} for them. */
  public int getInt(Field field) {
    return (int) getLong(field);
  }

  /** A text field; bytes that are not UTF-8 come back as replacement characters. */
  public String string(Field field) {
    int at = locate(field, EventLayout.STRING, "text");
    int end = at;
    while (packet[end] != 0) {
      end++;
    }
    return new String(packet, at, end - at, StandardCharsets.UTF_8);
  }

  /** A copy of a byte field. */
  public byte[] bytes(Field field) {
    byte[] copy = new byte[byteCount(field)];
    copyBytes(field, 0, copy, 0, copy.length);
    return copy;
  }

  /** Length of a byte field. */
  public int byteCount(Field field) {
    return PacketBytes.i32(packet, locate(field, EventLayout.BYTES, "byte field"));
  }

  /** Copies {@code count} bytes of a byte field, from its index {@code from} on. */
  public void copyBytes(Field field, int from, byte[] target, int at, int count) {
    int start = locate(field, EventLayout.BYTES, "byte field");
    Objects.checkFromIndexSize(from, count, PacketBytes.i32(packet, start));
    System.arraycopy(packet, start + 4 + from, target, at, count);
  }

  /** Whether the source could not know a field: an unassigned queue or device, a status before, a value read, a total. */
  public boolean isUnknown(Field field) {
    return switch (field) {
      case QUEUE, DEVICE, BUS, DRIVER_CORE, DEVICE_CORE, RX_QUEUE, TX_QUEUE -> getInt(field) == Unknown.ID;
      case BUFFER, EXPECTED, KICKS, INTERRUPTS, BUFFERS, SUPPRESSED_KICKS, SUPPRESSED_INTERRUPTS ->
          getLong(field) == Unknown.U64;
      case NOTIFY_ID, IN_FLIGHT -> getLong(field) == Unknown.U32;
      case SIZE, ALIGN -> type() == EventType.QUEUE && getLong(field) == 0;
      case DESC -> type() == EventType.QUEUE && hasNoAddresses();
      case AVAIL, USED -> type() == EventType.QUEUE ? hasNoAddresses()
          : type() == EventType.COUNTS && getLong(field) == Unknown.U32;
      case OLD -> type() == EventType.STATUS && getInt(field) == Unknown.STATUS;
      case WIDTH -> getInt(field) == 0;
      case VALUE -> type() == EventType.REGISTER_READ && getInt(Field.WIDTH) == 0;
      default -> false;
    };
  }

  private boolean hasNoAddresses() {
    return (getInt(Field.FLAGS) & QueueInfo.ADDRESSES_KNOWN) == 0;
  }

  @Override
  public String toString() {
    return layout == null ? "no event" : type().text() + " nanos=" + nanos + " stream=" + stream;
  }

  public void enterPacket(byte[] bytes, long sequence, int endOfCheckpoint) {
    packet = bytes;
    packetSequence = sequence;
    checkpointEnd = endOfCheckpoint;
  }

  public void set(int eventStart, EventLayout eventLayout, long stamp) {
    start = eventStart;
    layout = eventLayout;
    stampNanos = stamp;
    nanos = stamp;
  }

  public void setNanos(long inMergedOrder) {
    nanos = inMergedOrder;
  }

  public byte[] packet() {
    return packet;
  }

  /** Offset in the packet. */
  public int start() {
    return start;
  }

  public EventLayout layout() {
    return layout;
  }

  /** A number behind a string or a byte field. */
  private long behindText(Field field) {
    int index = index(field);
    if (layout.kind(index) < 0) {
      throw notA("number", field);
    }
    return PacketBytes.i64(packet, layout.locate(packet, start, index))
        & -1L >>> Long.SIZE - layout.kind(index) * Byte.SIZE;
  }

  private int locate(Field field, int kind, String what) {
    int index = index(field);
    if (layout.kind(index) != kind) {
      throw notA(what, field);
    }
    return layout.locate(packet, start, index);
  }

  private int index(Field field) {
    int index = layout.indexOf(field);
    if (index < 0) {
      throw new IllegalArgumentException(type().text() + " has no field " + field.text());
    }
    return index;
  }

  private IllegalArgumentException notA(String what, Field field) {
    return new IllegalArgumentException(type().text() + "." + field.text() + " is no " + what);
  }
}
