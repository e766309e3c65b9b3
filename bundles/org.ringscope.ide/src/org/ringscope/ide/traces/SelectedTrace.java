// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** The trace folder that a command is about. */
public final class SelectedTrace {

  private SelectedTrace() {}

  /** The first selected element if it is a trace folder, else null. */
  public static IFolder of(ExecutionEvent event) {
    IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
    IFolder folder = Adapters.adapt(selection.getFirstElement(), IFolder.class);
    return folder != null && folder.isAccessible() && TraceFolder.isTrace(folder) ? folder : null;
  }
}
