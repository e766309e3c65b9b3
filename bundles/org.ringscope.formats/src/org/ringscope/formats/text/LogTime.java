// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.text.LogPrefix.Clock;
import org.ringscope.trace.TraceOptions;

/**
 * Where the times of a log come from, as its first lines show, for the {@code env} of the trace.
 *
 * @param clock the first one found
 * @param firstNanos its first time stamp
 */
public record LogTime(Clock clock, long firstNanos) {
  private static final int LINES = 1000;

  /** Looks at the first lines of the first file. */
  public static LogTime of(List<Path> files) throws IOException {
    LogPrefix prefix = new LogPrefix();
    try (LineReader reader = new LineReader(files.subList(0, Math.min(1, files.size())), ImportMonitor.NONE)) {
      for (int i = 0; i < LINES && reader.next(); i++) {
        prefix.parse(reader.bytes(), reader.length());
        if (prefix.clock() != Clock.NONE) {
          return new LogTime(prefix.clock(), prefix.nanos());
        }
      }
    }
    return new LogTime(Clock.NONE, 0);
  }

  /** Entry {@code time} of the env, and the clock's offset where the log has dates. */
  public TraceOptions describe(TraceOptions options) {
    return switch (clock) {
      case NONE -> options.withEnv("time", "line order").withClock(TraceOptions.ORDER_CLOCK);
      case BOOT -> options.withEnv("time", "since boot");
      case WALL -> options.withEnv("time", "date").withClockOffset(firstNanos);
      case DATE -> options.withEnv("time", "date without year");
    };
  }
}
