// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.util.Arrays;

/** The buffers of one chain that a driver is about to add; reused, device-readable ones first (PROTOCOL §1.3). */
public final class BufferList {
  private static final long MAX_LENGTH = 0xFFFF_FFFFL;

  private long[] addresses = new long[8];
  private long[] lengths = new long[8];
  private int count;
  private int readable;

  public BufferList clear() {
    count = 0;
    readable = 0;
    return this;
  }

  /** @throws IllegalArgumentException after a writable one, or if length is not 1 to 2^32-1 */
  public BufferList addReadable(long address, long length) {
    if (count != readable) {
      throw new IllegalArgumentException("device-readable buffer after a device-writable one: index=" + count);
    }
    append(address, length);
    readable++;
    return this;
  }

  /** @throws IllegalArgumentException if length is not 1 to 2^32-1 */
  public BufferList addWritable(long address, long length) {
    append(address, length);
    return this;
  }

  private void append(long address, long length) {
    checkLength(length);
    if (count == addresses.length) {
      addresses = Arrays.copyOf(addresses, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    addresses[count] = address;
    lengths[count++] = length;
  }

  static void checkLength(long length) {
    if (length < 1 || length > MAX_LENGTH) {
      throw new IllegalArgumentException("not a buffer length: length=" + length);
    }
  }

  public int count() {
    return count;
  }

  public long address(int index) {
    return addresses[index];
  }

  public long length(int index) {
    return lengths[index];
  }

  public boolean isWritable(int index) {
    return index >= readable;
  }

  /** Bytes that the device may write. */
  public long writableLength() {
    long sum = 0;
    for (int i = readable; i < count; i++) {
      sum += lengths[i];
    }
    return sum;
  }
}
