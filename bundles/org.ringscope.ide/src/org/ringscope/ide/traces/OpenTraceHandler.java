// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;

/** Open Trace, or Add Trace to Time Axis: the trace folder that is selected, or else one that the user is asked for. */
public final class OpenTraceHandler extends CaughtHandler {
  private static final String OPEN_SELECTED = "org.ringscope.ide.openTrace";
  private static final String ADD_SELECTED = "org.ringscope.ide.addTrace";
  private static final String ADD_FOLDER = "org.ringscope.ide.addTraceFolder";

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    String command = event.getCommand().getId();
    boolean adds = command.equals(ADD_SELECTED) || command.equals(ADD_FOLDER);
    IFolder folder = command.equals(OPEN_SELECTED) || command.equals(ADD_SELECTED) ? SelectedTrace.of(event) : null;
    if (folder == null) {
      ask(window, adds);
    } else if (adds) {
      TraceOpener.add(window, folder);
    } else {
      TraceOpener.open(window, folder);
    }
  }

  private static void ask(IWorkbenchWindow window, boolean adds) {
    DirectoryDialog dialog = new DirectoryDialog(window.getShell());
    dialog.setText(adds ? "Add Trace to Time Axis" : "Open Trace");
    dialog.setMessage("Choose a folder with a CTF trace, the one with the file metadata in it.");
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Path folder = Path.of(chosen);
    if (TraceFolder.isTrace(folder) && adds) {
      TraceOpener.add(window, folder.getFileName().toString(), folder);
    } else if (TraceFolder.isTrace(folder)) {
      TraceOpener.open(window, folder.getFileName().toString(), folder);
    } else {
      MessageDialog.openError(window.getShell(), "Open Trace",
          chosen + " is not a trace: it has no file metadata that begins with \"/* CTF 1.8\".");
    }
  }
}
