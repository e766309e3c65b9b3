// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.internal.palette.ConnectionCreationTool;
import org.eclipse.swt.widgets.Display;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.sirius.session.QuietChange;

/**
 * Where a line from core to core brings a device and memory with it, these stand beside the cores, in a column each, so that
 * nothing lies over anything else. Sirius would put them so near that the next endpoint is below them. What is undone and done
 * again is there again, too.
 */
final class PlaceOfNew extends ResourceSetListenerImpl {
  private static final int ASIDE = 120;
  private static final int BELOW = 30;
  private static final int LEAST_WIDTH = 150;
  private final Session session;
  /** Where what was made was put, for when it is made again. */
  private final Map<AbstractDNode, Point> places = new WeakHashMap<>();

  PlaceOfNew(Session session) {
    super(NotificationFilter.createEventTypeFilter(Notification.ADD));
    this.session = session;
  }

  @Override
  public boolean isPostcommitOnly() {
    return true;
  }

  @Override
  public void resourceSetChanged(ResourceSetChangeEvent event) {
    EditPartViewer viewer = Display.getCurrent() == null ? null : NameOfNew.viewer();
    if (viewer == null) {
      return;
    }
    List<AbstractDNode> made = event.getNotifications().stream()
        .filter(each -> each.getNotifier() instanceof DDiagram && each.getNewValue() instanceof AbstractDNode)
        .map(each -> (AbstractDNode) each.getNewValue()).toList();
    boolean isDrawn = viewer.getEditDomain().getActiveTool() instanceof ConnectionCreationTool;
    if (!made.isEmpty() && (isDrawn || made.stream().anyMatch(places::containsKey))) {
      NameOfNew.later(() -> NameOfNew.later(() -> place(viewer, made)));
    }
  }

  private void place(EditPartViewer viewer, List<AbstractDNode> made) {
    if (viewer.getControl().isDisposed() || !session.isOpen()) {
      return;
    }
    List<Shown> all = viewer.getContents().getChildren().stream().filter(GraphicalEditPart.class::isInstance)
        .map(GraphicalEditPart.class::cast).map(Shown::of).filter(Objects::nonNull).toList();
    List<Shown> fresh = all.stream().filter(each -> made.contains(each.element())).toList();
    List<Rectangle> taken = new ArrayList<>(
        all.stream().filter(each -> !fresh.contains(each)).map(Shown::bounds).toList());
    Rectangle cores = all.stream().filter(each -> each.element().getTarget() instanceof Core).map(Shown::bounds)
        .reduce(Rectangle::getUnion).orElseGet(Rectangle::new);
    Point begin = cores.getTopRight().getTranslated(ASIDE, 0);
    QuietChange.run(session, () -> {
      fresh.stream().filter(each -> places.containsKey(each.element()))
          .forEach(each -> each.move(places.get(each.element())));
      List<Shown> drawn = fresh.stream().filter(each -> !places.containsKey(each.element())).toList();
      begin.x = column(drawn, VirtioDevice.class, begin, taken);
      column(drawn, MemoryRegion.class, begin, taken);
    });
  }

  /** One below the other, and below what is there already. @return where the next column begins */
  private int column(List<Shown> fresh, Class<?> kind, Point begin, List<Rectangle> taken) {
    int end = begin.x + LEAST_WIDTH;
    for (Shown each : fresh.stream().filter(one -> kind.isInstance(one.element().getTarget())).toList()) {
      Rectangle room = new Rectangle(begin.x, begin.y, each.bounds().width, each.bounds().height);
      taken.stream().filter(other -> other.x < room.right() && room.x < other.right())
          .forEach(other -> room.y = Math.max(room.y, other.bottom() + BELOW));
      each.move(room.getTopLeft());
      places.put(each.element(), room.getTopLeft());
      taken.add(room);
      end = Math.max(end, room.right());
    }
    return end + ASIDE;
  }

  /** An outermost element and where it is drawn. */
  private record Shown(AbstractDNode element, Node view, Rectangle bounds) {
    static Shown of(GraphicalEditPart part) {
      return part instanceof IDiagramElementEditPart shown && part.getModel() instanceof Node node
          && shown.resolveDiagramElement() instanceof AbstractDNode element
              ? new Shown(element, node, part.getFigure().getBounds().getCopy()) : null;
    }

    void move(Point to) {
      if (view.getLayoutConstraint() instanceof Location location) {
        location.setX(to.x);
        location.setY(to.y);
      }
    }
  }
}
