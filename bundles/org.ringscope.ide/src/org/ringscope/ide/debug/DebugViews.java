// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ui.CaughtUi;

/** The views that show a suspended system. */
public final class DebugViews {
  private DebugViews() {}

  /** Shows the Debug view and the variables in the active window, where they are not shown yet. Any thread. */
  public static void show() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    CaughtUi.later(workbench.getDisplay(), () -> {
      IWorkbenchPage page =
          workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
      if (page != null) {
        show(page, IDebugUIConstants.ID_DEBUG_VIEW);
        show(page, IDebugUIConstants.ID_VARIABLE_VIEW);
      }
    });
  }

  private static void show(IWorkbenchPage page, String view) {
    try {
      page.showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
    }
  }
}
