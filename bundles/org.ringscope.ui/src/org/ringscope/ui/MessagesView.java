// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.ringscope.analysis.Message;
import org.ringscope.analysis.MessageList;

/**
 * The RPMsg messages of the trace: a filter, a table of any length, and the selected message in hex. Selecting a message
 * moves the cursor to its sending and marks its descriptor.
 */
public final class MessagesView extends CursorView {
  public static final String ID = "org.ringscope.ui.messages";
  private static final int FILTER_DELAY_MILLIS = 250;

  private Text filter;
  private MessageTable table;
  private StyledText detail;
  private TraceSession session;
  private MessageJob job;
  private MessageList list;
  private Runnable pendingFilter;

  @Override
  Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage("filter: text, endpoint=0x400, channel=rpmsg-tty, queue=rpmsg0/0, to=device");
    filter.setToolTipText("Words are searched in payload and service names. endpoint=, channel=, queue= and to=device|driver restrict.");
    filter.setData("id", "org.ringscope.ui.messages.filter");
    filter.addModifyListener(event -> filterSoon());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    SashForm sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    table = new MessageTable(sash, this::selected);
    detail = new StyledText(sash, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
    detail.setFont(JFaceResources.getTextFont());
    detail.setData("id", "org.ringscope.ui.messages.detail");
    sash.setWeights(75, 25);
    return content;
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  void show(TraceCursor cursor) {
    if (session != cursor.session()) {
      clear();
      session = cursor.session();
      list = session.messages().filter(MessageQuery.parse(filter.getText(), session.trace().system()));
      table.show(session, list);
      Display display = table.display();
      job = new MessageJob(session, list, () -> refreshSoon(display));
      job.schedule();
    }
    reposition(cursor);
  }

  /** Selects the row that the cursor stands on; at the end while it follows. */
  private void reposition(TraceCursor cursor) {
    if (cursor.isFollowing()) {
      table.revealEnd();
    } else if (cursor.pin().messageRow() >= 0) {
      table.mark(list.placeOf(cursor.pin().messageRow()));
    } else if (cursor.state() != null && cursor.state().position() != null) {
      table.mark(list.placeAt(cursor.state().position().nanos() + 1) - 1);
    }
  }

  @Override
  void clear() {
    if (job != null) {
      job.cancel();
      job = null;
    }
    session = null;
    list = null;
    table.show(null, null);
    detail.setText("");
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }

  private void refreshSoon(Display display) {
    if (!display.isDisposed()) {
      display.asyncExec(this::refresh);
    }
  }

  private void refresh() {
    if (session != null && table.refresh()) {
      reposition(cursor());
    }
  }

  /** Waits until typing pauses. */
  private void filterSoon() {
    Runnable now = this::applyFilter;
    pendingFilter = now;
    table.display().timerExec(FILTER_DELAY_MILLIS, () -> {
      if (pendingFilter == now && !filter.isDisposed()) {
        now.run();
      }
    });
  }

  private void applyFilter() {
    if (session != null) {
      list = session.messages().filter(MessageQuery.parse(filter.getText(), session.trace().system()));
      table.show(session, list);
      job.show(list);
    }
  }

  private void selected(Message message) {
    detail.setText(MessageText.detail(message, session.trace().system()));
    cursor().pin(new Pin(message.queue(), -1, message.row()));
    cursor().moveTo(message.position());
  }
}
