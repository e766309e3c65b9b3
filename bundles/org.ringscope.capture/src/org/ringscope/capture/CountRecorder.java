// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.util.Arrays;
import org.ringscope.runtime.ring.DescriptorFlags;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;

/** Records all but the rings of one core; of these only counts, once per packet. */
final class CountRecorder extends CoreRecorder {
  /** What is counted of one ring; a core sees one side of it. */
  private static final class Counts {
    long kicks;
    long interrupts;
    long published;
    long taken;
    long used;
    boolean drives;
  }

  private Counts[] counts = new Counts[0];

  CountRecorder(Recorder recorder, CoreOutput out, int payloadLimit) {
    super(recorder, out, payloadLimit);
  }

  @Override
  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    super.writeCheckpoint(stream, full, nanos);
    for (int queue = 0; queue < counts.length; queue++) {
      Counts c = counts[queue];
      if (c != null) {
        stream.begin(EventType.SAMPLE, nanos).u16(queue).u64(c.kicks).u64(c.interrupts).u64(c.used).end();
        if (c.drives) {
          stream.begin(EventType.COUNTS, nanos).u16(queue).u32(c.published - c.taken).u32(c.published).u32(c.taken)
              .end();
        }
      }
    }
  }

  private Counts of(int queue) {
    if (queue >= counts.length) {
      counts = Arrays.copyOf(counts, queue + 1);
    }
    return counts[queue] != null ? counts[queue] : (counts[queue] = new Counts());
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    of(queue).drives = true;
    of(queue).published += newIdx - oldIdx & 0xFFFF;
  }

  @Override
  public void usedTaken(int queue, int position, int id, int length) {
    of(queue).taken++;
  }

  @Override
  public void usedIdxWritten(int queue, int oldIdx, int newIdx) {
    of(queue).used += newIdx - oldIdx & 0xFFFF;
  }

  /** Buffers are counted where their last descriptor is written. */
  @Override
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    of(queue).drives = true;
    of(queue).published += (flags & DescriptorFlags.NEXT) == 0 ? 1 : 0;
  }

  @Override
  public void packedUsedTaken(int queue, int slot, int length, int id, int flags) {
    of(queue).taken++;
  }

  @Override
  public void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags) {
    of(queue).used++;
  }

  @Override
  public void kickBegin(int queue) {
    of(queue).kicks++;
  }

  @Override
  public void interruptSent(int queue) {
    of(queue).interrupts++;
  }
}
