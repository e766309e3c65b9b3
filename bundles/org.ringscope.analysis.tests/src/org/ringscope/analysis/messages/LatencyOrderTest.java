// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.Trace;

class LatencyOrderTest {
  /** More than fits beside a row's number while they are sorted. */
  private static final long AGES = 100L * 365 * 86_400 * 1_000_000_000;

  @TempDir
  Path folder;

  @Test
  void theSlowestComesFirstAndTheUnknownLast() throws IOException {
    long[] latencies = {30, -1, 500, 0, 7_000_000_000L, AGES, 500, AGES + 5};
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      for (int i = 0; i < latencies.length; i++) {
        trace.sent(trace.host, 1_000 + i, TX, 0x1000 + i, 1, 2, "m");
      }
      for (int i : new int[] {3, 0, 2, 6, 4, 5, 7}) {
        trace.received(trace.remote, 1_000 + i + latencies[i], TX, 0x1000 + i, 1, 2, "m");
      }
    }
    try (Trace trace = Trace.open(folder.resolve("trace")); MessageIndex index = new MessageIndex(trace)) {
      RequestIndex requests = new RequestIndex(trace);
      MessageAxis axis = new MessageAxis(TimeAxis.of(trace),
          List.of(index.readAll().filter(Condition.ALL, "trace")), List.of(requests.filter(Condition.ALL, "trace")));
      LatencyOrder order = LatencyOrder.of(axis, () -> false);
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        MessageAxis.Row row = order.row(i);
        places.add(row.place());
        assertThat(order.placeOf(row)).as("place of row %s", row).isEqualTo(i);
      }
      assertThat(places).containsExactly(7, 5, 4, 2, 6, 0, 3, 1);
      assertThat(LatencyOrder.of(axis, () -> true)).as("cancelled").isNull();
      requests.close();
    }
  }
}
