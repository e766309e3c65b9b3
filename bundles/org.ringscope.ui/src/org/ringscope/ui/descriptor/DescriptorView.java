// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.descriptor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.ringscope.analysis.buffers.DescriptorHistory;
import org.ringscope.analysis.buffers.DescriptorUse;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.rows.RowTable;
import org.ringscope.ui.rows.RowTable.Column;
import org.ringscope.ui.view.CursorView;

/** Every use of the descriptor that was pinned last: in which chain, with which message, and when it was taken, used and given back. */
public final class DescriptorView extends CursorView {
  public static final String ID = "org.ringscope.ui.descriptor";
  private static final Column[] COLUMNS = {new Column("Exposed", 132, 0, SWT.LEFT, 0),
      new Column("Head", 48, 0, SWT.RIGHT, 2), new Column("Message", 130, 3, SWT.LEFT, 0),
      new Column("Taken", 76, 0, SWT.RIGHT, 0), new Column("Used", 76, 0, SWT.RIGHT, 0),
      new Column("Taken back", 84, 0, SWT.RIGHT, 1), new Column("Written", 64, 0, SWT.RIGHT, 3)};

  private Label title;
  private RowTable table;
  private DescriptorJob job;

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    title = new Label(content, SWT.NONE);
    title.setData("id", ID + ".title");
    title.setText("Click a descriptor in the Virtqueue view");
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(title);
    table = new RowTable(content, ID, COLUMNS, this::cells, this::selected);
    AccessibleName.give(table.table(), "History of the descriptor");
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.onCopy(this::copy);
    keepsKeys(table.table());
    return content;
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  protected void show(TraceCursor cursor) {
    Pin pin = cursor.pin();
    if (pin.hasDescriptor() && (job == null || !isSame(job.pin(), pin))) {
      stop();
      Display display = table.getDisplay();
      DescriptorJob[] own = new DescriptorJob[1];
      own[0] = new DescriptorJob(pin, () -> CaughtUi.later(display, () -> refresh(own[0])));
      job = own[0];
      job.schedule();
    }
    mark();
  }

  private static boolean isSame(Pin shown, Pin pin) {
    return shown.trace() == pin.trace() && shown.queue() == pin.queue() && shown.descriptor() == pin.descriptor();
  }

  /** The use in which the cursor stands. */
  private void mark() {
    DescriptorHistory history = job == null ? null : job.history();
    if (history != null && cursor().state(job.pin().trace()) != null) {
      table.mark(history.placeBefore(cursor().state(job.pin().trace()).nanos()));
    }
  }

  private void refresh(DescriptorJob from) {
    if (from == job && !table.isDisposed()) {
      TraceSession trace = from.pin().trace();
      int count = from.history().size();
      LabelText.show(title, "Descriptor " + from.pin().descriptor() + " of "
          + trace.trace().system().queueName(from.pin().queue()) + ": " + TimeText.grouped(count)
          + (count == 1 ? " use" : " uses"));
      table.setCount(count);
      mark();
    }
  }

  @Override
  protected void clear() {
    stop();
    table.setCount(0);
    LabelText.show(title, "Click a descriptor in the Virtqueue view");
  }

  private void stop() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  @Override
  public void dispose() {
    stop();
    super.dispose();
  }

  private String[] cells(int row) {
    DescriptorHistory history = job == null ? null : job.history();
    if (history == null || row >= history.size()) {
      return null;
    }
    DescriptorUse use = history.use(row);
    TraceSession trace = job.pin().trace();
    long from = use.published().nanos();
    return new String[] {cursor().instant(trace, from), Long.toString(use.head()), use.message(),
        after(trace, from, use.takenNanos()), after(trace, from, use.usedNanos()),
        after(trace, from, use.returnedNanos()), use.length() < 0 ? "" : use.length() + " B"};
  }

  /** How long after it was exposed. */
  private static String after(TraceSession trace, long from, long nanos) {
    return nanos == DescriptorUse.NO_TIME ? "\u2013"
        : trace.trace().hasTimes() ? "+" + TimeText.duration(nanos - from) : "#" + nanos;
  }

  private void selected(int row) {
    if (job != null && row < job.history().size()) {
      cursor().moveTo(job.pin().trace(), job.history().use(row).published());
    }
  }

  private void copy(int[] rows) {
    StringBuilder text = new StringBuilder();
    for (int row : rows) {
      text.append(String.join("\t", cells(row))).append('\n');
    }
    ClipboardContents.put(table.getDisplay(), text.toString());
  }
}
