// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.ring;

import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.commands.SetBoundsCommand;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.emf.core.util.EObjectAdapter;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.AbstractLayoutProvider;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Ring;

/** The areas of a ring in rows, one below the other, their slots aligned column by column, indices above and below. */
final class RingLayout extends AbstractLayoutProvider {
  private static final int MARGIN = 20;
  private static final int COLUMN = 106;
  /** Of the names of the areas. */
  private static final int HEAD = 130;
  private static final int INDEX_COLUMN = 160;
  private static final int ROW = 125;
  /** The mappings of the description, from top to bottom. */
  private static final List<List<String>> ROWS = List.of(List.of("Ring"), List.of("DriverIndex"),
      List.of("Avail", "AvailSlot"), List.of("Descriptors", "Descriptor"), List.of("Used", "UsedSlot"),
      List.of("DeviceIndex"));

  @Override
  public Command layoutEditParts(@SuppressWarnings("rawtypes") List parts, IAdaptable hint) {
    CompoundCommand all = new CompoundCommand("Arrange the ring");
    for (Object each : parts) {
      if (each instanceof IGraphicalEditPart part && part.getModel() instanceof View view
          && view.getElement() instanceof DDiagramElement element && place(element) != null) {
        all.add(new ICommandProxy(
            new SetBoundsCommand(part.getEditingDomain(), "Arrange", new EObjectAdapter(view), place(element))));
      }
    }
    return all;
  }

  /** Null for what stays where it is. */
  private static Point place(DDiagramElement element) {
    EObject target = element.getTarget();
    String mapping = element.getDiagramElementMapping().getName();
    for (int row = 0; row < ROWS.size(); row++) {
      if (ROWS.get(row).contains(mapping)) {
        return new Point(MARGIN + column(target), MARGIN + row * ROW);
      }
    }
    IndirectTable table = target instanceof IndirectTable one ? one
        : target.eContainer() instanceof IndirectTable owner ? owner : null;
    return table == null ? null
        : new Point(MARGIN + column(target), MARGIN + (ROWS.size() + ring(table).getTables().indexOf(table)) * ROW);
  }

  private static Ring ring(EObject part) {
    return (Ring) part.eContainer();
  }

  /** Heads stand in front of the cells; the indices of one side stand side by side. */
  private static int column(EObject target) {
    if (target instanceof Cell cell) {
      return HEAD + cell.getPosition() * COLUMN;
    } else if (target instanceof Index index) {
      List<Index> side = ring(index).getIndices().stream().filter(each -> each.getMover() == index.getMover()).toList();
      return HEAD + side.indexOf(index) * INDEX_COLUMN;
    }
    return 0;
  }
}
