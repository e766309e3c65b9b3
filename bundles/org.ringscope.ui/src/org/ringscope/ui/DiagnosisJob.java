// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.trace.TraceOptions;

/** Looks for what is wrong in a trace, in the background; comes back while the trace grows. */
final class DiagnosisJob extends CaughtJob {
  private static final long AGAIN_MILLIS = 1000;
  /** A trace may grow faster than it is read. */
  private static final long STEP_NANOS = 200_000_000;

  private final TraceSession session;
  private final Runnable updated;
  private Diagnoser diagnoser;
  private StateReader states;
  /** How far the trace went when it grew last, and when that was seen. */
  private long endNanos = Long.MIN_VALUE;
  private long grown;
  private volatile List<Diagnosis> found = List.of();
  private volatile boolean hasLooked;

  /** @param updated called on the job's thread when something else is found than before, and when all was looked at first */
  DiagnosisJob(TraceSession session, Runnable updated) {
    super("Diagnosing " + session.name());
    this.session = session;
    this.updated = updated;
    setSystem(session.isLive());
  }

  List<Diagnosis> found() {
    return found;
  }

  /** Whether the end of the trace was reached once. */
  boolean hasLooked() {
    return hasLooked;
  }

  /** Real time in which nothing came; a virtual clock stands meanwhile. */
  private long silentNanos() {
    long now = System.nanoTime();
    if (endNanos != session.trace().endNanos()) {
      endNanos = session.trace().endNanos();
      grown = now;
    }
    return TraceOptions.MONOTONIC_CLOCK.equals(session.trace().env().get("clock")) ? now - grown : 0;
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    boolean live = session.isLive();
    try {
      diagnoser = diagnoser == null ? new Diagnoser(session.trace()) : diagnoser;
      states = states == null ? new StateReader(session.trace()) : states;
      boolean all = false;
      do {
        long end = System.nanoTime() + STEP_NANOS;
        all = diagnoser.update(() -> monitor.isCanceled() || System.nanoTime() > end);
      } while (!all && !live && !monitor.isCanceled());
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      List<Diagnosis> now = diagnoser.diagnoses(states.last(), live ? silentNanos() : 0);
      if (!now.equals(found) || all && !hasLooked) {
        found = now;
        hasLooked |= all;
        updated.run();
      }
      if (live) {
        schedule(AGAIN_MILLIS);
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      return monitor.isCanceled() || session.isClosed() ? Status.CANCEL_STATUS
          : Status.warning("diagnoses cannot be read: " + e.getMessage(), e);
    }
  }
}
