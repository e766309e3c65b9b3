// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.diagram.live.LiveMarks;
import org.ringscope.model.topology.Topology;

/** The marks of one open topology diagram, and the figures that draw them. UI thread. */
final class ViewerMarks {
  private static final String PROPERTY = ViewerMarks.class.getName();

  private final EditPartViewer viewer;
  private final LiveMarks marks = new LiveMarks();
  private final Map<EditPart, List<LiveFigure>> figures = new HashMap<>();

  private ViewerMarks(EditPartViewer viewer) {
    this.viewer = viewer;
  }

  static ViewerMarks of(EditPartViewer viewer) {
    if (viewer.getProperty(PROPERTY) == null) {
      viewer.setProperty(PROPERTY, new ViewerMarks(viewer));
    }
    return (ViewerMarks) viewer.getProperty(PROPERTY);
  }

  void add(IDiagramElementEditPart part, List<LiveFigure> drawing) {
    figures.put((EditPart) part, drawing);
    show(part, drawing);
  }

  List<LiveFigure> remove(EditPart part) {
    List<LiveFigure> removed = figures.remove(part);
    return removed == null ? List.of() : removed;
  }

  /** Draws the marks of a state; null for none. */
  void show(Topology topology, SystemState state, List<Diagnosis> diagnoses) {
    if (marks.show(topology, state, diagnoses)) {
      figures.forEach((part, drawing) -> show((IDiagramElementEditPart) part, drawing));
    }
  }

  /** What is drawn over an element now; null for nothing. */
  LiveMark of(EObject element) {
    return marks.of(element);
  }

  private void show(IDiagramElementEditPart part, List<LiveFigure> drawing) {
    DDiagramElement shown = part.resolveDiagramElement();
    LiveMark mark = shown == null ? null : marks.of(shown.getTarget());
    drawing.forEach(figure -> figure.show(mark));
  }
}
