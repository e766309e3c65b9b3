// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Open Trace: the trace folder that is selected, or else one that the user is asked for. */
public final class OpenTraceHandler extends AbstractHandler {
  private static final String SELECTED = "org.ringscope.ide.openTrace";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IFolder folder = SELECTED.equals(event.getCommand().getId()) ? SelectedTrace.of(event) : null;
    if (folder != null) {
      TraceOpener.open(window, folder);
    } else {
      ask(window);
    }
    return null;
  }

  private static void ask(IWorkbenchWindow window) {
    DirectoryDialog dialog = new DirectoryDialog(window.getShell());
    dialog.setText("Open Trace");
    dialog.setMessage("Choose a folder with a CTF trace, the one with the file metadata in it.");
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Path folder = Path.of(chosen);
    if (TraceFolder.isTrace(folder)) {
      TraceOpener.open(window, folder.getFileName().toString(), folder);
    } else {
      MessageDialog.openError(window.getShell(), "Open Trace", chosen + " is not a trace: it has no file metadata that begins with \"/* CTF 1.8\".");
    }
  }
}
