// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.RingState;
import org.ringscope.analysis.state.RingWindow;

/**
 * Where the strips of a ring lie. Small rings ({@code size <= 32}) have one column for each slot. Larger ones show a window
 * of full cells around the indices, and below it the whole ring as grids. Pixels throughout.
 */
final class RingLayout {
  static final double LEFT = 86;
  static final double GAP = 4;
  private static final double WIDEST = 44;
  private static final double NARROWEST = 27;
  private static final double NOTES = 112;
  /** What the legend takes where it has a row of its own. */
  static final double LEGEND_ROW = 16;
  private static final int FEWEST_WINDOW = 4;
  private static final double LOW_TOP = 26;
  private static final double LOW_MARGIN = 6;

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
  /** Is there so little room that strips are drawn narrower, from top to bottom, and without grids? */
  boolean low;
  /** Does the whole ring stand below a window of it? */
  boolean hasGrids;
  /** Where the strips begin, below header and legend. */
  double top;
  double statusBaseline;
  /** Grids begin here in the window form. */
  double gridTop;
  /** Slot that a column shows; a negative entry is the gap between two windows. */
  int[] slots = new int[0];

  /** Lays out for a ring; allocates only when the size of the picture or ring changes. */
  void update(RingState ring, RingStrips strips, double newWidth, double newHeight, boolean wrapLegend) {
    width = newWidth;
    height = newHeight;
    size = ring.size();
    legendBelow = wrapLegend;
    countsOnly = !ring.isKnown();
    if (!countsOnly) {
      chooseColumns(strips);
    }
    double comfortable = strips.leastHeight() + (legendBelow ? LEGEND_ROW : 0);
    low = !countsOnly && height < comfortable + (windowed ? RingGrid.LEAST_HEIGHT : 0);
    hasGrids = windowed && !low;
    top = low ? LOW_TOP : legendBelow ? 32 + LEGEND_ROW : 32;
    gridTop = top + strips.gridOffset();
    double bottom = top + (low ? strips.lowOffset() : strips.bottomOffset());
    statusBaseline = countsOnly ? height - 12 : Math.max(bottom, height - (low ? LOW_MARGIN : 12));
  }

  private void chooseColumns(RingStrips strips) {
    double fit = (width - LEFT - NOTES) / size;
    notesAtRight = fit >= WIDEST || fit >= NARROWEST && size <= 16;
    double room = notesAtRight ? width - LEFT - NOTES : width - LEFT - 12;
    windowed = size > RingWindow.MOST_WHOLE || room / size < NARROWEST;
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
      strips.chooseSlots(slots);
    }
  }

  /** Height that shows everything of a ring of this size comfortably, where a small one has room in {@code least}. */
  static double preferredHeight(int size, double width, double least) {
    boolean windowed = size > RingWindow.MOST_WHOLE || (width - LEFT - 12) / Math.max(1, size) < NARROWEST;
    return windowed && size > 0 ? least + RingGrid.preferredHeight(size) : least;
  }

  /** Height below which something of a ring is not visible. */
  static double leastHeight(RingStrips strips, double comfortable) {
    return Math.min(comfortable, LOW_TOP + strips.lowOffset() + LOW_MARGIN);
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

  /** x of the line before a slot, which may be just behind the last one of a window; NaN if no window reaches it. */
  double lineBefore(int slot) {
    int column = columnOf(slot);
    if (column >= 0) {
      return columnLeft(column) - GAP / 2;
    }
    int before = columnOf(Math.floorMod(slot - 1, size));
    return before >= 0 ? columnLeft(before + 1) - GAP / 2 : Double.NaN;
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
}
