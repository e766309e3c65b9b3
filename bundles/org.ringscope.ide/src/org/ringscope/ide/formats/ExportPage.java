// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ringscope.formats.Export;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.ide.traces.TraceFolder;

/** Which trace, for which tool, into which file. */
final class ExportPage extends WizardPage {
  private static final String FORMAT = "format";
  private static final String FOLDER = "folder";
  private static final String CSV = "csv";

  private final Path first;
  private Text trace;
  private Combo format;
  private Button events;
  private Text file;
  private boolean fileIsOurs = true;
  private boolean isWriting;

  /** @param first the trace to begin with, null if none */
  ExportPage(Path first) {
    super("trace", "Trace for Other Tools", null);
    this.first = first;
    setDescription("Writes a trace as a file for another tool. (A trace itself is CTF 1.8 already.)");
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    trace = field(area, "&Trace:", "Folder of the trace", "trace");
    browse(area, "&Browse…", "Choose the folder of a trace", this::askTrace);
    new Label(area, SWT.NONE).setText("&Format:");
    format = new Combo(area, SWT.READ_ONLY);
    format.setToolTipText("The tool that shall read it");
    format.setData("id", "org.ringscope.ide.export.format");
    Export.exporters().forEach(exporter -> format.add(exporter.description() + " (." + exporter.fileExtension() + ")"));
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
    new Label(area, SWT.NONE);
    events = new Button(area, SWT.CHECK);
    events.setText("One row for each &event instead of one for each message");
    events.setToolTipText("For tables only");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(events);
    file = field(area, "F&ile:", "The file to write", "file");
    browse(area, "Bro&wse…", "Choose the file to write", this::askFile);
    setControl(area);
    Dialog.applyDialogFont(area);
    begin();
  }

  private void begin() {
    String last = getDialogSettings().get(FORMAT);
    format
        .select(Math.max(0, Export.exporters().stream().map(Exporter::id).toList().indexOf(last == null ? "" : last)));
    trace.setText(first == null ? "" : first.toString());
    suggestFile();
    trace.addListener(SWT.Modify, event -> changed());
    format.addListener(SWT.Selection, event -> changed());
    file.addListener(SWT.Modify, event -> {
      fileIsOurs &= isWriting;
      update();
    });
    update();
    if (first == null) {
      setErrorMessage(null);
    }
  }

  Path trace() {
    return Path.of(trace.getText().strip());
  }

  Exporter exporter() {
    return Export.exporters().get(format.getSelectionIndex());
  }

  ExportOptions options() {
    return new ExportOptions(events.isEnabled() && events.getSelection());
  }

  Path file() {
    return Path.of(file.getText().strip()).toAbsolutePath();
  }

  void keepChoices() {
    getDialogSettings().put(FORMAT, exporter().id());
    getDialogSettings().put(FOLDER, file().getParent().toString());
  }

  private void changed() {
    suggestFile();
    update();
  }

  /** The file follows trace and format until the user writes one. */
  private void suggestFile() {
    if (!fileIsOurs || traceProblem() != null) {
      return;
    }
    String last = getDialogSettings().get(FOLDER);
    Path folder =
        last != null && Files.isDirectory(Path.of(last)) ? Path.of(last) : Path.of(System.getProperty("user.home"));
    isWriting = true;
    file.setText(folder.resolve(trace().getFileName() + "." + exporter().fileExtension()).toString());
    isWriting = false;
  }

  private void update() {
    events.setEnabled(exporter().id().equals(CSV));
    String problem = traceProblem() != null ? traceProblem() : fileProblem();
    setErrorMessage(problem);
    setPageComplete(problem == null);
  }

  private String traceProblem() {
    if (trace.getText().isBlank()) {
      return "Choose the folder of a trace.";
    }
    try {
      return TraceFolder.isTrace(trace()) ? null : trace() + " is not a trace: it has no file metadata of CTF 1.8.";
    } catch (InvalidPathException e) {
      return e.getMessage();
    }
  }

  private String fileProblem() {
    if (file.getText().isBlank()) {
      return "Name the file to write.";
    }
    try {
      Path target = file();
      if (Files.isDirectory(target)) {
        return target + " is a folder.";
      }
      return Files.isDirectory(target.getParent()) ? null : "The folder " + target.getParent() + " does not exist.";
    } catch (InvalidPathException e) {
      return e.getMessage();
    }
  }

  private void askTrace() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText("Trace to Export");
    dialog.setFilterPath(trace.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      trace.setText(chosen);
    }
  }

  private void askFile() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText("File to Write");
    Path target = fileProblem() == null ? file() : null;
    dialog.setFilterPath(target == null ? null : target.getParent().toString());
    dialog.setFileName(target == null ? "" : target.getFileName().toString());
    dialog.setFilterExtensions(new String[] {"*." + exporter().fileExtension(), "*"});
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private static Text field(Composite area, String label, String tooltip, String id) {
    new Label(area, SWT.NONE).setText(label);
    Text field = new Text(area, SWT.BORDER);
    field.setToolTipText(tooltip);
    field.setData("id", "org.ringscope.ide.export." + id);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(380, SWT.DEFAULT).applyTo(field);
    return field;
  }

  private static void browse(Composite area, String text, String tooltip, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.setToolTipText(tooltip);
    button.addListener(SWT.Selection, event -> action.run());
  }
}
