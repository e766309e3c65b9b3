// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * The event suppression structure of one side of a packed ring (virtio 1.3 §2.8.14), four bytes, little-endian:
 *
 * <pre>
 * 0x0 offset and wrap counter u16 (a {@link PackedPosition}) | 0x2 flags u16: bits 0..1 mode
 * </pre>
 */
public final class EventSuppressionLayout {
  public static final int OFFSET_WRAP = 0;
  public static final int FLAGS = 2;
  public static final int BYTES = 4;

  /** Mode: always notify. */
  public static final int ENABLE = 0;
  /** Mode: never notify. */
  public static final int DISABLE = 1;
  /** Mode: notify of the descriptor at offset and wrap counter; only with EVENT_IDX. */
  public static final int DESC = 2;

  private static final int MODE_MASK = 3;

  private EventSuppressionLayout() {}

  /** Both words in one. */
  public static long words(int offsetWrap, int mode) {
    return offsetWrap | (long) mode << 16;
  }

  public static int offsetWrapOf(long words) {
    return (int) words & 0xFFFF;
  }

  public static int modeOf(long words) {
    return mode((int) (words >>> 16));
  }

  /** The mode in a flags word: {@link #ENABLE}, {@link #DISABLE}, {@link #DESC}, or the reserved 3. */
  public static int mode(int flags) {
    return flags & MODE_MASK;
  }

  /**
   * Whether the structure says what its owner may say: no reserved bit or mode, DESC only with EVENT_IDX and a slot of the
   * ring (virtio 1.3 §2.8.10, §2.8.14). Without DESC the slot means nothing.
   */
  public static boolean isLegal(long words, boolean eventIdx, int size) {
    long flags = words >>> 16;
    return flags < DESC || flags == DESC && eventIdx && PackedPosition.slot(offsetWrapOf(words)) < size;
  }

  /**
   * Whether a publisher has to notify the owner of the structure (virtio 1.3 §2.8.10). A mode that is reserved, DESC
   * without EVENT_IDX, or a slot outside the ring, cannot be meant, and a notification too many does no harm.
   *
   * @param next the publisher's position
   * @param added slots that it has come on since it decided last
   * @param withoutCause whether the publisher notifies also when nothing was added
   */
  public static boolean wants(long words, boolean eventIdx, int next, int added, int size, boolean withoutCause) {
    int mode = modeOf(words);
    if (mode == DESC && eventIdx && PackedPosition.slot(offsetWrapOf(words)) < size) {
      return PackedPosition.needsEvent(offsetWrapOf(words), next, added, size);
    }
    return mode != DISABLE && (added > 0 || withoutCause);
  }
}
