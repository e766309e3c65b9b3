// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageAxis;
import org.ringscope.analysis.messages.MessageFields;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.messages.Request;
import org.ringscope.analysis.messages.RequestText;
import org.ringscope.analysis.state.AxisState;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.filter.FilterField;
import org.ringscope.ui.view.CursorView;

/**
 * The RPMsg messages of the traces, and the buffers of their other devices, in the order of their common time: a filter, a
 * table of any length, and the selected one as fields and in hex. Selecting one moves the cursor to its sending and marks its
 * descriptor.
 */
public final class MessagesView extends CursorView {
  public static final String ID = "org.ringscope.ui.messages";
  private static final int LEAST_PAYLOAD = 96;

  private FilterField filter;
  private MessageTable table;
  private PayloadDetail detail;
  private LatencyStrip latency;
  private ScrolledComposite scroll;
  /** The trace of the message whose details are shown. */
  private TraceSession selected;
  private FilteredMessages messages;
  private SashForm sash;
  private boolean isSlowestFirst;
  /** Whether it is said that there is nothing because nobody told. */
  private boolean isUntold;
  private final Runnable refresh = this::refresh;
  /** The request that was selected last, null for none. */
  private ShownRequest shownRequest;

  /** @param pin its queue, which is pinned as long as nothing else was chosen */
  /** Whether the slowest were asked for and are not there yet. */
  private boolean isSortedNow;

  private record ShownRequest(Pin pin, int lane, int row) {}

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    filter = new FilterField(content, ID, MessageFields.VOCABULARY, this::values, this::systems, this::filter);
    keepsKeys(filter.text());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    table = new MessageTable(sash, cursor(), this::selected, this::sort);
    scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite below = new Composite(scroll, SWT.NONE);
    scroll.setContent(below);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(below);
    latency = new LatencyStrip(below, step -> cursor().moveTo(selected, step.position()), this::fit);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(latency.control());
    keepsKeys(latency.focusable());
    detail = new PayloadDetail(below);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(detail.control());
    keepsKeys(table.focusable());
    detail.focusable().forEach(this::keepsKeys);
    sash.setWeights(55, 45);
    showDetail(false);
    return content;
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  protected void show(TraceCursor cursor) {
    if (messages == null || !messages.isOf(cursor)) {
      clear();
      Display display = table.display();
      messages = new FilteredMessages(cursor, filter.condition(), () -> CaughtUi.later(display, () -> show(refresh)));
      messages.sort(isSlowestFirst);
      table.show(messages);
      isUntold = false;
      filter.traceChanged("");
      count();
    } else if (messages.align(cursor.axis())) {
      table.show(messages);
    }
    reposition(cursor);
  }

  /** Shows what a filter lets through, as if it had been typed. */
  public void filter(String query) {
    filter.text().setText(query);
  }

  /** Selects the row that the cursor stands on; at the end while it follows. */
  private void reposition(TraceCursor cursor) {
    Pin pin = cursor.pin();
    if (cursor.isFollowing()) {
      if (messages.isByTime()) {
        table.revealEnd();
      }
    } else if (shownRequest != null && shownRequest.pin().equals(pin)) {
      table.mark(messages.placeOf(shownRequest.lane(), shownRequest.row(), true));
    } else if (pin.messageRow() >= 0) {
      table.mark(messages.placeOf(cursor.sessions().indexOf(pin.trace()), pin.messageRow(), false));
    } else if (cursor.nanos() != AxisState.BEFORE_ALL) {
      table.mark(messages.placeBefore(cursor.nanos()));
    }
  }

  @Override
  protected void clear() {
    if (messages != null) {
      messages.cancel();
      messages = null;
    }
    shownRequest = null;
    table.show(null);
    detail.clear();
    latency.clear();
    selected = null;
    showDetail(false);
  }

  /** The payload keeps some lines below the steps. */
  private void fit(int stepsHeight) {
    scroll.setMinHeight(stepsHeight + LEAST_PAYLOAD);
  }

  /** The rows have all the room until one of them is selected. */
  private void showDetail(boolean shown) {
    sash.setMaximizedControl(shown ? null : table.control());
  }

  @Override
  public void dispose() {
    if (messages != null) {
      messages.cancel();
    }
    super.dispose();
  }

  private void refresh() {
    if (messages != null && table.refresh(cursor().isFollowing() && messages.isByTime())) {
      reposition(cursor());
      if (isSortedNow && messages.isOrdered()) {
        table.revealBegin(); // the slowest is what was asked for
        isSortedNow = false;
      }
    }
    if (messages != null && !filter.isDisposed()) {
      count();
    }
  }

  /** Puts the slowest first, or all by their time. */
  public void sort(boolean slowestFirst) {
    isSlowestFirst = slowestFirst;
    isSortedNow = slowestFirst;
    if (messages != null && messages.isByTime() == slowestFirst) {
      messages.sort(slowestFirst);
      table.show(messages);
      reposition(cursor());
    }
  }

  private void filter(Condition condition) {
    if (messages != null) {
      messages.filter(condition);
      table.show(messages);
      count();
      reposition(cursor());
    }
  }

  private void count() {
    filter.showCount(messages.size(), messages.all());
    boolean isNothing = cursor().sessions().stream()
        .noneMatch(session -> MessageIndex.tells(session.trace()) || session.messages().size() > 0);
    if (isNothing != isUntold) {
      isUntold = isNothing;
      filter.traceChanged(isUntold ? RequestText.NO_MESSAGES : "");
    }
  }

  private List<SystemDescription> systems() {
    return cursor().sessions().stream().map(session -> session.trace().system()).toList();
  }

  /** What a field can be in the traces. */
  private Collection<String> values(ConditionField field) {
    Set<String> values = new TreeSet<>(DescribedNames.of(systems(), field));
    for (TraceSession session : cursor().sessions()) {
      switch (field.name()) {
        case MessageFields.TRACE -> values.add(session.name());
        case MessageFields.CHANNEL -> values.addAll(session.messages().services());
        default -> {}
      }
    }
    return values;
  }

  private void selected(MessageAxis.Row row) {
    TraceSession trace = cursor().sessions().get(row.lane());
    selected = trace;
    showDetail(true);
    if (row.isRequest()) {
      selectedRequest(trace, row);
      return;
    }
    Message message = messages.message(row);
    detail.show(message, trace, trace.decoder().decode(message));
    latency.show(trace, (reader, cancelled) -> reader.read(message, cancelled));
    cursor().pin(Pin.message(trace, message.queue(), message.row()));
    cursor().moveTo(trace, message.position());
  }

  private void selectedRequest(TraceSession trace, MessageAxis.Row row) {
    Request request = messages.request(row);
    if (request != null) {
      detail.show(MessageText.head(request, trace));
      latency.show(trace, (reader, cancelled) -> reader.read(request, cancelled));
      Pin queue = Pin.queue(trace, request.queue());
      shownRequest = new ShownRequest(queue, row.lane(), messages.indexRow(row));
      cursor().pin(queue);
      cursor().moveTo(trace, request.begin());
    }
  }
}
