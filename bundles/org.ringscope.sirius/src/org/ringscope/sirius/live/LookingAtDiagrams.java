// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.function.Consumer;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Hears that somebody begins to look at a diagram of Sirius. */
final class LookingAtDiagrams implements IPartListener2, IWindowListener {
  private final Consumer<IWorkbenchWindow> opened;
  private final Consumer<IWorkbenchWindow> looks;

  private LookingAtDiagrams(Consumer<IWorkbenchWindow> opened, Consumer<IWorkbenchWindow> looks) {
    this.opened = opened;
    this.looks = looks;
  }

  /**
   * @param opened gets every window, those that are open at once
   * @param looks gets the window that is used, or in which a diagram comes to the front
   */
  static void listen(Consumer<IWorkbenchWindow> opened, Consumer<IWorkbenchWindow> looks) {
    LookingAtDiagrams listener = new LookingAtDiagrams(opened, looks);
    PlatformUI.getWorkbench().addWindowListener(listener);
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      listener.windowOpened(window);
    }
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    window.getPartService().addPartListener(this);
    opened.accept(window);
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {
    looks.accept(window);
  }

  @Override
  public void partVisible(IWorkbenchPartReference reference) {
    if (reference.getPart(false) instanceof DialectEditor) {
      looks.accept(reference.getPage().getWorkbenchWindow());
    }
  }

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {}

  @Override
  public void windowClosed(IWorkbenchWindow window) {}
}
