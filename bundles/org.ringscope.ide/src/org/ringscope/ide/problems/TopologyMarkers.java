// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.editing.QuickFix;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.validation.Finding;
import org.ringscope.ui.CaughtJob;

/** Tells the Problems view what is wrong with the saved state of a topology. */
public final class TopologyMarkers {
  /** A subtype of problem markers. */
  public static final String TYPE = "org.ringscope.ide.topologyProblem";
  public static final String RULE = "org.ringscope.ide.rule";
  /** Path of the element in the file. */
  public static final String ELEMENT = "org.ringscope.ide.element";
  static final String FEATURE = "org.ringscope.ide.feature";
  public static final String FIXABLE = "org.ringscope.ide.fixable";
  public static final String FIX = "org.ringscope.ide.fix";

  /** Of one file: nobody reads more, and a workbench is slow with more. */
  private static final int MOST = 1000;

  private TopologyMarkers() {}

  /**
   * Replaces the markers of a file by what is to be said of its topology.
   *
   * @param isFixed whether it is never changed, so that nothing can be mended
   */
  public static void show(IFile file, List<Finding> findings, boolean isFixed) {
    replace(file, attributes(findings, isFixed));
  }

  /** The same, as soon as nobody else changes files: windows do not wait for that. */
  public static void showSoon(IFile file, List<Finding> findings) {
    List<Map<String, Object>> markers = attributes(findings, false);
    Job job = CaughtJob.createSystem("Showing problems of " + file.getName(),
        (ICoreRunnable) monitor -> replace(file, markers));
    job.setRule(file);
    job.schedule();
  }

  private static List<Map<String, Object>> attributes(List<Finding> findings, boolean isFixed) {
    List<Map<String, Object>> markers = new ArrayList<>();
    findings.stream().limit(MOST).forEach(finding -> markers.add(attributes(finding, isFixed)));
    if (findings.size() > MOST) {
      markers.add(Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, RULE, "more",
          IMarker.MESSAGE, "and " + (findings.size() - MOST) + " more; the first " + MOST + " are shown"));
    }
    return markers;
  }

  /** Replaces the markers of a file that cannot be read by those that say why, one a fault. */
  public static void show(IFile file, MalformedTopologyException reason) {
    List<Map<String, Object>> markers = new ArrayList<>();
    reason.forEachFault((line, text) -> {
      Map<String, Object> attributes = new HashMap<>();
      attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
      attributes.put(IMarker.MESSAGE, text);
      attributes.put(RULE, "readable");
      if (line > 0) {
        attributes.put(IMarker.LINE_NUMBER, line);
      }
      markers.add(attributes);
    });
    replace(file, markers);
  }

  private static void replace(IFile file, List<Map<String, Object>> markers) {
    if (!file.exists()) {
      return;
    }
    try {
      file.getWorkspace().run(monitor -> {
        file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
        for (Map<String, Object> attributes : markers) {
          file.createMarker(TYPE, attributes);
        }
      }, null, IWorkspace.AVOID_UPDATE, null);
    } catch (CoreException e) {
      ILog.of(TopologyMarkers.class).log(e.getStatus());
    }
  }

  private static Map<String, Object> attributes(Finding finding, boolean isFixed) {
    EObject element = finding.object();
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.SEVERITY, switch (finding.severity()) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case HINT -> IMarker.SEVERITY_INFO;
    });
    attributes.put(IMarker.MESSAGE, finding.message());
    attributes.put(IMarker.LOCATION, ElementText.type(element.eClass()) + " " + ElementText.name(element));
    attributes.put(RULE, finding.rule());
    attributes.put(ELEMENT, element.eResource() == null ? "" : element.eResource().getURIFragment(element));
    if (finding.feature() != null) {
      attributes.put(FEATURE, finding.feature().getName());
    }
    List<QuickFix> fixes = isFixed ? List.of() : QuickFix.of(finding.rule(), element);
    attributes.put(FIXABLE, !fixes.isEmpty());
    attributes.put(FIX, fixes.isEmpty() ? "" : fixes.get(0).label());
    return attributes;
  }
}
