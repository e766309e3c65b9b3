// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.Trace;

/** Counts what each queue did over a span of a trace. One reading is one pass over its events. */
public final class QueueStatisticsReader {
  private static final int CANCEL_INTERVAL = 4096;
  private static final String RECORD_LEVEL = "record_level";
  /** A recording of this level has no messages. */
  private static final String SAMPLED = "sampled";

  private final Trace trace;
  private final Map<Integer, Counts> counts = new TreeMap<>();
  private final MessagePairing pairing = new MessagePairing();
  private long[] sentNanos = new long[1024];
  private int sent;

  /**
   * A number that grows by single events, or jumps from sample to sample where a source tells totals only. What a sample
   * says that the events before it have said already adds nothing.
   */
  private static final class Growth {
    private long total = QueueState.UNKNOWN;
    private long gained;
    private boolean told;

    void begin(long from) {
      total = total == QueueState.UNKNOWN ? from : total;
    }

    void grow(long count) {
      told = true;
      gained += count;
      total += total == QueueState.UNKNOWN ? 0 : count;
    }

    void sample(long newTotal) {
      begin(newTotal);
      if (newTotal > total) {
        gained += newTotal - total;
        total = newTotal;
      }
    }

    long gained() {
      return told || total != QueueState.UNKNOWN ? gained : QueueState.UNKNOWN;
    }
  }

  /** What is counted for one queue. */
  private static final class Counts {
    final Growth buffers = new Growth();
    final Growth kicks = new Growth();
    final Growth suppressedKicks = new Growth();
    final Growth interrupts = new Growth();
    final Growth suppressedInterrupts = new Growth();
    long messages;
    long payloadBytes;
    long[] latencies = new long[256];
    int latencyCount;

    void begin(QueueState before) {
      buffers.begin(before.buffers());
      kicks.begin(before.kicks());
      suppressedKicks.begin(before.suppressedKicks());
      interrupts.begin(before.interrupts());
      suppressedInterrupts.begin(before.suppressedInterrupts());
    }

    /** A queue that was just handed over: nothing has happened yet. */
    void configured() {
      for (Growth growth : List.of(buffers, kicks, suppressedKicks, interrupts, suppressedInterrupts)) {
        growth.begin(0);
      }
    }

    void sample(EventView event) {
      buffers.sample(event.getLong(Field.BUFFERS));
      kicks.sample(event.getLong(Field.KICKS));
      suppressedKicks.sample(event.getLong(Field.SUPPRESSED_KICKS));
      interrupts.sample(event.getLong(Field.INTERRUPTS));
      suppressedInterrupts.sample(event.getLong(Field.SUPPRESSED_INTERRUPTS));
    }

    void latency(long nanos) {
      if (latencyCount == latencies.length) {
        latencies = Arrays.copyOf(latencies, latencyCount * 2);
      }
      latencies[latencyCount++] = nanos;
    }
  }

  private QueueStatisticsReader(Trace trace) {
    this.trace = trace;
  }

  /** Statistics of every queue over the whole trace. */
  public static List<QueueStatistics> read(Trace trace) throws IOException {
    return read(trace, trace.beginNanos(), trace.endNanos(), () -> false);
  }

  /**
   * Statistics of every queue, in the order of their ids.
   *
   * @param cancelled asked every few thousand events; true ends the reading with what was counted
   */
  public static List<QueueStatistics> read(Trace trace, long fromNanos, long toNanos, BooleanSupplier cancelled)
      throws IOException {
    QueueStatisticsReader reader = new QueueStatisticsReader(trace);
    for (QueueInfo queue : trace.system().queues()) {
      reader.of(queue.id());
    }
    if (fromNanos > trace.beginNanos()) {
      new StateReader(trace).at(fromNanos - 1).queues().forEach(queue -> reader.of(queue.info().id()).begin(queue));
    }
    EventCursor cursor = trace.cursor();
    cursor.seek(fromNanos);
    int untilAsked = CANCEL_INTERVAL;
    while (cursor.next() && cursor.event().nanos() <= toNanos) {
      reader.count(cursor.event());
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          break;
        }
      }
    }
    return reader.result(fromNanos, toNanos);
  }

  private Counts of(int queue) {
    return counts.computeIfAbsent(queue, id -> new Counts());
  }

  private void count(EventView event) {
    if (event.type() == EventType.SAMPLE) {
      of(queue(event)).sample(event);
    } else if (!event.isCheckpoint()) {
      countNew(event);
    }
  }

  private void countNew(EventView event) {
    switch (event.type()) {
      case USED_IDX -> of(queue(event)).buffers.grow((event.getInt(Field.IDX) - event.getInt(Field.OLD)) & 0xFFFF);
      case BUFFER_RETURNED -> of(queue(event)).buffers.grow(1);
      case KICK_BEGIN -> of(queue(event)).kicks.grow(1);
      case KICK_SUPPRESSED -> of(queue(event)).suppressedKicks.grow(1);
      case INTERRUPT -> of(queue(event)).interrupts.grow(1);
      case INTERRUPT_SUPPRESSED -> of(queue(event)).suppressedInterrupts.grow(1);
      case QUEUE_CONFIGURED -> configured(queue(event));
      case MESSAGE_SENT -> sent(event);
      case MESSAGE_FOUND -> message(event);
      case MESSAGE_RECEIVED -> received(event);
      default -> { }
    }
  }

  /** An engine tells every kick from here on; who sees less may see none of them. */
  private void configured(int queue) {
    QueueInfo info = trace.system().queue(queue);
    if (info != null && info.arePrivateIndicesKnown()) {
      of(queue).configured();
    }
  }

  private static int queue(EventView event) {
    return event.getInt(Field.QUEUE);
  }

  private void sent(EventView event) {
    message(event);
    if (sent == sentNanos.length) {
      sentNanos = Arrays.copyOf(sentNanos, sent * 2);
    }
    sentNanos[sent] = event.nanos();
    pairing.sent(queue(event), event.getLong(Field.BUFFER), sent++);
  }

  private void message(EventView event) {
    Counts queue = of(queue(event));
    queue.messages++;
    queue.payloadBytes += event.getLong(Field.LENGTH);
  }

  private void received(EventView event) {
    int row = pairing.received(queue(event), event.getLong(Field.BUFFER));
    if (row >= 0) {
      of(queue(event)).latency(event.nanos() - sentNanos[row]);
    }
  }

  private List<QueueStatistics> result(long from, long to) {
    boolean tellsMessages = !SAMPLED.equals(trace.env().get(RECORD_LEVEL));
    List<QueueStatistics> result = new ArrayList<>();
    counts.forEach((id, c) -> {
      long[] sorted = Arrays.copyOf(c.latencies, c.latencyCount);
      Arrays.sort(sorted);
      boolean none = sorted.length == 0;
      result.add(new QueueStatistics(id, c.buffers.gained(), c.kicks.gained(), c.suppressedKicks.gained(),
          c.interrupts.gained(), c.suppressedInterrupts.gained(), tellsMessages ? c.messages : QueueState.UNKNOWN,
          tellsMessages ? c.payloadBytes : QueueState.UNKNOWN, from, to, none ? Message.NO_TIME : sorted[0],
          none ? Message.NO_TIME : sorted[(sorted.length - 1) / 2],
          none ? Message.NO_TIME : sorted[sorted.length - 1]));
    });
    return result;
  }
}
