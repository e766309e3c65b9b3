// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.properties;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.views.properties.PropertySheet;

/**
 * What is to be said at the fields of property pages. Sirius shows it anew when the model has changed; what cannot be a value
 * changes nothing, and its reason is to be seen all the same.
 */
public final class FieldMessages {
  private FieldMessages() {}

  /** UI thread. */
  public static void update() {
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        for (IViewReference view : page.getViewReferences()) {
          if (view.getId().equals(IPageLayout.ID_PROP_SHEET)
              && view.getView(false) instanceof PropertySheet properties && properties.getCurrentPage() != null
              && properties.getCurrentPage().getControl() instanceof Form form && !form.isDisposed()) {
            form.getMessageManager().update();
          }
        }
      }
    }
  }
}
