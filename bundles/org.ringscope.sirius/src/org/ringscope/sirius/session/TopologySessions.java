// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.util.Collection;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.ringscope.model.topology.Topology;

/** Finds and makes what Sirius keeps about a topology: the session of its project, the viewpoint in it, representations. */
public final class TopologySessions {
  private static final URI VIEWPOINT = URI.createURI("viewpoint:/org.ringscope.sirius/Virtio and RPMsg");

  private TopologySessions() {}

  /** Where Sirius refers to a file. */
  static URI uri(IFile file) {
    return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
  }

  /** The open session that has a topology; null if there is none. */
  public static Session find(IFile topology) {
    URI uri = uri(topology);
    return SessionManager.INSTANCE.getSessions().stream()
        .filter(each -> each.isOpen() && topology(each, uri) != null).findFirst().orElse(null);
  }

  /**
   * Opens the session of the topology's project and makes what is missing: the Modeling nature, the file of the
   * representations, the viewpoint. Any thread.
   */
  public static Session open(IFile topology, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, "Diagrams of " + topology.getName(), 4);
    IProject project = topology.getProject();
    if (!ModelingProject.hasModelingProjectNature(project)) {
      ModelingProjectManager.INSTANCE.convertToModelingProject(project, progress.split(1));
    }
    URI representations = URI.createPlatformResourceURI(
        project.getFullPath().append(ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME).toString(), true);
    Session session = SessionManager.INSTANCE.getSession(representations, progress.split(1));
    if (!session.isOpen()) {
      session.open(progress.split(1));
    }
    URI uri = uri(topology);
    execute(session, () -> {
      if (topology(session, uri) == null) {
        session.addSemanticResource(uri, progress.split(1));
      }
      selectViewpoint(session);
    });
    return session;
  }

  private static void selectViewpoint(Session session) {
    Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoint(VIEWPOINT);
    boolean isSelected = session.getSelectedViewpoints(false).stream()
        .anyMatch(each -> each.getName().equals(viewpoint.getName()));
    if (!isSelected) {
      new ViewpointSelectionCallback().selectViewpoint(viewpoint, session, false, SubMonitor.convert(null));
    }
  }

  /** The topology that a session has of a file; null if it has none. */
  public static Topology topology(Session session, IFile file) {
    return topology(session, uri(file));
  }

  private static Topology topology(Session session, URI uri) {
    for (Resource resource : session.getSemanticResources()) {
      if (uri.equals(resource.getURI()) && !resource.getContents().isEmpty()
          && resource.getContents().get(0) instanceof Topology topology) {
        return topology;
      }
    }
    return null;
  }

  /** Whether a representation is of our viewpoint. */
  static boolean isOurs(DRepresentation representation) {
    RepresentationDescription kind =
        representation == null ? null : DialectManager.INSTANCE.getDescription(representation);
    return kind != null && kind.eContainer() instanceof Viewpoint viewpoint
        && VIEWPOINT.lastSegment().equals(viewpoint.getName());
  }

  /** The first representation of a kind on an element; null if there is none. */
  public static DRepresentation find(Session session, String description, EObject element) {
    return DialectManager.INSTANCE.getRepresentationDescriptors(element, session).stream()
        .filter(each -> isOf(each, description)).map(DRepresentationDescriptor::getRepresentation)
        .filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static boolean isOf(DRepresentationDescriptor each, String description) {
    return each.getDescription() != null && description.equals(each.getDescription().getName());
  }

  /** The representation of a kind on an element, made unless there is one; null if the viewpoint has no such kind. UI thread. */
  public static DRepresentation findOrCreate(Session session, String description, EObject element,
      IProgressMonitor monitor) {
    DRepresentation found = find(session, description, element);
    if (found != null) {
      return found;
    }
    RepresentationDescription kind = kind(session, description, element);
    if (kind == null) {
      return null;
    }
    DRepresentation[] made = new DRepresentation[1];
    execute(session, () -> made[0] =
        DialectManager.INSTANCE.createRepresentation(name(session, kind, element), element, kind, session, monitor));
    return made[0];
  }

  private static RepresentationDescription kind(Session session, String description, EObject element) {
    Collection<RepresentationDescription> available = DialectManager.INSTANCE
        .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), element);
    return available.stream().filter(each -> description.equals(each.getName())).findFirst().orElse(null);
  }

  /** As the description titles it. */
  private static String name(Session session, RepresentationDescription kind, EObject element) {
    try {
      return session.getInterpreter().evaluateString(element, kind.getTitleExpression());
    } catch (org.eclipse.sirius.common.tools.api.interpreter.EvaluationException e) {
      return kind.getLabel();
    }
  }

  /** Runs what changes a session's model as one command, which can be undone. */
  public static void execute(Session session, Runnable work) {
    TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
    domain.getCommandStack().execute(new RecordingCommand(domain) {
      @Override
      protected void doExecute() {
        work.run();
      }
    });
  }
}
