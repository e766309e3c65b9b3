// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.util.Arrays;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.StreamWriter;

/**
 * Records the messages of one core and of its rings only totals, when a packet begins and at the end. Of a ring a core
 * counts what its own side does.
 */
final class CountRecorder extends TrafficRecorder {
  /** What is counted of one ring. */
  private static final class Counts {
    long kicks;
    long suppressedKicks;
    long interrupts;
    long suppressedInterrupts;
    long published;
    long taken;
    long used;
    /** Whether this core is the driver, or the device: known from the description, or from what it does. */
    boolean drives;
    boolean serves;
  }

  private Counts[] counts = new Counts[0];

  CountRecorder(Recorder recorder, CoreStream out, int payloadLimit) {
    super(recorder, out, payloadLimit);
  }

  @Override
  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    for (int queue = 0; queue <= recorder.lastQueue(); queue++) {
      if (recorder.isConfigured(queue)) {
        of(queue).drives |= recorder.drives(out.core, queue);
        of(queue).serves |= recorder.serves(out.core, queue);
      }
    }
    writeCounts(stream, nanos);
  }

  private void writeCounts(StreamWriter stream, long nanos) {
    for (int queue = 0; queue < counts.length; queue++) {
      Counts c = counts[queue];
      if (c != null && (c.drives || c.serves)) {
        stream.at(nanos).sample(queue).kicks(c.drives ? c.kicks : Unknown.U64)
            .interrupts(c.serves ? c.interrupts : Unknown.U64).buffers(c.serves ? c.used : Unknown.U64)
            .suppressedKicks(c.drives ? c.suppressedKicks : Unknown.U64)
            .suppressedInterrupts(c.serves ? c.suppressedInterrupts : Unknown.U64).end();
      }
      if (c != null && c.drives) {
        // what the device has used since the driver looked is not in flight any more
        stream.at(nanos).buffer().counts(queue, Unknown.U32, c.published, c.taken);
      }
    }
  }

  /** The totals at the end, which no later packet would tell. */
  @Override
  void finish() {
    writeCounts(out.stream, out.nanos());
  }

  private Counts of(int queue) {
    if (queue >= counts.length) {
      counts = Arrays.copyOf(counts, queue + 1);
    }
    return counts[queue] != null ? counts[queue] : (counts[queue] = new Counts());
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    Counts c = of(queue);
    c.drives = true;
    c.published += RingIndex.distance(oldIdx, newIdx);
  }

  @Override
  public void usedTaken(int queue, int position, int id, int length) {
    of(queue).taken++;
  }

  @Override
  public void usedIdxWritten(int queue, int oldIdx, int newIdx) {
    Counts c = of(queue);
    c.serves = true;
    c.used += RingIndex.distance(oldIdx, newIdx);
  }

  /** Buffers are counted where their last descriptor is written. */
  @Override
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    Counts c = of(queue);
    c.drives = true;
    c.published += (flags & DescriptorFlags.NEXT) == 0 ? 1 : 0;
  }

  @Override
  public void packedUsedTaken(int queue, int slot, int length, int id, int flags, int buffers) {
    of(queue).taken += buffers;
  }

  @Override
  public void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags, int buffers,
      int slots) {
    Counts c = of(queue);
    c.serves = true;
    c.used += buffers;
  }

  @Override
  public void kickBegin(int queue) {
    of(queue).kicks++;
  }

  @Override
  public void kickSuppressed(int queue) {
    of(queue).suppressedKicks++;
  }

  @Override
  public void interruptSent(int queue) {
    of(queue).interrupts++;
  }

  @Override
  public void interruptSuppressed(int queue) {
    of(queue).suppressedInterrupts++;
  }
}
