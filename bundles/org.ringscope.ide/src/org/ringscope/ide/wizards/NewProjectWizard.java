// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ringscope.ide.modeling.NewTopology;

/** File > New > Ringscope Project: a project with a topology of its name. */
public final class NewProjectWizard extends BasicNewResourceWizard {
  private final BeginEmpty beginEmpty = new BeginEmpty();
  private final TemplatePage template = new TemplatePage();
  private WizardNewProjectCreationPage page;

  @Override
  public void addPages() {
    setWindowTitle("New Ringscope Project");
    setNeedsProgressMonitor(true);
    page = new WizardNewProjectCreationPage("project") {
      @Override
      public void createControl(Composite parent) {
        super.createControl(parent);
        beginEmpty.addTo((Composite) getControl(), () -> getContainer().updateButtons());
      }

      @Override
      public boolean canFlipToNextPage() {
        return super.canFlipToNextPage() && !beginEmpty.isEmpty();
      }
    };
    page.setTitle("Ringscope Project");
    page.setDescription(
        "Creates a project with a topology: from the template that the next page offers, or an empty one.");
    addPage(page);
    addPage(template);
  }

  @Override
  public boolean performFinish() {
    IProject project = page.getProjectHandle();
    URI location = page.useDefaults() ? null : page.getLocationURI();
    byte[] text = beginEmpty.isEmpty() ? beginEmpty.text(project.getName())
        : template.text(project.getName()).getBytes(StandardCharsets.UTF_8);
    try {
      getContainer().run(true, true, monitor -> create(project, location, text, monitor));
      NewTopology.open(getWorkbench().getActiveWorkbenchWindow(), topology(project));
      return true;
    } catch (InvocationTargetException e) {
      page.setErrorMessage(e.getCause().getMessage());
      return false;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static IFile topology(IProject project) {
    return project.getFile(project.getName() + ".topology");
  }

  private static void create(IProject project, URI location, byte[] text, IProgressMonitor monitor)
      throws InvocationTargetException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    try {
      workspace.run(m -> {
        IProjectDescription description = workspace.newProjectDescription(project.getName());
        description.setLocationURI(location);
        project.create(description, m);
        project.open(m);
        topology(project).create(new ByteArrayInputStream(text), true, m);
      }, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    } catch (CoreException e) {
      throw new InvocationTargetException(e);
    }
  }
}
