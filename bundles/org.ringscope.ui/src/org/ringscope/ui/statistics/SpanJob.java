// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.statistics.SpanStatistics;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.QuestionJob;
import org.ringscope.ui.TraceSession;

/** Counts what happened in one span of a trace or in two, with progress; again and again while the trace grows. */
final class SpanJob extends QuestionJob<SpanJob.Request> {
  private static final long AGAIN_MILLIS = 1000;
  /** A reading of a trace that grows may take this part of the time. */
  private static final long REST = 9;
  private static final int ALL = 1000;

  private final Consumer<Answer> results;
  /** What was read last: the other span mostly stays. */
  private Answer last;

  /** A span of a trace's own time. */
  record Span(long fromNanos, long toNanos) {
    static final Span WHOLE = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean isWhole() {
      return equals(WHOLE);
    }
  }

  /** @param other the span that it is compared with, null for none */
  record Request(TraceSession session, Span span, Span other) {}

  /** @param other null where there is none */
  record Answer(Request request, SpanStatistics span, SpanStatistics other) {}

  /** @param results called on the job's thread */
  SpanJob(Consumer<Answer> results) {
    super("Counting what happened", "statistics");
    this.results = results;
  }

  /** Replaces what was wanted before. */
  void read(Request wanted) {
    ask(wanted, 0);
  }

  @Override
  protected TraceSession session(Request question) {
    return question.session();
  }

  @Override
  protected void rest() {
    last = null;
  }

  @Override
  protected void answer(Request wanted, IProgressMonitor monitor) throws IOException {
    long begin = System.nanoTime();
    boolean isLive = wanted.session().isLive();
    monitor.beginTask(getName(), 2 * ALL);
    try {
      SpanStatistics span = read(wanted, wanted.span(), monitor);
      SpanStatistics other = span == null || wanted.other() == null ? null : read(wanted, wanted.other(), monitor);
      if (span == null || wanted.other() != null && other == null || asked() != wanted) {
        return;
      }
      last = new Answer(wanted, span, other);
      results.accept(last);
      if (isLive) {
        schedule(Math.max(AGAIN_MILLIS, REST * (System.nanoTime() - begin) / 1_000_000));
      }
    } finally {
      monitor.done();
    }
  }

  private SpanStatistics read(Request now, Span span, IProgressMonitor monitor) throws IOException {
    Trace trace = now.session().trace();
    long from = Math.max(trace.beginNanos(), span.fromNanos());
    long to = Math.max(from, Math.min(trace.endNanos(), span.toNanos()));
    SpanStatistics known = known(now, from, to);
    if (known != null) {
      monitor.worked(ALL);
      return known;
    }
    int[] worked = {0};
    return SpanStatistics.read(trace, from, to,
        () -> isOver(now, monitor), nanos -> {
          int done = (int) (ALL * Math.max(0, Math.min(1, (double) (nanos - from) / Math.max(1, to - from))));
          monitor.worked(done - worked[0]);
          worked[0] = done;
        });
  }

  private SpanStatistics known(Request now, long from, long to) {
    if (last == null || last.request().session() != now.session() || now.session().isLive()) {
      return null;
    }
    return isOf(last.span(), from, to) ? last.span() : isOf(last.other(), from, to) ? last.other() : null;
  }

  private static boolean isOf(SpanStatistics known, long from, long to) {
    return known != null && known.fromNanos() == from && known.toNanos() == to;
  }
}
