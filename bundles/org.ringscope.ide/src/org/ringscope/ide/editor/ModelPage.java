// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The page Model: everything in the topology as a tree, and a form for the selected element. */
final class ModelPage {
  private final TopologyEditor editor;
  private final SashForm page;
  private final TreeViewer tree;
  private final ElementForm form;
  private final ISelectionChangedListener selects;
  private EObject selected;

  ModelPage(Composite parent, TopologyEditor editor) {
    this.editor = editor;
    page = new SashForm(parent, SWT.HORIZONTAL);
    tree = new TreeViewer(page, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.getControl().setData("id", "org.ringscope.ide.tree");
    tree.getControl().setToolTipText("The context menu adds and deletes");
    ElementTree.fill(tree, editor::document);
    form = new ElementForm(page);
    page.setWeights(45, 55);
    selects = e -> {
      if (((IStructuredSelection) e.getSelection()).getFirstElement() instanceof EObject element
          && element != selected) {
        editor.select(element);
      }
    };
    tree.addPostSelectionChangedListener(selects);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(m -> ElementMenu.fill(m, editor, selected == null ? editor.document().topology() : selected));
    tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    editor.getEditorSite().registerContextMenu("org.ringscope.ide.tree", menu, editor.selection(), false);
    select(editor.document().topology());
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

  void select(EObject element) {
    selected = element;
    if (element != null && ((IStructuredSelection) tree.getSelection()).getFirstElement() != element) {
      tree.setSelection(new StructuredSelection(element), true);
    }
    form.show(editor.document(), element);
  }
}
