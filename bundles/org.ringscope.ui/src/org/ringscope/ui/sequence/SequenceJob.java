// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.sequence.SequenceChoice;
import org.ringscope.analysis.sequence.SequenceReader;
import org.ringscope.analysis.sequence.SequenceWindow;
import org.ringscope.trace.Position;
import org.ringscope.ui.QuestionJob;
import org.ringscope.ui.TraceSession;

/** Reads the items around a place of a trace, in the background: of a long trace never more than can be scrolled through soon. */
final class SequenceJob extends QuestionJob<SequenceJob.Request> {
  /** Items at each side of a place. */
  static final int REACH = 250;
  /** Nobody reads pictures that change faster. */
  private static final long AGAIN_MILLIS = 100;

  private final Consumer<Answer> results;

  /** What is wanted. @param place the items around it */
  record Request(TraceSession session, SequenceChoice choice, Position place) {}

  /** What is there. */
  record Answer(Request request, SequenceWindow window) {}

  /** @param results called on the job's thread */
  SequenceJob(Consumer<Answer> results) {
    super("Reading what cores said", "the sequence");
    this.results = results;
    setSystem(true);
  }

  /** Replaces what was wanted before. UI thread. */
  void read(Request wanted) {
    ask(wanted, wanted.session().isLive() ? AGAIN_MILLIS : 0);
  }

  @Override
  protected TraceSession session(Request question) {
    return question.session();
  }

  @Override
  protected void answer(Request wanted, IProgressMonitor monitor) throws IOException {
    SequenceReader reader =
        new SequenceReader(wanted.session().trace(), wanted.choice(), () -> isOver(wanted, monitor));
    SequenceWindow window = reader.around(wanted.place(), REACH, REACH);
    if (window != null && asked() == wanted) {
      results.accept(new Answer(wanted, window));
    }
  }
}
