// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.ringscope.examples.template.EcuBench;
import org.ringscope.ide.Icons;
import org.ringscope.ide.sources.PreviewArea;
import org.ringscope.ide.sources.SystemPreview;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.trace.FailureText;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/** Which system the project begins with, and what is in it. */
final class TemplatePage extends WizardPage {
  private static final String DESCRIPTION = "Choose what the project begins with; everything in it can be changed.";
  private TableViewer list;
  private Label description;
  private Label countLabel;
  private Spinner count;
  private PreviewArea preview;
  private Job reading;

  TemplatePage() {
    super("template", "Template", null);
    setDescription(DESCRIPTION);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    list = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(new Titles());
    list.setInput(SystemTemplate.list());
    list.getTable().setData("id", "org.ringscope.ide.templates");
    list.getTable().setToolTipText("Systems to begin with");
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(640, 164).applyTo(list.getControl());
    description = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(640, 40).applyTo(description);
    countLabel = new Label(area, SWT.NONE);
    countLabel.setText("Number of &ECUs:");
    count = new Spinner(area, SWT.BORDER);
    count.setValues(EcuBench.USUAL, EcuBench.FEWEST, EcuBench.MOST, 0, 1, 4);
    count.setToolTipText("From " + EcuBench.FEWEST + " to " + EcuBench.MOST);
    count.setData("id", "org.ringscope.ide.templates.count");
    Composite below = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(below);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(below);
    preview = new PreviewArea(below);
    setControl(area);
    PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.ringscope.ide.templates");
    Dialog.applyDialogFont(area);
    list.addSelectionChangedListener(event -> show());
    count.addListener(SWT.Selection, event -> show());
    list.setSelection(new StructuredSelection(list.getElementAt(0)));
  }

  @Override
  public void dispose() {
    if (reading != null) {
      reading.cancel();
    }
    super.dispose();
  }

  /** The text of the chosen system; that of the first where the page was never seen. */
  String text(String name) {
    return template().maker().text(name, count == null ? EcuBench.USUAL : count.getSelection());
  }

  private SystemTemplate template() {
    Object chosen = list == null ? null : list.getStructuredSelection().getFirstElement();
    return chosen == null ? SystemTemplate.list().get(0) : (SystemTemplate) chosen;
  }

  private void show() {
    SystemTemplate template = template();
    description.setText(template.description());
    count.setEnabled(template.takesCount());
    countLabel.setEnabled(template.takesCount());
    if (reading != null) {
      reading.cancel();
    }
    reading = read(text("system"), getShell().getDisplay());
    reading.schedule();
  }

  private Job read(String text, Display display) {
    Job job = new CaughtJob("Reading a template") {
      @Override
      protected IStatus work(IProgressMonitor monitor) {
        try {
          SystemPreview found = SystemPreview.of(TopologyFiles
              .load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "template"));
          CaughtUi.later(display, () -> show(this, found));
          return Status.OK_STATUS;
        } catch (IOException e) {
          return Status.error(FailureText.of(e), e);
        }
      }
    };
    job.setSystem(true);
    return job;
  }

  private void show(Job job, SystemPreview found) {
    if (job == reading && !description.isDisposed()) {
      preview.show(found);
    }
  }

  private static final class Titles extends LabelProvider {
    @Override
    public String getText(Object element) {
      return ((SystemTemplate) element).title();
    }

    @Override
    public Image getImage(Object element) {
      return Icons.image("topology");
    }
  }
}
