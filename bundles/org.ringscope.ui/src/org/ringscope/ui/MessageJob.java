// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ringscope.analysis.MessageList;

/**
 * Reads the messages of a trace into the session's index and filters them, in the background; comes back while the trace
 * grows. A system job while it follows, a visible one with progress for the first read.
 */
final class MessageJob extends Job {
  private static final long AGAIN_MILLIS = 200;

  private final TraceSession session;
  private final Runnable updated;
  private volatile MessageList list;

  /** @param updated called on the job's thread after rows may have come */
  MessageJob(TraceSession session, MessageList list, Runnable updated) {
    super("Reading messages of " + session.name());
    this.session = session;
    this.list = list;
    this.updated = updated;
    setSystem(session.isLive());
  }

  /** Filters into another list from now on. */
  void show(MessageList newList) {
    list = newList;
    schedule();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
    try {
      boolean complete = session.messages().update(monitor::isCanceled) && list.update(monitor::isCanceled);
      updated.run();
      if (!complete) {
        return Status.CANCEL_STATUS;
      }
      if (session.isLive()) {
        schedule(AGAIN_MILLIS);
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.warning("messages cannot be read: " + e.getMessage(), e);
    } finally {
      monitor.done();
    }
  }
}
