// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.examples;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ringscope.ide.modeling.NewTopology;

/** File > New > Example: installs one of the example projects and opens its topology. */
public final class ExampleWizard extends Wizard implements INewWizard {
  private final ExamplePage page = new ExamplePage(Example.list());
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench into, IStructuredSelection selection) {
    workbench = into;
    setWindowTitle("New Ringscope Example");
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    Example example = page.example();
    try {
      getContainer().run(true, true, monitor -> {
        try {
          ExampleInstaller.install(example, monitor);
        } catch (CoreException e) {
          throw new InvocationTargetException(e);
        }
      });
      open(ExampleInstaller.project(example), example);
      return true;
    } catch (InvocationTargetException e) {
      page.setErrorMessage(e.getCause().getMessage());
      return false;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void open(IProject project, Example example) {
    IFile topology = project.getFile(example.topology());
    BasicNewResourceWizard.selectAndReveal(topology, workbench.getActiveWorkbenchWindow());
    try {
      IWorkbenchPage into = workbench.getActiveWorkbenchWindow().getActivePage();
      IDE.openEditor(into, topology);
      NewTopology.tell(topology, into);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
    }
  }
}
