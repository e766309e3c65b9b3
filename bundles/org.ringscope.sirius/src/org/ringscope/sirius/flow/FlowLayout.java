// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.flow;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.sirius.drawing.FixedLayout;

/** Participants side by side, and below them in front of their lines the messages, one below the other. */
public final class FlowLayout extends FixedLayout {
  private static final int MARGIN = 20;
  /** Of what messages say. */
  private static final int HEAD = 420;
  private static final int COLUMN = 170;
  private static final int MESSAGES = 80;
  private static final int ROW = 20;

  public FlowLayout() {
    super(MessageFlow.class, FlowLayout::place);
  }

  private static Point place(DDiagramElement element) {
    EObject target = element.getTarget();
    if (target instanceof FlowMessage message) {
      return new Point(MARGIN, MESSAGES + message.getPosition() * ROW);
    } else if (target instanceof Participant participant && target.eContainer() instanceof MessageFlow flow) {
      return new Point(HEAD + flow.getParticipants().indexOf(participant) * COLUMN, MARGIN);
    }
    return target instanceof MessageFlow ? new Point(MARGIN, MARGIN) : null;
  }
}
