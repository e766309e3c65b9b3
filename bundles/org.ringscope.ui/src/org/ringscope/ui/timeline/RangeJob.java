// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.timeline;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.analysis.statistics.StatisticsText;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.CaughtJob;

/** Counts in the background what happened in a range that is selected, and says it in words. */
final class RangeJob extends CaughtJob {
  private final Consumer<String> told;
  private volatile TimeWindow range;
  private volatile List<TimelineJob.Place> places = List.of();

  /** @param told gets the words, on the job's thread */
  RangeJob(Consumer<String> told) {
    super("Counting what happened in a range");
    this.told = told;
    setSystem(true);
  }

  /** @param wanted null for nothing */
  void count(TimeWindow wanted, List<TimelineJob.Place> from) {
    range = wanted;
    places = from;
    schedule();
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    TimeWindow now = range;
    if (now == null) {
      told.accept("");
      return Status.OK_STATUS;
    }
    StringJoiner lines = new StringJoiner("\n");
    try {
      for (TimelineJob.Place place : places) {
        Trace trace = place.session().trace();
        long from = Math.max(trace.beginNanos(), now.fromNanos() - place.offsetNanos());
        long to = Math.min(trace.endNanos(), now.toNanos() - place.offsetNanos());
        String name = places.size() > 1 ? place.session().name() + ": " : "";
        lines.add(name + StatisticsText.of(trace, from, to,
            QueueStatisticsReader.read(trace, from, to, () -> monitor.isCanceled() || range != now)));
      }
      if (range == now && !monitor.isCanceled()) {
        told.accept(lines.toString());
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      return places.stream().anyMatch(place -> place.session().isClosed()) ? Status.CANCEL_STATUS
          : Status.warning("the range cannot be counted: " + e.getMessage(), e);
    }
  }
}
