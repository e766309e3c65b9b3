// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.ringscope.ide.formats.FileDrop;
import org.ringscope.ide.memory.MemoryInput.PlacedFile;

/** The files of a memory and their addresses; files can be dropped here. */
final class MemoryFileTable {
  private static final int VISIBLE_ROWS = 3;

  private final TableViewer viewer;
  private final Button remove;
  private final List<PlacedFile> files = new ArrayList<>();
  private final Runnable changed;

  /** @param changed called after every change */
  MemoryFileTable(Composite parent, Runnable changed) {
    this.changed = changed;
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(area);
    Composite columns = new Composite(area, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    columns.setLayout(layout);
    viewer = new TableViewer(columns, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setData("id", "org.ringscope.ide.memory.files");
    viewer.getTable()
        .setToolTipText("Raw memory, ELF cores and images, Intel HEX, S-records. Click an address to write one;\n"
            + "without one the file says it itself, or lies behind the raw file before it.");
    GridDataFactory.fillDefaults().grab(true, true)
        .hint(380, VISIBLE_ROWS * viewer.getTable().getItemHeight() + viewer.getTable().getHeaderHeight())
        .applyTo(columns);
    addColumns(layout);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.setInput(files);
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    button(buttons, "&Add…", "Choose files with memory", this::ask);
    remove = button(buttons, "&Remove", "Takes the selected files out of the list", this::removeSelected);
    remove.setEnabled(false);
    viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
    viewer.getTable().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.DEL) {
        removeSelected();
      }
    });
    FileDrop.accept(viewer.getTable(), this::add);
  }

  List<PlacedFile> files() {
    return List.copyOf(files);
  }

  void set(List<PlacedFile> to) {
    files.clear();
    files.addAll(to);
    viewer.refresh();
    changed.run();
  }

  private void add(List<Path> more) {
    List<PlacedFile> all = new ArrayList<>(files);
    more.forEach(file -> all.add(new PlacedFile(file.toString(), "")));
    set(all);
  }

  private void addColumns(TableColumnLayout layout) {
    TableViewerColumn file = new TableViewerColumn(viewer, SWT.NONE);
    file.getColumn().setText("File");
    layout.setColumnData(file.getColumn(), new ColumnWeightData(70));
    file.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> label(((PlacedFile) element).path())));
    TableViewerColumn address = new TableViewerColumn(viewer, SWT.NONE);
    address.getColumn().setText("Address");
    layout.setColumnData(address.getColumn(), new ColumnWeightData(30));
    address.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> ((PlacedFile) element).address()));
    address.setEditingSupport(new AddressEditing());
  }

  /** The name first: that is what fits into the column. */
  private static String label(String path) {
    Path file = Path.of(path);
    return file.getParent() == null ? path : file.getFileName() + "  (" + file.getParent() + ")";
  }

  private void ask() {
    FileDialog dialog = new FileDialog(viewer.getTable().getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Files with Memory");
    if (dialog.open() != null) {
      add(Arrays.stream(dialog.getFileNames()).map(Path.of(dialog.getFilterPath())::resolve).toList());
    }
  }

  private void removeSelected() {
    List<PlacedFile> left = new ArrayList<>(files);
    int[] rows = viewer.getTable().getSelectionIndices();
    for (int i = rows.length - 1; i >= 0; i--) {
      left.remove(rows[i]);
    }
    viewer.setSelection(StructuredSelection.EMPTY);
    set(left);
  }

  private static Button button(Composite parent, String text, String tooltip, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.setToolTipText(tooltip);
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  private final class AddressEditing extends EditingSupport {
    AddressEditing() {
      super(MemoryFileTable.this.viewer);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return new TextCellEditor(viewer.getTable());
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected Object getValue(Object element) {
      return ((PlacedFile) element).address();
    }

    @Override
    protected void setValue(Object element, Object value) {
      List<PlacedFile> all = new ArrayList<>(files);
      all.set(viewer.getTable().getSelectionIndex(),
          new PlacedFile(((PlacedFile) element).path(), value.toString().strip()));
      set(all);
    }
  }
}
