// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.canvas.MenuTips;

/**
 * The stretch of time that a trace covers, with the cursor in it. Click or drag to move the cursor, turn the wheel to zoom
 * around the pointer, double-click to see the whole trace again.
 */
final class TimeScale extends Canvas {
  private static final String TIP =
      "Click or drag to move through time, turn the wheel to zoom, double-click for the whole trace";
  private static final int WIDTH = 260;
  /** Pixels. */
  private static final int NEAR = 4;
  private static final double ZOOM_STEP = 1.5;
  private static final long NARROWEST_NANOS = 100;

  private final TraceCursor cursor;
  private double zoom = 1;
  private long left;
  private boolean dragging;
  /** Whether the pointer has moved since its button went down: then a bookmark does not hold it. */
  private boolean dragged;

  TimeScale(Composite parent, TraceCursor cursor, MenuManager menu) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.cursor = cursor;
    AccessibleName.give(this, "Time scale", () -> cursor.session() == null ? null : cursor.instant());
    setToolTipText(TIP);
    MenuTips.setMenu(this, menu.createContextMenu(this));
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseDown, event -> {
      dragging = event.button == 1;
      dragged = false;
    });
    addListener(SWT.MouseUp, event -> {
      if (dragging) {
        moveTo(event.x);
      }
      dragging = false;
    });
    addListener(SWT.MouseMove, event -> {
      if (dragging) {
        dragged = true;
        moveTo(event.x);
      } else {
        tip(event.x);
      }
    });
    addListener(SWT.MouseWheel, event -> zoomAround(event.x, event.count > 0));
    addListener(SWT.MouseDoubleClick, event -> {
      zoom = 1;
      redraw();
    });
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    return new Point(WIDTH, heightHint == SWT.DEFAULT ? 20 : heightHint);
  }

  /** Nanoseconds at the left and right edge. */
  long leftNanos() {
    return zoom <= 1 ? begin() : left;
  }

  long spanNanos() {
    return Math.max(1, (long) ((end() - begin()) / zoom));
  }

  private void moveTo(int x) {
    BookmarkRow near = cursor.session() == null || dragged ? null : bookmarkAt(x);
    if (near != null) {
      near.jump(cursor);
    } else if (cursor.session() != null) {
      double share = Math.max(0, Math.min(1, (double) x / Math.max(1, getClientArea().width)));
      cursor.moveTo(leftNanos() + (long) (share * spanNanos()));
    }
  }

  private void zoomAround(int x, boolean in) {
    double share = (double) x / Math.max(1, getClientArea().width);
    long under = leftNanos() + (long) (share * spanNanos());
    double widest = Math.max(1, (double) (end() - begin()) / NARROWEST_NANOS);
    zoom = Math.max(1, Math.min(widest, in ? zoom * ZOOM_STEP : zoom / ZOOM_STEP));
    left = Math.max(begin(), Math.min(end() - spanNanos(), under - (long) (share * spanNanos())));
    redraw();
  }

  private long begin() {
    return cursor.axis().beginNanos();
  }

  private long end() {
    return cursor.axis().endNanos();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    int middle = area.height / 2;
    gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
    gc.drawLine(0, middle, area.width, middle);
    if (cursor.session() == null) {
      return;
    }
    for (int i = 0; i <= 10; i++) {
      int x = i * (area.width - 1) / 10;
      gc.drawLine(x, middle - 3, x, middle + 3);
    }
    paintLanes(gc, area);
    paintBookmarks(gc, area);
    if (cursor.state() != null) {
      int x = x(Math.max(begin(), cursor.nanos()), area.width);
      gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
      gc.fillPolygon(new int[] {x - 5, 2, x + 5, 2, x, middle + 2});
      gc.fillRectangle(x, 2, 1, area.height - 4);
    }
  }

  /** A small pennant for each instant that the user has marked. */
  private void paintBookmarks(GC gc, Rectangle area) {
    gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
    for (BookmarkRow row : BookmarkRow.all(cursor)) {
      int x = x(row.axisNanos(cursor), area.width);
      gc.fillRectangle(x, 1, 1, area.height / 2);
      gc.fillPolygon(new int[] {x + 1, 1, x + 6, 4, x + 1, 7});
    }
  }

  /** The bookmark that is close to a point, null for none. */
  private BookmarkRow bookmarkAt(int x) {
    for (BookmarkRow row : BookmarkRow.all(cursor)) {
      if (Math.abs(x(row.axisNanos(cursor), getClientArea().width) + 2 - x) <= NEAR) {
        return row;
      }
    }
    return null;
  }

  private void tip(int x) {
    BookmarkRow near = cursor.session() == null ? null : bookmarkAt(x);
    MenuTips.show(this, near == null ? TIP : near.text(cursor).replace("&", "&&"));
  }

  /** Where each of several traces lies: one thin bar below the other. */
  private void paintLanes(GC gc, Rectangle area) {
    List<Lane> lanes = cursor.axis().lanes();
    int step = lanes.size() < 2 ? 0 : Math.max(2, Math.min(3, area.height / 2 / lanes.size()));
    gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
    for (int i = 0; i < lanes.size() && step > 0; i++) {
      int x = Math.max(0, x(lanes.get(i).beginNanos(), area.width));
      int end = Math.min(area.width, x(lanes.get(i).endNanos(), area.width));
      gc.fillRectangle(x, area.height / 2 + 2 + i * step, Math.max(1, end - x), step - 1);
    }
  }

  private int x(long nanos, int width) {
    double share = ((double) nanos - leftNanos()) / spanNanos();
    return (int) Math.round(Math.max(-1, Math.min(2, share)) * (width - 1));
  }
}
