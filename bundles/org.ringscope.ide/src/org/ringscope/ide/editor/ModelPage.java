// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ringscope.ide.editor.form.ElementForm;
import org.ringscope.ide.editor.form.ElementTree;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.canvas.MenuTips;

/** The page Model: everything in the topology as a tree, and a form for the selected element. */
final class ModelPage {
  private final TopologyEditor editor;
  private final SashForm page;
  private final TreeViewer tree;
  private final ElementForm form;
  private final ISelectionChangedListener selects;
  private List<EObject> selected = List.of();

  ModelPage(Composite parent, TopologyEditor editor, List<EObject> shown) {
    this.editor = editor;
    page = new SashForm(parent, SWT.HORIZONTAL);
    tree = new TreeViewer(page, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.getControl().setData("id", "org.ringscope.ide.tree");
    AccessibleName.give(tree.getControl(), "Elements of the topology");
    tree.getControl().setToolTipText("The context menu adds and deletes");
    ElementTree.fill(tree, editor::document);
    form = new ElementForm(page);
    page.setWeights(45, 55);
    selects = e -> {
      List<EObject> now = ElementTree.selected(tree);
      if (!now.isEmpty() && !now.equals(selected)) {
        editor.selectAll(now);
      }
    };
    tree.addPostSelectionChangedListener(selects);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(
        m -> ElementMenu.fill(m, editor, selected.isEmpty() ? editor.document().topology() : selected.get(0)));
    MenuTips.setMenu(tree.getControl(), menu.createContextMenu(tree.getControl()));
    editor.getEditorSite().registerContextMenu("org.ringscope.ide.tree", menu, editor.selection(), false);
    select(shown);
  }

  Control control() {
    return page;
  }

  void setFocus() {
    tree.getControl().setFocus();
  }

  /** Shows the document again after a command. */
  void refresh() {
    ElementTree.refresh(tree);
    form.refresh();
  }

  /** Does nothing for what it shows already. */
  void select(List<EObject> elements) {
    if (elements.equals(selected)) {
      return;
    }
    selected = elements;
    ElementTree.select(tree, elements);
    form.show(editor.document(), elements.isEmpty() ? null : elements.get(0));
  }
}
