// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import java.util.StringJoiner;
import org.ringscope.analysis.map.CoreView;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MapText;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.trace.system.AddressWindowInfo;

/**
 * Physical memory from top to bottom with all that lies in it, and beside it what each core sees of it: its address windows stand at the
 * height of the memory behind them. Not to scale. What cannot be right is outlined and said in a word.
 */
public final class MemoryPicture {
  /** Cells that are drawn of the buffers of one area. */
  static final int MOST_CELLS = 512;
  private static final double HEAD = 62;
  private static final double FOOT = 20;
  private static final double LEAST_LABEL = 11;
  private static final String NOT_TO_SCALE =
      "Not to scale: small things are as tall as their words. ⋯ is a gap that is drawn short; where a core's column is empty it sees nothing.";
  private static final String NOTHING = "Nothing is known of the memory of this system.";

  private MemoryMap map = MapScene.EMPTY.map();
  private MapScale scale = MapScene.EMPTY.scale();
  private MapLanes lanes = MapScene.EMPTY.lanes();
  private MapColumns columns = new MapColumns(0, 0);
  private int selected = -1;

  /** Nothing. */
  public void clear() {
    show(MapScene.EMPTY, 0);
  }

  /** @param room width that is there */
  public void show(MapScene shown, double room) {
    String name = selected < 0 || selected >= map.areas().size() ? null : map.areas().get(selected).name();
    map = shown.map();
    scale = shown.scale();
    lanes = shown.lanes();
    fit(room);
    selected = name == null ? -1 : place(name);
  }

  /** Fills another width. */
  public void fit(double room) {
    columns = new MapColumns(map.cores().size(), room);
  }

