// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** The bytes of one packet while it is put together; reused. */
final class Frame {
  /** More than a byte field of an event can hold, and the largest header before it. */
  private static final int MOST_BYTES = (16 << 20) + 256;
  private static final int USUAL_BYTES = 2048;

  private byte[] bytes = new byte[USUAL_BYTES];
  private int size;
  private long originalLength;

  Frame clear() {
    size = 0;
    originalLength = 0;
    return this;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Bytes captured. */
  int size() {
    return size;
  }

  /** Bytes that the frame had on the wire. */
  long originalLength() {
    return originalLength;
  }

  void setOriginalLength(long length) {
    originalLength = Math.max(length, size);
  }

  /** Appends room for a header, to be filled through a little-endian view that begins there. */
  ByteBuffer header(int length) {
    ensure(size + length);
    java.util.Arrays.fill(bytes, size, size + length, (byte) 0);
    ByteBuffer view = ByteBuffer.wrap(bytes, size, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    size += length;
    return view;
  }

  /** Appends the recorded payload of an event from its byte {@code from} on, at most {@code most} bytes of it. */
  void payload(EventView event, int from, int most) {
    int count = Math.min(most, event.byteCount(Field.PAYLOAD) - from);
    ensure(size + count);
    event.copyBytes(Field.PAYLOAD, from, bytes, size, count);
    size += count;
  }

  private void ensure(int wanted) {
    if (wanted > MOST_BYTES) {
      throw new IllegalStateException("frame of " + wanted + " bytes");
    }
    if (wanted > bytes.length) {
      bytes = java.util.Arrays.copyOf(bytes, Math.max(wanted, Math.min(2 * bytes.length, MOST_BYTES)));
    }
  }
}
