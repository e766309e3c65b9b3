// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;

/** Connects two cores of the topology in the editor, or of the file that is selected, with an RPMsg bus. */
public final class ConnectCoresWizard extends Wizard implements INewWizard {
  private TopologyEditor editor;
  private ConnectCoresPage page;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    setWindowTitle("Connect Two Cores");
    IWorkbenchPage active = workbench.getActiveWorkbenchWindow().getActivePage();
    try {
      if (selection != null && selection.getFirstElement() instanceof IFile file
          && "topology".equals(file.getFileExtension())) {
        editor = IDE.openEditor(active, file, TopologyEditor.ID) instanceof TopologyEditor opened ? opened : null;
      } else if (active.getActiveEditor() instanceof TopologyEditor open) {
        editor = open;
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  @Override
  public void addPages() {
    boolean isOpen = editor != null && editor.document() != null;
    List<Core> cores = !isOpen ? List.of()
        : editor.selectedElements().stream().filter(Core.class::isInstance).map(Core.class::cast).toList();
    page = new ConnectCoresPage(isOpen ? editor.document().topology() : null, cores);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    editor.document().change("Connect Two Cores", page::add);
    if (QualifiedName.find(editor.document().topology(), page.busName()) instanceof RpmsgDevice bus) {
      editor.select(bus);
      editor.reveal(bus.getDeviceSide());
    }
    return true;
  }
}
