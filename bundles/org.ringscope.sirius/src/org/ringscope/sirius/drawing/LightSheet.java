// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.widgets.Control;

/**
 * Diagrams, tables and trees are light sheets in every theme of the workbench: Sirius keeps the colours of each element in the file of the
 * representations, where whoever opens it next may have another theme.
 */
public final class LightSheet {
  /** Tells the workbench to leave the colours of a control alone. */
  private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

  private LightSheet() {}

  public static void on(EditPartViewer viewer) {
    if (viewer.getControl() != null) {
      on(viewer.getControl());
    }
  }

  public static void on(Control control) {
    if (control.getData(UNSTYLED) == null) { // the theme may become another one while it is open
      control.setData(UNSTYLED, true);
      control.setBackground(ColorConstants.white);
      control.setForeground(ColorConstants.black);
    }
  }
}
