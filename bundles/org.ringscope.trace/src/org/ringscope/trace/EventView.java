// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/** One event where it lies in its packet. Reused by its cursor: copy what must outlive the next step. Nothing is allocated but by {@link #string}, {@link #bytes} and {@link #position}. */
public final class EventView {
  public EventType type() {
    throw new UnsupportedOperationException();
  }

  /** Time in the merged order: the stamp, or later where causality says so. Never decreases from event to event. */
  public long nanos() {
    throw new UnsupportedOperationException();
  }

  /** The recorded time stamp. */
  public long stampNanos() {
    throw new UnsupportedOperationException();
  }

  /** Id of the stream: a core's id, {@link StreamInfo#OBSERVER} or {@link StreamInfo#SYSTEM}. */
  public int stream() {
    throw new UnsupportedOperationException();
  }

  public long sequence() {
    throw new UnsupportedOperationException();
  }

  public Position position() {
    throw new UnsupportedOperationException();
  }

  /** Whether the event belongs to the checkpoint that begins a packet: it repeats state and tells nothing new. */
  public boolean isCheckpoint() {
    throw new UnsupportedOperationException();
  }

  /** An integer field; u64 as its 64 bits. @throws IllegalArgumentException when the event has no such integer field */
  public long getLong(Field field) {
    throw new UnsupportedOperationException();
  }

  /** The low 32 bits of an integer field: right for all of at most 16 bits; u32 values above 2^31-1 come back negative. */
  public int getInt(Field field) {
    throw new UnsupportedOperationException();
  }

  public String string(Field field) {
    throw new UnsupportedOperationException();
  }

  /** A copy of a byte field. */
  public byte[] bytes(Field field) {
    throw new UnsupportedOperationException();
  }

  /** Length of a byte field. */
  public int byteCount(Field field) {
    throw new UnsupportedOperationException();
  }

  /** Copies count bytes of a byte field from an index on. */
  public void copyBytes(Field field, int from, byte[] target, int at, int count) {
    throw new UnsupportedOperationException();
  }
}
