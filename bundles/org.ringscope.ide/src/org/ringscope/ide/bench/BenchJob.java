// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.bench;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.bench.BenchReader;
import org.ringscope.analysis.bench.BenchState;
import org.ringscope.ui.QuestionJob;
import org.ringscope.ui.TraceSession;

/** Reads the bench of a trace at the cursor, in the background. */
final class BenchJob extends QuestionJob<BenchJob.Question> {
  /** Nobody reads numbers that change faster. */
  private static final long AGAIN_MILLIS = 100;

  /** An instant of a trace, on its own clock. */
  record Question(TraceSession trace, long nanos) {}

  /** What the bench was then. */
  record Answer(TraceSession trace, BenchState state) {}

  private final Consumer<Answer> answers;
  private TraceSession read;
  private BenchReader reader;

  /** @param answers called on the job's thread */
  BenchJob(Consumer<Answer> answers) {
    super("Reading the bench", "the bench");
    this.answers = answers;
    setSystem(true);
  }

  /** @param isMoving whether the next question comes soon */
  void show(TraceSession trace, long nanos, boolean isMoving) {
    ask(new Question(trace, nanos), isMoving ? AGAIN_MILLIS : 0);
  }

  @Override
  protected TraceSession session(Question question) {
    return question.trace();
  }

  @Override
  protected void answer(Question question, IProgressMonitor monitor) throws IOException {
    if (read != question.trace()) {
      read = question.trace();
      reader = new BenchReader(read.trace());
    }
    BenchState state = reader.at(question.nanos(), () -> isOver(question, monitor));
    if (state != null) {
      answers.accept(new Answer(question.trace(), state));
    }
  }

  @Override
  protected void rest() {
    read = null;
    reader = null;
  }
}
