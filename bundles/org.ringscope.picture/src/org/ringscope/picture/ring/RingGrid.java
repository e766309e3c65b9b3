// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import java.util.BitSet;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/**
 * A whole large ring at a glance: its parts, for instance avail, descriptors and used, side by side as grids of 16 columns, cells in the colours of
 * their owners. Where the ring has more entries than the picture has room, a cell stands for 2, 4, 8 … of them and shows
 * the busiest owner among them. Neighbours of one colour are one rectangle: the number of calls does not grow with the ring.
 */
final class RingGrid {
  private static final int SIXTEEN = 16;
  private static final double TITLE = 18;
  private static final double CELL = 13;
  private static final double LEAST = 4;
  private static final double BELOW = 30;
  /** With less below the strips, grids are not drawn. */
  static final double LEAST_HEIGHT = 44;
  private static final double BETWEEN = 44;
  private static final double RIGHT = 12;
  private static final int GRIDS = 3;

  private double left;
  private double top;
  private int columns;
  private int rows;
  private int perCell;
  private double cellWidth;
  private double cellHeight;
  private int size;
  private final RingSheet[] sheets;

  /** @param sheets side by side, left first; at most three */
  RingGrid(RingSheet... sheets) {
    this.sheets = sheets;
  }

  /** Least height of grids with comfortable cells. */
  static double preferredHeight(int size) {
    int rows = Math.min(24, (size + SIXTEEN - 1) / SIXTEEN);
    return TITLE + rows * CELL + 22;
  }

  void update(RingLayout layout) {
    size = layout.size;
    left = RingLayout.LEFT;
    top = layout.gridTop + TITLE;
    double width = (layout.width - left - RIGHT - (GRIDS - 1) * BETWEEN) / GRIDS;
    double height = Math.max(LEAST * 4, layout.height - top - BELOW);
    perCell = 1;
    columns = SIXTEEN;
    while (!fits(width, height)) {
      if (columns < 64 && width / (columns * 2) >= LEAST) {
        columns *= 2;
      } else {
        columns = SIXTEEN;
        perCell *= 2;
      }
    }
    cellWidth = Math.min(width / columns, 24);
    cellHeight = Math.min(height / rows, CELL + 3);
  }

  private boolean fits(double width, double height) {
    int cells = (size + perCell - 1) / perCell;
    rows = (cells + columns - 1) / columns;
    return rows * LEAST <= height && columns * LEAST <= width || perCell >= size;
  }

  void draw(Canvas canvas, NumberText numbers, RingHighlight highlight) {
    for (int i = 0; i < sheets.length; i++) {
      RingSheet sheet = sheets[i];
      double x = gridLeft(i);
      if (canvas.keepsNames()) {
        canvas.begin("grid-" + sheet.title(), perCell > 1 ? "a cell stands for " + perCell + " entries" : null);
      }
      canvas.text(sheet.title(), x, top - 6, TextStyle.LABEL, Anchor.START, Paint.TEXT);
      rowNumbers(canvas, x, numbers);
      cells(canvas, x, sheet);
      lines(canvas, x);
      sheet.marks(this, canvas, x);
      if (!highlight.hit.isNothing()) {
        select(canvas, x, sheet, highlight.chain);
      }
      if (canvas.keepsNames()) {
        canvas.end();
      }
    }
    if (perCell > 1) {
      canvas.text(cellText(), gridLeft(sheets.length - 1) + columns * cellWidth, top - 6, TextStyle.SMALL, Anchor.END,
          Paint.FAINT);
    }
  }

  /** A dot in each cell of which an entry has changed. @param changed by sheet */
  void drawChanges(Canvas canvas, BitSet... changed) {
    double dot = Math.max(2, Math.min(5, Math.min(cellWidth, cellHeight) / 2));
    for (int i = 0; i < sheets.length; i++) {
      for (int slot = changed[i].nextSetBit(0); slot >= 0; slot = changed[i].nextSetBit(slot + 1)) {
        int cell = slot / perCell;
        canvas.fillRectangle(gridLeft(i) + (cell % columns + 0.5) * cellWidth - dot / 2,
            top + (cell / columns + 0.5) * cellHeight - dot / 2, dot, dot, 0, Paint.SELECTION);
      }
    }
  }

  private String cellText() {
    return switch (perCell) {
      case 2 -> "2 entries a cell";
      case 4 -> "4 entries a cell";
      case 8 -> "8 entries a cell";
      case 16 -> "16 entries a cell";
      case 32 -> "32 entries a cell";
      default -> "many entries a cell";
    };
  }

