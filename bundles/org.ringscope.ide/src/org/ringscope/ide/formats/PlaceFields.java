// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Folder and name of the new trace. The name follows the files until the user writes one. */
public final class PlaceFields {
  private final Text container;
  private final Text name;
  private boolean nameIsOurs = true;
  private boolean isWriting;

  /** @param changed called while the user types */
  public PlaceFields(Composite parent, IPath suggested, Runnable changed) {
    Group group = new Group(parent, SWT.NONE);
    group.setText("Trace");
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
    container = field(group, "Fol&der:", "Project and folder of the workspace; made if it does not exist", "container");
    container.setText(suggested.toString());
    Button browse = new Button(group, SWT.PUSH);
    browse.setText("&Browse…");
    browse.setToolTipText("Choose a folder of the workspace");
    browse.addListener(SWT.Selection, event -> ask());
    name = field(group, "&Name:", "Name of the trace: a folder with its files", "name");
    container.addListener(SWT.Modify, event -> changed.run());
    name.addListener(SWT.Modify, event -> {
      nameIsOurs &= isWriting;
      changed.run();
    });
  }

  private static Text field(Composite parent, String label, String tooltip, String id) {
    new Label(parent, SWT.NONE).setText(label);
    Text field = new Text(parent, SWT.BORDER);
    field.setToolTipText(tooltip);
    field.setData("id", "org.ringscope.ide.import." + id);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(field);
    return field;
  }

  /** Names the trace after its first file, unless the user has named it. */
  public void nameAfter(Path file) {
    if (nameIsOurs) {
      isWriting = true;
      name.setText(TracePlace.forInput(place().container(), file).name());
      isWriting = false;
    }
  }

  public TracePlace place() {
    return new TracePlace(IPath.fromOSString(container.getText().strip()).makeAbsolute(), name.getText().strip());
  }

  private void ask() {
    ContainerSelectionDialog dialog = new ContainerSelectionDialog(container.getShell(),
        ResourcesPlugin.getWorkspace().getRoot(), true, "Where shall the trace lie?");
    dialog.setTitle("Folder of the Trace");
    if (dialog.open() == Window.OK && dialog.getResult().length == 1 && dialog.getResult()[0] instanceof IPath chosen) {
      container.setText(chosen.toString());
    }
  }
}
