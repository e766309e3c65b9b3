// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.ring;

import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.sirius.drawing.FixedLayout;

/** The areas of a ring in rows, one below the other, their slots aligned column by column, indices above and below. */
public final class RingLayout extends FixedLayout {
  private static final int MARGIN = 20;
  private static final int COLUMN = 90;
  /** Of the names of the areas. */
  private static final int HEAD = 130;
  private static final int INDEX_COLUMN = 160;
  /** The mappings of the description, and how far down they are; between rows is room for lines and indices. */
  private static final Map<String, Integer> ROWS =
      Map.of("Ring", 20, "DriverIndex", 110, "Avail", 190, "AvailSlot", 190,
          "Descriptors", 300, "Descriptor", 300, "Used", 460, "UsedSlot", 460, "DeviceIndex", 570);
  private static final int TABLES = 630;
  private static final int TABLE = 150;

  public RingLayout() {
    super(Ring.class, RingLayout::place);
  }

  private static Point place(DDiagramElement element) {
    EObject target = element.getTarget();
    Integer row = ROWS.get(element.getDiagramElementMapping().getName());
    if (row != null) {
      return new Point(MARGIN + column(target), row);
    }
    IndirectTable table = target instanceof IndirectTable one ? one
        : target.eContainer() instanceof IndirectTable owner ? owner : null;
    return table == null ? null
        : new Point(MARGIN + column(target), TABLES + ring(table).getTables().indexOf(table) * TABLE);
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
