// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.simulation.Ending;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.TaskSummary;
import org.ringscope.simulation.sides.Role;

class TrafficSummaryTest {
  private static List<TaskSummary> findings(TrafficSummary traffic, Role role, Ending ending) {
    TaskSummary task =
        new TaskSummary("core", "task", role, role == Role.WORKLOAD, null, null, null, null, null, traffic);
    return new RunSummary(ending, 0, List.of(), 0, true, List.of(), List.of(), List.of(task), List.of(), null)
        .unfinished();
  }

  @Test
  void whatIsWrongIsAFindingThoughTheTaskHasEnded() {
    TrafficSummary right = new TrafficSummary(10, 10, 0, 0, 0, 0);
    assertThat(findings(right, Role.WORKLOAD, Ending.DONE)).isEmpty();
    assertThat(findings(TrafficSummary.of(10, 0), Role.WORKLOAD, Ending.DONE)).as("unknown is not wrong").isEmpty();
    TrafficSummary wrong = new TrafficSummary(10, 10, 1, 0, 0, 2);
    assertThat(findings(wrong, Role.WORKLOAD, Ending.DONE)).extracting(TaskSummary::text)
        .containsExactly("core has not received what was sent: 1 lost, 2 damaged (task)");
    assertThat(findings(wrong, Role.ENDLESS, Ending.TIME_OVER)).hasSize(1);
    assertThat(findings(wrong, Role.ENDLESS, Ending.STOPPED)).as("stopped in the middle").isEmpty();
  }

  @Test
  void questionsWithoutAnswersAreLost() {
    TrafficSummary unknown = TrafficSummary.of(3, 3);
    assertThat(unknown.missing(0)).isEqualTo(unknown);
    assertThat(unknown.missing(2).lost()).isEqualTo(2);
    assertThat(new TrafficSummary(9, 6, 3, 0, 0, 0).missing(2).lost()).isEqualTo(3);
  }
}
