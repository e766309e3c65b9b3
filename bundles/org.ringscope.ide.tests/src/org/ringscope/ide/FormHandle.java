// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The form of the page Model: its fields by the names of their features. */
final class FormHandle {
  private final Shell shell;

  private FormHandle(Shell shell) {
    this.shell = shell;
  }

  static FormHandle of(Shell shell) {
    return new FormHandle(shell);
  }

  String text(String feature) {
    return field(feature).getText();
  }

  /** Replaces the text and presses Enter. */
  void type(String feature, String text) {
    Text field = field(feature);
    field.setFocus();
    field.setText(text);
    field.notifyListeners(SWT.DefaultSelection, new Event());
    Bench.settle();
  }

  private Text field(String feature) {
    Control found = find(shell, feature);
    if (found instanceof Text text) {
      return text;
    }
    throw new AssertionError("the form has no text field " + feature + " but " + found);
  }

  private static Control find(Composite in, String feature) {
    for (Control control : in.getChildren()) {
      if (feature.equals(control.getData("feature"))) {
        return control;
      }
      Control inner = control instanceof Composite composite ? find(composite, feature) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
