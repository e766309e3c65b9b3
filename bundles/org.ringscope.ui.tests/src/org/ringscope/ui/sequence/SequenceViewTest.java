// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.ui.Input;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

/** What the cores said, as a user goes through it. */
@ExtendWith(EmptyErrorLog.class)
class SequenceViewTest {
  @TempDir
  Path folder;
  private SequenceView view;
  private PictureCanvas canvas;

  @BeforeEach
  void show() throws Exception {
    Workbench.view(MessagesView.ID, MessagesView.class);
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    view = Workbench.view(SequenceView.ID, SequenceView.class);
    Workbench.maximize(view);
    canvas = Workbench.find("org.ringscope.ui.sequence.picture", PictureCanvas.class);
  }

  @AfterEach
  void close() {
    view.kinds().choose(EnumSet.allOf(SequenceItem.Kind.class));
    view.onlyRange().setChecked(false);
    cursor().close();
    Workbench.restore(view);
  }

  private void open() throws Exception {
    Workbench.open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("sample")));
    awaitRead();
  }

  private void awaitRead() {
    await(() -> view.sequence().isRead(), () -> "text=" + view.asText());
  }

  @Test
  void followsTheCursorAndLeadsIt() throws Exception {
    open();
    assertThat(view.asText()).contains("linux", "interrupt rpmsg0/");
    cursor().toBegin();
    await(() -> cursor().nanos() == cursor().axis().beginNanos(), () -> "at " + cursor().nanos());
    awaitRead();
    await(() -> view.sequence().sheet().window().isBegin(), () -> "text=" + view.asText());
    for (int i = 0; i < 12; i++) {
      Input.key(canvas, SWT.ARROW_DOWN, (char) 0);
    }
    String selected = view.sequence().selectedText();
    assertThat(selected.lines().count()).isEqualTo(1);
    await(() -> selected.startsWith(cursor().instant()), () -> "cursor=" + cursor().instant() + " not " + selected);
    Workbench.shot("sequence");
    Input.key(canvas, SWT.ARROW_UP, (char) 0);
    assertThat(view.sequence().selectedText()).isNotEqualTo(selected);
    cursor().toEnd();
    await(() -> view.sequence().sheet().window().isEnd(), () -> "text=" + view.asText());
    Workbench.shotInDark(canvas, "sequence-dark");
  }

  @Test
  void aClickSelectsTheMessageInOtherViews() throws Exception {
    open();
    RowTable messages = Workbench.find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> messages.count() == 201, () -> "messages=" + messages.count());
    view.kinds().choose(EnumSet.of(SequenceItem.Kind.MESSAGE));
    await(() -> view.sequence().isRead() && !view.asText().contains("kick"), () -> "text=" + view.asText());
    Input.key(canvas, '0', '0');
    int row = (int) view.sequence().sheet().yOf(view.sequence().sheet().window().items().size() - 2);
    Input.mouse(canvas, SWT.MouseMove, 300, row);
    assertThat(canvas.getToolTipText()).contains(" → ");
    Input.mouse(canvas, SWT.MouseDown, 300, row);
    String selected = view.sequence().selectedText();
    await(() -> selected.startsWith(cursor().instant()), () -> "cursor=" + cursor().instant() + " not " + selected);
    assertThat(cursor().pin().messageRow()).isNotNegative();
    await(() -> messages.selectedRow() >= 0 && selected.startsWith(messages.text(messages.selectedRow(), 0)),
        () -> "selected=" + messages.selectedRow());
  }

  @Test
  void queuesAndASpanAreChosen() throws Exception {
    open();
    view.chooseQueues(List.of("rpmsg0/1"));
    await(
        () -> view.sequence().isRead()
            && view.sequence().sheet().window().items().stream().allMatch(i -> i.queue() == 1),
        () -> "text=" + view.asText());
    view.chooseQueues(List.of());
    long begin = cursor().axis().beginNanos();
    long middle = begin + (cursor().axis().endNanos() - begin) / 2;
    cursor().select(new TimeWindow(middle, middle + 100_000_000));
    view.onlyRange().setChecked(true);
    view.onlyRange().run();
    await(
        () -> view.sequence().isRead() && view.sequence().sheet().window().isBegin()
            && view.sequence().sheet().window().isEnd(),
        () -> "text=" + view.asText());
    assertThat(view.sequence().sheet().window().items()).isNotEmpty()
        .allMatch(item -> item.nanos() >= middle && item.nanos() <= middle + 100_000_000);
    cursor().select(null);
    assertThat(view.onlyRange().isEnabled()).isFalse();
  }

  /** However long it is, only what is near is read; the wheel goes on and on. */
  @Test
  void scrollsWithoutAnEnd() throws Exception {
    open();
    cursor().toBegin();
    await(() -> cursor().nanos() == cursor().axis().beginNanos(), () -> "at " + cursor().nanos());
    awaitRead();
    for (int turns = 0; turns < 4000 && !isAtEnd(); turns++) {
      Event event = new Event();
      event.count = -5;
      canvas.notifyListeners(SWT.MouseVerticalWheel, event);
      awaitRead();
      assertThat(view.sequence().sheet().window().items().size()).isLessThanOrEqualTo(2 * SequenceJob.REACH);
    }
    assertThat(isAtEnd()).isTrue();
    assertThat(cursor().nanos()).as("looking around moves no cursor").isEqualTo(cursor().axis().beginNanos());
    Workbench.shot("sequence-end");
  }

  private boolean isAtEnd() {
    return view.sequence().sheet().window().isEnd()
        && view.sequence().sheet().top() + view.sequence().height() >= view.sequence().sheet().contentHeight() - 1;
  }

  @Test
  void followsARun() throws Exception {
    Simulation run = Simulation.of(TopologyFiles.load(Fixtures.example("rpmsg-client-sample")),
        SimulationOptions.builder().recordTo(folder.resolve("live")).build());
    run.start();
    try {
      cursor().open("live", Trace.follow(run.trace()));
      await(() -> view.sequence().sheet().window().items().size() > 20, () -> "text=" + view.asText());
      String before = view.asText();
      await(() -> !view.asText().equals(before), () -> "still " + before);
      Workbench.shot("sequence-live");
    } finally {
      run.stop();
      assertThat(run.await(30, TimeUnit.SECONDS)).as("has ended").isTrue();
    }
  }
}
