// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import org.ringscope.analysis.state.QueueWatch;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/** Waits until a ring becomes full, or until it has been empty for a while; each time once. */
public final class QueueLevel implements EventTest {
  private final QueueWatch watch;
  private final boolean waitsForFull;
  private final long emptyNanos;
  private boolean holds;
  private long since;
  private boolean isTold;

  private QueueLevel(QueueWatch watch, boolean waitsForFull, long emptyNanos, Position behind) {
    this.watch = watch;
    this.waitsForFull = waitsForFull;
    this.emptyNanos = emptyNanos;
    if (behind != null) {
      holds = level();
      since = Math.max(watch.lastMovementNanos(), Long.MIN_VALUE / 2);
      isTold = holds && (waitsForFull || behind.nanos() - since >= emptyNanos);
    }
  }

  /** The event behind which no descriptor is free. @param behind see {@link EventTest.Maker} */
  public static EventTest full(Trace trace, QueueInfo queue, Position behind) throws IOException {
    return new QueueLevel(new QueueWatch(trace, queue, behind), true, 0, behind);
  }

  /** The first event, of whomever, at which the device has had no buffer for so long. @param behind see {@link EventTest.Maker} */
  public static EventTest empty(Trace trace, QueueInfo queue, long nanos, Position behind) throws IOException {
    return new QueueLevel(new QueueWatch(trace, queue, behind), false, nanos, behind);
  }

  private boolean level() {
    return waitsForFull ? watch.isFull() : watch.isEmpty();
  }

  @Override
  public void repeats(EventView event) {
    watch.apply(event);
  }

  @Override
  public boolean lets(EventView event, long nanosBefore) {
    if (watch.apply(event)) {
      boolean held = holds;
      holds = level();
      if (!held) {
        since = event.nanos();
        isTold = false;
      }
    }
    if (!holds || isTold || event.nanos() - since < emptyNanos) {
      return false;
    }
    isTold = true;
    return true;
  }
}
