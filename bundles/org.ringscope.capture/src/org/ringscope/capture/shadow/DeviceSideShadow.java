// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/** What the device of a ring has written, its interrupts and the buffers it returned: unknown until they are counted. */
abstract class DeviceSideShadow extends RingShadow {
  private long interrupts;
  private long suppressedInterrupts;
  private long buffers;

  /** @param interrupts 0 where they are counted from the beginning, else {@link #UNKNOWN} */
  DeviceSideShadow(int queue, int size, long interrupts) {
    super(queue, size, CheckpointKnown.DEVICE_SIDE);
    this.interrupts = interrupts;
  }

  public final void interrupted() {
    interrupts++;
    touch();
  }

  public final void interruptSuppressed() {
    suppressedInterrupts++;
  }

  final void returned(int count) {
    buffers += count;
  }

  /** Totals that memory does not tell. */
  public final void count(long interruptCount, long suppressedInterruptCount, long bufferCount) {
    interrupts = interruptCount;
    suppressedInterrupts = suppressedInterruptCount;
    buffers = bufferCount;
  }

  @Override
  final void writeCounts(StreamWriter out, long nanos) {
    if (interrupts != UNKNOWN) {
      writeSample(out, nanos, UNKNOWN, interrupts, buffers, UNKNOWN, suppressedInterrupts);
    }
  }
}
