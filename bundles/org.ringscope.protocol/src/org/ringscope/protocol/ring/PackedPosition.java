// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * Arithmetic of positions in a packed ring of N slots. A position is a slot with the wrap counter that is valid there
 * in bit 15, as in an event suppression structure (virtio 1.3 §2.8.1, §2.8.14):
 *
 * <pre>
 * bit 15: wrap counter | bits 0..14: slot 0 … N-1
 * </pre>
 *
 * Two positions of one ring are never more than N slots apart, so a position and its distance say everything.
 */
public final class PackedPosition {
  /** Slot 0 with wrap counter 1, where both sides begin. */
  public static final int START = 1 << 15;

  private static final int WRAP_SHIFT = 15;
  private static final int SLOT_MASK = (1 << WRAP_SHIFT) - 1;
  private static final int AVAIL_SHIFT = 7;

  private PackedPosition() {}

  public static int of(int slot, int wrap) {
    return slot | wrap << WRAP_SHIFT;
  }

  public static int slot(int position) {
    return position & SLOT_MASK;
  }

  /** The wrap counter, 0 or 1. */
  public static int wrap(int position) {
    return position >>> WRAP_SHIFT & 1;
  }

  /** {@code slots} further on, 0 to N; passing the last slot toggles the wrap counter. */
  public static int plus(int position, int slots, int size) {
    int slot = slot(position) + slots;
    return slot < size ? of(slot, wrap(position)) : of(slot - size, wrap(position) ^ 1);
  }

  /** {@code slots} back, 0 to N. */
  public static int minus(int position, int slots, int size) {
    int slot = slot(position) - slots;
    return slot >= 0 ? of(slot, wrap(position)) : of(slot + size, wrap(position) ^ 1);
  }

  /** Slots from one position forward to another: 0 to N where both are of one ring's last N slots. */
  public static int distance(int from, int to, int size) {
    return slot(to) - slot(from) + (wrap(from) == wrap(to) ? 0 : size);
  }

  /** AVAIL and USED as the driver writes them at this position. */
  public static int availableFlags(int position) {
    return wrap(position) != 0 ? DescriptorFlags.AVAIL : DescriptorFlags.USED;
  }

  /** AVAIL and USED as the device writes them at this position. */
  public static int usedFlags(int position) {
    return wrap(position) != 0 ? DescriptorFlags.AVAIL | DescriptorFlags.USED : 0;
  }

  /** Whether flags found at this position say that the descriptor is available: AVAIL is the wrap counter, USED is not. */
  public static boolean isAvailable(int flags, int position) {
    return availWrap(flags) == wrap(position) && usedWrap(flags) != wrap(position);
  }

  /** Whether flags found at this position say that the descriptor is used: AVAIL and USED are the wrap counter. */
  public static boolean isUsed(int flags, int position) {
    return availWrap(flags) == wrap(position) && usedWrap(flags) == wrap(position);
  }

  /** Whether flags were written by a driver, in whatever turn; else by a device, or never. */
  public static boolean isMarkedAvailable(int flags) {
    return availWrap(flags) != usedWrap(flags);
  }

  /** The AVAIL bit: the wrap counter of the turn in which the driver wrote this slot last. */
  public static int availWrap(int flags) {
    return flags >>> AVAIL_SHIFT & 1;
  }

  private static int usedWrap(int flags) {
    return flags >>> WRAP_SHIFT & 1;
  }

  /**
   * Whether a publisher that has come to {@code next} by {@code added} slots has to notify a peer that asked to be told
   * of the descriptor at {@code event} (virtio 1.3 §2.8.10, decided as in Linux {@code virtqueue_kick_prepare_packed}).
   */
  public static boolean needsEvent(int event, int next, int added, int size) {
    int slot = slot(event) - (wrap(event) == wrap(next) ? 0 : size);
    return RingIndex.needsEvent(slot, slot(next), slot(next) - Math.min(added, 0xFFFF));
  }
}
