// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;

/**
 * How fast each queue moves at one instant: a rate while it moves, else how long it has been idle. It depends on the instant
 * alone, not on what was shown before. One thread.
 */
public final class QueueTraffic {
  /** Shorter differences are too noisy to be a rate. */
  private static final long LEAST_NANOS = 250_000_000;
  private static final long SILENT_NANOS = 1_000_000_000;

  /** By the id of the queue; without those whose rate is not known. */
  private final Map<Integer, Double> rates = new HashMap<>();

  /** Takes the state that is shown from now on; rates are known where it knows what was a moment before. */
  public void update(SystemState state) {
    rates.clear();
    SystemState before = state.earlier();
    if (before == null || state.clockNanos() == Long.MIN_VALUE) {
      return;
    }
    long elapsed = state.clockNanos() - before.clockNanos();
    for (QueueState queue : state.queues()) {
      QueueState old = queue == null ? null : before.queue(queue.info().id());
      if (old != null && queue.buffers() >= Math.max(0, old.buffers()) && elapsed >= LEAST_NANOS) {
        rates.put(queue.info().id(), (queue.buffers() - Math.max(0, old.buffers())) * 1e9 / elapsed);
      }
    }
  }

  /** {@code 1 204/s}, {@code idle 2.1 ms}, {@code now}, empty if nothing is known or nothing has ever moved. */
  public String text(QueueState queue, long nowNanos) {
    if (rate(queue) > 0) {
      return TimeText.grouped(Math.round(Math.max(1, rate(queue)))) + "/s";
    }
    long last = queue.lastMovementNanos();
    if (last == Long.MIN_VALUE || last > nowNanos || isUntouched(queue)) {
      return "";
    }
    return last == nowNanos ? "now" : "idle " + TimeText.duration(nowNanos - last);
  }

  /** Set up, and nothing was ever put into it. */
  private static boolean isUntouched(QueueState queue) {
    return queue.kicks() <= 0 && queue.buffers() <= 0 && queue.inFlight() == 0;
  }

  /** Buffers per second; 0 where nothing moves or nothing is known. */
  public double rate(QueueState queue) {
    return rates.getOrDefault(queue.info().id(), 0.0);
  }

  /** Whether enough is known of the time before to tell a rate. */
  public boolean isRateKnown(QueueState queue) {
    return rates.containsKey(queue.info().id());
  }

  /** Did something move lately? */
  public boolean isMoving(QueueState queue, long nowNanos) {
    long last = queue.lastMovementNanos();
    return rate(queue) > 0
        || last != Long.MIN_VALUE && nowNanos >= last && nowNanos - last < SILENT_NANOS && !isUntouched(queue);
  }
}
