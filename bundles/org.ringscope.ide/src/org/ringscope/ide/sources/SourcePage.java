// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.simulation.topology.DrawnTopology;
import org.ringscope.trace.FailureText;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/** Asks for a source, shows the system that it describes, and asks where its topology shall lie. Sources are read in a job. */
final class SourcePage extends WizardNewFileCreationPage {
  private static final String FOLDER = "folder";
  /** Long enough not to read for every keystroke. */
  private static final int DELAY_MILLIS = 300;

  /** What a source was found to be; one of both is null. */
  private record Read(DrawnTopology drawn, SystemPreview preview, String problem) {}

  private final SourceKind kind;
  private final IFile selected;
  private Text source;
  private PreviewArea preview;
  private Job reading;
  /** Null as long as it is not known. */
  private Read read;
  /** The file name that we have suggested. */
  private String ours;

  /** @param selected a source to begin with, null for none */
  SourcePage(IStructuredSelection selection, SourceKind kind, IFile selected) {
    super("source", selection);
    this.kind = kind;
    this.selected = selected;
    setTitle(kind.title());
    setDescription(kind.description());
    setFileExtension(DrawnFile.EXTENSION);
    ours = selected == null ? kind.stem() + "." + DrawnFile.EXTENSION : DrawnFile.beside(selected).getName();
    setFileName(ours);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    Group group = new Group(area, SWT.NONE);
    group.setText("Source");
    GridLayoutFactory.swtDefaults().numColumns(kind.takesFolders() ? 4 : 3).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    new Label(group, SWT.NONE).setText(kind.label());
    source = new Text(group, SWT.SINGLE | SWT.BORDER);
    source.setToolTipText(kind.hint());
    source.setMessage(kind.hint());
    source.setData("id", "org.ringscope.ide.sources.source");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(source);
    button(group, "Bro&wse…", this::askFile);
    if (kind.takesFolders()) {
      button(group, "Fol&der…", this::askFolder);
    }
    preview = new PreviewArea(area);
    super.createControl(area);
    PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.ringscope.ide.sources");
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 220).applyTo(getControl());
    setControl(area);
    source.addListener(SWT.Modify, event -> sourceChanged());
    if (selected != null && selected.getLocation() != null) {
      source.setText(selected.getLocation().toOSString());
    }
    setPageComplete(validatePage());
    setErrorMessage(null); // an error before the first keystroke would be rude
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      source.setFocus();
    }
  }

  private static void button(Composite parent, String text, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, event -> action.run());
  }

  @Override
  public void dispose() {
    if (reading != null) {
      reading.cancel();
    }
    super.dispose();
  }

  private void sourceChanged() {
    if (reading != null) {
      reading.cancel();
    }
    read = null;
    nameAfterSource();
    if (problemOfPath() == null) {
      read(Path.of(path()));
    } else {
      preview.show(null);
    }
    setPageComplete(validatePage());
  }

  private String path() {
    return source.getText().strip();
  }

  private void read(Path path) {
    Display display = getShell().getDisplay();
    reading = new CaughtJob("Reading " + path.getFileName()) {
      @Override
      protected IStatus work(IProgressMonitor monitor) {
        Read now;
        try {
          DrawnTopology drawn = DrawnTopology.read(path);
          TopologyFiles.save(drawn.topology(), OutputStream.nullOutputStream()); // as Finish will
          now = new Read(drawn, SystemPreview.of(drawn), null);
        } catch (IOException e) {
          now = new Read(null, null, FailureText.of(e));
        }
        Read found = now;
        if (!monitor.isCanceled()) {
          CaughtUi.later(display, () -> show(this, found));
        }
        return Status.OK_STATUS;
      }
    };
    reading.setSystem(true);
    reading.schedule(DELAY_MILLIS);
  }

  private void show(Job job, Read found) {
    if (job == reading && !preview.isDisposed()) {
      read = found;
      preview.show(found.preview);
      setPageComplete(validatePage());
    }
  }

  /** The file is called like the source until the user names it. */
  private void nameAfterSource() {
    String name = new File(path()).getName();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    if (!stem.isEmpty() && getFileName().equals(ours)) {
      ours = stem + "." + DrawnFile.EXTENSION;
      setFileName(ours);
    }
  }

  private void askFile() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(kind.title());
    dialog.setFilterPath(getDialogSettings().get(FOLDER));
    dialog.setFilterExtensions(new String[] {kind.endings(), "*"});
    take(dialog.open());
  }

  private void askFolder() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
    dialog.setText(kind.title());
    dialog.setMessage("A folder that shows a device tree, as /proc/device-tree does");
    dialog.setFilterPath(getDialogSettings().get(FOLDER));
    take(dialog.open());
  }

  private void take(String chosen) {
    if (chosen != null) {
      source.setText(chosen);
      remember();
    }
  }

  /** Where the next dialog begins. */
  void remember() {
    Path folder = Path.of(path()).getParent();
    if (folder != null) {
      getDialogSettings().put(FOLDER, folder.toString());
    }
  }

  @Override
  protected boolean validatePage() {
    if (preview == null) {
      return false; // still being made
    }
    boolean isPlaced = super.validatePage();
    String problem = problemOfPath();
    problem = problem == null && read != null ? read.problem : problem;
    if (problem != null) {
      setErrorMessage(problem);
    } else if (isPlaced && read == null) {
      setMessage("Reading " + path() + "…");
    } else if (isPlaced) {
      String wrong = read.preview.problems();
      setMessage(wrong.isEmpty() ? kind.description() : wrong + ", see the list; the editor will show them, too",
          wrong.isEmpty() ? NONE : WARNING);
    }
    return isPlaced && problem == null && read != null;
  }

  private String problemOfPath() {
    String text = path();
    try {
      if (text.isEmpty()) {
        return "Choose the source.";
      }
      Path path = Path.of(text);
      boolean isThere = Files.isRegularFile(path) || kind.takesFolders() && Files.isDirectory(path);
      return isThere ? null : text + " is no file" + (kind.takesFolders() ? " and no folder." : ".");
    } catch (InvalidPathException e) {
      return text + " is no path: " + e.getReason() + ".";
    }
  }

  @Override
  protected InputStream getInitialContents() {
    IFile file =
        ResourcesPlugin.getWorkspace().getRoot().getFile(getContainerFullPath().append(getFileName()));
    try {
      return new ByteArrayInputStream(DrawnFile.bytes(read.drawn, Path.of(path()), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot be: it was saved once
    }
  }
}
