// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
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
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.editing.QuickFix;

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
      try {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (IDE.openEditor(page, (IFile) marker.getResource(), TopologyEditor.ID) instanceof TopologyEditor editor
            && editor.document() != null) {
          fix(editor, marker);
        }
      } catch (PartInitException e) {
        StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
      }
    }

    private static void fix(TopologyEditor editor, IMarker marker) {
      boolean wasDirty = editor.isDirty();
      EObject element = editor.document().element(marker.getAttribute(TopologyMarkers.ELEMENT, ""));
      if (element == null) {
        return;
      }
      for (QuickFix fix : QuickFix.of(marker.getAttribute(TopologyMarkers.RULE, ""), element)) {
        editor.document().set(element, fix.feature(), fix.value());
      }
      editor.select(element);
      if (!wasDirty) {
        editor.doSave(new NullProgressMonitor());
      }
    }
  }
}
