// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import org.ringscope.trace.checkpoint.CheckpointReference;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.write.EventWriter;

/** What the device of a ring has written, its interrupts and the buffers it returned: unknown until they are counted. */
public abstract class DeviceShadow extends RingShadow {
  private final DeviceCheckpoint checkpoint = new DeviceCheckpoint();
  private long interrupts;
  private long suppressedInterrupts;
  private long buffers;

  /** @param interrupts 0 where they are counted from the beginning, else {@link #UNKNOWN} */
  DeviceShadow(int queue, int size, long interrupts) {
    super(queue, size);
    this.interrupts = interrupts;
  }

  @Override
  public final void interruptSent(int ofQueue) {
    interrupts++;
    touch();
  }

  @Override
  public final void interruptSuppressed(int ofQueue) {
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

  /** Fills in what is known. */
  abstract void describe(DeviceCheckpoint into);

  @Override
  final void writeContents(EventWriter out) {
    describe(checkpoint.of(queue, size));
    checkpoint.write(out);
  }

  @Override
  final void writeReference(EventWriter out, long toPacket, int toOffset) {
    CheckpointReference.writeDevice(out, queue, toPacket, toOffset);
  }

  @Override
  final void writeCounts(EventWriter out) {
    if (interrupts != UNKNOWN) {
      out.sample(queue).interrupts(interrupts).buffers(buffers).suppressedInterrupts(suppressedInterrupts).end();
    }
  }
}
