// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import java.util.List;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.ringscope.picture.canvas.Area;
import org.ringscope.picture.canvas.PictureRecord;
import org.ringscope.ui.canvas.PictureCanvas.Painter;

/** What a widget shows, kept as an image: of the next picture only what has changed is drawn. UI thread. */
final class KeptPicture {
  private final Painter painter;
  private PictureRecord shown = new PictureRecord();
  private PictureRecord next = new PictureRecord();
  private Image image;
  /** The image once more: the platform draws a pattern where it lies, but of an image it looks at each pixel first. */
  private Pattern pattern;

  KeptPicture(Painter painter) {
    this.painter = painter;
  }

  /**
   * Draws what is new.
   *
   * @param area of the widget
   * @return where that is, in pixels of the widget
   */
  List<Rectangle> update(Device device, SwtCanvas canvas, Rectangle area, double zoom) {
    Rectangle all = new Rectangle(0, 0, Math.max(1, area.width), Math.max(1, area.height));
    if (image == null || !image.getBounds().equals(all)) {
      forget();
      image = new Image(device, all.width, all.height);
      pattern = new Pattern(device, image);
    }
    double width = Math.ceil(area.width / zoom);
    double height = Math.ceil(area.height / zoom);
    GC gc = new GC(image);
    canvas.start(gc, all);
    next.start(canvas, width, height);
    painter.paint(next, (int) width, (int) height);
    List<Area> changes = next.changes(shown);
    changes.forEach(change -> next.draw(canvas, change));
    gc.dispose();
    PictureRecord before = shown;
    shown = next;
    next = before;
    return changes.stream().map(change -> pixels(change, zoom).intersection(all)).toList();
  }

  private static Rectangle pixels(Area area, double zoom) {
    int left = (int) Math.floor(area.left() * zoom);
    int top = (int) Math.floor(area.top() * zoom);
    return new Rectangle(left, top, (int) Math.ceil(area.right() * zoom) - left,
        (int) Math.ceil(area.bottom() * zoom) - top);
  }

  /** Whether there is a picture of this size. */
  boolean isOf(Rectangle area) {
    return image != null && image.getBounds().width == area.width && image.getBounds().height == area.height;
  }

  void draw(GC gc, Rectangle part) {
    gc.setBackgroundPattern(pattern);
    gc.fillRectangle(part);
    gc.setBackgroundPattern(null);
  }

  /** The next picture is drawn afresh. */
  void forget() {
    if (image != null) {
      pattern.dispose();
      image.dispose();
      image = null;
    }
    shown = new PictureRecord();
  }
}
