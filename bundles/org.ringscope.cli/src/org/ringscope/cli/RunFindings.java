// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.runtime.Waiting;
import org.ringscope.simulation.Ending;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.TaskSummary;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** What is wrong with the end of a run, as diagnoses. */
final class RunFindings {
  private static final String STALLED = "STALLED";
  private static final String NOT_FINISHED = "NOT_FINISHED";
  private static final String TRAFFIC = "TRAFFIC";
  private static final String NO_TX_BUFFER = "F1";
  private static final String NO_SERVICE = "F8";
  /** A wait that is shorter may be over soon: nanoseconds. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final RunSummary summary;
  private final SystemDescription system;
  private final List<Diagnosis> recorded;

  /** @param recorded what the recording shows */
  RunFindings(RunSummary summary, SystemDescription system, List<Diagnosis> recorded) {
    this.summary = summary;
    this.system = system;
    this.recorded = recorded;
  }

  /**
   * What the recording shows; where that is no error, what the run itself knows: each cause once, with the waits that follow
   * from it as its evidence.
   */
  List<Diagnosis> diagnoses() {
    List<Diagnosis> all = new ArrayList<>(recorded);
    if (consequences().isEmpty()) {
      List<TaskSummary> causes = causes();
      List<String> others = Stream.concat(summary.unacknowledged().stream(),
          Stream.concat(summary.unfinished().stream(), waits().stream()).distinct()
              .filter(task -> !causes.contains(task)).map(TaskSummary::text))
          .toList();
      causes.forEach(task -> all.removeIf(
          found -> found.id().equals(id(task)) && found.queue() == queue(task.waiting())));
      causes.forEach(task -> all.add(Diagnosis.of(id(task), queue(task.waiting()),
          task.waiting() == null ? summary.nanos() : task.waiting().sinceNanos(), task.text(), others)));
    }
    return all;
  }

  /** What has not come further because of an error that the recording shows. */
  List<TaskSummary> consequences() {
    boolean isError = recorded.stream().anyMatch(found -> found.severity() == DiagnosisSeverity.ERROR);
    return isError ? summary.unfinished() : List.of();
  }

  /** Who gave up, or waits for something that has a number; else the first one. */
  private List<TaskSummary> causes() {
    List<TaskSummary> unfinished = summary.unfinished();
    List<TaskSummary> causes = unfinished.stream()
        .filter(task -> task.stopped() != null || !List.of(STALLED, NOT_FINISHED).contains(id(task))).toList();
    return causes.isEmpty() && !unfinished.isEmpty() ? unfinished.subList(0, 1) : causes;
  }

  /** Who waits at an end that is not that of all workloads. */
  List<TaskSummary> waits() {
    return (summary.ending() == Ending.DONE ? summary.unfinished() : summary.tasks()).stream()
        .filter(task -> task.waiting() != null).toList();
  }

  private String id(TaskSummary task) {
    if (task.isWrong()) {
      return TRAFFIC;
    }
    Waiting waiting = task.waiting();
    String meant = waiting != null && waiting.what().startsWith("a tx buffer of ") ? NO_TX_BUFFER : task.diagnosis();
    boolean isWait = NO_TX_BUFFER.equals(meant) || NO_SERVICE.equals(meant);
    boolean mayPass = isWait && summary.ending() == Ending.TIME_OVER
        && summary.nanos() - waiting.sinceNanos() < PATIENCE_NANOS;
    return meant != null && !mayPass ? meant : summary.ending() == Ending.STALLED ? STALLED : NOT_FINISHED;
  }

  /** The queue that a wait is about, by the id at its end; unknown if it is about none. */
  int queue(Waiting waiting) {
    if (waiting != null) {
      for (QueueInfo queue : system.queues()) {
        if (waiting.what().endsWith(" " + system.queueName(queue.id()))) {
          return queue.id();
        }
      }
    }
    return QueueState.UNKNOWN;
  }
}
