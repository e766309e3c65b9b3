// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the cheat sheet that the parameter names, or the first one. */
public final class GuideHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      GuideView view = (GuideView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
          .showView(GuideView.ID);
      view.show(GuideView.find(event.getParameter("cheatSheetId")));
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("the cheat sheet cannot be opened", e);
    }
  }
}
