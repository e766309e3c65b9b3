// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.examples;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
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
      NewTopology.open(workbench.getActiveWorkbenchWindow(),
          ExampleInstaller.project(example).getFile(example.topology()));
      return true;
    } catch (InvocationTargetException e) {
      page.setErrorMessage(e.getCause().getMessage());
      return false;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
