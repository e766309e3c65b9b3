// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * Where the three parts of a packed ring lie (virtio 1.3 §2.8.10.1). Immutable.
 *
 * @param size descriptors N, 1 to 32768, not necessarily a power of two
 * @param desc address of the descriptor ring, 16·N bytes
 * @param driverEvent address of the driver's event suppression structure, 4 bytes
 * @param deviceEvent address of the device's event suppression structure, 4 bytes
 */
public record PackedLayout(int size, long desc, long driverEvent, long deviceEvent) implements QueueLayout {
  public static final int MAX_SIZE = 1 << 15;
  public static final int EVENT_BYTES = 4;

  /** @throws IllegalArgumentException if size is impossible */
  public PackedLayout {
    if (!isValidSize(size)) {
      throw new IllegalArgumentException("not from 1 to 32768: size=" + size);
    }
  }

  public static boolean isValidSize(int size) {
    return size >= 1 && size <= MAX_SIZE;
  }

  /** All three parts one after the other from {@code base}. */
  public static PackedLayout block(int size, long base) {
    long events = base + (long) DESC_BYTES * size;
    return new PackedLayout(size, base, events, events + EVENT_BYTES);
  }

  /** Bytes of {@link #block}. */
  public static long blockBytes(int size) {
    return (long) DESC_BYTES * size + 2 * EVENT_BYTES;
  }

  @Override
  public PackedLayout shift(long delta) {
    return new PackedLayout(size, desc + delta, driverEvent + delta, deviceEvent + delta);
  }

  @Override
  public int align() {
    return 0;
  }

  @Override
  public long driverArea() {
    return driverEvent;
  }

  @Override
  public long driverAreaBytes() {
    return EVENT_BYTES;
  }

  @Override
  public int driverAreaAlignment() {
    return EVENT_BYTES;
  }

  @Override
  public String driverAreaName() {
    return "driver_event";
  }

  @Override
  public long deviceArea() {
    return deviceEvent;
  }

  @Override
  public long deviceAreaBytes() {
    return EVENT_BYTES;
  }

  @Override
  public int deviceAreaAlignment() {
    return EVENT_BYTES;
  }

  @Override
  public String deviceAreaName() {
    return "device_event";
  }
}
