// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import org.ringscope.trace.checkpoint.CheckpointReference;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.write.EventWriter;

/** What the driver of a ring has written, and how often it has kicked: unknown until it is counted. */
public abstract class DriverShadow extends RingShadow {
  private final DriverCheckpoint checkpoint = new DriverCheckpoint();
  private long kicks;
  private long suppressedKicks;

  /** @param kicks 0 where they are counted from the beginning, else {@link #UNKNOWN} */
  DriverShadow(int queue, int size, long kicks) {
    super(queue, size);
    this.kicks = kicks;
  }

  @Override
  public final void kickBegin(int ofQueue) {
    kicks++;
    touch();
  }

  @Override
  public final void kickSuppressed(int ofQueue) {
    suppressedKicks++;
  }

  /** Totals that memory does not tell. */
  public final void count(long kickCount, long suppressedKickCount) {
    kicks = kickCount;
    suppressedKicks = suppressedKickCount;
  }

  /** Fills in what is known. */
  abstract void describe(DriverCheckpoint into);

  @Override
  final void writeContents(EventWriter out) {
    describe(checkpoint.of(queue, size));
    checkpoint.write(out);
  }

  @Override
  final void writeReference(EventWriter out, long toPacket, int toOffset) {
    CheckpointReference.writeDriver(out, queue, toPacket, toOffset);
  }

  @Override
  final void writeCounts(EventWriter out) {
    if (kicks != UNKNOWN) {
      out.sample(queue).kicks(kicks).suppressedKicks(suppressedKicks).end();
    }
  }
}
