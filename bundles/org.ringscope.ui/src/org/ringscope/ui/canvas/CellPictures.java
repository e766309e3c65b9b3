// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Theme;

/** Draws small pictures into the cells of a table or tree, in the theme of the workbench. Goes with its control. */
public final class CellPictures {
  private final Control control;
  private SwtPalette palette;
  private SwtCanvas canvas;

  public CellPictures(Control control) {
    this.control = control;
    Runnable recolored = control::redraw;
    StateColors.addListener(recolored);
    control.addDisposeListener(event -> {
      StateColors.removeListener(recolored);
      release();
    });
  }

  /** What draws on the context of a paint event, within the cell and in the coordinates of the event. */
  public Canvas on(GC gc, Rectangle cell) {
    Theme theme = PictureCanvas.themeOn(control);
    if (palette == null || palette.theme() != theme) {
      release();
      palette = new SwtPalette(control.getDisplay(), theme, 1);
      canvas = new SwtCanvas(palette);
    }
    canvas.start(gc, cell);
    return canvas;
  }

  private void release() {
    if (palette != null) {
      palette.dispose();
      palette = null;
    }
  }
}
