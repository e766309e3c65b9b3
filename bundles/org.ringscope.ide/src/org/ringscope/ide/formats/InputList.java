// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** The files and folders to import, with the ways to name them: dialogs, the workspace, dropping. */
final class InputList {
  private static final int VISIBLE_ROWS = 4;

  private final org.eclipse.swt.widgets.List list;
  private final Button remove;
  private final Set<Path> files = new LinkedHashSet<>();
  private final ImportChoices choices;
  private final Runnable changed;

  /** @param changed called when files were added or removed */
  InputList(Composite parent, ImportChoices choices, Runnable changed) {
    this.choices = choices;
    this.changed = changed;
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
    list = new org.eclipse.swt.widgets.List(area, SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
    list.setToolTipText("Files of one recording; a folder for CTF. Files can be dropped here.");
    list.setData("id", "org.ringscope.ide.import.files");
    GridDataFactory.fillDefaults().grab(true, true).hint(360, VISIBLE_ROWS * list.getItemHeight()).applyTo(list);
    list.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.DEL) {
        removeSelected();
      }
    });
    FileDrop.accept(list, this::add);
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    button(buttons, "&Files…", "Choose files of the file system", this::askFiles);
    button(buttons, "F&older…", "Choose a folder of the file system, e.g. a trace of LTTng", this::askFolder);
    button(buttons, "&Workspace…", "Choose files of the workspace", this::askWorkspace);
    remove = button(buttons, "&Remove", "Takes the selected files out of the list", this::removeSelected);
    list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
    remove.setEnabled(false);
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  void add(List<Path> more) {
    if (files.addAll(more)) {
      show();
    }
  }

  private void show() {
    list.setItems(files.stream().map(InputList::text).toArray(String[]::new));
    remove.setEnabled(false);
    changed.run();
  }

  /** The name first: paths are long. */
  private static String text(Path file) {
    return file.getFileName() == null ? file.toString()
        : file.getFileName() + "  \u2013  " + file.toAbsolutePath().getParent();
  }

  private void removeSelected() {
    List<Path> all = new ArrayList<>(files);
    for (int index : list.getSelectionIndices()) {
      files.remove(all.get(index));
    }
    show();
  }

  private void askFiles() {
    FileDialog dialog = new FileDialog(list.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Recordings to Import");
    dialog.setFilterPath(choices.folder());
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      choices.keepFolder(folder);
      add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
    }
  }

  private void askFolder() {
    DirectoryDialog dialog = new DirectoryDialog(list.getShell(), SWT.OPEN);
    dialog.setText("Recording to Import");
    dialog.setMessage("Choose the folder of a recording, e.g. the one with the file metadata of CTF in it.");
    dialog.setFilterPath(choices.folder());
    String chosen = dialog.open();
    if (chosen != null) {
      choices.keepFolder(Path.of(chosen).getParent());
      add(List.of(Path.of(chosen)));
    }
  }

  private void askWorkspace() {
    ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(list.getShell(), new WorkbenchLabelProvider(),
        new BaseWorkbenchContentProvider());
    dialog.setTitle("Recordings to Import");
    dialog.setMessage("Choose files, or the folder of a recording.");
    dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
    if (dialog.open() == Window.OK) {
      add(Arrays.stream(dialog.getResult()).filter(IResource.class::isInstance).map(IResource.class::cast)
          .filter(resource -> resource.getLocation() != null).map(resource -> resource.getLocation().toPath())
          .toList());
    }
  }

  private static Button button(Composite parent, String text, String tooltip, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.setToolTipText(tooltip);
    button.addListener(SWT.Selection, event -> action.run());
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return button;
  }
}
