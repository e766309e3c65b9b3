// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/** What the driver of a ring has written, and how often it has kicked: unknown until it is counted. */
abstract class DriverSideShadow extends RingShadow {
  private long kicks;
  private long suppressedKicks;

  /** @param kicks 0 where they are counted from the beginning, else {@link #UNKNOWN} */
  DriverSideShadow(int queue, int size, long kicks) {
    super(queue, size, CheckpointKnown.DRIVER_SIDE);
    this.kicks = kicks;
  }

  public final void kicked() {
    kicks++;
    touch();
  }

  public final void kickSuppressed() {
    suppressedKicks++;
  }

  /** Totals that memory does not tell. */
  public final void count(long kickCount, long suppressedKickCount) {
    kicks = kickCount;
    suppressedKicks = suppressedKickCount;
  }

  @Override
  final void writeCounts(StreamWriter out, long nanos) {
    if (kicks != UNKNOWN) {
      writeSample(out, nanos, kicks, UNKNOWN, UNKNOWN, suppressedKicks, UNKNOWN);
    }
  }
}
