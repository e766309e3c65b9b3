// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.view.CursorView;

/**
 * All queues of the open traces at the cursor, worst first. Selecting one pins it for every view; opening one shows its ring.
 */
public final class QueuesView extends CursorView {
  public static final String ID = "org.ringscope.ui.queues";

  private Text filter;
  private QueueTree queues;
  private QueuesJob job;
  private volatile List<QueueRow> summed = List.of();

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage("filter: name or problem");
    filter.setToolTipText("Only queues and devices whose names, or whose problems, contain this");
    filter.setData("id", "org.ringscope.ui.queues.filter");
    keepsKeys(filter);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    queues = new QueueTree(content);
    filter.addModifyListener(event -> queues.filter(filter.getText()));
    GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(queues.control());
    keepsKeys(queues.control());
    queues.listen(row -> cursor().pin(pin(row)), row -> open(row, VirtqueueView.ID));
    queues.control().addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
        copy();
      }
    });
    MenuTips.setMenu(queues.control(), menu());
    Display display = content.getDisplay();
    Runnable shown = this::showSummed;
    job = new QueuesJob(rows -> {
      summed = rows;
      CaughtUi.later(display, () -> show(shown));
    });
    return content;
  }

  private Menu menu() {
    Menu menu = new Menu(queues.control());
    item(menu, "Show Its &Ring", () -> open(queues.selected(), VirtqueueView.ID));
    item(menu, "Show Its &Messages", () -> showMessages(queues.selected()));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "&Copy\tCtrl+C", this::copy);
    menu.addListener(SWT.Show, event -> {
      for (MenuItem item : menu.getItems()) {
        item.setEnabled(queues.selected() != null);
      }
    });
    return menu;
  }

  private static void item(Menu menu, String text, Runnable work) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> work.run());
  }

  private static Pin pin(QueueRow row) {
    return Pin.queue(row.trace(), row.queue().queue());
  }

  private IViewPart open(QueueRow row, String view) {
    cursor().pin(pin(row));
    try {
      return getSite().getPage().showView(view);
    } catch (PartInitException e) {
      ILog.of(QueuesView.class).error("view=" + view + " cannot be opened", e);
      return null;
    }
  }

  private void showMessages(QueueRow row) {
    if (open(row, MessagesView.ID) instanceof MessagesView messages) {
      messages.filter("queue=" + row.queue().name());
    }
  }

  @Override
  public void setFocus() {
    if (queues != null) {
      queues.control().setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    job.show(cursor);
    markPinned();
  }

  private void showSummed() {
    List<QueueRow> rows = summed;
    boolean isOf = rows.stream().allMatch(row -> cursor().sessions().contains(row.trace()));
    if (!queues.control().isDisposed() && isOf) {
      queues.show(rows);
      markPinned();
    }
  }

  /** The row of the queue that another view chose. */
  private void markPinned() {
    Pin pin = cursor().pin();
    QueueRow selected = queues.selected();
    if (pin.trace() != null && (selected == null || !selected.isPinned(pin))) {
      queues.rows().stream().filter(row -> row.isPinned(pin)).findFirst().ifPresent(queues::mark);
    }
  }

  @Override
  protected void clear() {
    if (job != null) {
      job.cancel();
      queues.show(List.of());
    }
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }

  private void copy() {
    QueueRow row = queues.selected();
    if (row != null) {
      StringBuilder text = new StringBuilder();
      for (QueueColumn column : QueueColumn.values()) {
        text.append(column == QueueColumn.NAME ? "" : "\t").append(column.text(row));
      }
      ClipboardContents.put(queues.control().getDisplay(), text.append('\n').toString());
    }
  }
}
