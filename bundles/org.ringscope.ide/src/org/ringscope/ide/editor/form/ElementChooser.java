// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.ringscope.model.editing.ElementText;

/** Lets the user tick elements in a list. */
final class ElementChooser {

  private ElementChooser() {}

  /** The ticked elements in the order of the list; null when cancelled. */
  static List<Object> choose(Shell shell, String title, List<Object> choices, List<?> ticked) {
    ListSelectionDialog dialog = ListSelectionDialog.of(choices).contentProvider(ArrayContentProvider.getInstance())
        .labelProvider(new Names()).preselect(ticked.toArray()).title(title).message("Tick what belongs to it.")
        .create(shell);
    return dialog.open() == Window.OK ? List.of(dialog.getResult()) : null;
  }

  private static final class Names extends LabelProvider {
    @Override
    public String getText(Object element) {
      return ElementText.choice(element);
    }

    @Override
    public Image getImage(Object element) {
      return element instanceof EObject object ? ElementLabels.icon(object) : null;
    }
  }
}
