// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.ringscope.trace.Unknown;

/** Builds the bytes of a buffer, little-endian. */
final class Bytes {
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
  private int readable = Unknown.NUMBER;

  Bytes u8(int... values) {
    for (int value : values) {
      bytes.put((byte) value);
    }
    return this;
  }

  Bytes u16(int... values) {
    for (int value : values) {
      bytes.putShort((short) value);
    }
    return this;
  }

  Bytes u32(long... values) {
    for (long value : values) {
      bytes.putInt((int) value);
    }
    return this;
  }

  Bytes u64(long... values) {
    for (long value : values) {
      bytes.putLong(value);
    }
    return this;
  }

  Bytes zeros(int count) {
    bytes.position(bytes.position() + count);
    return this;
  }

  Bytes text(String text) {
    bytes.put(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Bytes hex(String hex) {
    bytes.put(HexFormat.of().parseHex(hex.replace(" ", "")));
    return this;
  }

  /** What follows is written by the device. */
  Bytes answer() {
    readable = bytes.position();
    return this;
  }

  byte[] array() {
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  DeviceBuffer of(int device, int queue) {
    return of(device, queue, 1L << 32);
  }

  DeviceBuffer of(int device, int queue, long features) {
    return new DeviceBuffer(device, queue, features, readable, bytes.position(), array());
  }

  /** With only the first bytes recorded. */
  DeviceBuffer cut(int device, int queue, int recorded) {
    return new DeviceBuffer(device, queue, 1L << 32, readable, bytes.position(),
        Arrays.copyOf(bytes.array(), recorded));
  }

  String summary(int device, int queue) {
    return PayloadDecoder.decode(of(device, queue)).summary();
  }
}
