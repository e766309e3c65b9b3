// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.canvas.PictureCanvas;

/** Sirius writes viewpoints dark grey and representations dark blue into trees, in every theme: in the dark one they are light. */
public final class LegibleNames implements ILightweightLabelDecorator {
  private static final String ID = "org.ringscope.sirius.legibleNames";
  private static final Color OF_A_GROUP = new Color(176, 176, 176);
  private static final Color OF_A_REPRESENTATION = new Color(138, 180, 248);
  /** Whether the windows are dark: decorators are asked in a thread that cannot see them. */
  private static volatile boolean isDark;

  /** From now on, whatever the theme becomes. UI thread. */
  public static void install() {
    JFaceResources.getColorRegistry()
        .addListener(event -> CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), LegibleNames::look));
    look();
  }

  private static void look() {
    IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
    Shell shell = windows.length == 0 ? null : windows[0].getShell();
    boolean isDarkNow = shell != null && !shell.isDisposed() && PictureCanvas.isDark(shell);
    if (isDarkNow != isDark) {
      isDark = isDarkNow;
      PlatformUI.getWorkbench().getDecoratorManager().update(ID);
    }
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    if (isDark) {
      decoration.setForegroundColor(element instanceof DRepresentationDescriptor ? OF_A_REPRESENTATION : OF_A_GROUP);
    }
  }

  @Override
  public boolean isLabelProperty(Object element, String property) {
    return false;
  }

  @Override
  public void addListener(ILabelProviderListener listener) {
    // the manager of decorators is told instead
  }

  @Override
  public void removeListener(ILabelProviderListener listener) {
    // see addListener
  }

  @Override
  public void dispose() {
    // has nothing
  }
}
