// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields for a {@link MemoryInput}; the Memory wizard and launch configurations have them. */
final class MemoryFields {
  private final MemoryFileTable files;
  private final Text layout;
  private final Text firmware;
  private final Text tableOffset;

  /** @param changed called after every change */
  MemoryFields(Composite parent, Runnable changed) {
    Group group = new Group(parent, SWT.NONE);
    group.setText("Memory");
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    files = new MemoryFileTable(group, changed);
    layout = file(group, "&Layout:", "A JSON file that says which file lies where and where the rings are", "layout",
        new String[] {"*.json", "*"}, changed);
    firmware = file(group, "&Firmware:",
        "An ELF file whose section .resource_table says where the table is; its symbols name addresses",
        "firmware", new String[] {"*.elf;*.out;*.axf", "*"}, changed);
    new Label(group, SWT.NONE).setText("Resource &table at offset:");
    tableOffset = text(group, "From the beginning of the memory, e.g. 0x1000; empty looks for it", "table", changed);
    GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).hint(120, SWT.DEFAULT)
        .applyTo(tableOffset);
  }

  MemoryInput input() {
    return new MemoryInput(files.files(), layout.getText().strip(), firmware.getText().strip(),
        tableOffset.getText().strip());
  }

  void set(MemoryInput input) {
    files.set(input.files());
    layout.setText(input.layout());
    firmware.setText(input.firmware());
    tableOffset.setText(input.tableOffset());
  }

  private static Text file(Composite parent, String label, String tooltip, String id, String[] filter,
      Runnable changed) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = text(parent, tooltip, id, changed);
    Button browse = new Button(parent, SWT.PUSH);
    browse.setText("Browse…");
    browse.setToolTipText(tooltip);
    browse.addListener(SWT.Selection, event -> {
      FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
      dialog.setFilterExtensions(filter);
      String chosen = dialog.open();
      if (chosen != null) {
        text.setText(chosen);
      }
    });
    return text;
  }

  private static Text text(Composite parent, String tooltip, String id, Runnable changed) {
    Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
    text.setToolTipText(tooltip);
    text.setData("id", "org.ringscope.ide.memory." + id);
    text.addListener(SWT.Modify, event -> changed.run());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    return text;
  }
}