  /** The area with a name, -1 for none. */
  public int place(String name) {
    for (int i = 0; i < map.areas().size(); i++) {
      if (map.areas().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  public MemoryMap map() {
    return map;
  }

  public void select(int area) {
    selected = area;
  }

  /** -1 for none. */
  public int selected() {
    return selected;
  }

  public double width() {
    return columns.width();
  }

  public double height() {
    return Math.max(scale.height(), HEAD + FOOT) + FOOT;
  }

  public static double headHeight() {
    return HEAD;
  }

  /** Where an area begins. */
  public double y(int area) {
    return scale.y(map.areas().get(area).address());
  }

  /** Paints all of it at the origin. */
  public void draw(Canvas canvas) {
    draw(canvas, 0, width(), height());
  }

  /** Paints a part of a tall picture, the names of the columns above it. @param top of the part */
  public void draw(Canvas canvas, double top, double wide, double high) {
    canvas.fillRectangle(0, 0, wide, high, 0, Paint.BACKGROUND);
    canvas.save();
    canvas.translate(0, -top);
    MapAreaPainter painter = new MapAreaPainter(canvas, map, scale, lanes, columns);
    drawSelection(canvas);
    drawGaps(canvas, top, top + high);
    for (int i = 0; i < map.areas().size(); i++) {
      if (isVisible(i, top, top + high)) {
        painter.draw(i, i == selected);
      }
    }
    drawAddresses(canvas, top, top + high);
    MapCorePainter cores = new MapCorePainter(canvas, map, scale, columns);
    for (int place = 0; place < map.cores().size(); place++) {
      cores.draw(place, HEAD, scale.height());
    }
    canvas.restore();
    drawHead(canvas, wide);
  }

  private boolean isVisible(int i, double from, double to) {
    MapArea area = map.areas().get(i);
    return scale.end(area.address(), area.size()) >= from && scale.y(area.address()) <= to;
  }

  private void drawHead(Canvas canvas, double wide) {
    canvas.fillRectangle(0, 0, wide, HEAD - 4, 0, Paint.BACKGROUND);
    canvas.text(TextFit.within(canvas, NOT_TO_SCALE, TextStyle.SMALL, Math.max(200, wide - 24)), 12, 14,
        TextStyle.SMALL,
        Anchor.START, Paint.FAINT);
    title(canvas, "Physical memory", problems(), MapColumns.ADDRESSES, columns.physicalWidth());
    for (int place = 0; place < map.cores().size(); place++) {
      CoreView core = map.cores().get(place);
      title(canvas, core.core().name(), core.isPhysical() ? "uses physical addresses" : "its own addresses",
          columns.coreX(place), columns.coreWidth());
    }
    if (map.areas().isEmpty()) {
      canvas.text(NOTHING, MapColumns.ADDRESSES, HEAD + 14, TextStyle.LABEL, Anchor.START, Paint.FAINT);
    }
  }

  private String problems() {
    int count = map.problems().size();
    return count == 0 ? "nothing overlaps, all that is needed is reachable"
        : "⚠ " + count + (count == 1 ? " problem" : " problems");
  }

  private static void title(Canvas canvas, String name, String below, double x, double width) {
    canvas.text(TextFit.within(canvas, name, TextStyle.TITLE, width), x, 36, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(TextFit.within(canvas, below, TextStyle.SMALL, width), x, 49, TextStyle.SMALL, Anchor.START,
        below.startsWith("⚠") ? Paint.FAULT : Paint.FAINT);
  }

  /** A band through all columns at the height of what is selected. */
  private void drawSelection(Canvas canvas) {
    if (selected >= 0) {
      MapArea area = map.areas().get(selected);
      double y = scale.y(area.address());
      canvas.fillRectangle(0, y, width(), scale.end(area.address(), area.size()) - y, 0, Paint.SELECTION_PANEL);
    }
  }

  private void drawGaps(Canvas canvas, double from, double to) {
    for (MapScale.Stretch stretch : scale.stretches()) {
      if (stretch.isGap() && stretch.y() <= to && stretch.y() + stretch.height() >= from) {
        canvas.text("⋯ " + MapText.bytes(stretch.size()) + " of nothing", MapColumns.ADDRESSES + 8,
            stretch.y() + stretch.height() / 2 + 3, TextStyle.SMALL, Anchor.START, Paint.FAINT);
      }
    }
  }

  /** At each end of something, as far as there is room. */
  private void drawAddresses(Canvas canvas, double from, double to) {
    double free = Double.NEGATIVE_INFINITY;
    for (MapScale.Stretch stretch : scale.stretches()) {
      if (stretch.y() - free >= LEAST_LABEL && stretch.y() <= to && stretch.y() >= from - LEAST_LABEL) {
        canvas.text(MapText.hex(stretch.address()), MapColumns.ADDRESSES - 8, stretch.y() + 8, TextStyle.CODE_SMALL,
            Anchor.END, Paint.FAINT);
        free = stretch.y();
      }
    }
  }

  /** What lies at a point of the whole picture, null for nothing. */
  public MapHit at(double x, double y) {
    int core = columns.coreAt(x);
    if (core >= 0) {
      return window(map.cores().get(core), y);
    }
    int found = -1;
    for (int i = 0; i < map.areas().size(); i++) {
      MapArea area = map.areas().get(i);
      boolean isThere = scale.y(area.address()) <= y && scale.end(area.address(), area.size()) > y
          && (area.isRegion() ? x >= MapColumns.ADDRESSES : x >= columns.insideX());
      found = isThere && (found < 0 || area.size() <= map.areas().get(found).size()) ? i : found;
    }
    return found < 0 || x > MapColumns.ADDRESSES + columns.physicalWidth() ? null
        : new MapHit(found, new MapAreaPainter(null, map, scale, lanes, columns).bufferAt(found, x, y),
            MapText.of(map, found));
  }

  private MapHit window(CoreView core, double y) {
    for (AddressWindowInfo window : core.windows()) {
      if (scale.y(window.to()) <= y && scale.end(window.to(), window.size()) > y) {
        return new MapHit(-1, null, core.core().name() + (window.name().isEmpty() ? "" : ", window " + window.name())
            + "\n" + MapText.range(window.from(), window.size()) + "\nis physical "
            + MapText.range(window.to(), window.size()) + ", " + MapText.bytes(window.size()));
      }
    }
    return null;
  }

  /** All of it in words. */
  public String asText() {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(map.asText());
    for (CoreView core : map.cores()) {
      lines.add(core.core().name() + (core.isPhysical() ? " uses physical addresses" : ":"));
      core.windows().forEach(window -> lines.add("  " + MapText.range(window.from(), window.size()) + " is physical "
          + MapText.hex(window.to()) + (window.name().isEmpty() ? "" : ", " + window.name())));
    }
    return lines.toString();
  }
}
