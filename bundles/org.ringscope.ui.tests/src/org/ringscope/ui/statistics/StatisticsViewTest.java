// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.statistics.StatisticsTable;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.testkit.Commands;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.ui.Input;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;

/** The numbers of the command line, and from the one that stands out to its message. */
@ExtendWith(EmptyErrorLog.class)
class StatisticsViewTest {
  /** Columns of {@code ringscope stats}, and where the view has the same. */
  private static final List<String> PRINTED = List.of("Queue", "Buffers", "Per virtual second", "Most in flight",
      "Kicks", "Suppressed", "Interrupts", "Messages", "p50", "p99", "Max", "When");
  private static final int SECOND_SUPPRESSED = 7;

  @TempDir
  Path folder;
  private StatisticsView view;
  private PictureCanvas canvas;
  private Label head;

  @BeforeEach
  void show() throws Exception {
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.view(MessagesView.ID, MessagesView.class);
    view = Workbench.view(StatisticsView.ID, StatisticsView.class);
    Workbench.maximize(view);
    canvas = Workbench.find("org.ringscope.ui.statistics.histogram", PictureCanvas.class);
    head = Workbench.find("org.ringscope.ui.statistics.span", Label.class);
  }

  @AfterEach
  void close() {
    view.subject().choose(SubjectChooser.Subject.QUEUES);
    cursor().close();
    Workbench.restore(view);
  }

  private Path open() throws Exception {
    Path trace = Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("sample"));
    Workbench.open(trace);
    awaitCounted();
    return trace;
  }

  private void awaitCounted() {
    await(() -> !view.table().rows().isEmpty() && !head.getText().contains("counting"), () -> "head=" + head.getText());
  }

  private int column(String title) {
    Table table = view.table().control();
    return IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumn(i).getText().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no column " + title));
  }

  private String cell(int row, String title) {
    return view.table().control().getItem(row).getText(column(title));
  }

  /** Number for number what the command line prints. */
  @Test
  void saysWhatTheCommandLineSays() throws Exception {
    Path trace = open();
    List<String> printed = Commands.run("stats", trace).lines().filter(line -> line.contains("/")).toList();
    assertThat(view.table().rows()).hasSize(printed.size());
    for (int row = 0; row < printed.size(); row++) {
      String[] words = printed.get(row).trim().split(" {2,}");
      int word = 0;
      for (String title : PRINTED) {
        word += word == SECOND_SUPPRESSED ? 1 : 0; // a second column of this name
        assertThat(cell(row, title)).as(title + " of " + printed.get(row)).isEqualTo(words[word++]);
      }
    }
    Workbench.shot("statistics");
    view.subject().choose(SubjectChooser.Subject.CHANNELS);
    assertThat(view.table().rows()).isNotEmpty();
    Workbench.shot("statistics-channels");
    view.subject().choose(SubjectChooser.Subject.ENDPOINTS);
    assertThat(view.table().rows().stream().map(StatisticsTable.Row::name))
        .contains("linux:0x400 rpmsg-client-sample", "mcu:0x400 rpmsg-client-sample");
  }

  @Test
  void fromTheOutlierToItsMessage() throws Exception {
    open();
    await(() -> cursor().session().messages().size() == 201, () -> "messages=" + cursor().session().messages().size());
    StatisticsTable.Row slow =
        view.table().rows().stream().filter(row -> row.latency() != null).findFirst().orElseThrow();
    view.table().select(slow.name());
    Event click = new Event();
    view.table().control().notifyListeners(SWT.Selection, click);
    int bar = slow.latency().last();
    Input.mouse(canvas, SWT.MouseMove, view.histogram().picture().middle(bar), canvas.getClientArea().height - 28);
    assertThat(canvas.getToolTipText()).contains("the longest took " + TimeText.duration(slow.latency().max()));
    Input.mouse(canvas, SWT.MouseDown, view.histogram().picture().middle(bar), canvas.getClientArea().height - 28);
    long begin = slow.latency().longest(bar).beginNanos();
    await(() -> cursor().nanos() == begin, () -> "cursor=" + cursor().nanos() + ", not " + begin);
    assertThat(cursor().pin().messageRow()).isNotNegative();
    assertThat(cursor().session().messages().get(cursor().pin().messageRow()).latencyNanos())
        .isEqualTo(slow.latency().max());
    Workbench.shot("statistics-outlier");
  }

  @Test
  void twoSpansAreCompared() throws Exception {
    open();
    long begin = cursor().axis().beginNanos();
    long middle = begin + (cursor().axis().endNanos() - begin) / 2;
    cursor().select(new TimeWindow(middle, middle + 200_000_000));
    awaitCounted();
    assertThat(head.getText()).contains("200 ms from ", "selected in the Timeline");
    view.comparison().choose(SpanJob.Span.WHOLE);
    await(() -> view.table().rows().stream().anyMatch(row -> row.other() != null), () -> "head=" + head.getText());
    awaitCounted();
    assertThat(head.getText()).startsWith("A: ").endsWith("B: the whole recording");
    assertThat(cell(0, StatisticsTable.DIFFERENCE)).isNotEmpty().isNotEqualTo("?");
    Workbench.shot("statistics-compared");
    Workbench.shotInDark(canvas, "statistics-dark");
    view.comparison().keep(new SpanJob.Span(middle, middle + 200_000_000));
    cursor().select(new TimeWindow(begin, middle));
    awaitCounted();
    assertThat(head.getText()).contains("B: 200 ms from ");
    cursor().select(null);
  }

  /** A recording that tells no messages says so. */
  @Test
  void whatIsNotToldIsSaid() throws Exception {
    Path trace = folder.resolve("imported");
    Commands.run("import", Fixtures.unpack(Fixtures.log("qemu-trace/x86-small.log"), folder), "-o", trace);
    Workbench.open(trace);
    awaitCounted();
    assertThat(cell(0, "Messages")).isEqualTo("?");
    view.subject().choose(SubjectChooser.Subject.CHANNELS);
    assertThat(head.getText()).contains("the recording tells no messages");
    assertThat(view.table().rows()).isEmpty();
    view.subject().choose(SubjectChooser.Subject.QUEUES);
    Workbench.shot("statistics-import");
  }
}
