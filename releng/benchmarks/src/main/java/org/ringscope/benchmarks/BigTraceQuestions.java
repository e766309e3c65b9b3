// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** How long somebody waits who opens a big trace and looks around in it: releng/bench-big. */
public final class BigTraceQuestions {
  private static final int SEEKS = 200;
  private static final int LINES = 40;
  private static final int SEED = 1;
  private static final long LIMIT_BYTES = 1L << 40;

  private BigTraceQuestions() {}

  /** Arguments: directory of the trace; open, all or kept; folder of the results that are kept. */
  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    try (Trace trace = Trace.open(Path.of(args[0]))) {
      row("open", millis(begin), "%,d packets, %,d events", trace.packetCount(), trace.eventCount());
      KeptResults results = args.length > 2 ? new KeptResults(Path.of(args[2]), LIMIT_BYTES) : null;
      if (!args[1].equals("kept")) {
        seeks(trace);
      }
      if (args[1].equals("all")) {
        events(trace);
      }
      if (results != null) {
        messages(trace, results);
        statistics(trace, results);
        TimelineFrames.measure(trace, results);
      }
    }
    System.out.printf(Locale.ROOT, "heap limit %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void seeks(Trace trace) throws IOException {
    Random random = new Random(SEED);
    StateReader reader = new StateReader(trace);
    double[] millis = new double[SEEKS];
    for (int i = 0; i < SEEKS; i++) {
      long nanos = trace.beginNanos() + (long) (random.nextDouble() * (trace.endNanos() - trace.beginNanos()));
      long begin = System.nanoTime();
      reader.at(nanos);
      millis[i] = millis(begin);
    }
    double first = millis[0];
    Arrays.sort(millis);
    row("state at a random time, median", millis[SEEKS / 2], "of %d; first %.1f, most %.1f ms", SEEKS, first,
        millis[SEEKS - 1]);
  }

  private static void events(Trace trace) throws IOException {
    long begin = System.nanoTime();
    EventCursor cursor = trace.cursor();
    long events = 0;
    while (cursor.next()) {
      events++;
    }
    rate("all events", begin, events);
  }

  private static void messages(Trace trace, KeptResults results) throws IOException {
    long begin = System.nanoTime();
    try (MessageIndex index = new MessageIndex(trace, results)) {
      index.update(() -> index.size() > 0);
      row(index.wasKept() ? "messages, all rows" : "messages, first rows", millis(begin), "%,d rows", index.size());
      if (!index.wasKept()) {
        begin = System.nanoTime();
        index.readAll();
        rate("messages, all rows", begin, trace.eventCount());
      }
      texts(index);
    }
  }

  /** Rows with their payloads, as a table shows them. */
  private static void texts(MessageIndex index) {
    Random random = new Random(SEED);
    double[] millis = new double[SEEKS];
    for (int i = 0; i < SEEKS && index.size() > 0; i++) {
      int row = random.nextInt(index.size());
      long begin = System.nanoTime();
      for (int line = row; line < Math.min(row + LINES, index.size()); line++) {
        index.get(line);
      }
      millis[i] = millis(begin);
    }
    Arrays.sort(millis);
    row(LINES + " rows anywhere, median", millis[SEEKS / 2], "of %d; most %.1f ms", SEEKS, millis[SEEKS - 1]);
  }

  private static void statistics(Trace trace, KeptResults results) throws IOException {
    long begin = System.nanoTime();
    QueueStatisticsReader.read(trace, results, () -> false);
    rate("statistics", begin, trace.eventCount());
  }

  private static double millis(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void rate(String what, long begin, long events) {
    double millis = millis(begin);
    row(what, millis, "%.1f M events/s", events / millis / 1e3);
  }

  private static void row(String what, double millis, String remark, Object... values) {
    System.out.printf(Locale.ROOT, "%-34s %10.1f ms   %s%n", what, millis, String.format(Locale.ROOT, remark, values));
  }
}
