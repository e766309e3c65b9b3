// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Pin;
import org.ringscope.ui.Workbench;

/** The memory of our own runs: while they run, and kept with their recordings. */
@ExtendWith(EmptyErrorLog.class)
class LiveMemoryTest {
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");

  @TempDir
  Path folder;

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void bytesOfARunningSystemAreShownAndWhatChangesIsMarked() throws Exception {
    MemoryBytesView view = Workbench.view(MemoryBytesView.ID, MemoryBytesView.class);
    Simulation run =
        Recordings.startAtFullSpeed(Path.of("fixtures/rpmsg-full-speed.topology"), folder.resolve("live"));
    try {
      cursor().open("live", Trace.follow(run.trace()));
      await(() -> cursor().state() != null && cursor().state().queueNamed("rpmsg0/0") != null
          && cursor().state().queueNamed("rpmsg0/0").isRingKnown(), () -> "no ring");
      QueueState queue = cursor().state().queueNamed("rpmsg0/0");
      await(() -> view.bytes().lines().count() > 0, () -> "no memory");
      view.goTo("0x" + Long.toHexString(queue.info().used()));
      await(() -> !view.changed(queue.info().used()).isEmpty(), () -> "nothing changes");
      Workbench.shot("memory-live");
    } finally {
      run.stop();
      assertThat(run.await(30, TimeUnit.SECONDS)).as("has ended").isTrue();
    }
  }

  @Test
  void aRunKeepsItsMemoryOnRequest() throws Exception {
    MemoryBytesView view = Workbench.view(MemoryBytesView.ID, MemoryBytesView.class);
    Simulation run = Simulation.of(TopologyFiles.load(SAMPLE),
        SimulationOptions.builder().stepped(true).recordTo(folder.resolve("kept")).keepMemory(true).build());
    run.start();
    assertThat(run.await(60, TimeUnit.SECONDS)).isTrue();
    Workbench.open(folder.resolve("kept"));
    await(() -> view.bytes().lines().count() > 0, () -> "no memory");
    QueueState queue = cursor().state().queueNamed("rpmsg0/1");
    cursor().pin(Pin.descriptor(cursor().session(), queue.info().id(), 3));
    assertThat(view.bytes().selection().address()).isEqualTo(queue.ring().address(3));
    await(() -> view.text(queue.ring().address(3) + 16).startsWith("hello world!"),
        () -> "found " + view.text(queue.ring().address(3) + 16));
    Workbench.shot("memory-kept");
  }
}
