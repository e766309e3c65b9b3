// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Feature bits that do not depend on the device type (virtio 1.3 §6), as 64-bit masks. */
public final class Features {
  /** Legacy: an interrupt whenever the available ring runs empty. */
  public static final long NOTIFY_ON_EMPTY = 1L << 24;
  /** Legacy: descriptors of a request may be cut anywhere. */
  public static final long ANY_LAYOUT = 1L << 27;
  /** Descriptors may refer to a table of descriptors (virtio 1.3 §2.7.5.3, §2.8.7). */
  public static final long INDIRECT_DESC = 1L << 28;
  /** Event words instead of flags suppress notifications (virtio 1.3 §2.7.7, §2.7.10, §2.8.10). */
  public static final long EVENT_IDX = 1L << 29;
  /** Bit 30 marks a broken negotiation; nobody may accept it. */
  public static final long BAD_FEATURE = 1L << 30;
  /** The device follows virtio 1.0 or later; without it everything is legacy. */
  public static final long VERSION_1 = 1L << 32;
  /** Addresses go through the platform's translation. */
  public static final long ACCESS_PLATFORM = 1L << 33;
  /** Packed ring format (virtio 1.3 §2.8). */
  public static final long RING_PACKED = 1L << 34;
  /** Buffers are used in the order in which they were made available. */
  public static final long IN_ORDER = 1L << 35;
  /** Barriers must be strong enough for real devices. */
  public static final long ORDER_PLATFORM = 1L << 36;
  /** QueueNotify carries more than the queue index (virtio 1.3 §2.9, §4.2.3.3). */
  public static final long NOTIFICATION_DATA = 1L << 38;
  /** Single queues can be reset. */
  public static final long RING_RESET = 1L << 40;

  /** Bits 24 to 49 belong to rings and transports, or will (virtio 1.3 §2.2); the engine speaks only some. */
  private static final long RINGS_AND_TRANSPORTS = (1L << 50) - (1L << 24);
  /** The bits that belong to the kind of the device (virtio 1.3 §2.2). */
  public static final long OF_DEVICES = ~RINGS_AND_TRANSPORTS;
  /** What neither side of the engine offers or accepts, because it would not keep its promise. */
  public static final long NOT_IMPLEMENTED = RINGS_AND_TRANSPORTS
      & ~(ANY_LAYOUT | INDIRECT_DESC | EVENT_IDX | VERSION_1 | RING_PACKED | IN_ORDER | ORDER_PLATFORM
          | NOTIFICATION_DATA
          | RING_RESET);

  /** What a 32-bit transport (legacy, remoteproc) can carry. */
  public static final long LEGACY_MASK = 0xFFFF_FFFFL;

  private Features() {}

  /** True when every bit of {@code bits} is in {@code features}. */
  public static boolean has(long features, long bits) {
    return (features & bits) == bits;
  }

  /** Word {@code word} (0 or 1) of the 64 bits, widened; any other word is 0. */
  public static long word(long features, int word) {
    return switch (word) {
      case 0 -> features & LEGACY_MASK;
      case 1 -> features >>> 32;
      default -> 0;
    };
  }

  /** {@code features} with its word {@code word} (0 or 1) replaced by {@code value}; other words change nothing. */
  public static long withWord(long features, int word, long value) {
    return switch (word) {
      case 0 -> features & ~LEGACY_MASK | value & LEGACY_MASK;
      case 1 -> features & LEGACY_MASK | value << 32;
      default -> features;
    };
  }

  /**
   * The rule that {@code accepted} breaks against {@code offered}, or null when the set can be used (virtio 1.3 §2.2.1:
   * a subset of the offer, and no feature without the one it depends on).
   */
  public static String refusal(long offered, long accepted) {
    long unknown = accepted & ~offered;
    if (unknown != 0) {
      return "accepted bits that were not offered: 0x" + Long.toHexString(unknown);
    }
    if (has(accepted, BAD_FEATURE)) {
      return "bit 30 may never be negotiated";
    }
    long modernRing = RING_PACKED | IN_ORDER | ACCESS_PLATFORM | ORDER_PLATFORM | NOTIFICATION_DATA | RING_RESET;
    if ((accepted & modernRing) != 0 && !has(accepted, VERSION_1)) {
      return "bits 0x" + Long.toHexString(accepted & modernRing) + " need VERSION_1";
    }
    return null;
  }
}
