// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.ringscope.ide.formats.PlaceFields;
import org.ringscope.ide.formats.TracePlace;
import org.ringscope.ide.memory.MemoryContents.Line;
import org.ringscope.trace.FailureText;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/** Which memory, what is in it, and where the trace shall lie. Files are read in the background. */
final class MemoryPage extends WizardPage {
  private static final String DESCRIPTION =
      "Shows the rings in memory that somebody else wrote, and keeps them as a trace.";
  /** Long enough not to read for every keystroke. */
  private static final int DELAY_MILLIS = 300;

  private final MemoryInput first;
  private final IPath container;
  private MemoryFields fields;
  private ContentsTree contents;
  private Button watch;
  private PlaceFields place;
  private Job looking;
  /** The input that the contents shown are those of. */
  private MemoryInput shown;
  private String unreadable;

  MemoryPage(MemoryInput first, IPath container) {
    super("memory", "Memory", null);
    this.first = first;
    this.container = container;
    setDescription(DESCRIPTION);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    fields = new MemoryFields(area, this::inputChanged);
    new Label(area, SWT.NONE).setText("Found in it:");
    contents = new ContentsTree(area);
    watch = new Button(area, SWT.CHECK);
    watch.setText("&Watch it while others write it");
    watch.setToolTipText(
        "Starts a launch of type Ringscope Memory Watch: the views follow the memory until it is terminated");
    watch.setData("id", "org.ringscope.ide.memory.watch");
    GridDataFactory.fillDefaults().applyTo(watch);
    place = new PlaceFields(area, container, this::update);
    watch.addListener(SWT.Selection, event -> update());
    setControl(area);
    Dialog.applyDialogFont(area);
    fields.set(first);
    update();
    setErrorMessage(null); // an error before the first keystroke would be rude
  }

  @Override
  public void dispose() {
    if (looking != null) {
      looking.cancel();
    }
    super.dispose();
  }

  MemoryInput input() {
    return fields.input();
  }

  boolean watches() {
    return watch.getSelection();
  }

  TracePlace place() {
    return place.place();
  }

  private void inputChanged() {
    if (fields == null || place == null) {
      return; // still being made
    }
    if (looking != null) {
      looking.cancel();
    }
    MemoryInput input = fields.input();
    shown = null;
    unreadable = null;
    contents.show(List.of());
    if (input.problem() == null) {
      Path named = input.first();
      place.nameAfter(named);
      look(input);
    }
    update();
  }

  private void look(MemoryInput input) {
    Display display = getShell().getDisplay();
    looking = new CaughtJob("Looking into memory") {
      @Override
      protected IStatus work(IProgressMonitor monitor) {
        List<Line> lines = List.of();
        String problem = null;
        try {
          lines = MemoryContents.read(input.setup(), monitor);
        } catch (OperationCanceledException e) {
          return Status.CANCEL_STATUS;
        } catch (IOException e) {
          problem = FailureText.of(e);
        }
        List<Line> found = lines;
        String why = problem;
        CaughtUi.later(display, () -> looked(input, found, why));
        return Status.OK_STATUS;
      }
    };
    looking.setSystem(true);
    looking.schedule(DELAY_MILLIS);
  }

  private void looked(MemoryInput input, List<Line> lines, String problem) {
    if (!watch.isDisposed() && input.equals(fields.input())) {
      shown = input;
      unreadable = problem;
      contents.show(lines);
      update();
    }
  }

  private void update() {
    if (place == null) {
      return; // still being made
    }
    String problem = fields.input().problem();
    // who watches may come before the rings are set up
    problem = problem == null && !watches() ? unreadable : problem;
    problem = problem == null ? place.place().problem() : problem;
    setErrorMessage(problem);
    if (unreadable != null) {
      setMessage("Nothing to see yet: " + unreadable, WARNING);
    } else {
      setMessage(shown == null && problem == null ? "Reading the memory…" : DESCRIPTION);
    }
    setPageComplete(problem == null && shown != null);
  }
}
