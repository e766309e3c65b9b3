// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.diagram.live.Place;
import org.ringscope.picture.ring.Hit;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.messages.PinnedMessage;

/** What is selected in diagrams of one window is pinned in our views, and what is pinned there is selected in diagrams. UI thread. */
final class SharedSelection implements ISelectionListener {
  private final TraceCursor cursor;
  /** The pin that diagrams show, or that came from them. */
  private Pin known = Pin.NONE;
  private boolean isRefreshing;

  private SharedSelection(TraceCursor cursor) {
    this.cursor = cursor;
  }

  static SharedSelection of(IWorkbenchWindow window) {
    SharedSelection shared = new SharedSelection(TraceCursor.of(window));
    window.getSelectionService().addSelectionListener(shared);
    return shared;
  }

  /** Sirius selects what a refresh has made new; here nobody but the user selects. */
  void keepDuring(List<DialectEditor> editors, Runnable refresh) {
    if (editors.isEmpty()) {
      refresh.run();
      return;
    }
    Map<EditPartViewer, List<EditPart>> before = new HashMap<>();
    for (DialectEditor each : editors) {
      if (each instanceof IDiagramWorkbenchPart part && part.getDiagramGraphicalViewer() != null) {
        EditPartViewer viewer = part.getDiagramGraphicalViewer();
        before.put(viewer, List.copyOf(viewer.getSelectedEditParts()));
      }
    }
    isRefreshing = true;
    refresh.run();
    CaughtUi.later(Display.getCurrent(), () -> {
      before.forEach(SharedSelection::restore);
      isRefreshing = false;
    });
  }

  private static void restore(EditPartViewer viewer, List<EditPart> selected) {
    boolean isGone = viewer.getControl() == null || viewer.getControl().isDisposed();
    if (!isGone && !viewer.getSelectedEditParts().equals(selected)) {
      viewer.setSelection(new StructuredSelection(selected.stream().filter(EditPart::isActive).toList()));
    }
  }

  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    if (!isRefreshing && part instanceof DialectEditor && selection instanceof IStructuredSelection structured) {
      EObject element = semantic(structured.getFirstElement());
      Place place = element == null ? null : Place.of(element);
      Pin pin = place == null ? null : pin(place);
      if (pin != null && !pin.equals(cursor.pin())) {
        known = pin;
        cursor.pin(pin);
      }
    }
  }

  private static EObject semantic(Object selected) {
    EObject shown = selected instanceof IDiagramElementEditPart part ? part.resolveDiagramElement()
        : selected instanceof EObject element ? element : null;
    return shown instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
  }

  /** Null where no open trace has such a queue. */
  private Pin pin(Place place) {
    for (TraceSession trace : cursor.sessions()) {
      SystemState state = cursor.state(trace);
      QueueInfo queue = state == null ? null : state.system().queueNamed(place.queue());
      if (queue != null) {
        return place.messageRow() != Place.NONE ? Pin.message(trace, queue.id(), place.messageRow())
            : Pin.descriptor(trace, queue.id(), place.descriptor());
      }
    }
    return null;
  }

  /** Selects in the diagrams that are seen what was pinned since. */
  void show(List<DialectEditor> editors) {
    Pin pin = cursor.pin();
    if (pin.equals(known)) {
      return;
    }
    known = pin;
    SystemState state = pin.trace() == null ? null : cursor.state(pin.trace());
    QueueState queue = state == null ? null : state.queue(pin.queue());
    if (queue != null) {
      Hit hit = PinnedMessage.hit(cursor, pin.trace(), queue);
      Place place = new Place(state.system().queueName(pin.queue()),
          hit.kind() == Hit.Kind.DESCRIPTOR ? hit.index() : Place.NONE, pin.messageRow());
      editors.forEach(each -> select(each, place));
    }
  }

  private static void select(DialectEditor editor, Place place) {
    List<DRepresentationElement> found = new ArrayList<>();
    DRepresentation representation = editor.getRepresentation();
    for (Iterator<EObject> all = representation.eAllContents(); all.hasNext();) {
      if (all.next() instanceof DRepresentationElement element && element.getTarget() != null
          && found.isEmpty() && place.isAt(element.getTarget())) {
        found.add(element);
      }
    }
    if (!found.isEmpty() && Session.of(found.get(0).getTarget()).isPresent()) {
      DialectUIManager.INSTANCE.setSelection(editor, found);
    }
  }
}
