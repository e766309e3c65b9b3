// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;
import org.ringscope.ui.TraceCursor;

/** Moves the cursor of the active window, or what it stands in; what it does is said behind the class name in plugin.xml, e.g. {@code :back}. */
public final class CursorHandler extends CaughtHandler implements IExecutableExtension {
  private String move;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    move = String.valueOf(data);
  }

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    TraceCursor cursor = TraceCursor.of(window);
    switch (move) {
      case "begin" -> cursor.toBegin();
      case "back" -> cursor.back();
      case "follow" -> cursor.toggleFollow();
      case "forward" -> cursor.forward();
      case "previousEvent" -> cursor.backEvent();
      case "nextEvent" -> cursor.forwardEvent();
      case "time" -> GoToTime.open(window.getShell(), cursor);
      case "end" -> cursor.toEnd();
      case "bookmark" -> BookmarkDialog.add(window.getShell(), cursor);
      case "close" -> cursor.close();
      case "offset" -> TimeOffsetDialog.open(window.getShell(), cursor);
      default -> throw new ExecutionException("unknown move=" + move);
    }
  }
}