  private void rowNumbers(Canvas canvas, double x, NumberText numbers) {
    int step = Math.max(1, (int) Math.ceil(10 / cellHeight));
    for (int row = 0; row < rows; row += step) {
      canvas.text(numbers.decimal((long) row * columns * perCell), x - 4,
          top + row * cellHeight + Math.min(cellHeight, 10) - 2,
          TextStyle.TINY, Anchor.END, Paint.FAINT);
    }
  }

  private void cells(Canvas canvas, double x, RingSheet sheet) {
    canvas.fillRectangle(x, top, columns * cellWidth, rows * cellHeight, 0,
        sheet.isDescriptors() ? Paint.FREE : Paint.CELL);
    for (int row = 0; row < rows; row++) {
      int column = 0;
      while (column < columns && cellStart(row, column) < size) {
        DescriptorOwner owner = owner(sheet, cellStart(row, column));
        int end = column + 1;
        while (end < columns && cellStart(row, end) < size && owner(sheet, cellStart(row, end)) == owner) {
          end++;
        }
        if (owner != DescriptorOwner.FREE && (sheet.isDescriptors() || owner != DescriptorOwner.UNKNOWN)) {
          canvas.fillRectangle(x + column * cellWidth, top + row * cellHeight, (end - column) * cellWidth, cellHeight,
              0,
              RingCells.fill(owner));
        }
        column = end;
      }
    }
  }

  private int cellStart(int row, int column) {
    return (row * columns + column) * perCell;
  }

  private DescriptorOwner owner(RingSheet sheet, int start) {
    DescriptorOwner busiest = DescriptorOwner.FREE;
    int end = Math.min(size, start + perCell);
    for (int i = start; i < end; i++) {
      DescriptorOwner owner = sheet.owner(i);
      if (rank(owner) > rank(busiest)) {
        busiest = owner;
      }
    }
    return busiest;
  }

  private static int rank(DescriptorOwner owner) {
    return switch (owner) {
      case FREE -> 0;
      case UNKNOWN -> 1;
      case USED -> 2;
      case DRIVER -> 3;
      case DEVICE -> 4;
    };
  }

  private void lines(Canvas canvas, double x) {
    double right = x + columns * cellWidth;
    double bottom = top + rows * cellHeight;
    if (cellHeight >= 7 && cellWidth >= 7) {
      for (int row = 1; row < rows; row++) {
        canvas.line(x, top + row * cellHeight, right, top + row * cellHeight, Paint.EDGE, Stroke.HAIR);
      }
      for (int column = 1; column < columns; column++) {
        canvas.line(x + column * cellWidth, top, x + column * cellWidth, bottom, Paint.EDGE, Stroke.HAIR);
      }
    }
    canvas.strokeRectangle(x, top, right - x, bottom - top, 1, Paint.EDGE_STRONG, Stroke.THIN);
  }

  /** A bar at the left of the cell that an index points to. */
  void mark(Canvas canvas, double x, int index, Paint paint) {
    if (index != QueueState.UNKNOWN) {
      int cell = index % size / perCell;
      double cx = x + cell % columns * cellWidth;
      double cy = top + cell / columns * cellHeight;
      boolean device = paint == Paint.DEVICE_INDEX;
      // The device's bar hangs from the middle, so that both show when the indices are equal.
      canvas.fillRectangle(cx - 1, device ? cy + cellHeight / 2 : cy, 2.5, cellHeight / 2, 0, paint);
    }
  }

  private void select(Canvas canvas, double x, RingSheet sheet, int[] chain) {
    if (!sheet.isDescriptors()) {
      select(canvas, x, sheet.selected());
      return;
    }
    for (int descriptor : chain) {
      select(canvas, x, descriptor);
    }
  }

  private void select(Canvas canvas, double x, int index) {
    if (index >= 0 && index < size) {
      int cell = index / perCell;
      canvas.strokeRectangle(x + cell % columns * cellWidth, top + cell / columns * cellHeight, cellWidth, cellHeight,
          1,
          Paint.SELECTION, Stroke.BOLD);
    }
  }

  /** What lies at a point; the first entry where a cell stands for several. */
  Hit at(double px, double py) {
    int row = (int) Math.floor((py - top) / cellHeight);
    if (row < 0 || row >= rows) {
      return Hit.NOTHING;
    }
    for (int i = 0; i < sheets.length; i++) {
      int column = (int) Math.floor((px - gridLeft(i)) / cellWidth);
      if (column >= 0 && column < columns && cellStart(row, column) < size) {
        return sheets[i].hit(cellStart(row, column));
      }
    }
    return Hit.NOTHING;
  }

  private double gridLeft(int sheet) {
    return left + sheet * (columns * cellWidth + BETWEEN);
  }
}
