// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Asks by how much a trace is moved from where its clock puts it beside the first one. */
final class TimeOffsetDialog extends TitleAreaDialog {
  private final TraceCursor cursor;
  private Combo trace;
  private Text offset;
  private Label span;

  TimeOffsetDialog(Shell shell, TraceCursor cursor) {
    super(shell);
    this.cursor = cursor;
    setHelpAvailable(false);
  }

  /** Asks when there are several traces; one alone has nothing to be moved against. */
  static void open(Shell shell, TraceCursor cursor) {
    if (cursor.sessions().size() > 1) {
      new TimeOffsetDialog(shell, cursor).open();
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Time Offset");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle("Set Time Offset");
    setMessage("0 is where the trace's clock puts it beside " + cursor.session().name()
        + "; if their clocks have nothing in common, both begin at once. A positive offset moves it to the right.");
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    new Label(area, SWT.NONE).setText("Trace:");
    trace = new Combo(area, SWT.READ_ONLY);
    trace.setItems(others().stream().map(TraceSession::name).toArray(String[]::new));
    trace.select(0);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(trace);
    new Label(area, SWT.NONE).setText("Offset:");
    offset = new Text(area, SWT.BORDER);
    offset.setData("id", "org.ringscope.ui.offset");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(offset);
    new Label(area, SWT.NONE);
    span = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(360, 36).applyTo(span);
    trace.addListener(SWT.Selection, event -> showOffset());
    offset.addListener(SWT.Modify, event -> check());
    return area;
  }

  @Override
  protected Control createButtonBar(Composite parent) {
    Control bar = super.createButtonBar(parent);
    showOffset();
    offset.selectAll();
    offset.setFocus();
    return bar;
  }

  private List<TraceSession> others() {
    return cursor.sessions().subList(1, cursor.sessions().size());
  }

  private TraceSession chosen() {
    return others().get(trace.getSelectionIndex());
  }

  private void showOffset() {
    offset.setText(DurationText.format(cursor.lane(chosen()).offsetNanos() - usual()));
  }

  /** The offset with which the trace would lie where its clock says. */
  private long usual() {
    Lane first = cursor.axis().lanes().get(0);
    return first.offsetNanos() + TimeAxis.usualOffset(first.trace(), chosen().trace());
  }

  /** Says at once what is wrong, or where the trace would lie. */
  private void check() {
    try {
      TimeAxis moved = cursor.axis().withOffset(cursor.sessions().indexOf(chosen()), nanos());
      Lane lane = moved.lanes().get(cursor.sessions().indexOf(chosen()));
      setErrorMessage(null);
      span.setText("Its events lie from " + TimeText.instant(lane.beginNanos()) + " to "
          + TimeText.instant(lane.endNanos()) + " of the common axis.");
      getButton(IDialogConstants.OK_ID).setEnabled(true);
    } catch (IllegalArgumentException | ArithmeticException e) {
      setErrorMessage(e instanceof ArithmeticException ? "at most 292 years are expected" : e.getMessage());
      span.setText("");
      getButton(IDialogConstants.OK_ID).setEnabled(false);
    }
  }

  private long nanos() {
    return Math.addExact(usual(), DurationText.parse(offset.getText()));
  }

  @Override
  protected void okPressed() {
    cursor.setOffset(chosen(), nanos());
    super.okPressed();
  }
}
