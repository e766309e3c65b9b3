// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.read.TraceMemory;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

/** The memory of a run: while it is followed, and kept with its recording. */
class KeptMemoryTest {
  @TempDir
  Path folder;

  private Simulation run(boolean isKept) throws Exception {
    Simulation run = Simulation.of(TopologyFiles.load(Fixtures.example("rpmsg-client-sample")), SimulationOptions
        .builder().stepped(true).recordTo(folder.resolve("run")).keepMemory(isKept).build());
    run.start();
    assertThat(run.await(60, TimeUnit.SECONDS)).isTrue();
    return run;
  }

  private static String textOfLastMessage(Trace trace) throws IOException {
    EventCursor events = trace.cursor();
    long buffer = 0;
    while (events.next()) {
      buffer = events.event().type() == EventType.MESSAGE_SENT ? events.event().getLong(Field.BUFFER) : buffer;
    }
    try (TraceMemory memory = new TraceMemory(trace)) {
      return new String(memory.read(buffer + 16, 12).bytes(), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void aRecordingHoldsTheBytesOfTheEnd() throws Exception {
    run(true);
    try (Trace trace = Trace.open(folder.resolve("run"))) {
      assertThat(textOfLastMessage(trace)).isEqualTo("hello world!");
    }
  }

  @Test
  void whoFollowsARunSeesItsMemoryAndNobodyElse() throws Exception {
    Simulation run = run(false);
    try (Trace trace = Trace.follow(run.trace())) {
      assertThat(TraceMemory.isOf(trace)).isTrue();
      assertThat(textOfLastMessage(trace)).isEqualTo("hello world!");
    }
    try (Trace trace = Trace.open(folder.resolve("run"))) {
      assertThat(TraceMemory.isOf(trace)).as("kept on request only").isFalse();
    }
  }

  @Test
  void tooMuchMemoryIsRefused() {
    SystemDescription large = SystemDescription.builder()
        .add(new RegionInfo(0, 0, RunMemory.MOST_BYTES + 1, "", "ddr", "", true)).build();
    assertThatThrownBy(() -> RunMemory.describe(large)).isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be kept with its recording");
  }
}
