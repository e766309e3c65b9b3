// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;

/** How fast each queue moves, from the states that were shown: a rate while it moves, else how long it has been idle. One thread. */
public final class QueueTraffic {
  /** Shorter differences are too noisy to be a rate. */
  private static final long SPAN_NANOS = 250_000_000;
  private static final long SILENT_NANOS = 1_000_000_000;

  private static final class Entry {
    long sinceNanos = Long.MIN_VALUE;
    long buffers;
    double rate = -1;
  }

  private final Map<Integer, Entry> entries = new HashMap<>();

  /** Takes in the state that is shown next; one of another time begins anew. */
  public void update(SystemState state) {
    boolean hasTimes = state.clockNanos() != Long.MIN_VALUE;
    for (QueueState queue : state.queues()) {
      if (!hasTimes || queue == null || queue.buffers() < 0) {
        continue;
      }
      Entry entry = entries.computeIfAbsent(queue.info().id(), id -> new Entry());
      long elapsed = state.clockNanos() - entry.sinceNanos;
      boolean restarted = entry.sinceNanos == Long.MIN_VALUE || elapsed < 0 || queue.buffers() < entry.buffers;
      if (restarted) {
        entry.rate = -1;
      } else if (elapsed >= SPAN_NANOS) {
        entry.rate = (queue.buffers() - entry.buffers) * 1e9 / elapsed;
      }
      if (restarted || elapsed >= SPAN_NANOS) {
        entry.sinceNanos = state.clockNanos();
        entry.buffers = queue.buffers();
      }
    }
  }

  /** {@code 1 204/s}, {@code idle 2.1 ms}, {@code now}, empty if nothing is known. */
  public String text(QueueState queue, long nowNanos) {
    Entry entry = entries.get(queue.info().id());
    if (entry != null && entry.rate > 0) {
      return TimeText.grouped(Math.round(Math.max(1, entry.rate))) + "/s";
    }
    long last = queue.lastMovementNanos();
    if (last == Long.MIN_VALUE || last > nowNanos) {
      return "";
    }
    return last == nowNanos ? "now" : "idle " + TimeText.duration(nowNanos - last);
  }

  /** Buffers per second; 0 where nothing moves or nothing is known. */
  public double rate(QueueState queue) {
    Entry entry = entries.get(queue.info().id());
    return entry == null ? 0 : Math.max(0, entry.rate);
  }

  /** Whether enough time has passed between the states that were shown to tell a rate. */
  public boolean isRateKnown(QueueState queue) {
    Entry entry = entries.get(queue.info().id());
    return entry != null && entry.rate >= 0;
  }

  /** Did something move lately? */
  public boolean isMoving(QueueState queue, long nowNanos) {
    Entry entry = entries.get(queue.info().id());
    long last = queue.lastMovementNanos();
    return entry != null && entry.rate > 0
        || last != Long.MIN_VALUE && nowNanos >= last && nowNanos - last < SILENT_NANOS;
  }
}
