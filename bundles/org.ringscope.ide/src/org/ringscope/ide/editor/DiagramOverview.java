// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.ui.canvas.PictureCanvas;

/**
 * The whole diagram in small, with a frame around what its page shows of it. The mouse takes the frame elsewhere, and so
 * do the arrow keys.
 */
final class DiagramOverview {
  private static final double MARGIN = 6;
  private static final int FRAME = 2;
  /** How far an arrow key goes, in parts of what is seen. */
  private static final double STEP = 0.25;

  private final Supplier<DiagramPage> diagrams;
  private final PictureCanvas canvas;
  private DiagramPage watched;
  private TopologyPicture drawn;
  private double[] frame = {};

  DiagramOverview(Composite parent, Supplier<DiagramPage> diagrams) {
    this.diagrams = diagrams;
    canvas = new PictureCanvas(parent, SWT.BORDER, this::paint);
    canvas.setData("id", "org.ringscope.ide.overview");
    canvas.setToolTipText("What the page Diagram shows: click or drag to see another part");
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = "Overview of the diagram";
      }
    });
    canvas.addPaintListener(event -> paintFrame(event.gc));
    canvas.addListener(SWT.Resize, event -> redraw());
    canvas.addListener(SWT.MouseDown, event -> take(event, event.button == 1));
    canvas.addListener(SWT.MouseMove, event -> take(event, (event.stateMask & SWT.BUTTON1) != 0));
    canvas.addListener(SWT.KeyDown, this::key);
    show();
  }

  Control control() {
    return canvas;
  }

  /** Follows the page, which is another one after the file was read again. */
  void show() {
    DiagramPage now = diagrams.get();
    if (now != watched) {
      watched = now;
      if (now != null) {
        now.canvas().addListener(SWT.Paint, event -> follow(now));
      }
    }
    redraw();
  }

  /** The page was painted: it was scrolled, or has another picture, or just another state. */
  private void follow(DiagramPage page) {
    if (page == watched && !canvas.isDisposed()
        && (page.picture() != drawn || !Arrays.equals(visible(page), frame))) {
      redraw();
    }
  }

  private void redraw() {
    drawn = watched == null ? null : watched.picture();
    if (drawn != null && !watched.canvas().isDisposed()) {
      Rectangle area = canvas.getClientArea();
      frame = visible(watched);
      canvas.setZoom(Math.max(0.01, Math.min(1, Math.min((area.width - 2 * MARGIN) / drawn.width(),
          (area.height - 2 * MARGIN) / drawn.height()))));
    }
    canvas.redraw();
  }

  /** What is seen of the picture, in its pixels: left, top, width, height. */
  private static double[] visible(DiagramPage page) {
    ScrolledComposite scroller = (ScrolledComposite) page.canvas().getParent();
    Point origin = scroller.getOrigin();
    Rectangle area = scroller.getClientArea();
    double[] from = page.zoom().inPicture(origin.x, origin.y);
    double[] to = page.zoom().inPicture(origin.x + area.width, origin.y + area.height);
    return new double[] {from[0], from[1], to[0] - from[0], to[1] - from[1]};
  }

  private void paint(Canvas on, int width, int height) {
    on.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    if (drawn == null) {
      return;
    }
    on.save();
    on.translate(left(), top());
    drawn.draw(on);
    on.restore();
  }

  /** Over the picture, and as wide a line at any size of it. */
  private void paintFrame(GC gc) {
    if (drawn == null) {
      return;
    }
    Rectangle area = canvas.getClientArea();
    Rectangle seen = new Rectangle((int) ((frame[0] + left()) * canvas.zoom()),
        (int) ((frame[1] + top()) * canvas.zoom()), (int) (frame[2] * canvas.zoom()), (int) (frame[3] * canvas.zoom()))
        .intersection(new Rectangle(1, 1, area.width - FRAME, area.height - FRAME));
    gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
    gc.setLineStyle(SWT.LINE_SOLID); // the picture may have ended with another
    gc.setLineWidth(FRAME);
    gc.drawRectangle(seen);
  }

  private double left() {
    return (canvas.getClientArea().width / canvas.zoom() - drawn.width()) / 2;
  }

  private double top() {
    return (canvas.getClientArea().height / canvas.zoom() - drawn.height()) / 2;
  }

  private void take(Event event, boolean isWanted) {
    if (isWanted && drawn != null) {
      canvas.setFocus();
      center(event.x / canvas.zoom() - left(), event.y / canvas.zoom() - top());
    }
  }

  private void key(Event event) {
    int across = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
    int down = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
    if (drawn != null && (across != 0 || down != 0)) {
      center(frame[0] + frame[2] * (0.5 + STEP * across), frame[1] + frame[3] * (0.5 + STEP * down));
    }
  }

  /** Scrolls the page so that a point of the picture is in the middle, as far as it goes. */
  private void center(double x, double y) {
    PictureCanvas page = watched.canvas();
    ScrolledComposite scroller = (ScrolledComposite) page.getParent();
    Rectangle area = scroller.getClientArea();
    double[] origin = watched.zoom().inPicture(0, 0);
    scroller.setOrigin((int) ((x - origin[0]) * page.zoom()) - area.width / 2,
        (int) ((y - origin[1]) * page.zoom()) - area.height / 2);
    redraw();
  }
}
