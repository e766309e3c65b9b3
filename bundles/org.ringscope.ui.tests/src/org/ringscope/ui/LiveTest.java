// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.simulation.Simulation;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.events.EventsView;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;

/** A system that runs as fast as it can, watched live. */
@ExtendWith(EmptyErrorLog.class)
class LiveTest {
  private static final String QUEUE = "rpmsg0/0";
  private static final long WATCH_MILLIS = 2000;

  @TempDir
  Path folder;
  private Simulation run;

  @BeforeEach
  void start() throws Exception {
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    run = Recordings.startAtFullSpeed(Path.of("fixtures/rpmsg-full-speed.topology"), folder.resolve("live"));
    cursor().open("live", Trace.follow(run.trace()));
    await(() -> usedIdx() > 0, () -> "used.idx=" + usedIdx() + " problem=" + cursor().problem());
  }

  @AfterEach
  void stop() throws Exception {
    run.stop();
    assertThat(run.await(30, TimeUnit.SECONDS)).as("has ended").isTrue();
    cursor().close();
  }

  @Test
  void showsPictureAfterPicture() throws Exception {
    List<Integer> shown = new ArrayList<>();
    TraceCursor.Listener listener = new TraceCursor.Listener() {
      @Override
      public void cursorChanged(TraceCursor moved) {
        shown.add(usedIdx());
      }

      @Override
      public boolean showsMovement() {
        return true;
      }
    };
    cursor().addListener(listener);
    long end = System.currentTimeMillis() + WATCH_MILLIS;
    await(() -> System.currentTimeMillis() > end, () -> "time stands still");
    cursor().removeListener(listener);
    Workbench.shot("live");
    System.out.println("pictures per second of a sampled run: " + shown.size() * 1000 / WATCH_MILLIS + ", buffers "
        + run.summary().queues().get(0).buffers());
    assertThat(shown.stream().distinct().count()).isGreaterThan(5);
  }

  @Test
  void whatIsReadChangesAsOftenAsOneCanRead() {
    List<Long> millis = new ArrayList<>();
    List<Long> came = new ArrayList<>();
    TraceCursor.Listener listener = moved -> millis.add(System.nanoTime() / 1_000_000);
    Runnable arrival = () -> came.add(System.nanoTime() / 1_000_000);
    cursor().addListener(listener);
    await(() -> {
      cursor().show(arrival);
      return millis.size() > 4;
    }, () -> "heard " + millis);
    cursor().removeListener(listener);
    for (int i = 1; i < millis.size(); i++) {
      assertThat(millis.get(i) - millis.get(i - 1)).as("time between %s", millis).isGreaterThan(100);
    }
    assertThat(came.size()).as("what comes is shown with it: %s, %s", came, millis).isBetween(4, 6);
    cursor().pause();
    await(() -> !cursor().isFollowing(), () -> "still following");
    int before = came.size();
    cursor().show(arrival);
    assertThat(came).as("of a cursor that stands, at once").hasSize(before + 1);
  }

  @Test
  void aHiddenViewStandsStillUntilItIsSeen() throws Exception {
    MessagesView messages = Workbench.view(MessagesView.ID, MessagesView.class);
    Table rows = Workbench.find("org.ringscope.ui.messages.table", Table.class);
    EventsView events = Workbench.view(EventsView.ID, EventsView.class);
    Table counted = Workbench.find("org.ringscope.ui.events.table", Table.class);
    IWorkbenchPage page = events.getSite().getPage();
    page.activate(messages);
    page.activate(events);
    assertThat(rows.isVisible()).as("one lies behind the other").isFalse();
    await(() -> counted.getItemCount() > 0, () -> "no events");
    String hidden = counted.getItem(0).getText();
    await(() -> !counted.getItem(0).getText().equals(hidden), () -> "stands at " + hidden);
    page.activate(messages);
    await(() -> !counted.isVisible(), () -> "still seen");
    String before = counted.getItem(0).getText();
    int shown = usedIdx();
    await(() -> usedIdx() != shown && cursor().isFollowing(), () -> "used.idx stands at " + shown);
    assertThat(counted.getItem(0).getText()).isEqualTo(before);
    page.activate(events);
    await(() -> !counted.getItem(0).getText().equals(before), () -> "stands at " + before);
  }

  @Test
  void pauseHoldsThePictureWhileTheSystemRunsOn() {
    cursor().pause();
    await(() -> !cursor().isFollowing(), () -> "still following");
    Position held = cursor().state().position();
    long before = run.summary().queues().get(0).buffers();
    await(() -> run.summary().queues().get(0).buffers() > before, () -> "the system stands still at buffers=" + before);
    assertThat(cursor().state().position()).isEqualTo(held);
    cursor().back();
    await(() -> cursor().state().position() == null || cursor().state().position().compareTo(held) < 0,
        () -> "still at " + held);
    cursor().follow();
    await(() -> cursor().state().position() != null && cursor().state().position().compareTo(held) > 0,
        () -> "not ahead of " + held);
  }

  private static int usedIdx() {
    QueueState queue = cursor().state() == null ? null : cursor().state().queueNamed(QUEUE);
    return queue == null ? QueueState.UNKNOWN : ((SplitRingState) queue.ring()).usedIdx();
  }
}
