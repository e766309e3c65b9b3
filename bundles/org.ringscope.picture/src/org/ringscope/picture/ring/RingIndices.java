// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.SplitText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.TextStyle;

/**
 * Paints the index triangles with names and values: the driver's from above in blue, the device's from below in brown. Where
 * two names would cover each other the second goes to the left of its triangle or a row further out.
 */
final class RingIndices {
  private static final double HALF = IndexTriangle.HALF;
  private static final double ROW = IndexTriangle.ROW;
  private static final double HEIGHT = 9;
  private static final IndexMarker[] ORDER = {
      IndexMarker.AVAIL_IDX, IndexMarker.LAST_AVAIL, IndexMarker.AVAIL_EVENT, IndexMarker.LAST_USED,
      IndexMarker.USED_EVENT,
      IndexMarker.USED_IDX};

  private final String[] texts = new String[IndexMarker.values().length];
  private final double[] x = new double[IndexMarker.values().length];
  private final double[] labelLeft = new double[IndexMarker.values().length];
  private final double[] labelRight = new double[IndexMarker.values().length];
  private final int[] labelRow = new int[IndexMarker.values().length];
  private final boolean[] shown = new boolean[IndexMarker.values().length];
  private final IndexTriangle triangle = new IndexTriangle();

  /** Makes the texts of a new ring. */
  void update(SplitRingState ring, RingCaption caption) {
    for (IndexMarker index : ORDER) {
      int i = index.ordinal();
      int value = index.value(ring);
      shown[i] = index.isShown(ring, caption);
      texts[i] = shown[i] ? SplitText.index(index, value) : "";
    }
  }

  void draw(Canvas canvas, RingLayout layout, SplitRingState ring, RingMotion motion, long millis) {
    for (IndexMarker index : ORDER) {
      int i = index.ordinal();
      double position = motion == null || !shown[i] ? index.value(ring) : motion.position(index, millis);
      x[i] = shown[i] ? place(layout, position) : Double.NaN;
    }
    for (IndexMarker index : ORDER) {
      // Where the window does not reach an index, the grid below shows where it is.
      if (!Double.isNaN(x[index.ordinal()])) {
        draw(canvas, layout, ring, index);
      }
    }
  }

  private void draw(Canvas canvas, RingLayout layout, SplitRingState ring, IndexMarker index) {
    int i = index.ordinal();
    boolean driver = index.isDriver();
    double edge = edge(layout, index);
    if (canvas.keepsNames()) {
      canvas.begin("index-" + index.text(), SplitText.indexTooltip(index, ring));
    }
    if (index.isEvent()) {
      triangle.outline(canvas, x[i], edge, HEIGHT, driver);
    } else {
      triangle.fill(canvas, x[i], edge, HEIGHT, driver);
    }
    TextStyle style = index.isInferred(ring) ? TextStyle.INDEX_ITALIC : TextStyle.INDEX;
    placeLabel(canvas, layout, index, style);
    canvas.text(texts[i], labelLeft[i], IndexTriangle.baseline(edge, driver, labelRow[i]), style, Anchor.START,
        IndexTriangle.paint(driver));
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  /** The index whose triangle or name lies at a point, null if none does. */
  IndexMarker at(RingLayout layout, double px, double py) {
    for (IndexMarker index : ORDER) {
      int i = index.ordinal();
      if (!shown[i] || Double.isNaN(x[i])) {
        continue;
      }
      double edge = edge(layout, index);
      boolean onRow = index.isDriver() ? py <= edge && py >= edge - 14 - ROW * labelRow[i]
          : py >= edge && py <= edge + 16 + ROW * labelRow[i];
      if (onRow && px >= Math.min(x[i] - HALF, labelLeft[i]) && px <= Math.max(x[i] + HALF, labelRight[i])) {
        return index;
      }
    }
    return null;
  }

  private static double edge(RingLayout layout, IndexMarker index) {
    double top = index.isOnAvail() ? SplitPlaces.availTop(layout) : SplitPlaces.usedTop(layout);
    double height = index.isOnAvail() ? SplitPlaces.AVAIL_HEIGHT : SplitPlaces.USED_HEIGHT;
    return IndexTriangle.edge(top, height, index.isDriver());
  }

  /** An index points at the line before the slot that comes next. */
  private static double place(RingLayout layout, double position) {
    double inRing = position % layout.size;
    int slot = (int) inRing;
    int column = layout.columnOf(slot);
    double line = layout.lineBefore(slot);
    if (column >= 0) {
      return line + (inRing - slot) * layout.pitch;
    }
    if (!Double.isNaN(line)) {
      return line;
    }
    int gap = layout.gapColumn();
    return gap >= 0 ? layout.columnLeft(gap) + layout.cellWidth() / 2 : Double.NaN;
  }

  private void placeLabel(Canvas canvas, RingLayout layout, IndexMarker index, TextStyle style) {
    int i = index.ordinal();
    double width = canvas.textWidth(texts[i], style);
    for (int row = 0; row < 2; row++) {
      labelRow[i] = row;
      labelLeft[i] = x[i] + HALF + 3;
      labelRight[i] = labelLeft[i] + width;
      if (labelRight[i] <= layout.width - 4 && isClear(index)) {
        return;
      }
      labelLeft[i] = x[i] - HALF - 3 - width;
      labelRight[i] = labelLeft[i] + width;
      if (labelLeft[i] >= 4 && isClear(index)) {
        return;
      }
    }
  }

  /** Does the label touch no triangle or label in its lane that was placed before it? */
  private boolean isClear(IndexMarker index) {
    int i = index.ordinal();
    for (IndexMarker other : ORDER) {
      int j = other.ordinal();
      boolean sameLane = other.isDriver() == index.isDriver() && other.isOnAvail() == index.isOnAvail();
      if (other == index || !sameLane || !shown[j] || Double.isNaN(x[j])) {
        continue;
      }
      boolean before = j < i;
      boolean labels = before && labelRow[i] == labelRow[j] && labelLeft[i] < labelRight[j] + 4
          && labelRight[i] > labelLeft[j] - 4;
      boolean mark =
          labelRow[i] == 0 && x[i] != x[j] && labelLeft[i] < x[j] + HALF + 2 && labelRight[i] > x[j] - HALF - 2;
      if (labels || mark) {
        return false;
      }
    }
    return true;
  }
}
