// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ui.CaughtUi;

/**
 * Keeps the Debug view from asking for rows of a launch that is leaving it. JFace takes its rows away one after the other, from the top:
 * each first loses its element, then its text. For a new text GTK measures all rows that are open, and asks for those that were never drawn;
 * if anything above such a row has lost its element, JFace fails. What such a row says does not matter: it goes next.
 */
final class LeavingRows implements Listener {
  private static boolean isWatching;

  private LeavingRows() {}

  /** From now on, as long as the window system is there. Any thread. */
  static void watch() {
    Display display = PlatformUI.getWorkbench().getDisplay();
    CaughtUi.later(display, () -> {
      if (!isWatching) {
        isWatching = true;
        display.addFilter(SWT.SetData, new LeavingRows());
      }
    });
  }

  @Override
  public void handleEvent(Event event) {
    if (event.item instanceof TreeItem row && isLeaving(row) && isDebugView(row.getParent())) {
      event.type = SWT.None;
    }
  }

  private static boolean isLeaving(TreeItem row) {
    TreeItem above = row.getParentItem();
    while (above != null && above.getData() != null) {
      above = above.getParentItem();
    }
    return above != null;
  }

  private static boolean isDebugView(Tree tree) {
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        if (page.findView(IDebugUIConstants.ID_DEBUG_VIEW) instanceof IDebugView view && view.getViewer() != null
            && view.getViewer().getControl() == tree) {
          return true;
        }
      }
    }
    return false;
  }
}
