// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.inspect.Fixtures;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.trace.read.Trace;

/** What those see who follow a watch. */
class FollowedWatchTest {

  /** Before anything moves, and before the first packet is on disk. */
  @RepeatedTest(5)
  void ringsAreThereAtOnce(@TempDir Path folder) throws Exception {
    MemorySource memory = Fixtures.openAmp("echo-u00001.bin");
    try (
        MemoryWatcher watch = MemoryWatcher.watch(memory, InspectionOptions.NONE, folder.resolve("trace"),
            WatchOptions.DEFAULT, text -> {});
        Trace trace = Trace.follow(watch.live())) {
      assertThat(((SplitRingState) new StateReader(trace).last().queueNamed("rpmsg0/0").ring()).usedIdx()).isEqualTo(1);
    }
  }
}
