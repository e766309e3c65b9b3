// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * Where the three parts of a split ring lie (virtio 1.3 §2.7). Immutable; addresses are those of whoever the layout is
 * given to.
 *
 * @param size descriptors N, a power of two from 1 to 32768
 * @param align bytes of the legacy block layout, 0 = three free addresses
 * @param desc address of the descriptor table
 * @param avail address of the available ring
 * @param used address of the used ring
 */
public record VringLayout(int size, int align, long desc, long avail, long used) implements QueueLayout {
  public static final int MAX_SIZE = 32768;
  public static final int AVAIL_ALIGNMENT = 2;
  public static final int USED_ALIGNMENT = 4;

  /** @throws IllegalArgumentException if size or align is impossible */
  public VringLayout {
    if (!isValidSize(size)) {
      throw new IllegalArgumentException("not a power of two from 1 to 32768: size=" + size);
    }
    if (align != 0 && Integer.bitCount(align) != 1) {
      throw new IllegalArgumentException("not a power of two: align=" + align);
    }
  }

  public static boolean isValidSize(int size) {
    return size >= 1 && size <= MAX_SIZE && Integer.bitCount(size) == 1;
  }

  /** One block from {@code base} (virtio 1.3 §2.7.2; Linux {@code vring_init}). */
  public static VringLayout legacy(int size, int align, long base) {
    if (align < 1) {
      throw new IllegalArgumentException("not a power of two: align=" + align);
    }
    long avail = base + (long) DESC_BYTES * size;
    return new VringLayout(size, align, base, avail, roundUp(avail + availBytes(size), align));
  }

  /** Three parts anywhere. */
  public static VringLayout of(int size, long desc, long avail, long used) {
    return new VringLayout(size, 0, desc, avail, used);
  }

  /** Bytes of the legacy block as Linux and OpenAMP {@code vring_size} count them: the used ring is not rounded up. */
  public static long legacyBytes(int size, int align) {
    return roundUp((long) DESC_BYTES * size + availBytes(size), align) + usedBytes(size);
  }

  /** {@code value} rounded up to a multiple of {@code align}, a power of two. */
  public static long roundUp(long value, long align) {
    return value + align - 1 & -align;
  }

  /** Flags, idx, ring and the event word, whether negotiated or not. */
  public static long availBytes(long size) {
    return usedEventOffset(size) + Short.BYTES;
  }

  /** Flags, idx, ring and the event word, whether negotiated or not. */
  public static long usedBytes(long size) {
    return availEventOffset(size) + Short.BYTES;
  }

  /** Where the event word lies in the available ring (virtio 1.3 §2.7.6). */
  public static long usedEventOffset(long size) {
    return 4 + 2 * size;
  }

  /** Where the event word lies in the used ring (virtio 1.3 §2.7.8). */
  public static long availEventOffset(long size) {
    return 4 + 8 * size;
  }

  /** With the event word, whether negotiated or not. */
  public long availBytes() {
    return availBytes(size);
  }

  /** With the event word, whether negotiated or not. */
  public long usedBytes() {
    return usedBytes(size);
  }

  @Override
  public VringLayout shift(long delta) {
    return new VringLayout(size, align, desc + delta, avail + delta, used + delta);
  }

  @Override
  public long driverArea() {
    return avail;
  }

  @Override
  public long driverAreaBytes() {
    return availBytes();
  }

  @Override
  public int driverAreaAlignment() {
    return AVAIL_ALIGNMENT;
  }

  @Override
  public String driverAreaName() {
    return "avail";
  }

  @Override
  public long deviceArea() {
    return used;
  }

  @Override
  public long deviceAreaBytes() {
    return usedBytes();
  }

  @Override
  public int deviceAreaAlignment() {
    return USED_ALIGNMENT;
  }

  @Override
  public String deviceAreaName() {
    return "used";
  }
}
