// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The Properties view of an element, in the order of the model rather than of the alphabet. */
final class ElementPropertyPage extends PropertySheetPage {

  ElementPropertyPage() {
    setSorter(new PropertySheetSorter() {
      @Override
      public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
        return 0;
      }
    });
  }
}
