// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.messages.MessageList;
import org.ringscope.analysis.messages.RequestList;

/**
 * Reads the messages and requests of a trace into the session's indexes and filters them, in the background and in small steps, so that the
 * first rows are there at once; comes back while the trace grows. A system job while it follows, a visible one with progress
 * for the first read.
 */
public final class MessageJob extends CaughtJob {
  private static final long AGAIN_MILLIS = 200;
  private static final long STEP_NANOS = 100_000_000;
  private static final int ALL = 1000;

  private final TraceSession session;
  private final Runnable updated;
  private volatile Filtered filtered;

  /** What one filter lets through. */
  public record Filtered(MessageList messages, RequestList requests) {
    boolean update(BooleanSupplier cancelled) {
      return messages.update(cancelled) && requests.update(cancelled);
    }
  }

  /** @param updated called on the job's thread after rows may have come */
  public MessageJob(TraceSession session, Condition condition, Runnable updated) {
    super("Reading messages of " + session.name());
    this.session = session;
    this.updated = updated;
    filtered = filtered(condition);
    setSystem(session.isLive());
  }

  private Filtered filtered(Condition condition) {
    return new Filtered(session.messages().filter(condition, session.name()),
        session.requests().filter(condition, session.name()));
  }

  /** The lists that it fills. */
  public Filtered filtered() {
    return filtered;
  }

  /** Filters into other lists from now on. */
  public void filter(Condition condition) {
    filtered = filtered(condition);
    schedule();
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    monitor.beginTask(getName(), ALL);
    int worked = 0;
    try {
      boolean complete = false;
      boolean restored = session.messages().restore(monitor::isCanceled);
      while (restored && !complete && !monitor.isCanceled() && !session.isClosed()) {
        complete = step(monitor);
        updated.run();
        int done = (int) (ALL * session.messages().progress());
        monitor.worked(done - worked);
        worked = done;
      }
      if (!complete) {
        return Status.CANCEL_STATUS;
      }
      if (session.isLive()) {
        schedule(AGAIN_MILLIS);
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      return monitor.isCanceled() || session.isClosed() ? Status.CANCEL_STATUS
          : Status.warning("messages cannot be read: " + e.getMessage(), e);
    } finally {
      monitor.done();
    }
  }

  /** Reads on for a while; true when there is nothing left to read and to filter. */
  private boolean step(IProgressMonitor monitor) throws IOException {
    long end = System.nanoTime() + STEP_NANOS;
    boolean all = session.messages().update(() -> monitor.isCanceled() || System.nanoTime() > end);
    all &= session.requests().update(() -> monitor.isCanceled() || System.nanoTime() > end + STEP_NANOS);
    Filtered now = filtered;
    return now.update(() -> monitor.isCanceled() || System.nanoTime() > end + 2 * STEP_NANOS) && all && now == filtered;
  }
}
