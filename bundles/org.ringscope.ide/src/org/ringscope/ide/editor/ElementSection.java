// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ringscope.ide.editor.form.ElementForm;
import org.ringscope.ide.editor.form.PropertyTab;

/** What is on a tab of the Properties view; the extension says behind a colon on which. */
public final class ElementSection extends AbstractPropertySection implements IExecutableExtension {
  private PropertyTab tab = PropertyTab.GENERAL;
  private TopologyEditor editor;
  private ElementForm form;
  private EObject element;

  @Override
  public void setInitializationData(IConfigurationElement extension, String property, Object data) {
    tab = PropertyTab.valueOf((String) data);
  }

  @Override
  public void createControls(Composite parent, TabbedPropertySheetPage page) {
    super.createControls(parent, page);
    editor = ((ElementPropertyPage) page).editor();
    parent.setLayout(new FillLayout());
    form = new ElementForm(parent, feature -> PropertyTab.of(feature) == tab, false);
  }

  @Override
  public void setInput(IWorkbenchPart part, ISelection selection) {
    super.setInput(part, selection);
    element = selection instanceof IStructuredSelection structured
        && structured.getFirstElement() instanceof EObject selected ? selected : null;
  }

  @Override
  public void refresh() {
    boolean isThere = editor.document() != null && element != null && element.eResource() != null;
    form.show(editor.document(), isThere ? element : null);
  }

  @Override
  public boolean shouldUseExtraSpace() {
    return true;
  }
}
