// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ringscope.picture.canvas.DrawnMark.Kind;

/**
 * A picture as the list of what is drawn, so that it can be compared with the one before and only what differs is drawn again. Lists of
 * marks are compared in their order: where two of them have the same marks in the same order they look the same.
 */
public final class PictureRecord implements Canvas {
  /** How many marks may have come or gone at one place. */
  private static final int AHEAD = 12;
  private static final Gap ONE_OF_EACH = new Gap(1, 1);

  private final List<DrawnMark> marks = new ArrayList<>();
  private int count;
  private Canvas screen;
  private Theme theme;
  private Area whole = new Area(0, 0, 0, 0);
  private Area clip = whole;
  private double originX;
  private double originY;
  private final Deque<Saved> saved = new ArrayDeque<>();

  /** How many marks of each list. */
  private record Gap(int before, int now) {}

  private record Saved(Area clip, double originX, double originY) {}

  /** Begins another picture. @param target what it will be drawn on, which knows how wide texts are */
  public void start(Canvas target, double width, double height) {
    screen = target;
    theme = target.theme();
    whole = new Area(0, 0, width, height);
    clip = whole;
    originX = 0;
    originY = 0;
    count = 0;
    saved.clear();
  }

  /** Where this looks other than a picture before: few areas, which together have every difference. */
  public List<Area> changes(PictureRecord before) {
    if (!before.whole.equals(whole) || before.theme != theme) {
      return List.of(whole);
    }
    Areas areas = new Areas(whole);
    int old = 0;
    int now = 0;
    while (old < before.count && now < count) {
      if (marks.get(now).isSame(before.marks.get(old))) {
        old++;
        now++;
      } else {
        Gap gap = gap(before, old, now);
        before.addTo(areas, old, gap.before());
        addTo(areas, now, gap.now());
        old += gap.before();
        now += gap.now();
      }
    }
    before.addTo(areas, old, before.count - old);
    addTo(areas, now, count - now);
    return areas.list();
  }

  /** From marks that differ to the nearest that are the same. */
  private Gap gap(PictureRecord before, int old, int now) {
    for (int both = 1; both <= 2 * AHEAD; both++) {
      for (int i = Math.max(0, both - AHEAD); i <= Math.min(both, AHEAD); i++) {
        if (old + i < before.count && now + both - i < count
            && marks.get(now + both - i).isSame(before.marks.get(old + i))) {
          return new Gap(i, both - i);
        }
      }
    }
    return ONE_OF_EACH;
  }

  private void addTo(Areas areas, int from, int length) {
    for (int i = from; i < from + length; i++) {
      areas.add(marks.get(i).area());
    }
  }

  /** Draws what there is in an area, and nothing outside. */
  public void draw(Canvas target, Area area) {
    target.save();
    target.clip(area.left(), area.top(), area.width(), area.height());
    for (int i = 0; i < count; i++) {
      if (marks.get(i).area().touches(area)) {
        marks.get(i).draw(target, whole);
      }
    }
    target.restore();
  }

  private DrawnMark next() {
    if (count == marks.size()) {
      marks.add(new DrawnMark());
    }
    return marks.get(count++);
  }

  private void shape(Kind kind, double x, double y, double third, double fourth, double fifth, Paint paint,
      Stroke stroke) {
    DrawnMark mark = next();
    mark.shape(kind, originX + x, originY + y, third, fourth, fifth, paint, stroke);
    mark.place(clip, 0);
  }

  private void points(Kind kind, double[] xy, int points, Paint paint, Stroke stroke) {
    DrawnMark mark = next();
    mark.shape(kind, 0, 0, 0, 0, 0, paint, stroke);
    mark.points(xy, points, originX, originY);
    mark.place(clip, 0);
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public void fillRectangle(double x, double y, double width, double height, double radius, Paint paint) {
    shape(Kind.FILL_RECTANGLE, x, y, width, height, radius, paint, null);
  }

  @Override
  public void strokeRectangle(double x, double y, double width, double height, double radius, Paint paint,
      Stroke stroke) {
    shape(Kind.STROKE_RECTANGLE, x, y, width, height, radius, paint, stroke);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {
    shape(Kind.LINE, x1, y1, originX + x2, originY + y2, 0, paint, stroke);
  }

  @Override
  public void fillPolygon(double[] xy, int points, Paint paint) {
    points(Kind.FILL_POLYGON, xy, points, paint, null);
  }

  @Override
  public void strokePolygon(double[] xy, int points, Paint paint, Stroke stroke) {
    points(Kind.STROKE_POLYGON, xy, points, paint, stroke);
  }

  @Override
  public void strokePolyline(double[] xy, int points, Paint paint, Stroke stroke) {
    points(Kind.STROKE_POLYLINE, xy, points, paint, stroke);
  }

  @Override
  public void fillCircle(double x, double y, double radius, Paint paint) {
    shape(Kind.FILL_CIRCLE, x, y, radius, 0, 0, paint, null);
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Paint paint, Stroke stroke) {
    shape(Kind.STROKE_CIRCLE, x, y, radius, 0, 0, paint, stroke);
  }

  @Override
  public void fillSector(double x, double y, double radius, double start, double sweep, Paint paint) {
    shape(Kind.FILL_SECTOR, x, y, radius, start, sweep, paint, null);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Anchor anchor, Paint paint) {
    DrawnMark mark = next();
    mark.shape(Kind.TEXT, originX + x, originY + y, 0, 0, 0, paint, null);
    mark.letters(text, style, anchor);
    mark.place(clip, textWidth(text, style));
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return screen.textWidth(text, style);
  }

  @Override
  public void save() {
    saved.push(new Saved(clip, originX, originY));
  }

  @Override
  public void restore() {
    Saved last = saved.pop();
    clip = last.clip();
    originX = last.originX();
    originY = last.originY();
  }

  @Override
  public void translate(double dx, double dy) {
    originX += dx;
    originY += dy;
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    clip = new Area(originX + x, originY + y, originX + x + width, originY + y + height).within(clip);
  }
}
