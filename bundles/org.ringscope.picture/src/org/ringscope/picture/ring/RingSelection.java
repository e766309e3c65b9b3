// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.Descriptor;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.text.RingText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** Paints what {@link RingHighlight} found: outlines, the links of a chain, and an indirect table below its descriptor. */
final class RingSelection {
  private static final double ROW = 13;
  private static final int MOST_ROWS = 8;

  private final double[] points = new double[8];

  void draw(Canvas canvas, RingLayout layout, SplitRingState ring, RingHighlight highlight, int availSlot,
      int usedSlot) {
    int head = SplitPlaces.columnOfDescriptor(layout,
        highlight.chain.length > 0 ? highlight.chain[0] : highlight.descriptor, ring);
    link(canvas, layout, availSlot, head, SplitPlaces.availTop(layout) + SplitPlaces.AVAIL_HEIGHT,
        SplitPlaces.descTop(layout));
    link(canvas, layout, usedSlot, head, SplitPlaces.usedTop(layout),
        SplitPlaces.descTop(layout) + SplitPlaces.descHeight(layout));
    outline(canvas, layout, layout.columnOf(availSlot), SplitPlaces.availTop(layout), SplitPlaces.AVAIL_HEIGHT,
        availSlot);
    outline(canvas, layout, layout.columnOf(usedSlot), SplitPlaces.usedTop(layout), SplitPlaces.USED_HEIGHT, usedSlot);
    for (int i = 0; i < highlight.chain.length; i++) {
      int column = SplitPlaces.columnOfDescriptor(layout, highlight.chain[i], ring);
      outline(canvas, layout, column, SplitPlaces.descTop(layout), SplitPlaces.descHeight(layout), column);
      if (i > 0) {
        chainLink(canvas, layout, SplitPlaces.columnOfDescriptor(layout, highlight.chain[i - 1], ring), column);
      }
    }
    if (!highlight.indirect.isEmpty() && highlight.descriptor >= 0) {
      indirect(canvas, layout, SplitPlaces.columnOfDescriptor(layout, highlight.descriptor, ring), highlight);
    }
  }

  private static void outline(Canvas canvas, RingLayout layout, int column, double top, double height, int known) {
    if (known >= 0 && column >= 0) {
      canvas.strokeRectangle(layout.columnLeft(column), top, layout.cellWidth(), height, 2, Paint.SELECTION,
          Stroke.BOLD);
    }
  }

  private static void link(Canvas canvas, RingLayout layout, int slot, int descColumn, double slotY, double descY) {
    int column = slot < 0 ? -1 : layout.columnOf(slot);
    if (column >= 0 && descColumn >= 0) {
      double half = layout.cellWidth() / 2;
      canvas.line(layout.columnLeft(column) + half, slotY, layout.columnLeft(descColumn) + half, descY, Paint.SELECTION,
          Stroke.DASHED);
    }
  }

  /** From one descriptor to the next, dipping below the strip. */
  private void chainLink(Canvas canvas, RingLayout layout, int from, int to) {
    if (from < 0 || to < 0) {
      return;
    }
    double bottom = SplitPlaces.descTop(layout) + SplitPlaces.descHeight(layout);
    double start = layout.columnLeft(from) + layout.cellWidth() * (from < to ? 0.7 : 0.3);
    double end = layout.columnLeft(to) + layout.cellWidth() * (from < to ? 0.3 : 0.7);
    double dip = bottom + (Math.abs(from - to) == 1 ? 7 : 11);
    put(0, start, bottom + 1);
    put(1, start, dip);
    put(2, end, dip);
    put(3, end, bottom + 4);
    canvas.strokePolyline(points, 4, Paint.SELECTION, Stroke.MEDIUM);
    put(0, end, bottom + 1);
    put(1, end - 3.5, bottom + 6);
    put(2, end + 3.5, bottom + 6);
    canvas.fillPolygon(points, 3, Paint.SELECTION);
  }

  private void indirect(Canvas canvas, RingLayout layout, int column, RingHighlight highlight) {
    int rows = Math.min(MOST_ROWS, highlight.indirect.size());
    double width = 206;
    double height = 22 + rows * ROW + (rows < highlight.indirect.size() ? ROW : 0);
    double x = Math.max(4, Math.min(layout.width - width - 4, layout.columnLeft(Math.max(0, column)) - 8));
    double y = SplitPlaces.descTop(layout) + SplitPlaces.descHeight(layout) + 14;
    canvas.fillRectangle(x, y, width, height, 3, Paint.SELECTION_PANEL);
    canvas.strokeRectangle(x, y, width, height, 3, Paint.SELECTION, Stroke.THIN);
    canvas.text("indirect table of " + highlight.descriptor + ", " + highlight.indirect.size() + " entries", x + 8,
        y + 13,
        TextStyle.SMALL, Anchor.START, Paint.TEXT);
    for (int i = 0; i < rows; i++) {
      Descriptor entry = highlight.indirect.get(i);
      double baseline = y + 27 + i * ROW;
      canvas.text(Integer.toString(entry.index()), x + 20, baseline, TextStyle.CODE_SMALL, Anchor.END, Paint.FAINT);
      canvas.text(RingText.hex(entry.address()), x + 28, baseline, TextStyle.CODE_SMALL, Anchor.START, Paint.TEXT);
      canvas.text(Long.toString(entry.length()), x + 156, baseline, TextStyle.CODE_SMALL, Anchor.END, Paint.TEXT);
      canvas.text(RingText.flagLetters(entry.flags()) + (entry.hasNext() ? "→" + entry.next() : ""), x + 164, baseline,
          TextStyle.CODE_SMALL, Anchor.START, Paint.TEXT);
    }
    if (rows < highlight.indirect.size()) {
      canvas.text("…", x + 28, y + 27 + rows * ROW, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    }
  }

  private void put(int point, double x, double y) {
    points[2 * point] = x;
    points[2 * point + 1] = y;
  }
}
