// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.util.function.BiConsumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.ui.provider.DiagramUIPlugin;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.ringscope.model.topology.Topology;
import org.ringscope.ui.CaughtUi;

/** Opens the topology diagram of a file; session and diagram are made where there is none yet. */
public final class OpenDiagramJob extends WorkspaceJob {
  /** Name of the description in the viewpoint. */
  public static final String TOPOLOGY_DIAGRAM = "Topology";

  private final IFile file;
  private final BiConsumer<Session, Topology> shows;

  /** UI thread: Sirius' diagrams ask for it when they start, and so must not be started by this job first. */
  public OpenDiagramJob(IFile file) {
    this(file, OpenDiagramJob::show);
  }

  /** @param shows opens something of the topology, on the UI thread */
  OpenDiagramJob(IFile file, BiConsumer<Session, Topology> shows) {
    super("Opening the diagram of " + file.getName());
    this.file = file;
    this.shows = shows;
    setRule(file.getWorkspace().getRoot());
    setUser(true);
    DiagramUIPlugin.getPlugin();
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    Session session = TopologySessions.open(file, monitor);
    Topology topology = TopologySessions.topology(session, file);
    if (topology == null) {
      return Status.error(file.getName() + " cannot be read, so it has no diagram; its editor says why");
    }
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> {
      if (session.isOpen()) {
        shows.accept(session, topology);
      }
    });
    return Status.OK_STATUS;
  }

  /** Makes the diagram here too: that hangs providers of labels on the elements, and so do editors that show them now. */
  private static void show(Session session, Topology topology) {
    boolean isNew = TopologySessions.find(session, TOPOLOGY_DIAGRAM, topology) == null;
    DRepresentation diagram =
        TopologySessions.findOrCreate(session, TOPOLOGY_DIAGRAM, topology, new NullProgressMonitor());
    if (diagram != null) {
      IEditorPart editor = edit(session, diagram);
      LaidOut.whenDrawn(editor, () -> drawn(session, diagram, editor, isNew), () -> {
        // Sirius would close it later: what is opened meanwhile would be this one, and closed, too
        editor.getSite().getPage().closeEditor(editor, false);
        IEditorPart again = edit(session, diagram);
        LaidOut.whenDrawn(again, () -> drawn(session, diagram, again, isNew), () -> {});
      });
    }
  }

  private static IEditorPart edit(Session session, DRepresentation diagram) {
    IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session, diagram, new NullProgressMonitor());
    FitToWindow.open(editor, 0);
    saveLater(session);
    return editor;
  }

  private static void drawn(Session session, DRepresentation diagram, IEditorPart editor, boolean isNew) {
    if (isNew) {
      LaidOut.see(editor);
      keep(diagram);
      saveLater(session);
    }
  }

  /** A refresh on opening leaves a saved diagram clean; but a new one may have been saved before it had all that it shows. */
  private static void keep(DRepresentation diagram) {
    if (diagram.eResource() != null) {
      diagram.eResource().setModified(true);
    }
  }

  /** What opening has laid out is not a change of the user's. */
  static void saveLater(Session session) {
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> save(session));
  }

  private static void save(Session session) {
    if (session.isOpen() && session.getStatus() == SessionStatus.DIRTY) {
      session.save(new NullProgressMonitor());
    }
  }
}
