// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.flow;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.MessageState;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.sirius.drawing.Arrows;
import org.ringscope.sirius.drawing.SheetFigure;

/** The lines of participants, and the messages between them; those that are under way are dashed. */
public final class FlowLines extends SheetFigure {
  /** Of what stands for a participant that is not known. */
  private static final int UNKNOWN = 40;
  private static final double RADIUS = 3.5;

  private final MessageFlow flow;

  public FlowLines(EditPartViewer viewer, MessageFlow flow) {
    super(viewer);
    this.flow = flow;
  }

  @Override
  protected void draw(Canvas canvas) {
    Rectangle last = box(flow.getMessages().get(flow.getMessages().size() - 1));
    for (Participant each : flow.getParticipants()) {
      Rectangle box = box(each);
      if (box != null && last != null) {
        double x = middle(box);
        canvas.line(x, box.bottom(), x, last.bottom(), Paint.EDGE, Stroke.THIN);
      }
    }
    flow.getMessages().forEach(each -> message(canvas, each));
  }

  private static double middle(Rectangle box) {
    return box.x + box.width / 2.0;
  }

  private void message(Canvas canvas, FlowMessage message) {
    Rectangle row = message.getRow() == null ? null : box(message);
    Rectangle from = box(message.getFrom());
    Rectangle to = box(message.getTo());
    if (row == null || from == null && to == null) {
      return;
    }
    boolean isUnderWay = message.getState() == MessageState.TRAVELLING;
    double y = row.y + row.height / 2.0;
    double x2 = to == null ? middle(from) + UNKNOWN : middle(to);
    double x1 = from == null ? x2 - UNKNOWN : middle(from);
    if (x1 == x2) {
      x1 -= UNKNOWN; // to oneself
    }
    Arrows.straight(canvas, x1, y, x2, y, Paint.DRIVER_INDEX, isUnderWay ? Stroke.DASHED : Stroke.MEDIUM);
    if (from == null || to == null) {
      double x = from == null ? x1 : x2;
      canvas.fillCircle(x, y, RADIUS, Paint.BACKGROUND);
      canvas.strokeCircle(x, y, RADIUS, Paint.FAINT, Stroke.THIN);
    }
  }
}
