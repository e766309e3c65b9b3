// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.messages.MessageList;
import org.ringscope.analysis.messages.RequestList;

/** Reads the messages and requests of a trace into the session's indexes and filters them. */
public final class MessageJob extends ReadingJob {
  private static final long STEP_NANOS = 100_000_000;

  private final TraceSession session;
  private volatile Filtered filtered;

  /** What one filter lets through. */
  public record Filtered(MessageList messages, RequestList requests) {
    boolean update(BooleanSupplier cancelled) {
      return messages.update(cancelled) && requests.update(cancelled);
    }
  }

  /** @param updated called on the job's thread after rows may have come */
  public MessageJob(TraceSession session, Condition condition, Runnable updated) {
    super("Reading messages of " + session.name(), "messages", List.of(session), updated);
    this.session = session;
    filtered = filtered(condition);
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
  protected double progress() {
    return session.messages().progress();
  }

  @Override
  protected boolean step(IProgressMonitor monitor) throws IOException {
    if (!session.messages().restore(monitor::isCanceled)) {
      return false;
    }
    long end = System.nanoTime() + STEP_NANOS;
    boolean all = session.messages().update(() -> monitor.isCanceled() || System.nanoTime() > end);
    all &= session.requests().update(() -> monitor.isCanceled() || System.nanoTime() > end + STEP_NANOS);
    Filtered now = filtered;
    return now.update(() -> monitor.isCanceled() || System.nanoTime() > end + 2 * STEP_NANOS) && all && now == filtered;
  }
}
