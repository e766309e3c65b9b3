// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import java.util.List;
import java.util.function.Function;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.commands.SetBoundsCommand;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.gmf.runtime.emf.core.util.EObjectAdapter;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.AbstractLayoutProvider;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;

/** Arranges diagrams of one class, and no others: each element has its place. */
public class FixedLayout implements LayoutProvider {
  private final Class<? extends EObject> shown;
  private final Function<DDiagramElement, Point> place;

  /** @param place null for what stays where it is */
  protected FixedLayout(Class<? extends EObject> shown, Function<DDiagramElement, Point> place) {
    this.shown = shown;
    this.place = place;
  }

  @Override
  public boolean provides(IGraphicalEditPart container) {
    return container instanceof DiagramEditPart && container.getModel() instanceof View view
        && view.getElement() instanceof DSemanticDiagram diagram && shown.isInstance(diagram.getTarget());
  }

  @Override
  public boolean isDiagramLayoutProvider() {
    return true;
  }

  @Override
  public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
    return new AbstractLayoutProvider() {
      @Override
      public Command layoutEditParts(@SuppressWarnings("rawtypes") List parts, IAdaptable hint) {
        return arrange(parts);
      }
    };
  }

  private Command arrange(List<?> parts) {
    CompoundCommand all = new CompoundCommand("Arrange");
    for (Object each : parts) {
      if (each instanceof IGraphicalEditPart part && part.getModel() instanceof View view
          && view.getElement() instanceof DDiagramElement element) {
        Point point = place.apply(element);
        if (point != null) {
          all.add(new ICommandProxy(
              new SetBoundsCommand(part.getEditingDomain(), "Arrange", new EObjectAdapter(view), point)));
        }
      }
    }
    return all;
  }
}
