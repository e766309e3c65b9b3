// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ringscope.picture.system.KeptPlaces.Place;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.ui.canvas.PictureCanvas;

/** How large the picture is shown, and where its points are on the canvas. */
final class DiagramZoom {
  /** Of the lines above the picture that say what is shown. */
  static final int STATUS_HEIGHT = 18;
  private static final double[] ZOOMS = {0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};
  /** Smallest factor at which names can be read: what does not fit then begins at its begin, until all is asked for. */
  private static final double LEGIBLE = 0.67;

  private final ScrolledComposite scroller;
  private final PictureCanvas canvas;
  private final Supplier<TopologyPicture> picture;
  private final BooleanSupplier isKept;
  private boolean fits = true;
  private double least = LEGIBLE;

  /** @param isKept whether boxes were put somewhere: then the picture is not centred, for they would move with it */
  DiagramZoom(ScrolledComposite scroller, PictureCanvas canvas, Supplier<TopologyPicture> picture,
      BooleanSupplier isKept) {
    this.scroller = scroller;
    this.canvas = canvas;
    this.picture = picture;
    this.isKept = isKept;
  }

  /** One step larger (1) or smaller (-1). */
  void step(int direction) {
    double now = canvas.zoom();
    double next = now;
    for (int i = 0; i < ZOOMS.length; i++) {
      double zoom = ZOOMS[direction > 0 ? i : ZOOMS.length - 1 - i];
      if ((zoom - now) * direction > 0.01) {
        next = zoom;
        break;
      }
    }
    to(next);
  }

  void to(double zoom) {
    fits = false;
    canvas.setZoom(zoom);
    resize();
    canvas.redraw();
  }

  /** Makes everything visible, however small, now and when the page changes its size; never larger than it is. */
  void fit() {
    fits = true;
    least = ZOOMS[0];
    resize();
    canvas.redraw();
  }

  void resize() {
    Rectangle area = scroller.getClientArea();
    if (area.isEmpty() || picture.get() == null) {
      return;
    }
    double width = picture.get().width();
    double height = picture.get().height();
    if (fits) {
      double zoom = Math.min(1, Math.min(area.width / width, (area.height - STATUS_HEIGHT) / height));
      canvas.setZoom(Math.max(least, zoom));
    }
    canvas.setSize(Math.max(area.width, (int) (width * canvas.zoom())),
        Math.max(area.height, (int) (height * canvas.zoom()) + STATUS_HEIGHT));
  }

  /** Where the picture begins on a canvas of this width. */
  double left(double width) {
    return isKept.getAsBoolean() ? 0 : Math.max(0, (width - picture.get().width()) / 2);
  }

  /** Below the line that says which trace and instant is shown. */
  double top(double height) {
    double status = STATUS_HEIGHT / canvas.zoom();
    return isKept.getAsBoolean() ? status : Math.max(status, (height - picture.get().height()) / 2);
  }

  /** How far everything stands from where it would stand if it were kept: 0, 0 once it is. */
  Place centring() {
    Point size = canvas.getSize();
    return new Place(left(size.x / canvas.zoom()), top(size.y / canvas.zoom()) - STATUS_HEIGHT / canvas.zoom());
  }

  /** A point of the canvas in the picture: x, y. */
  double[] inPicture(int x, int y) {
    Point size = canvas.getSize();
    return new double[] {x / canvas.zoom() - left(size.x / canvas.zoom()),
        y / canvas.zoom() - top(size.y / canvas.zoom())};
  }

  /** A box of the picture on the canvas. */
  Rectangle onCanvas(double[] box) {
    Point size = canvas.getSize();
    double left = left(size.x / canvas.zoom());
    double top = top(size.y / canvas.zoom());
    return new Rectangle((int) ((box[0] + left) * canvas.zoom()), (int) ((box[1] + top) * canvas.zoom()),
        (int) (box[2] * canvas.zoom()), (int) (box[3] * canvas.zoom()));
  }

  /** Scrolls so that a box of the picture is seen. */
  void reveal(double[] box) {
    Rectangle at = onCanvas(box);
    Rectangle area = scroller.getClientArea();
    Point origin = scroller.getOrigin();
    if (!new Rectangle(origin.x, origin.y, area.width, area.height).contains(at.x, at.y)
        || at.x + at.width > origin.x + area.width || at.y + at.height > origin.y + area.height) {
      scroller.setOrigin(at.x + at.width / 2 - area.width / 2, at.y + at.height / 2 - area.height / 2);
    }
  }
}
