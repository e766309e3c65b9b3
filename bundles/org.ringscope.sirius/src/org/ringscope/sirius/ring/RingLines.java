// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.ring;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.sirius.diagram.DDiagram;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.UsedSlot;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.sirius.drawing.Arrows;
import org.ringscope.sirius.drawing.SheetFigure;

/** What leads from cell to cell of a ring: chains, the heads that slots in flight name, indirect tables; and the indices. */
public final class RingLines extends SheetFigure {
  private static final int LEAST_DEPTH = 14;
  private static final int MOST_DEPTH = 30;
  /** Of a line that goes round other cells. */
  private static final int DISTANCE = 8;

  private final DDiagram diagram;
  private final Ring ring;
  private final RingPointers pointers = new RingPointers();

  public RingLines(EditPartViewer viewer, DDiagram diagram, Ring ring) {
    super(viewer);
    this.diagram = diagram;
    this.ring = ring;
  }

  @Override
  protected void draw(Canvas canvas) {
    if (isOn(diagram, "Heads")) {
      ring.getAvail().forEach(slot -> head(canvas, slot));
      ring.getUsed().forEach(slot -> head(canvas, slot));
    }
    if (isOn(diagram, "Chains")) {
      chains(canvas, ring.getDescriptors());
      ring.getTables().forEach(table -> chains(canvas, table.getEntries()));
    }
    if (isOn(diagram, "Indirect tables")) {
      ring.getDescriptors().forEach(each -> table(canvas, each));
    }
    if (isOn(diagram, "Indices")) {
      pointers.draw(canvas, ring, this::box);
    }
  }

  private void chains(Canvas canvas, List<Descriptor> cells) {
    for (Descriptor each : cells) {
      Rectangle from = box(each);
      Rectangle to = box(each.getNext());
      if (from != null && to != null) {
        chain(canvas, from, to, each.getNext().getPosition() - each.getPosition());
      }
    }
  }

  /** To the neighbour straight, to others below the cells between. */
  private static void chain(Canvas canvas, Rectangle from, Rectangle to, int columns) {
    if (columns == 1 && to.x > from.right()) {
      double y = from.y + from.height / 2.0;
      Arrows.straight(canvas, from.right(), y, to.x, y, Paint.TEXT, Stroke.MEDIUM);
    } else {
      Arrows.hanging(canvas, from.x + 0.7 * from.width, to.x + 0.3 * to.width, Math.max(from.bottom(), to.bottom()),
          Math.min(MOST_DEPTH, LEAST_DEPTH + 2 * Math.abs(columns)), Paint.TEXT, Stroke.MEDIUM);
    }
  }

  private void head(Canvas canvas, Cell slot) {
    boolean isAvail = slot instanceof AvailSlot;
    Rectangle from = box(slot);
    Rectangle to = box(isAvail ? ((AvailSlot) slot).getDescriptor() : ((UsedSlot) slot).getDescriptor());
    if (from != null && to != null && isInFlight(slot.getOwner())) {
      double x1 = from.x + from.width / 2.0;
      double x2 = to.x + to.width / 2.0;
      Arrows.straight(canvas, x1, isAvail ? from.bottom() : from.y, x2, isAvail ? to.y : to.bottom(), Paint.EDGE_STRONG,
          Stroke.THIN);
    }
  }

  /** What a slot named before says nothing now. */
  private static boolean isInFlight(Owner owner) {
    return owner != Owner.FREE && owner != Owner.UNKNOWN;
  }

  /** From the cell down beside its column to the first entry. */
  private void table(Canvas canvas, Descriptor cell) {
    IndirectTable table = cell.getTable();
    Rectangle from = box(cell);
    Rectangle to = table == null ? null : box(table.getEntries().get(0));
    if (from != null && to != null) {
      double x = from.right() + DISTANCE;
      double y = to.y - 2 * DISTANCE;
      double end = to.x + to.width / 2.0;
      double[] points = {from.right() - DISTANCE, from.bottom(), x, from.bottom() + DISTANCE, x, y, end, y};
      canvas.strokePolyline(points, 4, Paint.TEXT, Stroke.DASHED);
      Arrows.straight(canvas, end, y, end, to.y, Paint.TEXT, Stroke.DASHED);
    }
  }
}
