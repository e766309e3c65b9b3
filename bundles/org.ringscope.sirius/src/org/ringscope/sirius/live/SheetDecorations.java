// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecorator;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorTarget;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.AbstractSiriusDecorationDescriptorProvider;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.DecorationDescriptor;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.sirius.drawing.SheetFigure;
import org.ringscope.sirius.flow.FlowLines;
import org.ringscope.sirius.ring.RingLines;

/** Lays over a diagram of a ring or of messages what is drawn between its nodes, as long as the node of the whole is shown. */
final class SheetDecorations extends AbstractSiriusDecorationDescriptorProvider {
  private final Map<IDecorator, SheetFigure> drawn = new HashMap<>();

  @Override
  public boolean provides(IDiagramElementEditPart part) {
    DDiagramElement shown = part.resolveDiagramElement();
    return shown != null && shown.getMapping() != null && shown.getParentDiagram() instanceof DSemanticDiagram diagram
        && shown.getTarget() == diagram.getTarget()
        && (diagram.getTarget() instanceof MessageFlow
            || diagram.getTarget() instanceof Ring && shown.getMapping().getName().equals("Ring"));
  }

  @Override
  public void activate(IDecoratorTarget target, IDecorator decorator, GraphicalEditPart part) {
    EditPartViewer viewer = part.getViewer();
    if (viewer != null && part instanceof IDiagramElementEditPart shown
        && shown.resolveDiagramElement().getParentDiagram() instanceof DSemanticDiagram diagram) {
      SheetFigure figure = diagram.getTarget() instanceof Ring ring ? new RingLines(viewer, diagram, ring)
          : new FlowLines(viewer, (MessageFlow) diagram.getTarget());
      figure.attach();
      drawn.put(decorator, figure);
    }
  }

  @Override
  public void deactivate(IDecorator decorator, GraphicalEditPart part) {
    SheetFigure figure = drawn.remove(decorator);
    if (figure != null) {
      figure.detach();
    }
  }

  /** Nothing that Sirius would arrange. */
  @Override
  protected List<DecorationDescriptor> createDecorationDescriptors(IDiagramElementEditPart part, Session session) {
    return List.of();
  }
}
