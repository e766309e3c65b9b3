// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.latency.LatencyBreakdown;
import org.ringscope.analysis.latency.LatencyReader;
import org.ringscope.ui.QuestionJob;
import org.ringscope.ui.TraceSession;

/** Reads the steps of the message that was selected last. */
final class LatencyJob extends QuestionJob<LatencyJob.Asked> {
  /** Asks for the steps of one message. */
  interface Question {
    LatencyBreakdown read(LatencyReader reader, BooleanSupplier cancelled) throws IOException;
  }

  /** What is asked, of which trace, and who wants to know. */
  record Asked(TraceSession session, Question question, Consumer<LatencyBreakdown> answer) {}

  /** For the job's thread. */
  private final Map<TraceSession, LatencyReader> readers = new WeakHashMap<>();

  LatencyJob() {
    super("Reading the steps of a message", "the steps of a message");
  }

  /** @param answer gets the steps, on the job's thread; not called where something else is asked before */
  void ask(TraceSession session, Question question, Consumer<LatencyBreakdown> answer) {
    ask(new Asked(session, question, answer), 0);
  }

  @Override
  protected TraceSession session(Asked question) {
    return question.session();
  }

  @Override
  protected void answer(Asked asked, IProgressMonitor monitor) throws IOException {
    LatencyReader reader = readers.get(asked.session());
    if (reader == null) {
      reader = new LatencyReader(asked.session().trace());
      readers.put(asked.session(), reader);
    }
    LatencyBreakdown found = asked.question().read(reader, () -> isOver(asked, monitor));
    if (found != null && !isOver(asked, monitor)) {
      asked.answer().accept(found);
    }
  }
}
