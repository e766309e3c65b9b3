// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.ringscope.model.QualifiedName;
import org.ringscope.ui.map.MapElement;
import org.ringscope.ui.map.MemoryMapView;

/** Selects in a topology editor the element of what is chosen in the memory map, where it has one of this name. */
final class MapSelection implements ISelectionListener {
  private final TopologyEditor editor;

  MapSelection(TopologyEditor editor) {
    this.editor = editor;
    editor.getSite().getPage().addSelectionListener(MemoryMapView.ID, this);
  }

  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection chosen) {
    if (editor.document() != null && chosen instanceof IStructuredSelection structured
        && structured.getFirstElement() instanceof MapElement element) {
      EObject found = QualifiedName.find(editor.document().topology(), element.element());
      if (found != null) {
        editor.select(found);
      }
    }
  }

  void dispose() {
    editor.getSite().getPage().removeSelectionListener(MemoryMapView.ID, this);
  }
}
