// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.ByteBuffer;

/** Bytes waiting in order, up to a fixed number. One thread. */
final class ByteQueue {
  private final byte[] bytes;
  private int head;
  private int count;

  ByteQueue(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return count;
  }

  int free() {
    return bytes.length - count;
  }

  /** Takes as many of the {@code length} bytes as fit; returns how many. */
  int put(byte[] source, int offset, int length) {
    int taken = Math.min(length, free());
    for (int i = 0; i < taken; i++) {
      bytes[(head + count + i) % bytes.length] = source[offset + i];
    }
    count += taken;
    return taken;
  }

  /** Takes as many of the {@code length} bytes as fit; returns how many. */
  int put(ByteBuffer source, int offset, int length) {
    int taken = Math.min(length, free());
    for (int i = 0; i < taken; i++) {
      bytes[(head + count + i) % bytes.length] = source.get(offset + i);
    }
    count += taken;
    return taken;
  }

  /** Hands out up to {@code length} bytes; returns how many. */
  int get(byte[] target, int offset, int length) {
    int given = Math.min(length, count);
    for (int i = 0; i < given; i++) {
      target[offset + i] = next();
    }
    return given;
  }

  /** Hands out up to {@code length} bytes; returns how many. */
  int get(ByteBuffer target, int offset, int length) {
    int given = Math.min(length, count);
    for (int i = 0; i < given; i++) {
      target.put(offset + i, next());
    }
    return given;
  }

  private byte next() {
    byte value = bytes[head];
    head = (head + 1) % bytes.length;
    count--;
    return value;
  }

  void clear() {
    head = 0;
    count = 0;
  }
}
