// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;

/**
 * Where the strips of a ring lie. Small rings ({@code size <= 32}) have one column for each slot. Larger ones show a window
 * of full cells around the indices, and below it the whole ring as grids. Pixels throughout.
 */
final class RingLayout {
  static final double LEFT = 86;
  static final double AVAIL_HEIGHT = 30;
  static final double DESC_HEIGHT = 60;
  static final double USED_HEIGHT = 36;
  static final double GAP = 4;
  private static final int ALL_COLUMNS = 32;
  private static final double WIDEST = 44;
  private static final double NARROWEST = 27;
  private static final double NOTES = 112;
  /** Height of the three strips with what stands around them. */
  static final double LEAST = 316;
  /** What the legend takes where it has a row of its own. */
  static final double LEGEND_ROW = 16;
  private static final int FEWEST_WINDOW = 4;

  double width;
  double height;
  int size;
  /** Only counts are known: nothing below applies. */
  boolean countsOnly;
  /** The window form for large rings? */
  boolean windowed;
  int columns;
  double pitch;
  boolean notesAtRight;
  boolean legendBelow;
  double availTop;
  double descTop;
  double usedTop;
  double statusBaseline;
  /** Grids begin here in the window form. */
  double gridTop;
  /** Slot that a column shows; a negative entry is the gap between two windows. */
  int[] slots = new int[0];

  /** Lays out for a state; allocates only when the size of the picture or ring changes. */
  void update(QueueState state, double newWidth, double newHeight, boolean wrapLegend) {
    width = newWidth;
    height = newHeight;
    size = state.size();
    legendBelow = wrapLegend;
    countsOnly = !state.isRingKnown();
    double top = legendBelow ? 32 + LEGEND_ROW : 32;
    availTop = top + 22;
    descTop = availTop + AVAIL_HEIGHT + 42;
    usedTop = descTop + DESC_HEIGHT + 40;
    gridTop = usedTop + USED_HEIGHT + 34;
    if (!countsOnly) {
      chooseColumns(state);
    }
    double bottom = usedTop + USED_HEIGHT + 42;
    if (state.isPacked()) {
      descTop = top + PackedStrip.ABOVE;
      gridTop = descTop + PackedStrip.HEIGHT + PackedStrip.BELOW;
      bottom = gridTop + 16;
    }
    statusBaseline = countsOnly ? height - 12 : Math.max(bottom, height - 12);
  }

  private void chooseColumns(QueueState state) {
    double fit = (width - LEFT - NOTES) / size;
    notesAtRight = fit >= WIDEST || fit >= NARROWEST && size <= 16;
    double room = notesAtRight ? width - LEFT - NOTES : width - LEFT - 12;
    windowed = size > ALL_COLUMNS || room / size < NARROWEST;
    columns = windowed ? Math.max(FEWEST_WINDOW, (int) (room / (WIDEST - GAP))) : size;
    columns = Math.min(columns, size);
    pitch = Math.min(WIDEST, room / columns);
    if (slots.length != columns) {
      slots = new int[columns];
    }
    if (!windowed) {
      for (int i = 0; i < size; i++) {
        slots[i] = i;
      }
    } else {
      RingWindow.choose(state, slots);
    }
  }

  /** Least height that shows everything of a ring of this size comfortably. */
  static double preferredHeight(int size, double width) {
    boolean windowed = size > ALL_COLUMNS || (width - LEFT - 12) / Math.max(1, size) < NARROWEST;
    return windowed && size > 0 ? LEAST + RingGrid.preferredHeight(size) : LEAST;
  }

  double cellWidth() {
    return pitch - GAP;
  }

  double columnLeft(int column) {
    return LEFT + column * pitch;
  }

  /** Column that shows a slot, -1 if the window does not reach it. */
  int columnOf(int slot) {
    if (!windowed) {
      return slot;
    }
    for (int i = 0; i < columns; i++) {
      if (slots[i] == slot) {
        return i;
      }
    }
    return -1;
  }

  /** Column of the gap between two windows, -1 if there is none. */
  int gapColumn() {
    return windowed ? columnOf(RingWindow.GAP) : -1;
  }

  /** Column under x, -1 if none. */
  int columnAt(double x) {
    int column = (int) Math.floor((x - LEFT) / pitch);
    return column >= 0 && column < columns && x - columnLeft(column) <= cellWidth() ? column : -1;
  }

  /** Descriptor that a column shows: the slot itself, or in the window form the one that its avail entry names. */
  int descriptorIn(int column, QueueState state) {
    int slot = slots[column];
    if (!windowed || slot < 0 || state.isPacked()) {
      return slot;
    }
    int head = state.availRing(slot);
    return head >= 0 && head < size && !isUnwrittenAvail(state, slot) ? head : -1;
  }

  /** An entry that is still zero because the index never came by: it names no descriptor. */
  static boolean isUnwrittenAvail(QueueState state, int slot) {
    return state.availRing(slot) == 0 && state.availIdx() != QueueState.UNKNOWN && state.availIdx() <= slot
        && state.availSlotOwner(slot) == DescriptorOwner.FREE;
  }

  /** Column that shows a descriptor, -1 if none does. */
  int columnOfDescriptor(int descriptor, QueueState state) {
    for (int i = 0; i < columns; i++) {
      if (descriptorIn(i, state) == descriptor) {
        return i;
      }
    }
    return -1;
  }
}
