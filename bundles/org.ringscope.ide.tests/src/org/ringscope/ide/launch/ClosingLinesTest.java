// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.runtime.Waiting;
import org.ringscope.simulation.Ending;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.TaskSummary;
import org.ringscope.simulation.sides.Role;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class ClosingLinesTest {

  private static RunSummary summary(Ending ending, boolean isEnded, String recordingFailure) {
    TaskSummary client = new TaskSummary("linux", "client of echo on rpmsg0", Role.WORKLOAD, isEnded, null, null,
        isEnded ? null : new Waiting("a tx buffer of rpmsg0/1", 1_200_000_000, Long.MAX_VALUE),
        "3 of 9 messages received",
        null, null);
    return new RunSummary(ending, 6, List.of(), 2_000_000_000, false, List.of(), List.of(), List.of(client), List.of(),
        recordingFailure);
  }

  @Test
  void aHealthyRunEnds() {
    RunSummary summary = summary(Ending.DONE, true, null);
    assertThat(ClosingLines.lines(summary)).containsExactly("-- ended after 2.000000 s, 6 messages");
    assertThat(ClosingLines.exitValue(summary)).isZero();
  }

  @Test
  void aStalledRunSaysWhoWaits() {
    RunSummary summary = summary(Ending.STALLED, false, null);
    assertThat(ClosingLines.lines(summary)).containsExactly("-- stalled after 2.000000 s, 6 messages");
    assertThat(ClosingLines.wrong(summary)).containsExactly(
        "-- not finished: linux waits for a tx buffer of rpmsg0/1 since t = 1.2 s (client of echo on rpmsg0:"
            + " 3 of 9 messages received)");
    assertThat(ClosingLines.exitValue(summary)).isEqualTo(1);
  }

  @Test
  void buffersThatWaitAreNotCalledNone() {
    RunSummary summary = new RunSummary(Ending.STOPPED, 0, List.of(new RunSummary.QueueSummary("rpmsg0/0", 16, 3, 1, 3),
        new RunSummary.QueueSummary("rpmsg0/1", 2, 0, 2, 0), new RunSummary.QueueSummary("rpmsg1/0", 0, 0, 0, 0)),
        2_000_000_000, false, List.of(), List.of(), List.of(), List.of(), null);
    assertThat(ClosingLines.lines(summary)).containsExactly("-- stopped after 2.000000 s, 0 messages",
        "-- rpmsg0/0: 3 buffers, 1 kicks, 3 interrupts", "-- rpmsg0/1: 2 published, none used, 2 kicks, 0 interrupts",
        "-- rpmsg1/0: 0 buffers, 0 kicks, 0 interrupts");
  }

  @Test
  void kicksOfADriverOutsideAreUnknown() {
    long unknown = RunSummary.QueueSummary.UNKNOWN;
    RunSummary summary = new RunSummary(Ending.STOPPED, 0,
        List.of(new RunSummary.QueueSummary("rng0/0", unknown, 3, unknown, 3)), 2_000_000_000, false, List.of(),
        List.of(), List.of(), List.of(), null);
    assertThat(ClosingLines.lines(summary)).last().isEqualTo("-- rng0/0: 3 buffers, - kicks, 3 interrupts");
  }

  @Test
  void aStoppedRunIsNobodysFault() {
    assertThat(ClosingLines.exitValue(summary(Ending.STOPPED, false, null))).isZero();
  }

  @Test
  void aFullDiskIsALineAndAnExitValue() {
    RunSummary summary = summary(Ending.DONE, true, "trace/core0_0: No space left on device");
    assertThat(ClosingLines.wrong(summary)).last().isEqualTo("-- not recorded: trace/core0_0: No space left on device");
    assertThat(ClosingLines.exitValue(summary)).isEqualTo(3);
  }
}
