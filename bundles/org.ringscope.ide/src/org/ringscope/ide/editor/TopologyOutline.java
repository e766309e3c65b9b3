// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The tree of the topology in the Outline view, selected together with the editor. */
final class TopologyOutline extends ContentOutlinePage {
  private final TopologyEditor editor;

  TopologyOutline(TopologyEditor editor) {
    this.editor = editor;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    ElementTree.fill(getTreeViewer(), editor::document);
    getTreeViewer().addSelectionChangedListener(e -> {
      List<EObject> now = ElementTree.selected(getTreeViewer());
      if (!now.isEmpty() && !now.equals(editor.selection().elements())) {
        editor.selectAll(now);
      }
    });
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(m -> {
      if (editor.document() != null) {
        ElementMenu.fill(m, editor, editor.selected() == null ? editor.document().topology() : editor.selected());
      }
    });
    getTreeViewer().getControl().setMenu(menu.createContextMenu(getTreeViewer().getControl()));
    getSite().registerContextMenu("org.ringscope.ide.outline", menu, getTreeViewer());
  }

  boolean isShown() {
    return getTreeViewer() != null && !getControl().isDisposed();
  }

  /** Shows the document again after a command; another one after a reload. */
  void show() {
    if (getTreeViewer().getInput() == editor.document()) {
      ElementTree.refresh(getTreeViewer());
    } else {
      ElementTree.show(getTreeViewer(), editor.document());
    }
  }

  void select(List<EObject> elements) {
    ElementTree.select(getTreeViewer(), elements);
  }
}
