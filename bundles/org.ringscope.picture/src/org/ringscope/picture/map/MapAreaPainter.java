// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import java.util.List;
import org.ringscope.analysis.map.BufferUse;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MapProblem;
import org.ringscope.analysis.map.MapText;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;

/** Draws regions with their names at the left and what lies in them at the right. */
final class MapAreaPainter {
  private static final double LANE = 12;
  /** What overlaps is moved so far that its words can be read. */
  private static final double INSIDE_LANE = 40;
  private static final int MOST_INSIDE = 3;
  private static final double LINE = 17;
  private static final double CELL = 12;
  private static final int CELLS_IN_ROW = 32;
  private static final double BAR = 4;
  private static final double OUTLINED_CELL = 5;

  private final Canvas canvas;
  private final MemoryMap map;
  private final MapScale scale;
  private final MapLanes lanes;
  private final MapColumns columns;

  MapAreaPainter(Canvas canvas, MemoryMap map, MapScale scale, MapLanes lanes, MapColumns columns) {
    this.canvas = canvas;
    this.map = map;
    this.scale = scale;
    this.lanes = lanes;
    this.columns = columns;
  }

  void draw(int place, boolean isSelected) {
    MapArea area = map.areas().get(place);
    double y = scale.y(area.address());
    double height = scale.end(area.address(), area.size()) - y;
    if (canvas.keepsNames()) {
      canvas.begin("area-" + place, MapText.of(map, place));
    }
    if (area.isRegion()) {
      region(place, area, y, height, isSelected);
    } else {
      inside(place, area, y, height, isSelected);
    }
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  private void region(int place, MapArea area, double y, double height, boolean isSelected) {
    double x = MapColumns.ADDRESSES + lanes.of(place) * LANE;
    double width = columns.physicalWidth() - lanes.of(place) * LANE;
    canvas.fillRectangle(x, y, width, height, 2, isSelected ? Paint.SELECTION_PANEL : Paint.MEMORY);
    outline(place, x, y, width, height, isSelected, Paint.MEMORY_EDGE);
    double room = columns.insideX() - x - 10;
    canvas.text(TextFit.within(canvas, area.name(), TextStyle.INDEX, room), x + 6, y + 12, TextStyle.INDEX,
        Anchor.START,
        Paint.TEXT);
    String more = MapText.bytes(area.size()) + (area.detail().isEmpty() ? "" : ", " + area.detail());
    if (height >= 2 * LINE - 8) {
      canvas.text(TextFit.within(canvas, more, TextStyle.SMALL, room), x + 6, y + 23, TextStyle.SMALL, Anchor.START,
          Paint.FAINT);
    }
    word(place, x + 6, y + (height >= 2 * LINE ? 34 : 23), room, height);
  }

  /** What is wrong, where there is a line for it. */
  private void word(int place, double x, double y, double room, double height) {
    List<MapProblem> problems = map.problemsOf(place);
    if (!problems.isEmpty() && height >= 2 * LINE) {
      canvas.text(TextFit.within(canvas, "⚠ " + problems.get(0).text(), TextStyle.SMALL, room), x, y, TextStyle.SMALL,
          Anchor.START, Paint.FAULT);
    }
  }

  private double insideX(int place) {
    return columns.insideX() + Math.min(MOST_INSIDE, lanes.of(place)) * INSIDE_LANE;
  }

  private double insideWidth(int place) {
    return columns.insideWidth() - Math.min(MOST_INSIDE, lanes.of(place)) * INSIDE_LANE;
  }

  private void inside(int place, MapArea area, double y, double height, boolean isSelected) {
    double x = insideX(place);
    double width = insideWidth(place);
    List<MapProblem> problems = map.problemsOf(place);
    canvas.fillRectangle(x, y, width, height, 2, isSelected ? Paint.SELECTION_PANEL : ground(area));
    canvas.fillRectangle(x, y, BAR, height, 0, bar(area));
    cells(area, x, y, width, height);
    outline(place, x, y, width, height, isSelected, Paint.EDGE_STRONG);
    String word = problems.isEmpty() ? "" : "⚠ " + problems.get(0).kind().word();
    double wordWidth = word.isEmpty() ? 0 : canvas.textWidth(word, TextStyle.INDEX) + 8;
    canvas.text(word, x + width - 4, y + 12, TextStyle.INDEX, Anchor.END, Paint.FAULT);
    String size = MapText.bytes(area.size());
    double sizeWidth = canvas.textWidth(size, TextStyle.SMALL) + 8;
    String name = TextFit.within(canvas, area.name(), TextStyle.LABEL, width - BAR - 8 - wordWidth);
    canvas.text(name, x + BAR + 4, y + 12, TextStyle.LABEL, Anchor.START, Paint.TEXT);
    double used = canvas.textWidth(name, TextStyle.LABEL) + BAR + 8 + wordWidth;
    if (used + sizeWidth < width) {
      canvas.text(size, x + width - 4 - wordWidth, y + 12, TextStyle.SMALL, Anchor.END, Paint.FAINT);
    }
  }

  private void outline(int place, double x, double y, double width, double height, boolean isSelected, Paint usual) {
    boolean isWrong = !map.problemsOf(place).isEmpty();
    canvas.strokeRectangle(x, y, width, height, 2, isWrong ? Paint.FAULT : isSelected ? Paint.SELECTION : usual,
        isWrong || isSelected ? Stroke.BOLD : Stroke.THIN);
  }

  private static Paint ground(MapArea area) {
    return area.kind().isRing() || area.kind() == MapArea.Kind.BUFFERS ? Paint.PANEL : Paint.CELL;
  }

  /** Who writes it: driver blue, device brown. */
  private static Paint bar(MapArea area) {
    return switch (area.kind()) {
      case DESCRIPTORS, DRIVER_AREA -> Paint.DRIVER_INDEX;
      case DEVICE_AREA -> Paint.DEVICE_INDEX;
      case BUFFERS, BOUNCE -> Paint.RUNNING;
      default -> Paint.MEMORY_EDGE;
    };
  }

  /** Below the name a cell for each buffer, with the colours of the rings. */
  private void cells(MapArea area, double x, double y, double width, double height) {
    int shown = shownCells(area, height);
    double wide = cellWidth(width);
    for (int i = 0; i < shown; i++) {
      double cellX = x + BAR + 2 + i % CELLS_IN_ROW * wide;
      double cellY = y + LINE + i / CELLS_IN_ROW * CELL - 1;
      canvas.fillRectangle(cellX, cellY, wide - 1, CELL - 2, 0, owner(area.buffers().get(i).owner()));
      if (wide >= OUTLINED_CELL) {
        canvas.strokeRectangle(cellX, cellY, wide - 1, CELL - 2, 0, Paint.EDGE_STRONG, Stroke.HAIR);
      }
    }
  }

  private static int shownCells(MapArea area, double height) {
    int rows = (int) ((height - LINE + 2) / CELL);
    return Math.min(Math.min(area.buffers().size(), MemoryPicture.MOST_CELLS), Math.max(0, rows) * CELLS_IN_ROW);
  }

  private static double cellWidth(double width) {
    return (width - BAR - 4) / CELLS_IN_ROW;
  }

  private static Paint owner(DescriptorOwner owner) {
    return switch (owner) {
      case FREE -> Paint.FREE;
      case DRIVER -> Paint.DRIVER;
      case DEVICE -> Paint.DEVICE;
      case USED -> Paint.USED;
      case UNKNOWN -> Paint.UNKNOWN;
    };
  }

  /** The buffer whose cell lies at a point, null for none. */
  BufferUse bufferAt(int place, double x, double y) {
    MapArea area = map.areas().get(place);
    double top = scale.y(area.address());
    int shown = shownCells(area, scale.end(area.address(), area.size()) - top);
    int column = (int) Math.floor((x - insideX(place) - BAR - 2) / cellWidth(insideWidth(place)));
    int row = (int) Math.floor((y - top - LINE + 1) / CELL);
    int cell = row * CELLS_IN_ROW + column;
    return row >= 0 && column >= 0 && column < CELLS_IN_ROW && cell < shown ? area.buffers().get(cell) : null;
  }
}
