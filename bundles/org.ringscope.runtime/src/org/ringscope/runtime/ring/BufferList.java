// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.util.Arrays;
import org.ringscope.protocol.ring.DescriptorFlags;

/** The buffers of one chain that a driver is about to add; reused, device-readable ones first (virtio 1.3 §2.7.4.2). */
public final class BufferList {
  private static final long MAX_LENGTH = 0xFFFF_FFFFL;

  /** The most that a chain may carry. */
  private static final long MAX_TOTAL = 1L << 32;

  private long[] addresses = new long[8];
  private long[] lengths = new long[8];
  private long total;
  private int count;
  private int readable;

  public BufferList clear() {
    total = 0;
    count = 0;
    readable = 0;
    return this;
  }

  /** @throws IllegalArgumentException after a writable one, if length is not 1 to 2^32-1, or all exceed 2^32 bytes */
  public BufferList addReadable(long address, long length) {
    if (count != readable) {
      throw new IllegalArgumentException("device-readable buffer after a device-writable one: index=" + count);
    }
    append(address, length);
    readable++;
    return this;
  }

  /** @throws IllegalArgumentException if length is not 1 to 2^32-1, or all together exceed 2^32 bytes */
  public BufferList addWritable(long address, long length) {
    append(address, length);
    return this;
  }

  private void append(long address, long length) {
    checkLength(length);
    if (total + length > MAX_TOTAL) {
      throw new IllegalArgumentException("chain of more than 2^32 bytes: total=" + (total + length));
    }
    total += length;
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

  /** The flag of a descriptor for this buffer. */
  int writeFlag(int index) {
    return isWritable(index) ? DescriptorFlags.WRITE : 0;
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
