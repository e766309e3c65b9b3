// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.SiriusDecorationProviderRegistry;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.diagram.live.Cadence;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.system.RunningSystem;
import org.ringscope.sirius.drawing.LightSheet;
import org.ringscope.sirius.drawing.SheetFigure;
import org.ringscope.sirius.session.OpenDiagramJob;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/**
 * Lets the diagrams that somebody looks at follow the cursor of their window: all of them in one go, not more often than is good
 * for the user, and not at all while nothing changes. UI thread.
 */
public final class LiveDiagrams implements TraceCursor.Listener, SharedTopologies.Listener {
  private static final String LIVE_LAYER = "Live";
  private static LiveDiagrams instance;

  private final Display display;
  /** The window that was used last comes last. */
  private final Map<IWorkbenchWindow, SharedSelection> followed = new LinkedHashMap<>();
  private final StateDiagrams states = new StateDiagrams(this::soon);
  private RefreshListener listener = RefreshListener.NOBODY;
  private boolean isDue;
  /** Whether somebody looked at a diagram when they were refreshed last, or has begun to since. */
  private boolean isLookedAt;
  private long lastNanos = System.nanoTime();
  private long tookNanos;
  private int elements;

  private LiveDiagrams(Display display) {
    this.display = display;
  }

  /** From now on; once is enough. */
  public static void start() {
    if (instance == null) {
      instance = new LiveDiagrams(PlatformUI.getWorkbench().getDisplay());
      SiriusDecorationProviderRegistry.INSTANCE.addSiriusDecorationDescriptorProvider(new LiveDecorations());
      SiriusDecorationProviderRegistry.INSTANCE.addSiriusDecorationDescriptorProvider(new SheetDecorations());
      SharedTopologies.addListener(instance);
      LookingAtDiagrams.listen(instance::followWindow, instance::look);
    }
  }

  static boolean isTopologyDiagram(DDiagram diagram) {
    return diagram != null && diagram.getDescription() != null
        && OpenDiagramJob.TOPOLOGY_DIAGRAM.equals(diagram.getDescription().getName())
        && diagram instanceof DSemanticDiagram semantic && semantic.getTarget() instanceof Topology;
  }

  private void followWindow(IWorkbenchWindow window) {
    if (!followed.containsKey(window)) {
      followed.put(window, SharedSelection.of(window));
      TraceCursor.of(window).addListener(this);
      window.getShell().addDisposeListener(event -> followed.remove(window));
    }
  }

  @Override
  public void cursorChanged(TraceCursor cursor) {
    if (isLookedAt) {
      soon();
    }
  }

  /** A queue may have gone, or come back. */
  @Override
  public void sharedChanged(IFile file) {
    if (isLookedAt) {
      soon();
    }
  }

  @Override
  public void stateChanged(IFile file) {
    // what is shown is shown, saved or not
  }

  @Override
  public void sharingEnded(IFile file, Topology unsaved) {
    // its diagrams are closed
  }

  private void look(IWorkbenchWindow window) {
    SharedSelection shared = followed.remove(window);
    if (shared != null) {
      followed.put(window, shared);
    }
    isLookedAt = true;
    soon();
  }

  /** Refreshes as soon as the time since the last refresh allows. */
  private void soon() {
    if (!isDue) {
      isDue = true;
      long since = (System.nanoTime() - lastNanos) / 1_000_000;
      CaughtUi.later(display, (int) Math.max(0, Cadence.millis(elements, tookNanos) - since), this::refresh);
    }
  }

  private void refresh() {
    isDue = false;
    Map<IWorkbenchWindow, List<DialectEditor>> seen = new LinkedHashMap<>();
    followed.keySet().forEach(window -> seen.put(window, seen(window)));
    isLookedAt = seen.values().stream().anyMatch(editors -> !editors.isEmpty());
    if (isLookedAt) {
      refresh(seen);
    } else {
      seen.forEach(this::refresh); // nothing is selected in them any more
    }
  }

