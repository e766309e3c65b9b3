// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.ringscope.ide.editor.form.ElementTree;

/** The tree of the topology in the Outline view, selected together with the editor; below it the diagram in small. */
final class TopologyOutline extends ContentOutlinePage implements IAdaptable {
  private final TopologyEditor editor;
  private SashForm both;
  private DiagramOverview overview;

  TopologyOutline(TopologyEditor editor) {
    this.editor = editor;
  }

  @Override
  public void createControl(Composite parent) {
    both = new SashForm(parent, SWT.VERTICAL);
    super.createControl(both);
    overview = new DiagramOverview(both, editor::diagram);
    both.setWeights(65, 35);
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

  @Override
  public Control getControl() {
    return both;
  }

  /** The Properties view shows what is selected in the tree as it does for the editor. */
  @Override
  public <T> T getAdapter(Class<T> type) {
    return type == IPropertySheetPage.class ? editor.getAdapter(type) : null;
  }

  boolean isShown() {
    return both != null && !both.isDisposed();
  }

  /** Shows the document again after a command; another one after a reload. */
  void show() {
    if (getTreeViewer().getInput() == editor.document()) {
      ElementTree.refresh(getTreeViewer());
    } else {
      ElementTree.show(getTreeViewer(), editor.document());
    }
    overview.show();
  }

  void select(List<EObject> elements) {
    ElementTree.select(getTreeViewer(), elements);
  }
}
