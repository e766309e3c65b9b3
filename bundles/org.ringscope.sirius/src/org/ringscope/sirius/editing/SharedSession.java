// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.swt.widgets.Display;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.sirius.properties.FieldMessages;
import org.ringscope.sirius.session.TopologyTexts;
import org.ringscope.ui.CaughtUi;

/** The topologies of one open session. UI thread. */
final class SharedSession {
  private final Session session;
  /** A session that has closed does not give it any more. */
  private final TransactionalEditingDomain domain;
  private final Map<IFile, SessionTopology> topologies = new HashMap<>();
  private final TopologyChanges changes;
  private final NameOfNew names = new NameOfNew();
  private final PlaceOfNew places;

  SharedSession(Session session) {
    this.session = session;
    domain = session.getTransactionalEditingDomain();
    changes = new TopologyChanges(session);
    domain.addResourceSetListener(changes);
    domain.addResourceSetListener(names);
    places = new PlaceOfNew(session);
    domain.addResourceSetListener(places);
    domain.getCommandStack().addCommandStackListener(event -> SharedSessions.onWindowThread(this::commandDone));
  }

  private void commandDone() {
    CaughtUi.later(Display.getCurrent(), this::forgetWhatWasUndone);
    CaughtUi.later(Display.getCurrent(), FieldMessages::update);
    Set.copyOf(topologies.keySet()).forEach(SharedTopologies::stateChanged);
  }

  /** Sirius takes an undone change for one more: where nothing differs from the files, nothing is to be saved. */
  private void forgetWhatWasUndone() {
    boolean isAtSavePoint = session.isOpen() && session.getStatus() == SessionStatus.DIRTY
        && domain.getCommandStack() instanceof BasicCommandStack commands
        && !commands.isSaveNeeded();
    if (isAtSavePoint && topologies.values().stream().allMatch(SessionTopology::forgetIfUnchanged)) {
      session.save(new NullProgressMonitor());
    }
  }

  /** @param what has happened, as {@link SessionListener} numbers it */
  void update(int what) {
    TopologySaving.install(session);
    Set<IFile> gone = new HashSet<>(topologies.keySet());
    for (Resource resource : session.getSemanticResources()) {
      IFile file = TopologyTexts.file(resource.getURI());
      if (file != null && resource instanceof TopologyResource topology) {
        gone.remove(file);
        update(file, topology, what);
      }
    }
    gone.forEach(file -> end(file, null));
  }

  private void update(IFile file, TopologyResource resource, int what) {
    SessionTopology known = topologies.get(file);
    if (known == null || !known.isOf(resource)) {
      SessionTopology shared = new SessionTopology(session, resource);
      topologies.put(file, shared);
      showProblems(file, shared);
      SharedTopologies.share(file, shared);
      OlderEdition.ask(session, resource);
    } else if (what == SessionListener.REPLACED) {
      showProblems(file, known);
      // not while files are told of: who reads it again tells the Problems view of it
      CaughtUi.later(Display.getCurrent(), () -> SharedTopologies.changed(file));
    } else if (what == SessionListener.SYNC || what == SessionListener.DIRTY) {
      if (what == SessionListener.SYNC && !resource.isModified()) {
        showProblems(file, known);
      }
      SharedTopologies.stateChanged(file);
    }
  }

  /** The Problems view is about what is saved; it cannot be told while a change of files is told of. */
  private static void showProblems(IFile file, SessionTopology shared) {
    CaughtUi.later(Display.getCurrent(), () -> {
      Topology topology = shared.topology();
      if (topology != null && !shared.isModified() && SharedTopologies.of(file) == shared) {
        TopologyMarkers.showSoon(file, TopologyValidator.validate(topology));
      }
    });
  }

  /** The session closes. */
  void end(Map<IFile, Topology> unsaved) {
    domain.removeResourceSetListener(changes);
    domain.removeResourceSetListener(names);
    domain.removeResourceSetListener(places);
    Set.copyOf(topologies.keySet()).forEach(file -> end(file, unsaved.get(file)));
  }

  private void end(IFile file, Topology unsaved) {
    topologies.remove(file);
    SharedTopologies.end(file, unsaved);
  }
}
