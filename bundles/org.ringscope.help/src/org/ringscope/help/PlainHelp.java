// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** The entries of the menu Help, and F1: all of them open the view Help. */
public final class PlainHelp extends AbstractHelpUI {

  @Override
  public void displayHelp() {
    show(HelpView::showContents);
  }

  @Override
  public void displaySearch() {
    show(HelpView::askForWords);
  }

  @Override
  public void search(String expression) {
    show(view -> view.search(expression));
  }

  @Override
  public void displayHelpResource(String href) {
    show(view -> view.open(href, -1));
  }

  /** F1. */
  @Override
  public void displayContext(IContext context, int x, int y) {
    show(view -> view.showContext(context));
  }

  /** About what is in front. */
  @Override
  public void displayDynamicHelp() {
    IWorkbenchWindow window = window();
    IWorkbenchPart part =
        window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
    IContext context = part == null ? null : HelpSystem.getContext(part.getSite().getId());
    show(view -> {
      if (context == null) {
        view.showContents();
      } else {
        view.showContext(context);
      }
    });
  }

  @Override
  public boolean isContextHelpDisplayed() {
    return false;
  }

  private static IWorkbenchWindow window() {
    IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
    return active != null || all.length == 0 ? active : all[0];
  }

  private static void show(Consumer<HelpView> what) {
    IWorkbenchWindow window = window();
    if (window != null && window.getActivePage() != null) {
      try {
        what.accept((HelpView) window.getActivePage().showView(HelpView.ID));
      } catch (PartInitException e) {
        ILog.of(PlainHelp.class).log(e.getStatus());
      }
    }
  }
}