  private void refresh(Map<IWorkbenchWindow, List<DialectEditor>> seen) {
    listener.begins();
    long begin = System.nanoTime();
    elements = 0;
    seen.forEach(this::refresh);
    keepDuring(seen, List.copyOf(seen.keySet()).iterator(), () -> states.refresh(this::diagnoses));
    seen.forEach((window, editors) -> editors.forEach(editor -> follow(editor, TraceCursor.of(window))));
    lastNanos = System.nanoTime();
    tookNanos = lastNanos - begin;
    listener.ended();
  }

  private void refresh(IWorkbenchWindow window, List<DialectEditor> editors) {
    editors.forEach(editor -> refresh(editor, TraceCursor.of(window)));
    followed.get(window).show(editors);
  }

  /** Keeps what is selected in each window where Sirius would select something else: in what is refreshed. */
  private void keepDuring(Map<IWorkbenchWindow, List<DialectEditor>> seen, Iterator<IWorkbenchWindow> windows,
      Runnable work) {
    if (windows.hasNext()) {
      IWorkbenchWindow window = windows.next();
      List<DialectEditor> refreshed = seen.get(window).stream()
          .filter(each -> StateDiagrams.stateOf(each.getRepresentation()) != null).toList();
      followed.get(window).keepDuring(refreshed, () -> keepDuring(seen, windows, work));
    } else {
      work.run();
    }
  }

  /** Tells of each refresh from now on; one listener at a time. */
  static void listen(RefreshListener listener) {
    instance.listener = listener;
  }

  /** The editors of Sirius that are in front somewhere in a window. */
  private static List<DialectEditor> seen(IWorkbenchWindow window) {
    List<DialectEditor> seen = new ArrayList<>();
    IWorkbenchPage page = window.getShell().getMinimized() ? null : window.getActivePage();
    if (page != null) {
      for (IEditorReference reference : page.getEditorReferences()) {
        IEditorPart part = reference.getEditor(false);
        if (part instanceof DialectEditor editor && page.isPartVisible(part)) {
          seen.add(editor);
        }
      }
    }
    return seen;
  }

  private void refresh(DialectEditor editor, TraceCursor cursor) {
    DRepresentation representation = editor.getRepresentation();
    if (representation instanceof DDiagram diagram) {
      elements += diagram.getDiagramElements().size();
    }
    if (editor instanceof IDiagramWorkbenchPart part && part.getDiagramGraphicalViewer() != null) {
      LightSheet.on(part.getDiagramGraphicalViewer());
    }
    if (!states.add(representation, cursor) && editor instanceof IDiagramWorkbenchPart part
        && representation instanceof DDiagram diagram && isTopologyDiagram(diagram)
        && part.getDiagramGraphicalViewer() != null) {
      Topology topology = (Topology) ((DSemanticDiagram) diagram).getTarget();
      TraceSession trace = SheetFigure.isOn(diagram, LIVE_LAYER) ? trace(topology, cursor) : null;
      ViewerMarks.of(part.getDiagramGraphicalViewer()).show(topology, trace == null ? null : cursor.state(trace),
          trace == null ? List.of() : diagnoses(trace));
    }
  }

  /** What is wrong in a trace; when more is found it is shown. */
  private List<Diagnosis> diagnoses(TraceSession trace) {
    return trace.diagnoses(this, () -> CaughtUi.later(display, this::soon));
  }

  /** What is drawn between the nodes of a diagram is drawn where they are now; and whose time it is, if not that of its window. */
  private void follow(DialectEditor editor, TraceCursor cursor) {
    String note = states.otherTime(editor.getRepresentation(), cursor);
    SheetFigure sheet = editor instanceof IDiagramWorkbenchPart part && part.getDiagramGraphicalViewer() != null
        ? SheetFigure.of(part.getDiagramGraphicalViewer()) : null;
    if (sheet != null) {
      sheet.follow(note);
    } else if (StateDiagrams.stateOf(editor.getRepresentation()) != null) {
      editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(note);
    }
  }

  /** The trace at the cursor that is about this topology; null if none is open. */
  static TraceSession trace(Topology topology, TraceCursor cursor) {
    for (TraceSession session : cursor.sessions()) {
      SystemState state = cursor.state(session);
      if (state != null && RunningSystem.isOf(topology, state.system())) {
        return session;
      }
    }
    return null;
  }
}
