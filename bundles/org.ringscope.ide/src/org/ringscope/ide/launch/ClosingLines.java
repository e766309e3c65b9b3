// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringscope.simulation.CaughtFault;
import org.ringscope.simulation.RunSummary;

/** The last words of a run in the Console: what passed, and what went wrong. */
final class ClosingLines {

  private ClosingLines() {}

  static List<String> lines(RunSummary summary) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "-- ended after %.6f s, %d messages", summary.seconds(), summary.messages()));
    for (RunSummary.QueueSummary queue : summary.queues()) {
      lines.add(String.format(Locale.ROOT, "-- %s: %d buffers, %d kicks, %d interrupts", queue.id(), queue.buffers(),
          queue.kicks(), queue.interrupts()));
    }
    for (CaughtFault caught : summary.faults()) {
      lines.add("-- fault: " + caught.fault().text() + " (" + caught.text() + ")");
    }
    if (summary.recordingFailure() != null) {
      lines.add("-- " + summary.recordingFailure());
    }
    return lines;
  }
}
