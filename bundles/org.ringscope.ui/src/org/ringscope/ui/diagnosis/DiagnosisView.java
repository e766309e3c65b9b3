// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.diagnosis;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.rows.RowTable;
import org.ringscope.ui.rows.RowTable.Column;
import org.ringscope.ui.view.CursorView;

/**
 * What is wrong in the open traces, as the command line diagnoses it. Selecting a finding moves the cursor to where it was first seen and
 * pins its queue.
 */
public final class DiagnosisView extends CursorView {
  public static final String ID = "org.ringscope.ui.diagnosis";
  private static final int SEVERITY = 1;
  private static final int TRACE = 6;
  private static final int TRACE_WIDTH = 100;
  private static final Column[] COLUMNS =
      {new Column("Time", 124, 0, SWT.LEFT, 1), new Column("Severity", 96, 0, SWT.LEFT, 0),
          new Column("Number", 70, 0, SWT.LEFT, 2), new Column("Queue", 84, 0, SWT.LEFT, 0),
          new Column("What was seen", 200, 3, SWT.LEFT, 0), new Column("What to try", 160, 2, SWT.LEFT, 3),
          new Column("Trace", 0, 1, SWT.LEFT, 0)};
  private static final int[] WEIGHTS = {60, 40};

  private RowTable table;
  private Text detail;
  private Label summary;
  private List<DiagnosisRow> rows = List.of();

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    summary = new Label(content, SWT.WRAP);
    summary.setData("id", ID + ".summary");
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(summary);
    SashForm sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(sash);
    table = new RowTable(sash, ID, COLUMNS, this::cells, this::select);
    table.setIcons(SEVERITY, this::icon);
    table.onCopy(this::copy);
    AccessibleName.give(table.table(), "Diagnosis");
    keepsKeys(table.table());
    Menu menu = new Menu(table.table());
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy\tCtrl+C");
    copy.addListener(SWT.Selection, event -> table.copy());
    table.table().setMenu(menu);
    detail = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    detail.setData("id", ID + ".detail");
    AccessibleName.give(detail, "Cause, advice and evidence");
    keepsKeys(detail);
    sash.setWeights(WEIGHTS);
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
    Display display = table.getDisplay();
    Runnable changed = this::look;
    take(DiagnosisRow.all(cursor, this, () -> CaughtUi.later(display, () -> show(changed))));
    table.setWidth(TRACE, cursor.sessions().size() > 1 ? TRACE_WIDTH : 0);
    if (LabelText.show(summary, DiagnosisRow.summary(cursor, rows.size()))) {
      summary.getParent().layout();
    }
  }

  private void look() {
    if (!table.isDisposed() && cursor().session() != null) {
      show(cursor());
    }
  }

  /** A finding that is still there stays selected. */
  private void take(List<DiagnosisRow> now) {
    if (now.equals(rows)) {
      return;
    }
    int selected = table.selectedRow();
    DiagnosisRow before = selected < 0 ? null : rows.get(selected);
    rows = now;
    table.setCount(rows.size());
    table.mark(before == null ? -1 : rows.indexOf(before));
    showDetail();
  }

  @Override
  protected void clear() {
    take(List.of());
    summary.setText("");
  }

  private String[] cells(int row) {
    return rows.get(row).cells(cursor());
  }

  private Image icon(int row) {
    ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
    return images.getImage(switch (rows.get(row).diagnosis().severity()) {
      case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
      case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
      case HINT -> ISharedImages.IMG_OBJS_INFO_TSK;
    });
  }

  private void select(int index) {
    DiagnosisRow row = rows.get(index);
    showDetail();
    if (row.hasQueue()) {
      cursor().pin(Pin.queue(row.trace(), row.diagnosis().queue()));
    }
    cursor().moveTo(cursor().lane(row.trace()).toAxis(row.diagnosis().nanos()));
  }

  private void showDetail() {
    int selected = table.selectedRow();
    String text = selected < 0 || selected >= rows.size() ? "" : rows.get(selected).text();
    if (!text.equals(detail.getText())) {
      detail.setText(text);
    }
  }

  private void copy(int[] selected) {
    StringBuilder text = new StringBuilder();
    for (int index : selected) {
      text.append(rows.get(index).text());
    }
    ClipboardContents.put(table.getDisplay(), text.toString());
  }
}
