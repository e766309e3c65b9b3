// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.SavingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.sirius.session.TopologyTexts;
import org.ringscope.ui.CaughtUi;

/**
 * Saves as Sirius does, but all or nothing: Sirius would go on without a topology that cannot be written, and call it saved.
 * A file that others have changed so that it cannot be read is not replaced without a question.
 */
final class TopologySaving implements SavingPolicy {
  private final Session session;
  private final SavingPolicy sirius;
  /** Those whose files the user wants to be replaced. */
  private final Set<Resource> replaced = new HashSet<>();
  private volatile boolean hasFailed;

  private TopologySaving(Session session, SavingPolicy sirius) {
    this.session = session;
    this.sirius = sirius;
  }

  static void install(Session session) {
    if (!(session.getSavingPolicy() instanceof TopologySaving)) {
      session.setSavingPolicy(new TopologySaving(session, session.getSavingPolicy()));
    }
  }

  /** Whether the user wanted to save a session, and could not. */
  static boolean hasFailed(Session session) {
    return session.getSavingPolicy() instanceof TopologySaving saving && saving.hasFailed;
  }

  @Override
  public Collection<Resource> save(Iterable<Resource> all, Map<?, ?> options, IProgressMonitor monitor) {
    hasFailed = true;
    for (Resource each : all) {
      if (each instanceof TopologyResource topology && topology.isModified()) {
        check(topology);
      }
    }
    replaced.clear();
    Collection<Resource> toWrite = sirius.save(all, options, monitor);
    for (Resource each : toWrite) {
      if (each.isModified()) {
        IFile file = TopologyTexts.file(each.getURI());
        throw refused(each, file != null && file.isReadOnly() ? "the file is read-only" : "the Error Log says why");
      }
    }
    hasFailed = false;
    return toWrite;
  }

  /**
   * Whether it can be written, and over what has been seen of the file. Nothing may ask here: a save keeps everybody else from
   * the models.
   */
  private void check(TopologyResource resource) {
    IFile file = TopologyTexts.file(resource.getURI());
    if (file != null && file.exists() && !file.isSynchronized(IResource.DEPTH_ZERO)) {
      later(() -> refresh(file));
      throw new OperationCanceledException(file.getName() + " was changed outside");
    }
    try {
      resource.text();
    } catch (IOException e) {
      throw refused(resource, e.getMessage());
    }
    MalformedTopologyException problem = replaced.contains(resource) || !TopologyTexts.isForeign(resource) ? null
        : TopologyTexts.problem(file);
    if (problem != null) {
      later(() -> askToReplace(resource, problem));
      throw new OperationCanceledException(problem.getMessage());
    }
  }

  /** Whereupon Sirius asks which changes to keep. */
  private static void refresh(IFile file) {
    try {
      file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  /** Says it, and lets nobody take it for saved. */
  private OperationCanceledException refused(Resource resource, String why) {
    String reason = resource.getURI().lastSegment() + " cannot be saved: " + why;
    later(() -> StatusManager.getManager().handle(Status.error(reason), StatusManager.LOG | StatusManager.SHOW));
    return new OperationCanceledException(reason);
  }

  private static void later(Runnable work) {
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), work);
  }

  private void askToReplace(TopologyResource resource, MalformedTopologyException problem) {
    int choice = !session.isOpen() ? 0 : MessageDialog.open(MessageDialog.QUESTION, null, "Replace File",
        "The file was changed by others and cannot be read now:\n\n" + problem.getMessage()
            + "\n\nReplace it by what the diagrams show?",
        0, "Keep File", "Replace File");
    if (choice == 1 && session.isOpen()) {
      replaced.add(resource);
      session.save(new NullProgressMonitor());
    }
  }
}
