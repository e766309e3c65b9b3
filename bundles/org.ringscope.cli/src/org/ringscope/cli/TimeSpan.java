// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import org.ringscope.trace.Trace;
import picocli.CommandLine.Option;

/** A part of a trace: {@code --from} and {@code --to}, or everything up to {@code --at}. */
final class TimeSpan {
  @Option(names = "--from", paramLabel = "T", description = "Begin here.")
  private TraceTime from;

  @Option(names = "--to", paramLabel = "T", description = "End after the last event at or before T.")
  private TraceTime to;

  @Option(names = "--at", paramLabel = "T", description = "Only what had happened at T, like --to.")
  private TraceTime at;

  long from(Trace trace) {
    return from == null ? Long.MIN_VALUE : from.in(trace);
  }

  long to(Trace trace) {
    long end = to == null ? Long.MAX_VALUE : to.in(trace);
    return at == null ? end : Math.min(end, at.in(trace));
  }
}
