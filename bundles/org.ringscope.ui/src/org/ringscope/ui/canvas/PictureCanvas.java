// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ringscope.picture.canvas.Theme;

/** A widget that shows a picture in the light or dark theme of the workbench. */
public final class PictureCanvas extends Canvas {
  /** Paints the picture; must be done within a frame. */
  @FunctionalInterface
  public interface Painter {
    void paint(org.ringscope.picture.canvas.Canvas canvas, int width, int height);
  }

  private final Painter painter;
  private SwtPalette palette;
  private SwtCanvas canvas;
  private double zoom = 1;

  public PictureCanvas(Composite parent, Painter painter) {
    this(parent, SWT.NONE, painter);
  }

  /** @param style of the widget, e.g. SWT.V_SCROLL */
  public PictureCanvas(Composite parent, int style, Painter painter) {
    super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    this.painter = painter;
    addPaintListener(event -> paint(event.gc));
    addDisposeListener(event -> release());
  }

  /** Paints once into a context, as a paint event would. */
  public void paint(GC gc) {
    useTheme(themeOn(getParent()));
    Rectangle area = getClientArea();
    canvas.start(gc, area);
    painter.paint(canvas, (int) Math.ceil(area.width / zoom), (int) Math.ceil(area.height / zoom));
  }

  /** What is visible now, for copying. */
  public ImageData image() {
    Image image = new Image(getDisplay(), getClientArea());
    GC gc = new GC(image);
    paint(gc);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return data;
  }

  /** How many pixels of the widget one pixel of the picture takes; 1 unless set. */
  public double zoom() {
    return zoom;
  }

  /** Shows the picture larger or smaller from the next painting on; the painter draws in its own pixels. */
  public void setZoom(double factor) {
    zoom = factor;
  }

  /** The theme for pictures on a control: it follows the background, which the workbench sets by its own theme. */
  public static Theme themeOn(Control control) {
    RGB ground = control.getBackground().getRGB();
    return ground.red * 299 + ground.green * 587 + ground.blue * 114 < 128_000 ? Theme.DARK : Theme.LIGHT;
  }

  private void useTheme(Theme theme) {
    if (palette == null || palette.theme() != theme || palette.zoom() != zoom) {
      release();
      palette = new SwtPalette(getDisplay(), theme, zoom);
      canvas = new SwtCanvas(palette);
    }
  }

  private void release() {
    if (palette != null) {
      palette.dispose();
      palette = null;
    }
  }
}
