// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ringscope.ide.Icons;
import org.ringscope.ide.formats.TracePlace;
import org.ringscope.ide.memory.MemoryInput.PlacedFile;
import org.ringscope.ide.traces.TraceOpener;
import org.ringscope.ui.CaughtUi;

/** File &gt; Import &gt; Memory, and File &gt; Open Memory: what others wrote becomes a trace, or is watched. */
public final class MemoryWizard extends Wizard implements IImportWizard {
  private static final String MEMORY_FILE = ".*\\.(bin|raw|mem|img|hex|ihex|srec|s19|core|dump)";

  private IWorkbenchWindow window;
  private MemoryInput input = MemoryInput.NONE;
  private IPath container = TracePlace.defaultContainer();
  private MemoryPage page;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    setWindowTitle("Open Memory");
    setDefaultPageImageDescriptor(Icons.descriptor("wizard_import"));
    window = workbench.getActiveWorkbenchWindow();
    List<PlacedFile> files = new ArrayList<>();
    for (Object element : selection) {
      IResource resource = Adapters.adapt(element, IResource.class);
      if (resource != null && resource.getType() == IResource.FILE && resource.getLocation() != null) {
        files.add(new PlacedFile(resource.getLocation().toOSString(), ""));
      }
      if (resource != null) {
        container = TracePlace.containerNear(resource);
      }
    }
    // a topology or a text is selected by chance
    boolean isMemory = !files.isEmpty() && files.stream().allMatch(file -> file.path().matches(MEMORY_FILE));
    input = isMemory ? new MemoryInput(files, "", "", "") : MemoryInput.NONE;
  }

  @Override
  public void addPages() {
    page = new MemoryPage(input, container);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    if (page.watches()) {
      return watch();
    }
    IWorkbenchWindow to = window;
    Display display = to.getShell().getDisplay();
    new MemoryTraceJob(page.input(), page.place(), trace -> CaughtUi.later(display, () -> {
      if (to.getShell() != null && !to.getShell().isDisposed()) {
        BasicNewResourceWizard.selectAndReveal(trace, to);
        TraceOpener.open(to, trace);
      }
    })).schedule();
    return true;
  }

  private boolean watch() {
    try {
      WatchLaunch.start(page.input(), page.place());
      return true;
    } catch (CoreException e) {
      page.setErrorMessage(e.getStatus().getMessage());
      return false;
    }
  }
}
