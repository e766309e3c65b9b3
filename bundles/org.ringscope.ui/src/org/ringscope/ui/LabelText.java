// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import org.eclipse.swt.widgets.Label;

/** Words of foreign recordings in a label, which would take an ampersand for the mark of a key. */
public final class LabelText {
  private LabelText() {}

  /** Shows a text as it is. @return whether the label has said something else before; it is left alone where it has not */
  public static boolean show(Label label, String text) {
    String shown = text.replace("&", "&&");
    boolean isNew = !shown.equals(label.getText());
    if (isNew) {
      label.setText(shown);
    }
    return isNew;
  }
}
