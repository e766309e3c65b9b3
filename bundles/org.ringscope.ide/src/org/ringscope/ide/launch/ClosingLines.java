// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.simulation.CaughtFault;
import org.ringscope.simulation.RunSummary;

/** The last words of a run in the Console: what passed, and what went wrong. */
final class ClosingLines {

  private static final int WRONG = 1;
  private static final int NOT_RECORDED = 3;

  private ClosingLines() {}

  static List<String> lines(RunSummary summary) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "-- %s after %.6f s%s, %d messages", ending(summary), summary.seconds(),
        summary.isVirtual() ? " of virtual time" : "", summary.messages()));
    for (RunSummary.QueueSummary queue : summary.queues()) {
      String kicks = queue.kicks() == RunSummary.QueueSummary.UNKNOWN ? "-" : Long.toString(queue.kicks());
      lines.add(String.format(Locale.ROOT, "-- %s: %s, %s kicks, %d interrupts", queue.id(), queue.text(), kicks,
          queue.interrupts()));
    }
    summary.cut().forEach(task -> lines.add("-- " + task.text()));
    return lines;
  }

  /** What went wrong; each line says so in a word, whatever its colour. */
  static List<String> wrong(RunSummary summary) {
    List<String> lines = new ArrayList<>();
    for (CaughtFault caught : summary.faults()) {
      lines.add("-- fault: " + caught.fault().text() + " (" + caught.text() + ", first at "
          + TimeText.instant(caught.nanos()) + ")");
    }
    summary.unfinished()
        .forEach(task -> lines.add((task.isWrong() ? "-- wrong: " : "-- not finished: ") + task.text()));
    if (summary.recordingFailure() != null) {
      lines.add("-- not recorded: " + summary.recordingFailure());
    }
    return lines;
  }

  private static String ending(RunSummary summary) {
    return switch (summary.ending()) {
      case STALLED -> "stalled";
      case STOPPED -> "stopped";
      case TIME_OVER, DONE, RUNNING -> "ended";
    };
  }

  /** The exit value of a run: 0 when there is nothing to complain of. */
  static int exitValue(RunSummary summary) {
    if (summary.recordingFailure() != null) {
      return NOT_RECORDED;
    }
    return summary.faults().isEmpty() && summary.unfinished().isEmpty() ? 0 : WRONG;
  }
}
