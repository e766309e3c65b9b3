// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** Bytes of a checkpoint: part of a buffer while they are written, a buffer of their own once they are read; or unknown. */
final class CheckpointBytes {
  private static final byte[] NOTHING = {};

  private ByteBuffer bytes;
  private int offset;
  private int length;

  void forget() {
    bytes = null;
  }

  /** As much of it as there is; null: unknown. */
  void set(ByteBuffer source, int from, int count) {
    bytes = source;
    offset = from;
    length = source == null ? 0 : Math.max(0, Math.min(count, source.limit() - from));
  }

  /** Takes a byte field of a foreign event, at most what a ring can have. */
  void read(EventView event, Field field, long most) {
    byte[] copy = new byte[(int) Math.min(event.byteCount(field), most)];
    event.copyBytes(field, 0, copy, 0, copy.length);
    set(ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN), 0, copy.length);
  }

  int bitIfKnown(int bit) {
    return bytes == null ? 0 : bit;
  }

  EventEncoder writeTo(EventEncoder out) {
    return bytes == null ? out.bytes(NOTHING, 0, 0) : out.bytes(bytes, offset, length);
  }

  /** Null: unknown. */
  ByteBuffer get() {
    return bytes;
  }
}
