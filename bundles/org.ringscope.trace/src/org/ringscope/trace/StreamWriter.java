// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.nio.ByteBuffer;

/** Writes the events of one stream. Owned by one thread. */
public final class StreamWriter {
  public int id() {
    throw new UnsupportedOperationException();
  }

  public void checkpointSource(CheckpointSource source) {
    throw new UnsupportedOperationException();
  }

  /** Begins an event; then every field in the order of the catalogue, then {@link #end}. */
  public StreamWriter begin(EventType type, long nanos) {
    throw new UnsupportedOperationException();
  }

  public StreamWriter u8(int value) {
    throw new UnsupportedOperationException();
  }

  public StreamWriter u16(int value) {
    throw new UnsupportedOperationException();
  }

  public StreamWriter u32(long value) {
    throw new UnsupportedOperationException();
  }

  public StreamWriter u64(long value) {
    throw new UnsupportedOperationException();
  }

  public StreamWriter string(CharSequence text) {
    throw new UnsupportedOperationException();
  }

  public StreamWriter bytes(ByteBuffer source, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  public StreamWriter bytes(byte[] source, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  public void end() {
    throw new UnsupportedOperationException();
  }

  /** Number of the open packet; with {@link #eventOffset} what a {@link EventType#CHECKPOINT_REFERENCE} points to. */
  public long packetSequence() {
    throw new UnsupportedOperationException();
  }

  /** Byte offset in its packet of the event that was begun last. */
  public int eventOffset() {
    throw new UnsupportedOperationException();
  }

  /** Seals the open packet now. */
  public void flush() {
    throw new UnsupportedOperationException();
  }

  /** The owner goes to sleep: until {@link #unpark} the ticking thread may seal this stream. */
  public void park() {
    throw new UnsupportedOperationException();
  }

  public void unpark() {
    throw new UnsupportedOperationException();
  }

  /** Events of this stream that could not be written. */
  public long discarded() {
    throw new UnsupportedOperationException();
  }
}
