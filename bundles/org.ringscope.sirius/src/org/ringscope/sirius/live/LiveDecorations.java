// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.Connection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoration;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecorator;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorTarget;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.AbstractSiriusDecorationDescriptorProvider;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.DecorationDescriptor;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/**
 * Lays figures over the elements of topology diagrams that can live. They are not among the decorations that Sirius arranges in
 * groups and makes anew on each refresh: they stay as long as the element is shown, and draw what is the case.
 */
final class LiveDecorations extends AbstractSiriusDecorationDescriptorProvider {
  private static final Map<String, TravellerFigure.Leg> EDGES =
      Map.of("driverSide", TravellerFigure.Leg.DRIVER, "deviceSide", TravellerFigure.Leg.DEVICE, "RpmsgChannel",
          TravellerFigure.Leg.WHOLE, "Doorbell", TravellerFigure.Leg.WHOLE);

  private final Map<IDecorator, List<IDecoration>> drawn = new HashMap<>();

  @Override
  public boolean provides(IDiagramElementEditPart part) {
    DDiagramElement shown = part.resolveDiagramElement();
    return isDecorableEditPart(part) && shown != null && LiveDiagrams.isTopologyDiagram(shown.getParentDiagram())
        && !figures(shown, part).isEmpty();
  }

  private static List<LiveFigure> figures(DDiagramElement shown, GraphicalEditPart part) {
    EObject element = shown.getTarget();
    if (part.getFigure() instanceof Connection edge) {
      String mapping = shown.getMapping() == null ? "" : shown.getMapping().getName();
      TravellerFigure.Leg leg = EDGES.get(mapping);
      return leg == null ? List.of() : List.of(new FlowFigure(edge), new TravellerFigure(edge, leg));
    }
    return element instanceof Virtqueue ? List.of(new ClockFigure(part.getFigure()))
        : element instanceof Core || element instanceof VirtioDevice
            ? List.of(new BadgeFigure(part.getFigure(), element instanceof Core)) : List.of();
  }

  @Override
  public void activate(IDecoratorTarget target, IDecorator decorator, GraphicalEditPart part) {
    if (part instanceof IDiagramElementEditPart shown && part.getViewer() != null) {
      List<LiveFigure> figures = figures(shown.resolveDiagramElement(), part);
      List<IDecoration> decorations = new ArrayList<>();
      figures.forEach(figure -> decorations.add(target.addDecoration(figure, figure, true)));
      drawn.put(decorator, decorations);
      ViewerMarks.of(part.getViewer()).add(shown, figures);
    }
  }

  @Override
  public void deactivate(IDecorator decorator, GraphicalEditPart part) {
    List<IDecoration> decorations = drawn.remove(decorator);
    if (decorations != null && part.getViewer() != null) {
      ViewerMarks.of(part.getViewer()).remove(part);
      decorations.stream().map(org.eclipse.draw2d.IFigure.class::cast)
          .filter(each -> each.getParent() != null).forEach(each -> each.getParent().remove(each));
    }
  }

  /** Nothing that Sirius would arrange. */
  @Override
  protected List<DecorationDescriptor> createDecorationDescriptors(IDiagramElementEditPart part, Session session) {
    return List.of();
  }
}
