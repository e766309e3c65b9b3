// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.Icons;
import org.ringscope.ide.editor.document.Change;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.editing.QuickFix;
import org.ringscope.model.topology.Topology;

/** Quick Fix in the Problems view: opens the topology, changes it, and saves it if nothing else was changed. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
  private static final IMarkerResolution[] NONE = {};

  @Override
  public boolean hasResolutions(IMarker marker) {
    return marker.getAttribute(TopologyMarkers.FIXABLE, false);
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    String label = marker.getAttribute(TopologyMarkers.FIX, "");
    return hasResolutions(marker) ? new IMarkerResolution[] {new Resolution(label)} : NONE;
  }

  private record Resolution(String label) implements IMarkerResolution2 {

    @Override
    public String getLabel() {
      return label;
    }

    @Override
    public String getDescription() {
      return label + " in the topology editor";
    }

    @Override
    public Image getImage() {
      return Icons.image("topology");
    }

    @Override
    public void run(IMarker marker) {
      IFile file = (IFile) marker.getResource();
      try {
        if (!fixShared(SharedTopologies.of(file), marker)) {
          fixInEditor(file, marker);
        }
      } catch (CoreException | IOException e) {
        StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
      }
    }

    /** What a tool shows is mended there. @return whether the tool has the element */
    private static boolean fixShared(SharedTopology shared, IMarker marker) throws CoreException, IOException {
      Topology topology = shared == null ? null : shared.topology();
      EObject element = topology == null || topology.eResource() == null ? null
          : topology.eResource().getEObject(marker.getAttribute(TopologyMarkers.ELEMENT, ""));
      if (element == null || !shared.isShownElsewhere()) {
        return false;
      }
      boolean wasDirty = shared.isDirty();
      for (QuickFix fix : QuickFix.of(marker.getAttribute(TopologyMarkers.RULE, ""), element)) {
        shared.domain().getCommandStack().execute(new Change(topology, fix.label(), fix.change()));
      }
      if (!wasDirty) {
        shared.save(new NullProgressMonitor());
      }
      return true;
    }

    private static void fixInEditor(IFile file, IMarker marker) throws PartInitException {
      IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
      if (IDE.openEditor(page, file, TopologyEditor.ID) instanceof TopologyEditor editor && editor.document() != null) {
        fix(editor, marker);
      }
    }

    private static void fix(TopologyEditor editor, IMarker marker) {
      boolean wasDirty = editor.isDirty();
      EObject element = editor.document().element(marker.getAttribute(TopologyMarkers.ELEMENT, ""));
      if (element == null) {
        return;
      }
      for (QuickFix fix : QuickFix.of(marker.getAttribute(TopologyMarkers.RULE, ""), element)) {
        editor.document().change(fix.label(), fix.change());
      }
      editor.select(element);
      if (!wasDirty) {
        editor.doSave(new NullProgressMonitor());
      }
    }
  }
}
