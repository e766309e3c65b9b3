// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.protocol.can.CanTiming;
import org.ringscope.trace.Position;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * The bench at any instant of a trace. What has been read is kept now and then, so that a jump back reads a little only; a
 * short way forward reads what is new. For one thread.
 */
public final class BenchReader {
  /** How long the load is counted. */
  static final long WINDOW_NANOS = 100_000_000;
  private static final int FIRST_SPACING = 10_000;
  private static final int MOST_KEPT = 256;

  private record Kept(Position position, BenchTracker tracker) {}

  private final Trace trace;
  private final EventCursor cursor;
  private final CanTiming timing;
  private final List<Kept> kept = new ArrayList<>();
  private int spacing = FIRST_SPACING;
  private int sinceKept;
  private BenchTracker tracker;
  /** The event applied last; null before the first. */
  private Position applied;
  /** Whether the cursor stands on an event that is not applied yet. */
  private boolean isAhead;

  public BenchReader(Trace trace) throws IOException {
    this.trace = trace;
    cursor = trace.cursor();
    timing = timing(trace);
    tracker = new BenchTracker(timing);
  }

  private static CanTiming timing(Trace trace) {
    return trace.env().get(TraceOptions.CAN_BIT_RATE) instanceof Long rate
        && trace.env().get(TraceOptions.CAN_DATA_BIT_RATE) instanceof Long fast
        && rate > 0 && rate <= 1_000_000_000 && fast > 0 && fast <= 1_000_000_000 ? new CanTiming(rate, fast) : null;
  }

  /** The bench after the last event up to this time; null when it was cancelled. */
  public BenchState at(long nanos, BooleanSupplier cancelled) throws IOException {
    if (!go(nanos - WINDOW_NANOS, cancelled)) {
      return null;
    }
    long frames = tracker.frames();
    long busy = tracker.busyNanos();
    if (!go(nanos, cancelled)) {
      return null;
    }
    long until = Math.min(nanos, trace.endNanos());
    double window = Math.max(1, Math.min(WINDOW_NANOS, until - trace.beginNanos()));
    return new BenchState(tracker.states(trace.system()), tracker.frames(),
        1e9 * (tracker.frames() - frames) / window,
        timing == null ? BenchState.UNKNOWN : Math.min(1, (tracker.busyNanos() - busy) / window),
        timing == null ? 0 : timing.bitRate());
  }

  private boolean go(long nanos, BooleanSupplier cancelled) throws IOException {
    if (applied != null && applied.nanos() > nanos || isFar(nanos)) {
      back(nanos);
    }
    for (int i = 0;; i++) {
      if ((i & 0xFFF) == 0xFFF && cancelled.getAsBoolean()) {
        return false;
      }
      if (!isAhead && !cursor.next()) {
        return true;
      }
      isAhead = cursor.event().nanos() > nanos;
      if (isAhead) {
        return true;
      }
      tracker.apply(cursor.event());
      applied = cursor.event().position();
      keep();
    }
  }

  /** Whether something that was kept is nearer than where it stands. */
  private boolean isFar(long nanos) {
    Kept nearest = nearest(nanos);
    return nearest != null && applied != null && nearest.position().nanos() > applied.nanos();
  }

  private Kept nearest(long nanos) {
    int low = 0;
    int high = kept.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (kept.get(middle).position().nanos() <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : kept.get(low - 1);
  }

  private void back(long nanos) throws IOException {
    Kept from = nearest(nanos);
    isAhead = false;
    sinceKept = 0;
    if (from == null) {
      cursor.seekToBegin();
      tracker = new BenchTracker(timing);
      applied = null;
    } else {
      cursor.seek(from.position());
      tracker = from.tracker().copy();
      applied = from.position();
    }
  }

  private void keep() {
    boolean isNew = kept.isEmpty() || kept.get(kept.size() - 1).position().nanos() < applied.nanos();
    if (++sinceKept < spacing || !isNew) {
      return;
    }
    sinceKept = 0;
    kept.add(new Kept(applied, tracker.copy()));
    if (kept.size() == MOST_KEPT) {
      for (int i = MOST_KEPT - 1; i >= 0; i -= 2) {
        kept.remove(i);
      }
      spacing *= 2;
    }
  }
}
