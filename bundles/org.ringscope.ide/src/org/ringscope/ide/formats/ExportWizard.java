// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.ide.Icons;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** File &gt; Export &gt; Trace for Other Tools. */
public final class ExportWizard extends Wizard implements IExportWizard {
  private IWorkbenchWindow window;
  private Path trace;
  private ExportPage page;

  /** Takes the selected trace, else the one that the window shows. */
  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    setWindowTitle("Export Trace");
    setDefaultPageImageDescriptor(Icons.descriptor("wizard_export"));
    setDialogSettings(settings());
    window = workbench.getActiveWorkbenchWindow();
    IFolder folder = Adapters.adapt(selection.getFirstElement(), IFolder.class);
    TraceSession shown = window == null ? null : TraceCursor.of(window).session();
    if (folder != null && folder.isAccessible() && TraceFolder.isTrace(folder)) {
      trace = folder.getLocation().toPath();
    } else if (shown != null) {
      trace = shown.trace().path();
    }
  }

  private static IDialogSettings settings() {
    return DialogSettings.getOrCreateSection(
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(),
        "export");
  }

  @Override
  public void addPages() {
    page = new ExportPage(trace);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    Path file = page.file();
    if (Files.exists(file)
        && !MessageDialog.openQuestion(getShell(), "Export Trace", file + " exists already.\n\nReplace it?")) {
      return false;
    }
    page.keepChoices();
    Display display = getShell().getDisplay();
    Shell parent = window == null ? null : window.getShell();
    new ExportJob(page.exporter(), page.trace(), page.options(), file,
        report -> CaughtUi.later(display, () -> show(parent, file, report))).schedule();
    return true;
  }

  private static void show(Shell parent, Path file, ExportReport report) {
    if (parent != null && !parent.isDisposed()) {
      MessageDialog dialog =
          new MessageDialog(parent, "Export Trace", null, text(file, report), MessageDialog.INFORMATION, 0,
              IDialogConstants.OK_LABEL);
      dialog.setBlockOnOpen(false);
      dialog.open();
    }
  }

  private static String text(Path file, ExportReport report) {
    StringBuilder text = new StringBuilder(file.toString()).append("\n\nWritten:");
    report.written()
        .forEach((kind, count) -> text.append("\n    ").append(TimeText.grouped(count)).append(' ').append(kind));
    if (report.written().isEmpty()) {
      text.append(" nothing; the trace has nothing that this format can hold.");
    }
    if (!report.leftOut().isEmpty()) {
      text.append("\n\nLeft out:");
      report.leftOut()
          .forEach((reason, count) -> text.append("\n    ").append(TimeText.grouped(count)).append(' ').append(reason));
    }
    return text.toString();
  }
}
