// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import org.ringscope.analysis.map.CoreView;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MapProblem;
import org.ringscope.analysis.map.MapText;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.trace.system.AddressWindowInfo;

/** Draws what a core sees: its windows at the height of the memory behind them, and what it needs and does not reach. */
final class MapCorePainter {
  private static final double LINE = 17;
  private static final double HATCH = 7;
  private static final String UNREACHABLE = "✗ cannot reach it";

  private final Canvas canvas;
  private final MemoryMap map;
  private final MapScale scale;
  private final MapColumns columns;

  MapCorePainter(Canvas canvas, MemoryMap map, MapScale scale, MapColumns columns) {
    this.canvas = canvas;
    this.map = map;
    this.scale = scale;
    this.columns = columns;
  }

  void draw(int place, double top, double bottom) {
    CoreView core = map.cores().get(place);
    double x = columns.coreX(place);
    if (core.isPhysical() && bottom > top) {
      canvas.fillRectangle(x, top, columns.coreWidth(), bottom - top, 3, Paint.PANEL);
      canvas.strokeRectangle(x, top, columns.coreWidth(), bottom - top, 3, Paint.EDGE_STRONG, Stroke.DASHED);
      canvas.text("all of it, at the same addresses", x + 6, top + 13, TextStyle.SMALL, Anchor.START, Paint.FAINT);
    }
    core.windows().forEach(window -> window(window, x));
    for (MapProblem problem : map.problems()) {
      if (problem.core() == core.core().id()) {
        unreachable(map.areas().get(problem.area()), x);
      }
    }
  }

  private void window(AddressWindowInfo window, double x) {
    double y = scale.y(window.to());
    double height = scale.end(window.to(), window.size()) - y;
    double width = columns.coreWidth();
    canvas.fillRectangle(x, y, width, height, 3, Paint.PANEL);
    canvas.strokeRectangle(x, y, width, height, 3, Paint.TEXT, Stroke.THIN);
    canvas.text(TextFit.within(canvas, MapText.hex(window.from()), TextStyle.CODE_SMALL, width - 8), x + 5, y + 11,
        TextStyle.CODE_SMALL, Anchor.START, Paint.TEXT);
    double used = canvas.textWidth(MapText.hex(window.from()), TextStyle.CODE_SMALL) + 14;
    canvas.text(TextFit.within(canvas, window.name(), TextStyle.SMALL, width - used), x + width - 5, y + 11,
        TextStyle.SMALL, Anchor.END, Paint.FAINT);
    if (height >= 2 * LINE) {
      canvas.text(MapText.hex(window.from() + window.size() - 1), x + 5, y + height - 4, TextStyle.CODE_SMALL,
          Anchor.START, Paint.TEXT);
      canvas.text(MapText.bytes(window.size()), x + width - 5, y + height - 4, TextStyle.SMALL, Anchor.END,
          Paint.FAINT);
    }
  }

  /** Hatched and said in words. */
  private void unreachable(MapArea area, double x) {
    double y = scale.y(area.address());
    double height = scale.end(area.address(), area.size()) - y;
    double width = columns.coreWidth();
    canvas.fillRectangle(x, y, width, height, 2, Paint.FAULT_PANEL);
    canvas.save();
    canvas.clip(x, y, width, height);
    for (double at = x - height; at < x + width; at += HATCH) {
      canvas.line(at, y + height, at + height, y, Paint.FAULT, Stroke.HAIR);
    }
    canvas.restore();
    canvas.strokeRectangle(x, y, width, height, 2, Paint.FAULT, Stroke.MEDIUM);
    double wide = canvas.textWidth(UNREACHABLE, TextStyle.INDEX) + 8;
    canvas.fillRectangle(x + 3, y + 3, Math.min(width - 6, wide), 12, 2, Paint.PLATE);
    canvas.text(UNREACHABLE, x + 7, y + 12, TextStyle.INDEX, Anchor.START, Paint.FAULT);
  }
}
