// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import org.ringscope.protocol.ring.PackedPosition;

/**
 * Chooses which slots of a large ring are shown in full: one window when all indices fit into it, else one around used.idx
 * and one around avail.idx with a gap between. Windows move in steps, so that they stand still while indices advance.
 */
public final class RingWindow {
  private static final int STEP = 4;
  /** What marks the gap in the list of slots. */
  public static final int GAP = -1;

  /** A ring of up to so many entries is shown whole. */
  public static final int MOST_WHOLE = 32;

  private RingWindow() {}

  /** Fills in the slot for each column of a window onto a larger ring. */
  public static void choose(RingState ring, int[] slots) {
    int size = ring.size();
    // an inferred last_used is the least that it can be, and may lie far behind
    int lastUsed = ring.isLastUsedInferred() ? QueueState.UNKNOWN
        : ring.<Integer>byFormat(SplitRingState::lastUsed, packed -> slot(packed.lastUsed()));
    int used = firstSlot(size, lastUsed, ring.usedPlace(), ring.availPlace());
    choose(used, firstSlot(size, ring.availPlace(), ring.usedPlace()), size, slots);
  }

  private static int slot(int position) {
    return position == QueueState.UNKNOWN ? position : PackedPosition.slot(position);
  }

  /**
   * Fills in the slot for each column.
   *
   * @param used slot where what is in use begins
   * @param avail slot where the driver publishes next
   */
  static void choose(int used, int avail, int size, int[] slots) {
    int columns = slots.length;
    int span = Math.floorMod(avail - used, size);
    // Of the two arcs between the indices the shorter one is shown: a ring that is nearly full has its few free slots there.
    boolean forward = span <= size - span;
    int shorter = forward ? span : size - span;
    if (shorter + STEP + 2 <= columns) {
      int before = Math.min(columns - shorter - 2, (columns - shorter) / 2 + STEP / 2);
      int start = (forward ? used : avail) - before + STEP - 1;
      fill(slots, 0, columns, Math.floorDiv(start, STEP) * STEP, size);
      return;
    }
    int left = (columns - 1) / 2;
    fill(slots, 0, left, Math.floorDiv(used - 2, STEP) * STEP, size);
    slots[left] = GAP;
    int right = columns - left - 1;
    // The slots just before avail.idx are the ones that were published last: keep most of the window for them.
    fill(slots, left + 1, columns, Math.floorDiv(avail - right + 2 + STEP, STEP) * STEP, size);
  }

  private static void fill(int[] slots, int from, int to, int start, int size) {
    for (int i = from; i < to; i++) {
      slots[i] = Math.floorMod(start + i - from, size);
    }
  }

  /** The first that is known, as a slot; 0 if none is. */
  private static int firstSlot(int size, int... indices) {
    for (int index : indices) {
      if (index != QueueState.UNKNOWN) {
        return index % size;
      }
    }
    return 0;
  }
}
