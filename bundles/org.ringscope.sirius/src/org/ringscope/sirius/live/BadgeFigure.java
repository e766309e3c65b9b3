// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.sirius.drawing.Draw2dCanvas;

/** In the upper right corner of a core or device: the number of what is wrong in it, else a word. */
class BadgeFigure extends LiveFigure {
  private static final int WIDTH = 110;
  private static final int HEIGHT = 14;
  private static final int MARGIN = 4;

  private final boolean saysWords;

  /** @param saysWords whether there is anything to be said but what is wrong */
  BadgeFigure(IFigure owner, boolean saysWords) {
    super(owner);
    this.saysWords = saysWords;
  }

  @Override
  boolean hasSomething(LiveMark shown) {
    return shown.isWrong() || saysWords && !shown.text().isEmpty();
  }

  @Override
  boolean looksSame(LiveMark one, LiveMark other) {
    return one.fault().equals(other.fault()) && one.text().equals(other.text());
  }

  @Override
  Rectangle area() {
    Rectangle box = owner().getBounds().getCopy();
    owner().translateToAbsolute(box);
    return new Rectangle(box.right() - WIDTH - MARGIN, box.y + MARGIN, WIDTH, HEIGHT);
  }

  @Override
  void draw(Draw2dCanvas canvas, LiveMark shown, Rectangle area) {
    int right = area.right();
    if (!shown.isWrong()) {
      canvas.text(shown.text(), right - 2, area.y + HEIGHT - 3, TextStyle.SMALL, Anchor.END, Paint.FAINT);
      return;
    }
    double width = canvas.textWidth(shown.fault(), TextStyle.SMALL) + 8;
    canvas.fillRectangle(right - width - 1, area.y, width, HEIGHT - 1, 3, Paint.FAULT_PANEL);
    canvas.strokeRectangle(right - width - 1, area.y, width, HEIGHT - 1, 3, Paint.FAULT, Stroke.THIN);
    canvas.text(shown.fault(), right - 5, area.y + HEIGHT - 4, TextStyle.SMALL, Anchor.END, Paint.FAULT);
  }
}
