// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;

/**
 * Import Foreign Recording: opens the wizard. Open as Ringscope Trace: imports what is selected, or what was dropped on a view,
 * with defaults.
 */
public final class ImportHandler extends CaughtHandler {
  private static final String WIZARD = "org.ringscope.ide.importRecording";
  /** Parameter of the command of the views: paths, one a line. */
  private static final String FILES = "files";

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
    if (WIZARD.equals(event.getCommand().getId())) {
      ImportWizard wizard = new ImportWizard();
      wizard.init(window.getWorkbench(), selection);
      new WizardDialog(window.getShell(), wizard).open();
      return;
    }
    String dropped = event.getParameter(FILES);
    IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
    if (dropped != null) {
      open(window, Arrays.stream(dropped.split("\n")).map(Path::of).toList(), null);
    } else if (resource != null && resource.getLocation() != null) {
      open(window, List.of(resource.getLocation().toPath()), resource);
    }
  }

  private static void open(IWorkbenchWindow window, List<Path> files, IResource near) {
    RecordingOpener.open(window, files,
        near != null ? TracePlace.containerNear(near) : new ImportChoices().container());
  }
}
