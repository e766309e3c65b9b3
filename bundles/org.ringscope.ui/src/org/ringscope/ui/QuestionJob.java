// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Answers the question that was asked last; what was asked before and nobody waits for any more is left.
 *
 * @param <Q> a question, compared by identity
 */
public abstract class QuestionJob<Q> extends CaughtJob {
  private final String what;
  private volatile Q asked;

  /** @param what is read, for messages */
  protected QuestionJob(String name, String what) {
    super(name);
    this.what = what;
  }

  /** Whose trace is asked. */
  protected abstract TraceSession session(Q question);

  /** Answers on the job's thread, unless it {@link #isOver}. */
  protected abstract void answer(Q question, IProgressMonitor monitor) throws IOException;

  /** Nobody asks any more. */
  protected void rest() {}

  protected final Q asked() {
    return asked;
  }

  /** Replaces what was asked before. */
  protected final void ask(Q question, long delayMillis) {
    asked = question;
    schedule(delayMillis);
  }

  public final void forget() {
    asked = null;
    cancel();
  }

  /** Whether nobody waits for the answer any more. */
  protected final boolean isOver(Q question, IProgressMonitor monitor) {
    return monitor.isCanceled() || asked != question || session(question).isClosed();
  }

  @Override
  protected final IStatus work(IProgressMonitor monitor) {
    Q now = asked;
    if (now == null) {
      rest();
      return Status.OK_STATUS;
    }
    try {
      answer(now, monitor);
      return Status.OK_STATUS;
    } catch (IOException | UncheckedIOException e) {
      return isOver(now, monitor) ? Status.CANCEL_STATUS
          : Status.warning(what + " cannot be read: " + e.getMessage(), e);
    }
  }
}
