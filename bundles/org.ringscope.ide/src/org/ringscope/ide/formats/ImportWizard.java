// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.ide.Icons;

/** File &gt; Import &gt; Foreign Recording: a recording of another tool becomes a trace of the workspace. */
public final class ImportWizard extends Wizard implements IImportWizard {
  private final ImportChoices choices = new ImportChoices();
  private IWorkbenchWindow window;
  private List<Path> files = List.of();
  private IPath container;
  private ImportPage page;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    setWindowTitle("Import Foreign Recording");
    setDefaultPageImageDescriptor(Icons.descriptor("wizard_import"));
    window = workbench.getActiveWorkbenchWindow();
    List<Path> selected = new ArrayList<>();
    for (Object element : selection) {
      IResource resource = Adapters.adapt(element, IResource.class);
      if (resource != null && resource.getType() == IResource.FILE && resource.getLocation() != null) {
        selected.add(resource.getLocation().toPath());
      }
      container = resource != null && container == null ? TracePlace.containerNear(resource) : container;
    }
    files = selected;
  }

  /** Begins with these files and this place instead of what the selection and the last time suggest. */
  void begin(IWorkbenchWindow in, List<Path> inputs, IPath place) {
    window = in;
    files = List.copyOf(inputs);
    container = place;
  }

  @Override
  public void addPages() {
    page = new ImportPage(files, container != null ? container : choices.container(), choices);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    choices.keep(page.place().container(), page.furtherFiles());
    RecordingOpener.start(window, page.importer(), new ImportInput(page.files(), page.furtherFiles()), page.place());
    return true;
  }
}
