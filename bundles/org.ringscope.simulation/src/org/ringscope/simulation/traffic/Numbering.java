// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import java.nio.ByteBuffer;

/**
 * The sequence number of a message, in little-endian order, and a check of everything else in it:
 *
 * <pre>
 * length  0  1  2  3  4  5  6  7  8 ...
 *         | number    | check     | rest
 * 4 to 7  | number    | rest
 * 2, 3    | num | rest
 * 1       | n
 * </pre>
 *
 * A message without a byte has no number. All in absolute accesses.
 */
final class Numbering {
  static final int CHECKED_LENGTH = 8;

  private Numbering() {}

  /** Bits of the number that a message of this length carries. */
  static int bits(int length) {
    return length >= Integer.BYTES ? 32 : length >= Short.BYTES ? 16 : length * 8;
  }

  static void write(ByteBuffer buffer, int offset, int length, long number) {
    putLittle(buffer, offset, number, bits(length) / 8);
    if (length >= CHECKED_LENGTH) {
      putLittle(buffer, offset + Integer.BYTES, check(buffer, offset, length, number), Integer.BYTES);
    }
  }

  /** The number's lowest {@link #bits}. */
  static long read(ByteBuffer buffer, int offset, int length) {
    return getLittle(buffer, offset, bits(length) / 8);
  }

  /** Whether the bytes are those that belong to the number; of a short message nobody can say. */
  static boolean isWhole(ByteBuffer buffer, int offset, int length) {
    return length < CHECKED_LENGTH || getLittle(buffer, offset + Integer.BYTES,
        Integer.BYTES) == (check(buffer, offset, length, read(buffer, offset, length)) & 0xFFFF_FFFFL);
  }

  private static int check(ByteBuffer buffer, int offset, int length, long number) {
    int check = (int) RandomNumbers.mix(number & 0xFFFF_FFFFL ^ (long) length << 32);
    for (int i = offset + CHECKED_LENGTH; i < offset + length; i++) {
      check = 31 * check + buffer.get(i);
    }
    return check;
  }

  private static void putLittle(ByteBuffer buffer, int offset, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      buffer.put(offset + i, (byte) (value >>> 8 * i));
    }
  }

  private static long getLittle(ByteBuffer buffer, int offset, int bytes) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (buffer.get(offset + i) & 0xFFL) << 8 * i;
    }
    return value;
  }
}
