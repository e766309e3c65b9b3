// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.trace.read.Trace;

/** Counts what each queue of a trace did, in the background; again and again while the trace grows. */
final class StatisticsJob extends CaughtJob {
  private static final long AGAIN_MILLIS = 1000;
  /** A reading of a trace that grows may take this part of the time. */
  private static final long REST = 9;

  private final TraceSession session;
  private final Runnable updated;
  private volatile List<QueueStatistics> counted;

  /** @param updated called on the job's thread when they have been counted */
  StatisticsJob(TraceSession session, Runnable updated) {
    super("Counting queues of " + session.name());
    this.session = session;
    this.updated = updated;
    setSystem(session.isLive());
  }

  /** Null while they are not known. */
  List<QueueStatistics> counted() {
    return counted;
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    Trace trace = session.trace();
    boolean live = session.isLive();
    long begin = System.nanoTime();
    try {
      KeptResults kept = live ? null : Results.kept();
      List<QueueStatistics> now = kept == null
          ? QueueStatisticsReader.read(trace, trace.beginNanos(), trace.endNanos(), monitor::isCanceled)
          : QueueStatisticsReader.read(trace, kept, monitor::isCanceled);
      if (now == null || monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      counted = now;
      updated.run();
      if (live) {
        schedule(Math.max(AGAIN_MILLIS, REST * (System.nanoTime() - begin) / 1_000_000));
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      return monitor.isCanceled() || session.isClosed() ? Status.CANCEL_STATUS
          : Status.warning("queues cannot be counted: " + e.getMessage(), e);
    }
  }
}
