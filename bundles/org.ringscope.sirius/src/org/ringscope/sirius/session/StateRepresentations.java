// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.IEditorPart;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;

/** Representations of what is known of a running system: rings, table, flows, tree. UI thread. */
public final class StateRepresentations {
  /** Names of the descriptions in the viewpoint. */
  public static final String RING = "Ring";
  public static final String TABLE = "Virtqueues";
  public static final String FLOW = "Messages";
  public static final String TREE = "Buses";

  /** What cells say can still be read. */
  private static final double LEAST_ZOOM = 0.75;

  private StateRepresentations() {}

  /** Items appear level by level. */
  private static void expand(DTree tree) {
    for (List<DTreeItem> closed = closed(tree); !closed.isEmpty(); closed = closed(tree)) {
      closed.forEach(each -> each.setExpanded(true));
      DialectManager.INSTANCE.refresh(tree, new NullProgressMonitor());
    }
  }

  private static List<DTreeItem> closed(DTree tree) {
    List<DTreeItem> closed = new ArrayList<>();
    tree.eAllContents().forEachRemaining(each -> {
      if (each instanceof DTreeItem item && !item.isExpanded()) {
        closed.add(item);
      }
    });
    return closed;
  }

  /** The state of a topology as a semantic resource of its session. */
  public static StateResource state(Session session, Topology topology) {
    URI uri = StateResource.uriOf(topology.eResource().getURI());
    if (find(session, uri) == null) {
      TopologySessions.execute(session, () -> session.addSemanticResource(uri, new NullProgressMonitor()));
    }
    return find(session, uri);
  }

  private static StateResource find(Session session, URI uri) {
    for (Resource resource : session.getSemanticResources()) {
      if (resource instanceof StateResource state && uri.equals(resource.getURI())) {
        return state;
      }
    }
    return null;
  }

  /** Opens the ring diagram of the queue of that name. */
  public static void openRing(Session session, Topology topology, String queue) {
    open(session, topology, RING, state -> state.system().getRings().stream()
        .filter(each -> each.getName().equals(queue)).findFirst().orElse(null));
  }

  /** Opens the table of all virtqueues. */
  public static void openTable(Session session, Topology topology) {
    open(session, topology, TABLE, state -> state.system().getTable());
  }

  /** Opens the last messages between cores. */
  public static void openFlow(Session session, Topology topology) {
    open(session, topology, FLOW, state -> state.system().getFlows().get(0));
  }

  /** Opens the buses with their channels and endpoints. */
  public static void openTree(Session session, Topology topology) {
    open(session, topology, TREE, state -> state.system().getTree());
  }

  /** Opens the representation of what {@code target} takes of the state; made unless there is one, without leaving a clean session dirty. */
  public static void open(Session session, Topology topology, String description,
      Function<StateResource, EObject> target) {
    boolean isClean = session.getStatus() == SessionStatus.SYNC;
    StateResource state = state(session, topology);
    EObject shown = state == null ? null : target.apply(state);
    boolean isNew = shown != null && TopologySessions.find(session, description, shown) == null;
    DRepresentation representation = shown == null ? null
        : TopologySessions.findOrCreate(session, description, shown, new NullProgressMonitor());
    if (isNew && representation instanceof DTree tree) {
      TopologySessions.execute(session, () -> expand(tree));
    }
    if (representation != null) {
      IEditorPart editor =
          DialectUIManager.INSTANCE.openEditor(session, representation, new NullProgressMonitor());
      FitToWindow.open(editor, LEAST_ZOOM);
      if (isClean) {
        OpenDiagramJob.saveLater(session);
      }
    }
  }
}
