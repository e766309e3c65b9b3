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
 * @param clock the one that most lines have
 * @param firstNanos its first time stamp
 */
public record LogTime(Clock clock, long firstNanos) {
  private static final int LINES = 10_000;
  private static final long SECOND = 1_000_000_000L;

  /**
   * Looks at the first lines of the files: the clock that most of them have counts, but for one of whole seconds beside the kernel's own.
   * One that stands still is none.
   */
  public static LogTime of(List<Path> files) throws IOException {
    long[] first = new long[Clock.values().length];
    int[] count = new int[first.length];
    boolean[] isFine = new boolean[first.length];
    boolean moves = false;
    LogPrefix prefix = new LogPrefix();
    try (LineReader reader = new LineReader(files, ImportMonitor.NONE)) {
      for (int i = 0; i < LINES && reader.next(); i++) {
        prefix.parse(reader.bytes(), reader.length());
        int clock = prefix.clock().ordinal();
        first[clock] = count[clock]++ == 0 ? prefix.nanos() : first[clock];
        isFine[clock] |= prefix.clock() != Clock.NONE && prefix.nanos() % SECOND != 0;
        moves |= prefix.clock() != Clock.NONE && prefix.nanos() != 0;
      }
    }
    // the lines between the dates of one log
    count[Clock.DATE.ordinal()] *= count[Clock.DELTA.ordinal()] > 0 ? LINES : 1;
    Clock most = Clock.NONE;
    for (Clock clock : Clock.values()) {
      boolean isMore = most == Clock.NONE || count[clock.ordinal()] > count[most.ordinal()];
      most = clock != Clock.NONE && count[clock.ordinal()] > 0 && isMore ? clock : most;
    }
    most = !isFine[most.ordinal()] && isFine[Clock.BOOT.ordinal()] ? Clock.BOOT : most;
    return moves ? new LogTime(most, first[most.ordinal()]) : new LogTime(Clock.NONE, 0);
  }

  /** Entry {@code time} of the env, and the clock's offset where the log has dates. */
  public TraceOptions describe(TraceOptions options) {
    return switch (clock) {
      case NONE -> options.withEnv("time", "line order").withClock(TraceOptions.ORDER_CLOCK);
      case BOOT -> options.withEnv("time", "since boot");
      case WALL -> options.withEnv("time", "date").withClockOffset(firstNanos);
      case DATE -> options.withEnv("time", "date without year");
      case DAY -> options.withEnv("time", "time of day");
      case DELTA -> options.withEnv("time", "since the first line");
    };
  }
}
