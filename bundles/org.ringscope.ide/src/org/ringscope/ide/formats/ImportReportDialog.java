// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.ide.Icons;
import org.ringscope.ui.ClipboardContents;

/** Says what became of a foreign recording. Does not keep the user from anything else. */
final class ImportReportDialog extends TitleAreaDialog {
  private static final int COPY_ID = IDialogConstants.CLIENT_ID + 1;

  private final String trace;
  private final ImportReport report;

  /** @param trace what the user calls it */
  ImportReportDialog(Shell parent, String trace, ImportReport report) {
    super(parent);
    this.trace = trace;
    this.report = report;
    setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.TITLE | SWT.BORDER | SWT.RESIZE | getDefaultOrientation());
    setBlockOnOpen(false);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Import Report");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(trace);
    setTitleImage(Icons.image("wizard_import"));
    setMessage(ImportReportText.summary(report));
    Composite area = (Composite) super.createDialogArea(parent);
    Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
    text.setFont(JFaceResources.getTextFont());
    text.setText(ImportReportText.details(report));
    text.setData("id", "org.ringscope.ide.importReport");
    GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).indent(8, 8).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COPY_ID, "Co&py", false).setToolTipText("Copies the whole report as text");
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == COPY_ID) {
      copy();
    } else {
      super.buttonPressed(button);
    }
  }

  private void copy() {
    String text = trace + "\n" + ImportReportText.summary(report) + "\n\n" + ImportReportText.details(report);
    ClipboardContents.put(getShell().getDisplay(), text);
  }
}
