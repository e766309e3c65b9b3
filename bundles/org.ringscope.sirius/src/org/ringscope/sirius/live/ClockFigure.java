// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.ring.QueueClock;
import org.ringscope.sirius.drawing.Draw2dCanvas;

/** A queue as a clock in place of its node, and below it what is in flight or what is wrong. */
final class ClockFigure extends LiveFigure {
  private static final int TEXT_HEIGHT = 12;
  private static final int TEXT_WIDTH = 64;

  ClockFigure(IFigure owner) {
    super(owner);
  }

  @Override
  boolean hasSomething(LiveMark shown) {
    return shown.queue() != null;
  }

  @Override
  boolean looksSame(LiveMark one, LiveMark other) {
    return one.fault().equals(other.fault()) && one.text().equals(other.text())
        && QueueClock.isSame(one.queue(), other.queue());
  }

  @Override
  Rectangle area() {
    Rectangle node = owner().getBounds().getCopy();
    owner().translateToAbsolute(node);
    int width = Math.max(TEXT_WIDTH, node.width);
    return new Rectangle(node.x + (node.width - width) / 2, node.y, width, node.height + TEXT_HEIGHT);
  }

  @Override
  void draw(Draw2dCanvas canvas, LiveMark shown, Rectangle area) {
    double height = area.height - TEXT_HEIGHT;
    double middle = area.x + area.width / 2.0;
    QueueClock.draw(canvas, middle, area.y + height / 2, height / 2 - 2, shown.queue(), shown.isWrong());
    String text = shown.isWrong() ? shown.fault() : shown.text();
    if (!text.isEmpty()) {
      double width = canvas.textWidth(text, TextStyle.SMALL);
      canvas.fillRectangle(middle - width / 2 - 2, area.y + height, width + 4, TEXT_HEIGHT, 2, Paint.PLATE);
      canvas.text(text, middle, area.y + height + TEXT_HEIGHT - 3, TextStyle.SMALL, Anchor.MIDDLE,
          shown.isWrong() ? Paint.FAULT : Paint.TEXT);
    }
  }
}
