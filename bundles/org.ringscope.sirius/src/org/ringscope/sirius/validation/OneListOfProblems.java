// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.sirius.editing.TopologyTexts;
import org.ringscope.ui.CaughtUi;

/**
 * Validate Diagram of Sirius says of a file of representations what the Problems view already says of the topology, once by
 * each way in which rules can be told to it: that becomes the one list of the topology, as it is now.
 */
public final class OneListOfProblems implements IResourceChangeListener {
  private static final String DIAGNOSTIC = "org.eclipse.sirius.diagram.ui.diagnostic";
  private static final String SEMANTIC_URI = "SEMANTIC_URI";
  private static boolean isInstalled;

  private OneListOfProblems() {}

  /** From now on. */
  public static void install() {
    if (!isInstalled) {
      isInstalled = true;
      ResourcesPlugin.getWorkspace().addResourceChangeListener(new OneListOfProblems(),
          IResourceChangeEvent.POST_CHANGE);
    }
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    List<IMarker> doubles = new ArrayList<>();
    Set<IFile> topologies = new LinkedHashSet<>();
    for (IMarkerDelta delta : event.findMarkerDeltas(DIAGNOSTIC, true)) {
      IFile topology = delta.getKind() == IResourceDelta.REMOVED ? null : topology(delta.getMarker());
      if (topology != null) {
        doubles.add(delta.getMarker());
        topologies.add(topology);
      }
    }
    if (!doubles.isEmpty()) {
      remove(doubles);
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> topologies.forEach(OneListOfProblems::validate));
    }
  }

  private static IFile topology(IMarker marker) {
    String uri = marker.getAttribute(SEMANTIC_URI, null);
    return uri != null && "topology".equals(URI.createURI(uri).trimFragment().fileExtension())
        ? TopologyTexts.file(URI.createURI(uri).trimFragment()) : null;
  }

  private static void remove(List<IMarker> doubles) {
    Job job = Job.createSystem("Merging problems of diagrams", (ICoreRunnable) monitor -> ResourcesPlugin.getWorkspace()
        .run(inner -> delete(doubles), monitor));
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    job.schedule();
  }

  private static void delete(List<IMarker> doubles) throws CoreException {
    for (IMarker marker : doubles) {
      if (marker.exists()) {
        marker.delete();
      }
    }
  }

  private static void validate(IFile file) {
    SharedTopology shared = SharedTopologies.of(file);
    if (shared != null && shared.topology() != null) {
      TopologyMarkers.show(file, TopologyValidator.validate(shared.topology()), false);
    }
  }
}
