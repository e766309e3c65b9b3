// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.statistics.InFlightHistory;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.analysis.timeline.QueueCount;
import org.ringscope.analysis.timeline.QueueLane;
import org.ringscope.analysis.timeline.Timeline;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Counts a trace event by event, to say whether its timeline is right. */
public final class CountedTimeline {
  private record Cell(int queue, int piece) {}

  private CountedTimeline() {}

  /** Every piece of every queue has the numbers that a count of each event gives. */
  public static TimelineSummary check(Trace trace) throws IOException {
    TimelineSummary summary = new Timeline(trace, null).readAll().summary();
    check(trace, summary);
    return summary;
  }

  /** The same of one that was made otherwise. */
  public static void check(Trace trace, TimelineSummary summary) throws IOException {
    int[] events = new int[summary.pieces()];
    Map<Cell, Integer> kicks = new HashMap<>();
    Map<Cell, Integer> all = new HashMap<>();
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      EventView event = cursor.event();
      if (!event.isCheckpoint() && event.stream() != StreamInfo.SYSTEM && event.nanos() >= trace.beginNanos()) {
        int piece = summary.grid().piece(event.nanos());
        events[piece]++;
        if (event.type().fields().contains(Field.QUEUE) && !event.isUnknown(Field.QUEUE)
            && event.type() != EventType.SAMPLE) {
          all.merge(new Cell(event.getInt(Field.QUEUE), piece), 1, Integer::sum);
          kicks.merge(new Cell(event.getInt(Field.QUEUE), piece), event.type() == EventType.KICK_BEGIN ? 1 : 0,
              Integer::sum);
        }
      }
    }
    assertThat(summary.events()).isEqualTo(events);
    List<QueueStatistics> statistics = QueueStatisticsReader.read(trace);
    for (QueueLane lane : summary.queues()) {
      for (int piece = 0; piece < summary.pieces(); piece++) {
        assertThat(lane.count(QueueCount.EVENTS, piece)).as("queue %d piece %d", lane.queue(), piece)
            .isEqualTo(all.getOrDefault(new Cell(lane.queue(), piece), 0));
        assertThat(lane.count(QueueCount.KICKS, piece)).as("kicks of queue %d piece %d", lane.queue(), piece)
            .isGreaterThanOrEqualTo(kicks.getOrDefault(new Cell(lane.queue(), piece), 0));
      }
    }
    statistics.forEach(queue -> checkTotals(summary.queue(queue.queue()), queue));
    checkInFlight(trace, summary);
  }

  private static void checkTotals(QueueLane lane, QueueStatistics queue) {
    assertThat(lane.count(QueueCount.KICKS)).as("kicks of queue %d", queue.queue())
        .isEqualTo(Math.max(0, queue.kicks()));
    assertThat(lane.count(QueueCount.SUPPRESSED_KICKS)).isEqualTo(Math.max(0, queue.suppressedKicks()));
    assertThat(lane.count(QueueCount.INTERRUPTS)).isEqualTo(Math.max(0, queue.interrupts()));
    assertThat(lane.count(QueueCount.SUPPRESSED_INTERRUPTS)).isEqualTo(Math.max(0, queue.suppressedInterrupts()));
    assertThat(lane.count(QueueCount.MESSAGES)).isEqualTo(Math.max(0, queue.messages()));
  }

  /** The history knows nothing of what a ring begins with; from where it does, both say the same. */
  private static void checkInFlight(Trace trace, TimelineSummary summary) throws IOException {
    long begin = summary.grid().beginNanos();
    long end = summary.grid().begin(summary.pieces()) - 1;
    for (InFlightHistory history : InFlightHistory.read(trace, begin, end, summary.pieces(), () -> false)) {
      for (int piece = 1; piece < summary.pieces(); piece++) {
        if (history.most()[piece - 1] != QueueState.UNKNOWN) {
          assertThat(summary.queue(history.queue()).most(piece)).as("queue %d piece %d", history.queue(), piece)
              .isEqualTo(history.most()[piece]);
        }
      }
    }
  }
}
