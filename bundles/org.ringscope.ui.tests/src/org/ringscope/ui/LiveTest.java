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
import org.ringscope.trace.Trace;
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
    TraceCursor.Listener listener = moved -> shown.add(usedIdx());
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
