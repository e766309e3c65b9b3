// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.output;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.analysis.state.AxisState;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.view.CursorView;

/** What the cores printed: output of a run, trace buffers that were found in memory. Selecting a line moves the cursor to it. */
public final class OutputView extends CursorView {
  public static final String ID = "org.ringscope.ui.output";
  private static final String[] TITLES = {"Time", "Core", "Text", "Trace"};
  private static final int[] WIDTHS = {130, 90, 640, 0};
  private static final int TRACE = 3;
  private static final int TRACE_WIDTH = 110;
  /** The trace stands behind the time. */
  private static final int[] ORDER = {0, TRACE, 1, 2};

  private Table table;
  private Label note;
  private OutputJob job;
  private List<OutputRow> rows = List.of();

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    table = new Table(content, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.setHeaderVisible(true);
    table.setFont(JFaceResources.getTextFont());
    table.setData("id", "org.ringscope.ui.output.table");
    AccessibleName.give(table, "Core output");
    keepsKeys(table);
    for (int i = 0; i < TITLES.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(TITLES[i]);
      column.setWidth(WIDTHS[i]);
    }
    table.setColumnOrder(ORDER);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, event -> select());
    table.addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
        copy();
      }
    });
    Menu menu = new Menu(table);
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy\tCtrl+C");
    copy.addListener(SWT.Selection, event -> copy());
    table.setMenu(menu);
    note = new Label(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
    return content;
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    if (job == null || !job.isOf(cursor)) {
      clear();
      Display display = table.getDisplay();
      OutputJob[] own = new OutputJob[1];
      own[0] = new OutputJob(cursor, output -> CaughtUi.later(display, () -> take(own[0], output)));
      job = own[0];
      table.getColumn(TRACE).setWidth(cursor.sessions().size() > 1 ? TRACE_WIDTH : 0);
      note.setText("reading \u2026");
      job.schedule();
    }
    job.align(cursor.axis());
    reposition(cursor);
  }

  private void take(OutputJob from, OutputJob.Output output) {
    if (from == job && !table.isDisposed()) {
      rows = output.rows();
      table.setItemCount(rows.size());
      table.clearAll();
      note.setText(output.leftOut() > 0 ? "\u26A0 " + output.leftOut() + " more lines are not shown"
          : rows.isEmpty() ? "No core has printed anything" : rows.size() + " lines");
      reposition(cursor());
    }
  }

  /** Selects the last line printed up to the cursor. */
  private void reposition(TraceCursor cursor) {
    if (table.isFocusControl() || cursor.nanos() == AxisState.BEFORE_ALL) {
      return; // the user is about to select
    }
    int row = rowsUntil(cursor.nanos()) - 1;
    if (row < 0) {
      table.deselectAll();
    } else if (table.getSelectionIndex() != row) {
      table.setSelection(row);
    }
  }

  private int rowsUntil(long nanos) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).nanos() <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  protected void clear() {
    if (job != null) {
      job.cancel();
      job = null;
    }
    rows = List.of();
    table.setItemCount(0);
    table.clearAll();
    note.setText("");
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }

  private void fill(Event event) {
    if (event.index >= 0 && event.index < rows.size()) {
      ((TableItem) event.item).setText(cells(rows.get(event.index)));
    }
  }

  private String[] cells(OutputRow row) {
    return new String[] {cursor().instant(row.trace(), row.line().position().nanos()), row.core(), row.line().text(),
        row.trace().name()};
  }

  private void select() {
    int index = table.getSelectionIndex();
    if (index >= 0 && index < rows.size()) {
      cursor().moveTo(rows.get(index).trace(), rows.get(index).line().position());
    }
  }

  private void copy() {
    StringBuilder text = new StringBuilder();
    for (int index : table.getSelectionIndices()) {
      text.append(rows.get(index).line().text()).append('\n');
    }
    ClipboardContents.put(table.getDisplay(), text.toString());
  }
}
