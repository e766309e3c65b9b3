// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ringscope.formats.importer.Importer;

/** One field for each further file that helps the chosen format, or that it needs, e.g. the list of trace events of a QEMU. */
final class FurtherFiles {
  private final Composite area;
  private final ImportChoices choices;
  private final Runnable changed;
  private final Map<String, Text> fields = new LinkedHashMap<>();
  private Importer shown;

  /** @param changed called while the user types */
  FurtherFiles(Composite parent, ImportChoices choices, Runnable changed) {
    this.choices = choices;
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(area);
  }

  /** Shows the fields of a format; null shows none. True if that changed how much room is needed. */
  boolean show(Importer importer) {
    if (importer == shown) {
      return false;
    }
    shown = importer;
    for (Control control : area.getChildren()) {
      control.dispose();
    }
    fields.clear();
    if (importer != null) {
      new TreeMap<>(importer.furtherFiles()).forEach(this::add);
    }
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(fields.isEmpty()).applyTo(area);
    area.setVisible(!fields.isEmpty());
    area.requestLayout();
    return true;
  }

  private void add(String option, String description) {
    Label label = new Label(area, SWT.NONE);
    label.setText(option + ":");
    label.setToolTipText(description);
    Text field = new Text(area, SWT.BORDER);
    field.setText(choices.furtherFile(option));
    field.setMessage((shown.needs(option) ? "needed: " : "optional: ") + description);
    field.setToolTipText(description);
    field.setData("id", "org.ringscope.ide.import." + option);
    field.addListener(SWT.Modify, event -> changed.run());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(field);
    Button browse = new Button(area, SWT.PUSH);
    browse.setText("Browse…");
    browse.setToolTipText("Choose " + description);
    browse.addListener(SWT.Selection, event -> ask(field));
    fields.put(option, field);
  }

  private static void ask(Text field) {
    FileDialog dialog = new FileDialog(field.getShell(), SWT.OPEN);
    dialog.setFileName(field.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      field.setText(chosen);
    }
  }

  /** What was named: option → file. */
  Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    fields.forEach((option, field) -> {
      if (!field.getText().isBlank()) {
        files.put(option, Path.of(field.getText().strip()));
      }
    });
    return files;
  }

  /** What is wrong with what was named; null if nothing is. */
  String problem() {
    for (Map.Entry<String, Text> field : fields.entrySet()) {
      String file = field.getValue().getText().strip();
      try {
        if (file.isEmpty() && shown.needs(field.getKey())) {
          return field.getKey() + ": choose " + shown.furtherFiles().get(field.getKey()) + ".";
        }
        if (!file.isEmpty() && !Files.isRegularFile(Path.of(file))) {
          return field.getKey() + ": " + file + " is no file.";
        }
      } catch (InvalidPathException e) {
        return field.getKey() + ": " + e.getMessage();
      }
    }
    return null;
  }
}
