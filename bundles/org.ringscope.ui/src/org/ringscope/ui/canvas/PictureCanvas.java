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
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Theme;

/** A widget that shows a picture in the light or dark theme of the workbench. */
public final class PictureCanvas extends Canvas {
  /** Paints the picture; must be done within a frame. */
  @FunctionalInterface
  public interface Painter {
    void paint(org.ringscope.picture.canvas.Canvas canvas, int width, int height);
  }

  /** The zoom of a screen whose pixels are those of an image, in percent. */
  private static final int PLAIN = 100;

  private final Painter painter;
  private Theme ownTheme;
  private SwtPalette palette;
  private SwtCanvas canvas;
  private double zoom = 1;
  /** Null while every painting paints all. */
  private KeptPicture kept;
  /** Whether what is kept is how the picture is now. */
  private boolean isFresh;

  public PictureCanvas(Composite parent, Painter painter) {
    this(parent, SWT.NONE, painter);
  }

  /** @param style of the widget, e.g. SWT.V_SCROLL */
  public PictureCanvas(Composite parent, int style, Painter painter) {
    super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    this.painter = painter;
    addPaintListener(event -> show(event.gc));
    addDisposeListener(event -> release());
    Runnable recolored = this::redraw;
    StateColors.addListener(recolored);
    addDisposeListener(event -> StateColors.removeListener(recolored));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
  }

  /**
   * As {@link #redraw()} for a picture that comes often: only what has changed since the last time is painted, which takes an image of
   * the widget's size. Such an image has the pixels of a plain screen: on a finer one it would be blurred, and all is painted.
   */
  public void redrawChanges() {
    if (getMonitor().getZoom() > PLAIN) {
      if (kept != null) {
        kept.forget();
        kept = null;
      }
      redraw();
      return;
    }
    kept = kept == null ? new KeptPicture(painter) : kept;
    if (isVisible() && kept.isOf(getClientArea())) {
      update(new Rectangle(0, 0, 0, 0));
    } else {
      redraw();
    }
  }

  @Override
  public void redraw() {
    isFresh = false;
    super.redraw();
  }

  /** Keeps the picture as it is now. @param seen what is painted anyhow */
  private void update(Rectangle seen) {
    useTheme();
    isFresh = true; // unless it is asked for again from within
    for (Rectangle part : kept.update(getDisplay(), canvas, getClientArea(), zoom)) {
      if (!seen.intersection(part).equals(part)) {
        redraw(part.x, part.y, part.width, part.height, false);
      }
    }
  }

  private void show(GC gc) {
    if (kept == null) {
      paint(gc);
      return;
    }
    Rectangle visible = gc.getClipping().intersection(getClientArea());
    if (!isFresh || !kept.isOf(getClientArea())) {
      update(visible);
    }
    kept.draw(gc, visible);
    showFocus(gc, visible);
  }

  /** Paints once into a context, as a paint event would. */
  public void paint(GC gc) {
    useTheme();
    Rectangle area = getClientArea();
    Rectangle visible = gc.getClipping().intersection(area);
    canvas.start(gc, area);
    painter.paint(canvas, (int) Math.ceil(area.width / zoom), (int) Math.ceil(area.height / zoom));
    showFocus(gc, visible);
  }

  private void showFocus(GC gc, Rectangle visible) {
    if (isFocusControl()) {
      Rectangle area = getClientArea();
      gc.setClipping(visible); // a widget that scrolls is larger than what is seen of it
      gc.setAlpha(255);
      gc.setForeground(palette.color(Paint.SELECTION));
      gc.setLineWidth(1);
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
    }
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

  /** Draws in this theme from now on, whatever that of the workbench is. */
  public void setTheme(Theme theme) {
    ownTheme = theme;
    redraw();
  }

  /** The theme for pictures on a control: it follows the background, which the workbench sets by its own theme. */
  static Theme themeOn(Control control) {
    return StateColors.of(isDark(control) ? Theme.DARK : Theme.LIGHT);
  }

  public static boolean isDark(Control control) {
    RGB ground = control.getBackground().getRGB();
    return ground.red * 299 + ground.green * 587 + ground.blue * 114 < 128_000;
  }

  private void useTheme() {
    Theme theme = ownTheme != null ? ownTheme : themeOn(getParent());
    if (palette == null || palette.theme() != theme || palette.zoom() != zoom) {
      release();
      palette = new SwtPalette(getDisplay(), theme, zoom);
      canvas = new SwtCanvas(palette);
    }
  }

  private void release() {
    if (kept != null) {
      kept.forget();
    }
    if (palette != null) {
      palette.dispose();
      palette = null;
    }
  }
}
