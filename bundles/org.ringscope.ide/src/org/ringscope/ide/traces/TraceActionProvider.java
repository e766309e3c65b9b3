// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** Opens a trace folder on double-click in the Project Explorer. */
public final class TraceActionProvider extends CommonActionProvider {
  private IAction open;

  @Override
  public void init(ICommonActionExtensionSite site) {
    if (site.getViewSite() instanceof ICommonViewerWorkbenchSite view) {
      open = new Action("Open Trace") {
        @Override
        public void run() {
          IFolder folder = selected();
          if (folder != null) {
            TraceOpener.open(view.getWorkbenchWindow(), folder);
          }
        }
      };
    }
  }

  @Override
  public void fillActionBars(IActionBars bars) {
    if (open != null && selected() != null) {
      bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
    }
  }

  private IFolder selected() {
    return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
        && selection.size() == 1 && selection.getFirstElement() instanceof IFolder folder && TraceFolder.isTrace(folder)
            ? folder : null;
  }
}
