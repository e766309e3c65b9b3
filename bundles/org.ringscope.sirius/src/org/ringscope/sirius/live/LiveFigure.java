// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.sirius.drawing.Draw2dCanvas;

/** Draws the mark of one element over its figure. Its place follows that figure; what it shows changes without a layout. UI thread. */
abstract class LiveFigure extends Figure implements Locator {
  private final IFigure owner;
  private final Label tip = new Label();
  private LiveMark mark;

  LiveFigure(IFigure owner) {
    this.owner = owner;
    setVisible(false);
  }

  final LiveMark mark() {
    return mark;
  }

  final IFigure owner() {
    return owner;
  }

  /** Shows another mark, null for none; painted where it looks other than before. */
  final void show(LiveMark next) {
    LiveMark before = isVisible() ? mark : null;
    mark = next;
    boolean isSeen = next != null && hasSomething(next);
    if (isSeen && (before == null || !next.details().equals(before.details()))) {
      tip.setText(next.details());
      setToolTip(tip);
    }
    if (isSeen && (before == null || !looksSame(before, next))) {
      place();
      repaint();
    }
    setVisible(isSeen);
  }

  private void place() {
    if (getParent() != null) {
      relocate(getParent());
    }
  }

  /** Whether there is anything to be drawn of a mark. */
  abstract boolean hasSomething(LiveMark shown);

  /** Whether two marks that have something to be drawn look alike. */
  abstract boolean looksSame(LiveMark one, LiveMark other);

  /** Where to draw, in absolute coordinates. */
  abstract Rectangle area();

  abstract void draw(Draw2dCanvas canvas, LiveMark shown, Rectangle area);

  /** Its parent, the decoration, takes its place, too. */
  @Override
  public final void relocate(IFigure decoration) {
    Rectangle area = area();
    decoration.translateToRelative(area);
    decoration.setBounds(area);
    setBounds(area);
  }

  @Override
  protected final void paintFigure(Graphics graphics) {
    if (mark != null) {
      graphics.pushState();
      draw(Draw2dCanvas.on(graphics), mark, getBounds());
      graphics.popState();
    }
  }
}
