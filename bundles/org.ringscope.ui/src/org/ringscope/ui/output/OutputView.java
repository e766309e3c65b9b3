// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.output;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.rows.RowTable;
import org.ringscope.ui.rows.RowTable.Column;
import org.ringscope.ui.view.CursorView;

/** What the cores printed: output of a run, trace buffers that were found in memory. Selecting a line moves the cursor to it. */
public final class OutputView extends CursorView {
  public static final String ID = "org.ringscope.ui.output";
  private static final long UNKNOWN = -1;
  private static final int TRACE = 3;
  private static final int TRACE_WIDTH = 110;
  private static final Column[] COLUMNS =
      {new Column("Time", 130, 0, SWT.LEFT, 0), new Column("Core", 90, 0, SWT.LEFT, 1),
          new Column("Text", 240, 1, SWT.LEFT, 0), new Column("Trace", 0, 0, SWT.LEFT, 0)};
  /** The trace stands behind the time. */
  private static final int[] ORDER = {0, TRACE, 1, 2};

  private RowTable table;
  private Label note;
  private OutputJob job;
  private List<OutputRow> rows = List.of();
  /** Where the cursor stood when rows were selected last: until it moves they are the user's. */
  private long shown;

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    table = new RowTable(content, ID, COLUMNS, this::cells, this::select);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.setOrder(ORDER);
    table.onCopy(this::copy);
    AccessibleName.give(table.table(), "Core output");
    keepsKeys(table.table());
    Menu menu = new Menu(table.table());
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy\tCtrl+C");
    copy.addListener(SWT.Selection, event -> table.copy());
    table.table().setMenu(menu);
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
      table.setWidth(TRACE, cursor.sessions().size() > 1 ? TRACE_WIDTH : 0);
      note.setText("reading \u2026");
      job.schedule();
    }
    job.align(cursor.axis());
    reposition(cursor);
  }

  private void take(OutputJob from, OutputJob.Output output) {
    if (from == job && !table.isDisposed()) {
      rows = output.rows();
      table.setCount(rows.size());
      note.setText(output.leftOut() > 0 ? "\u26A0 " + output.leftOut() + " more lines are not shown"
          : rows.isEmpty() ? "No core has printed anything" : rows.size() + " lines");
      shown = UNKNOWN;
      reposition(cursor());
    }
  }

  /** Selects the last line printed up to the cursor; lines of one instant are all where it stands. */
  private void reposition(TraceCursor cursor) {
    long nanos = cursor.nanos();
    int selected = table.selectedRow();
    boolean isThere = selected >= 0 && rows.get(selected).nanos() == nanos;
    if (nanos != shown && !isThere) {
      table.mark(rowsUntil(nanos) - 1);
    }
    shown = nanos;
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
    table.setCount(0);
    shown = UNKNOWN;
    note.setText("");
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }

  private String[] cells(int index) {
    OutputRow row = rows.get(index);
    return new String[] {cursor().instant(row.trace(), row.line().position().nanos()), row.core(), row.line().text(),
        row.trace().name()};
  }

  private void select(int index) {
    cursor().moveTo(rows.get(index).trace(), rows.get(index).line().position());
  }

  private void copy(int[] selected) {
    StringBuilder text = new StringBuilder();
    for (int index : selected) {
      text.append(rows.get(index).line().text()).append('\n');
    }
    ClipboardContents.put(table.getDisplay(), text.toString());
  }
}
