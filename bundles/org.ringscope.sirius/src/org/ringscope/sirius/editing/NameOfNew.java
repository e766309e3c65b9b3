// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.palette.PaletteListener;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.tools.internal.palette.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.ui.CaughtUi;

/** Whoever makes an element with a tool of the palette names it at once: its label is open for editing. */
final class NameOfNew extends ResourceSetListenerImpl {

  NameOfNew() {
    super(NotificationFilter.createEventTypeFilter(Notification.ADD));
  }

  @Override
  public boolean isPostcommitOnly() {
    return true;
  }

  @Override
  public void resourceSetChanged(ResourceSetChangeEvent event) {
    EditPartViewer viewer = Display.getCurrent() == null ? null : viewer();
    if (viewer == null || !(viewer.getEditDomain().getActiveTool() instanceof CreationTool)) {
      return;
    }
    event.getNotifications().stream().map(Notification::getNewValue).filter(AbstractDNode.class::isInstance)
        .map(AbstractDNode.class::cast).filter(node -> node.getTarget() instanceof NamedElement).findFirst()
        .ifPresent(node -> later(() -> later(() -> {
          makeRoom(viewer, node);
          later(() -> later(() -> edit(viewer, node)));
        })));
  }

  static void later(Runnable work) {
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), work);
  }

  /** That of the diagram in front; null if there is none. */
  static EditPartViewer viewer() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window != null && window.getActivePage() != null
        && window.getActivePage().getActiveEditor() instanceof IDiagramWorkbenchPart part
            ? part.getDiagramGraphicalViewer() : null;
  }

  /** Null if it is not shown any more. */
  private static GraphicalEditPart part(EditPartViewer viewer, AbstractDNode node) {
    Object part = viewer.getEditPartRegistry().get(Objects.requireNonNullElse(SiriusGMFHelper.getGmfView(node), node));
    return part instanceof GraphicalEditPart made && made.isActive() && !viewer.getControl().isDisposed() ? made : null;
  }

  private static void makeRoom(EditPartViewer viewer, AbstractDNode node) {
    GraphicalEditPart made = part(viewer, node);
    if (made != null) {
      RoomForNew.make(made);
    }
  }

  private static void edit(EditPartViewer viewer, AbstractDNode node) {
    GraphicalEditPart made = part(viewer, node);
    if (made != null) {
      viewer.reveal(made);
      made.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
      if (field(viewer) == null) {
        made.performRequest(atMiddle(made));
      }
      Text field = field(viewer);
      if (field != null) {
        endWithNextTool(field, viewer.getEditDomain().getPaletteViewer());
      }
    }
  }

  /** That point is clicked: beside the field it would close that again. */
  private static Request atMiddle(GraphicalEditPart made) {
    Point middle = made.getFigure().getBounds().getCenter();
    made.getFigure().translateToAbsolute(middle);
    DirectEditRequest request = new DirectEditRequest();
    request.setLocation(middle);
    return request;
  }

  /** The one that is open over a label; null if none is. */
  private static Text field(EditPartViewer viewer) {
    return Stream.of(((Composite) viewer.getControl()).getChildren()).filter(Text.class::isInstance)
        .map(Text.class::cast).filter(Text::isVisible).findFirst().orElse(null);
  }

  /** Whoever takes another tool keeps the name. */
  private static void endWithNextTool(Text field, PaletteViewer palette) {
    PaletteListener listener = (changed, tool) -> {
      if (!field.isDisposed()) {
        field.notifyListeners(SWT.FocusOut, new Event());
      }
    };
    palette.addPaletteListener(listener);
    field.addDisposeListener(event -> palette.removePaletteListener(listener));
  }
}
