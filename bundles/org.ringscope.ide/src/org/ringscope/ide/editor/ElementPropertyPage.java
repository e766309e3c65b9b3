// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ringscope.ide.editor.form.PropertyTab;

/** The Properties view of an element: the fields of the form, a tab for each {@link PropertyTab} that it has some for. */
final class ElementPropertyPage extends TabbedPropertySheetPage {
  private final TopologyEditor editor;

  ElementPropertyPage(TopologyEditor editor) {
    super(() -> TopologyEditor.ID);
    this.editor = editor;
  }

  TopologyEditor editor() {
    return editor;
  }

  /** Whether nobody will see it any more. */
  boolean isGone() {
    return getControl() != null && getControl().isDisposed();
  }

  /** Shows the values again, if anybody sees them. */
  void showChange() {
    Control control = getControl();
    if (control != null && !control.isDisposed() && getCurrentTab() != null) {
      refresh();
    }
  }
}
