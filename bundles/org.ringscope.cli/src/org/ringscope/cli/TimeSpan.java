// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.PrintWriter;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.trace.read.Trace;
import picocli.CommandLine.Option;

/** A part of a trace: {@code --from} and {@code --to}, or everything up to {@code --at}. */
final class TimeSpan {
  @Option(names = "--from", paramLabel = "T", description = "Begin here.")
  private TraceTime from;

  @Option(names = "--to", paramLabel = "T", description = "End after the last event at or before T.")
  private TraceTime to;

  @Option(names = "--at", paramLabel = "T", description = "Only what had happened at T, like --to.")
  private TraceTime at;

  /** Refuses a span that holds nothing whatever the trace, and says where one goes beyond the trace. */
  void check(Trace trace, Subcommand command) {
    if (from != null && from(trace) > to(trace)) {
      throw command.usage("--from is after " + (at != null && at.in(trace) == to(trace) ? "--at" : "--to"));
    }
    if (from != null && from(trace) > trace.endNanos()) {
      throw command.usage("--from: " + outside(trace, from));
    }
    if (to != null && to.in(trace) < trace.beginNanos()) {
      throw command.usage("--to: " + outside(trace, to));
    }
    warn(trace, command, "--to", to);
    warn(trace, command, "--at", at);
  }

  /** No more can be shown than there is. */
  static void warn(Trace trace, Subcommand command, String option, TraceTime time) {
    String where = time == null ? null : outside(trace, time);
    if (where != null) {
      PrintWriter err = command.err();
      err.println("ringscope: warning: " + option + ": " + where);
      err.flush();
    }
  }

  /** Null for a time within the trace. */
  private static String outside(Trace trace, TraceTime time) {
    long nanos = time.in(trace);
    return nanos > trace.endNanos() ? "the trace ends at " + TraceCommand.instant(trace, trace.endNanos())
        : nanos < trace.beginNanos() ? "the trace begins at " + TraceCommand.instant(trace, trace.beginNanos()) : null;
  }

  boolean hasFrom() {
    return from != null;
  }

  boolean hasTo() {
    return to != null;
  }

  boolean hasAt() {
    return at != null;
  }

  long from(Trace trace) {
    return from == null ? Long.MIN_VALUE : from.in(trace);
  }

  long to(Trace trace) {
    long end = to == null ? Long.MAX_VALUE : to.in(trace);
    return at == null ? end : Math.min(end, at.in(trace));
  }
}
