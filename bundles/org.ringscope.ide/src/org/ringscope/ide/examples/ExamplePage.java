// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.examples;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ringscope.ide.Icons;

/** The list of examples, and what one learns from the selected one. */
final class ExamplePage extends WizardPage {
  private final List<Example> examples;
  private TableViewer list;
  private Label description;

  ExamplePage(List<Example> examples) {
    super("example", "Example project", null);
    this.examples = examples;
    setDescription("Choose what to install into the workspace.");
  }

  /** The selected example, null if none. */
  Example example() {
    return (Example) ((IStructuredSelection) list.getSelection()).getFirstElement();
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout());
    list = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(new Names());
    list.setInput(examples);
    list.getControl().setToolTipText("Double-click installs");
    GridDataFactory.fillDefaults().grab(true, true).hint(480, 200).applyTo(list.getControl());
    description = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(480, 60).applyTo(description);
    list.addSelectionChangedListener(e -> show());
    list.addDoubleClickListener(e -> finish());
    setControl(area);
    Dialog.applyDialogFont(area);
    if (!examples.isEmpty()) {
      list.setSelection(new StructuredSelection(examples.get(0)));
    }
    show();
  }

  private void show() {
    Example example = example();
    description.setText(example == null ? "" : example.description());
    boolean isTaken = example != null && ExampleInstaller.project(example).exists();
    setErrorMessage(examples.isEmpty() ? "No example is installed in this IDE." : null);
    setMessage(
        isTaken ? "The workspace has a project " + example.name() + " already; it will be opened as it is." : null,
        WARNING);
    setPageComplete(example != null);
  }

  private void finish() {
    Shell dialog = getShell();
    // Enter in the list also presses the button of the dialog, which may have closed it by then
    if (isPageComplete() && getWizard().performFinish() && !dialog.isDisposed()) {
      dialog.close();
    }
  }

  private static final class Names extends LabelProvider {
    @Override
    public String getText(Object element) {
      Example example = (Example) element;
      return example.title() + "  (" + example.name() + ")";
    }

    @Override
    public Image getImage(Object element) {
      return Icons.image("topology");
    }
  }
}
