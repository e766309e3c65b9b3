// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.statistics.LatencyHistogram;
import org.ringscope.analysis.statistics.PartnerNames;
import org.ringscope.analysis.statistics.PartnerTable;
import org.ringscope.analysis.statistics.QueueTable;
import org.ringscope.analysis.statistics.SpanStatistics;
import org.ringscope.analysis.statistics.StatisticsTable;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.view.ChosenTrace;
import org.ringscope.ui.view.CursorView;

/**
 * What each queue, endpoint or channel of a trace did over the whole of it, or over the span that is selected in the timeline: numbers in
 * a table, latencies as bars, both beside those of another span if that is wanted.
 */
public final class StatisticsView extends CursorView {
  public static final String ID = "org.ringscope.ui.statistics";

  private static final int LOW = 320;

  private ChosenTrace traces;
  private SubjectChooser subject;
  private ComparisonChooser comparison;
  private Label head;
  private StatisticsTableControl table;
  private HistogramControl histogram;
  private SpanJob job;
  private SpanJob.Request asked;
  private SpanJob.Answer shown;

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    head = new Label(content, SWT.NONE);
    head.setData("id", "org.ringscope.ui.statistics.span");
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(head);
    SashForm sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
    table = new StatisticsTableControl(sash);
    histogram = new HistogramControl(sash, this::follow);
    sash.setWeights(45, 55);
    sash.addListener(SWT.Resize, event -> sash.setOrientation(isLow(sash) ? SWT.HORIZONTAL : SWT.VERTICAL));
    table.listen(this::selected, row -> histogram.follow());
    keepsKeys(table.control());
    keepsKeys(histogram.control());
    Display display = parent.getDisplay();
    job = new SpanJob(answer -> CaughtUi.later(display, () -> take(answer)));
    createToolBar();
    return content;
  }

  /** Where there is no room below each other. */
  private static boolean isLow(SashForm sash) {
    return sash.getClientArea().height < LOW && sash.getClientArea().width > sash.getClientArea().height;
  }

  private void createToolBar() {
    subject = new SubjectChooser(this::subjectChanged);
    comparison = new ComparisonChooser(this::comparisonChanged, this::keep);
    traces = new ChosenTrace(getViewSite().getActionBars().getToolBarManager(), "The trace that is counted",
        List.of(subject, comparison), () -> show(cursor()));
    Action copy = new Action("Copy as Text") {
      @Override
      public void run() {
        table.copy();
      }
    };
    getViewSite().getActionBars().getMenuManager().add(copy);
    getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    getViewSite().getActionBars().updateActionBars();
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.control().setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    TraceSession before = session();
    boolean isPinned = traces.follow(cursor);
    if (session() != before) {
      shown = null;
      comparison.forget();
      fill();
    }
    traces.label(cursor, false);
    ask();
    if (isPinned && shown != null && traces.pin().queue() >= 0) {
      markPinned();
    }
  }

  private TraceSession session() {
    return traces.session();
  }

  private void subjectChanged() {
    traces.label(cursor(), true);
    fill();
  }

  private void comparisonChanged() {
    traces.label(cursor(), true);
    ask();
  }

  /** The span that is shown: the selected one, else the whole. */
  private SpanJob.Span span() {
    TimeWindow range = cursor().range();
    Lane lane = cursor().lane(session());
    return range == null ? SpanJob.Span.WHOLE
        : new SpanJob.Span(lane.toTrace(range.fromNanos()), lane.toTrace(range.toNanos()));
  }

  private void ask() {
    if (session() == null) {
      return;
    }
    SpanJob.Span span = span();
    SpanJob.Span other = comparison.other() == null || comparison.other().equals(span) ? null : comparison.other();
    SpanJob.Request next = new SpanJob.Request(session(), span, other);
    if (!next.equals(asked)) {
      asked = next;
      describe();
      job.read(next);
    }
  }

  private void keep() {
    if (session() != null) {
      comparison.keep(span());
    }
  }

  private void take(SpanJob.Answer answer) {
    if (!table.control().isDisposed() && answer.request() == asked) {
      shown = answer;
      fill();
    }
  }

  private void fill() {
    table.show(shown == null ? new StatisticsTable(List.of(), List.of()) : rows(shown.span(), shown.other()));
    if (table.selected() == null && !table.rows().isEmpty()) {
      table.select(table.rows().get(0).name());
      markPinned();
    }
    histogram.show(table.selected());
    describe();
  }

  private StatisticsTable rows(SpanStatistics span, SpanStatistics other) {
    return switch (subject.chosen()) {
      case QUEUES -> QueueTable.of(span, other, false);
      case ALL_QUEUES -> QueueTable.of(span, other, true);
      case ENDPOINTS -> PartnerTable.endpoints(span, other, names(span));
      case CHANNELS -> PartnerTable.channels(span, other, names(span));
    };
  }

  private PartnerNames names(SpanStatistics span) {
    return new PartnerNames(span.trace().system(), session().messages().lives().channels(span.toNanos()),
        session().messages().lives().endpoints(span.toNanos()));
  }

  /** Which spans are counted, and what is not known. */
  private void describe() {
    if (session() == null) {
      LabelText.show(head, "");
      return;
    }
    String text = words(asked == null ? span() : asked.span());
    if (asked != null && asked.other() != null) {
      text = "A: " + text + "   B: " + words(asked.other());
    }
    boolean isReading = shown == null || shown.request() != asked;
    boolean isOfMessages =
        subject.chosen() == SubjectChooser.Subject.ENDPOINTS || subject.chosen() == SubjectChooser.Subject.CHANNELS;
    boolean isTold = MessageIndex.tells(session().trace()) || session().messages().size() > 0;
    String untold = isOfMessages && !isTold ? " · the recording tells no messages" : "";
    LabelText.show(head, text + untold + (isReading ? " · counting…" : ""));
  }

  private String words(SpanJob.Span span) {
    if (span.isWhole()) {
      return "the whole recording";
    }
    Lane lane = cursor().lane(session());
    return (session().trace().hasTimes() ? TimeText.duration(span.toNanos() - span.fromNanos()) + " from " : "from ")
        + cursor().instant(session(), span.fromNanos()) + " to " + cursor().instant(session(), span.toNanos())
        + (cursor().range() != null && lane.toTrace(cursor().range().fromNanos()) == span.fromNanos()
            ? " (selected in the Timeline)" : "");
  }

  private void selected(StatisticsTable.Row row) {
    histogram.show(row);
    if (row.queue() >= 0) {
      cursor().pin(Pin.queue(session(), row.queue()));
    }
  }

  /** The row of the queue that another view chose. */
  private void markPinned() {
    StatisticsTable.Row now = table.selected();
    if (traces.pin().trace() == session() && (now == null || now.queue() >= 0 && now.queue() != traces.pin().queue())) {
      table.rows().stream().filter(row -> row.queue() >= 0 && row.queue() == traces.pin().queue()).findFirst()
          .ifPresent(row -> {
            table.select(row.name());
            histogram.show(row);
          });
    }
  }

  private void follow(LatencyHistogram.Outlier outlier) {
    OutlierLink.follow(outlier, session(), cursor(), getSite().getPage());
  }

  @Override
  protected void clear() {
    asked = null;
    shown = null;
    if (job != null) {
      traces.clear();
      job.forget();
      comparison.forget();
      fill();
    }
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.forget();
    }
    super.dispose();
  }

  StatisticsTableControl table() {
    return table;
  }

  HistogramControl histogram() {
    return histogram;
  }

  SubjectChooser subject() {
    return subject;
  }

  ComparisonChooser comparison() {
    return comparison;
  }
}
