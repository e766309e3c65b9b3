// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.latency.LatencyBreakdown;
import org.ringscope.analysis.latency.LatencyReader;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.TraceSession;

/** Reads the steps of the message that was selected last. */
final class LatencyJob extends CaughtJob {
  /** Asks for the steps of one message. */
  interface Question {
    LatencyBreakdown read(LatencyReader reader, BooleanSupplier cancelled) throws IOException;
  }

  /** What is asked, of which trace, and who wants to know. */
  private record Asked(TraceSession session, Question question, Consumer<LatencyBreakdown> answer) {}

  /** For the job's thread. */
  private final Map<TraceSession, LatencyReader> readers = new WeakHashMap<>();
  private volatile Asked asked;

  LatencyJob() {
    super("Reading the steps of a message");
  }

  /** @param answer gets the steps, on the job's thread; not called where something else is asked before */
  void ask(TraceSession session, Question question, Consumer<LatencyBreakdown> answer) {
    asked = new Asked(session, question, answer);
    schedule();
  }

  void forget() {
    asked = null;
    cancel();
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    Asked now = asked;
    if (now == null) {
      return Status.OK_STATUS;
    }
    BooleanSupplier isOver = () -> monitor.isCanceled() || asked != now || now.session().isClosed();
    try {
      LatencyReader reader = readers.get(now.session());
      if (reader == null) {
        reader = new LatencyReader(now.session().trace());
        readers.put(now.session(), reader);
      }
      LatencyBreakdown found = now.question().read(reader, isOver);
      if (found != null && !isOver.getAsBoolean()) {
        now.answer().accept(found);
      }
      return Status.OK_STATUS;
    } catch (IOException | UncheckedIOException e) {
      return isOver.getAsBoolean() ? Status.CANCEL_STATUS
          : Status.warning("the steps of a message cannot be read: " + e.getMessage(), e);
    }
  }
}
