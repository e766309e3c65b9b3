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
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.Trace;
import org.ringscope.trace.TraceOptions;

/** Counts what each queue did over a span of a trace. One reading is one pass over its events. */
public final class QueueStatisticsReader {
  private static final int CANCEL_INTERVAL = 4096;
  private static final int NO_QUEUE = 0xFFFF;

  private final Trace trace;
  private final Map<Integer, Counts> counts = new TreeMap<>();
  private final MessagePairing pairing = new MessagePairing();
  private final BufferTimes bufferTimes = new BufferTimes();
  private final boolean hasTimes;
  private long[] sentNanos = new long[1024];
  private int sent;

  /** What is counted for one queue. */
  private static final class Counts {
    long buffers;
    long kicks;
    long suppressedKicks;
    long interrupts;
    long suppressedInterrupts;
    long messages;
    long payloadBytes;
    final LatencySample messageLatency = new LatencySample();
    final LatencySample bufferLatency = new LatencySample();
    InFlightTrack inFlight = new InFlightTrack(null);
    int maxInFlight = QueueState.UNKNOWN;

    void startsWith(QueueState before) {
      inFlight = new InFlightTrack(before);
      maxInFlight = inFlight.now();
    }

    void inFlight(EventView event) {
      inFlight.apply(event);
      maxInFlight = Math.max(maxInFlight, inFlight.now());
    }
  }

  private QueueStatisticsReader(Trace trace) {
    this.trace = trace;
    hasTimes = !TraceOptions.ORDER_CLOCK.equals(trace.env().get("clock"));
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
    SystemState before = new StateReader(trace).at(fromNanos - 1);
    for (QueueInfo queue : trace.system().queues()) {
      reader.of(queue.id()).startsWith(before.queue(queue.id()));
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
    if (event.isCheckpoint()) {
      return;
    }
    if (InFlightTrack.isTold(event)) {
      of(queue(event)).inFlight(event);
    }
    switch (event.type()) {
      case USED_IDX -> of(queue(event)).buffers += (event.getInt(Field.IDX) - event.getInt(Field.OLD)) & 0xFFFF;
      case BUFFER_TAKEN -> bufferTimes.taken(queue(event), event.getLong(Field.BUFFER), event.nanos());
      case BUFFER_RETURNED -> returned(event);
      case KICK_BEGIN -> of(queue(event)).kicks++;
      case KICK_SUPPRESSED -> of(queue(event)).suppressedKicks++;
      case INTERRUPT -> of(queue(event)).interrupts++;
      case INTERRUPT_SUPPRESSED -> of(queue(event)).suppressedInterrupts++;
      case MESSAGE_SENT -> sent(event);
      case MESSAGE_RECEIVED -> received(event);
      default -> { }
    }
  }

  private static int queue(EventView event) {
    return event.getInt(Field.QUEUE);
  }

  private void returned(EventView event) {
    Counts queue = of(queue(event));
    queue.buffers++;
    long nanos = bufferTimes.returned(queue(event), event.getLong(Field.BUFFER), event.nanos());
    if (nanos != Message.NO_TIME) {
      queue.bufferLatency.add(nanos);
    }
  }

  private void sent(EventView event) {
    Counts queue = of(queue(event));
    queue.messages++;
    queue.payloadBytes += event.getLong(Field.LENGTH);
    if (sent == sentNanos.length) {
      sentNanos = Arrays.copyOf(sentNanos, sent * 2);
    }
    sentNanos[sent] = event.nanos();
    pairing.sent(queue(event), event.getLong(Field.BUFFER), sent++);
  }

  private void received(EventView event) {
    int row = pairing.received(queue(event), event.getLong(Field.BUFFER));
    if (row >= 0) {
      of(queue(event)).messageLatency.add(event.nanos() - sentNanos[row]);
    }
  }

  private List<QueueStatistics> result(long from, long to) {
    List<QueueStatistics> result = new ArrayList<>();
    counts.remove(NO_QUEUE);
    counts.forEach((id, c) -> {
      LatencySample latency = !hasTimes ? new LatencySample() : c.messages > 0 ? c.messageLatency : c.bufferLatency;
      result.add(new QueueStatistics(id, c.buffers, c.kicks, c.suppressedKicks, c.interrupts, c.suppressedInterrupts,
          c.messages, c.payloadBytes, from, to, latency.min(), latency.median(), latency.max(),
          c.maxInFlight));
    });
    return result;
  }
}
