// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.MemoryView;

/**
 * One side's event suppression structure in memory (PROTOCOL §2), always read and written as a whole:
 *
 * <pre>
 * 0x0 offset and wrap counter u16 (a {@link PackedPosition}) | 0x2 flags u16: bits 0..1 mode
 * </pre>
 */
public final class EventSuppression {
  /** Mode: always notify. */
  public static final int ENABLE = 0;
  /** Mode: never notify. */
  public static final int DISABLE = 1;
  /** Mode: notify of the descriptor at offset and wrap counter; only with EVENT_IDX. */
  public static final int DESC = 2;

  private static final int MODE_MASK = 3;

  private final MemoryView view;

  public EventSuppression(MemoryView view) {
    this.view = view;
  }

  /** Both words; see {@link #offsetWrapOf}, {@link #modeOf}. */
  public long readOpaque() {
    return view.getU32Opaque(0);
  }

  public void writeOpaque(int offsetWrap, int mode) {
    view.setU32Opaque(0, offsetWrap | (long) mode << 16);
  }

  public static int offsetWrapOf(long words) {
    return (int) words & 0xFFFF;
  }

  public static int modeOf(long words) {
    return (int) (words >>> 16) & MODE_MASK;
  }

  /**
   * Whether a publisher has to notify the owner of the structure. A mode that is reserved, or DESC without EVENT_IDX,
   * cannot be meant, and a notification too many does no harm (§1.4).
   *
   * @param next the publisher's position
   * @param added slots that it has come on since it decided last
   */
  static boolean wants(long words, boolean eventIdx, int next, int added, int size, boolean withoutCause) {
    int mode = modeOf(words);
    if (mode == DESC && eventIdx) {
      return PackedPosition.needsEvent(offsetWrapOf(words), next, added, size);
    }
    return mode != DISABLE && (added > 0 || withoutCause);
  }
}
