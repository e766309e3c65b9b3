// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.Importer;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/** Which files, of which format, and where the trace shall lie. Files are looked at in the background. */
final class ImportPage extends WizardPage {
  private static final String BY_ITSELF = "Recognise by itself";
  private static final String DESCRIPTION = "Converts a recording of another tool to a trace and opens it.";

  private final List<Path> first;
  private final IPath container;
  private final ImportChoices choices;
  private InputList inputs;
  private Combo format;
  private FurtherFiles furtherFiles;
  private PlaceFields place;
  private Job looking;
  /** What was found out about the files; null while they are looked at. */
  private InputCheck check;

  ImportPage(List<Path> files, IPath container, ImportChoices choices) {
    super("recording", "Foreign Recording", null);
    this.first = files;
    this.container = container;
    this.choices = choices;
    setDescription(DESCRIPTION);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    Label label = new Label(area, SWT.NONE);
    label.setText("Recording:");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    inputs = new InputList(area, choices, this::filesChanged);
    new Label(area, SWT.NONE).setText("Forma&t:");
    format = new Combo(area, SWT.READ_ONLY);
    format.setToolTipText("The tool that recorded, where the files do not show it");
    format.setData("id", "org.ringscope.ide.import.format");
    format.add(BY_ITSELF);
    Import.importers().forEach(importer -> format.add(importer.description()));
    format.select(0);
    format.addListener(SWT.Selection, event -> update());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
    furtherFiles = new FurtherFiles(area, choices, this::update);
    place = new PlaceFields(area, container, this::update);
    setControl(area);
    Dialog.applyDialogFont(area);
    inputs.add(first);
    update();
    // an error before the first keystroke would be rude
    setErrorMessage(null);
  }

  @Override
  public void dispose() {
    if (looking != null) {
      looking.cancel();
    }
    super.dispose();
  }

  List<Path> files() {
    return inputs.files();
  }

  Map<String, Path> furtherFiles() {
    return furtherFiles.files();
  }

  TracePlace place() {
    return place.place();
  }

  /** The chosen format, else the recognised one; null if there is neither. */
  Importer importer() {
    int chosen = format.getSelectionIndex() - 1;
    return chosen >= 0 ? Import.importers().get(chosen) : check == null ? null : check.importer();
  }

  private void filesChanged() {
    List<Path> files = inputs.files();
    if (looking != null) {
      looking.cancel();
    }
    check = null;
    if (!files.isEmpty()) {
      place.nameAfter(files.get(0));
      look(files);
    }
    update();
  }

  private void look(List<Path> files) {
    Display display = getShell().getDisplay();
    looking = CaughtJob.create("Looking at recordings", monitor -> {
      InputCheck found = InputCheck.of(files, monitor::isCanceled);
      if (!monitor.isCanceled()) {
        CaughtUi.later(display, () -> looked(files, found));
      }
    });
    looking.setSystem(true);
    looking.schedule();
  }

  private void looked(List<Path> files, InputCheck found) {
    if (!format.isDisposed() && files.equals(inputs.files())) {
      check = found;
      update();
    }
  }

  private void update() {
    if (place == null) {
      return; // still being made
    }
    showRecognised(
        check != null && check.importer() != null ? BY_ITSELF + ": " + check.importer().description() : BY_ITSELF);
    if (furtherFiles.show(importer()) && isCurrentPage() && getContainer() instanceof IWizardContainer2 dialog) {
      dialog.updateSize();
    }
    String problem = problem();
    setErrorMessage(problem);
    setMessage(check == null || problem != null ? DESCRIPTION
        : importer().description() + ", " + TimeText.grouped(check.bytes()) + " bytes.");
    setPageComplete(problem == null && importer() != null);
  }

  private void showRecognised(String text) {
    if (!text.equals(format.getItem(0))) {
      int selected = format.getSelectionIndex();
      format.setItem(0, text);
      format.select(selected);
    }
  }

  private String problem() {
    if (inputs.files().isEmpty()) {
      return "Choose the files of a recording.";
    }
    if (check != null && check.problem() != null) {
      return check.problem();
    }
    if (check != null && importer() == null) {
      return "The format is not recognised: choose it.";
    }
    return furtherFiles.problem() != null ? furtherFiles.problem() : place.place().problem();
  }
}
