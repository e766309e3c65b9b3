// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Reads traces in small steps, so that the first rows are there at once, and comes back while one of them grows. A system job while it
 * follows, a visible one with progress for the first read.
 */
public abstract class ReadingJob extends CaughtJob {
  private static final long AGAIN_MILLIS = 200;
  private static final int ALL = 1000;

  private final List<TraceSession> sessions;
  private final String what;
  private final Runnable updated;

  /**
   * @param what is read, in the plural
   * @param updated called on the job's thread after rows may have come
   */
  protected ReadingJob(String name, String what, List<TraceSession> sessions, Runnable updated) {
    super(name);
    this.what = what;
    this.sessions = sessions;
    this.updated = updated;
    setSystem(isLive());
  }

  /** Reads on for a while; true when there is nothing left to read. */
  protected abstract boolean step(IProgressMonitor monitor) throws IOException;

  /** How much was read, from 0 to 1. */
  protected abstract double progress();

  public final List<TraceSession> sessions() {
    return sessions;
  }

  private boolean isLive() {
    return sessions.stream().anyMatch(TraceSession::isLive);
  }

  /** Whether nobody wants it any more. */
  protected final boolean isOver(IProgressMonitor monitor) {
    return monitor.isCanceled() || sessions.stream().anyMatch(TraceSession::isClosed);
  }

  @Override
  protected final IStatus work(IProgressMonitor monitor) {
    monitor.beginTask(getName(), ALL);
    try {
      boolean complete = false;
      int worked = 0;
      while (!complete && !isOver(monitor)) {
        complete = step(monitor);
        updated.run();
        int done = (int) (ALL * progress());
        monitor.worked(done - worked);
        worked = done;
      }
      if (complete && isLive()) {
        schedule(AGAIN_MILLIS);
      }
      return complete ? Status.OK_STATUS : Status.CANCEL_STATUS;
    } catch (IOException | UncheckedIOException e) {
      return isOver(monitor) ? Status.CANCEL_STATUS : Status.warning(what + " cannot be read: " + e.getMessage(), e);
    } finally {
      monitor.done();
    }
  }
}
