// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The device-specific configuration, little-endian (virtio 1.3 §2.5). The device's core owns it; the driver sees copies
 * through the transport. Every change by the device raises the generation, so that a driver that read in between reads
 * again.
 */
public final class ConfigSpace {
  private final ByteBuffer bytes;
  private int generation;

  /** A configuration of {@code length} zero bytes. */
  public ConfigSpace(int length) {
    bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Length in bytes. */
  public int length() {
    return bytes.capacity();
  }

  /** Number of changes so far; only equality means something. */
  public int generation() {
    return generation;
  }

  /** The {@code width} (1, 2, 4) bytes at {@code offset}, widened; 0 where the space does not reach. */
  public long get(int offset, int width) {
    if (!contains(offset, width)) {
      return 0;
    }
    return switch (width) {
      case 1 -> bytes.get(offset) & 0xFF;
      case 2 -> Short.toUnsignedInt(bytes.getShort(offset));
      default -> bytes.getInt(offset) & 0xFFFF_FFFFL;
    };
  }

  /**
   * Changes the {@code width} (1, 2, 4) bytes at {@code offset} and raises the generation.
   *
   * @throws IndexOutOfBoundsException outside the space
   */
  public ConfigSpace put(int offset, int width, long value) {
    if (!contains(offset, width)) {
      throw new IndexOutOfBoundsException("configuration offset=" + offset + " width=" + width + " length=" + length());
    }
    switch (width) {
      case 1 -> bytes.put(offset, (byte) value);
      case 2 -> bytes.putShort(offset, (short) value);
      default -> bytes.putInt(offset, (int) value);
    }
    generation++;
    return this;
  }

  private boolean contains(int offset, int width) {
    return (width == 1 || width == 2 || width == 4) && offset >= 0 && offset <= length() - width;
  }
}
