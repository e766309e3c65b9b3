// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.system.QueueInfo;

/**
 * The bytes of a ring's three areas. The memory may be alive: where two reads differ, a side has moved meanwhile, and words of
 * two moments would tell of faults that never were.
 *
 * @param device ends early where the memory does, as do the others: its limit is what is there, its capacity what should be
 */
record RingBytes(ByteBuffer descriptors, ByteBuffer driver, ByteBuffer device) {
  /** A ring that moves faster than it can be read is taken as it was read last. */
  private static final int MOST_READS = 64;

  /** Reads until two reads are equal. */
  static RingBytes settled(DeviceAddresses memory, QueueInfo info) throws IOException {
    RingBytes before = read(memory, info);
    RingBytes now = read(memory, info);
    for (int reads = 2; reads < MOST_READS && !now.equals(before); reads++) {
      before = now;
      now = read(memory, info);
    }
    return now;
  }

  /** The device's area first: what is used was available before, and so used.idx is never ahead of avail.idx. */
  private static RingBytes read(DeviceAddresses memory, QueueInfo info) throws IOException {
    int size = info.size();
    boolean packed = info.isPacked();
    ByteBuffer device =
        memory.read(info.used(), packed ? PackedLayout.EVENT_BYTES : (int) VringLayout.usedBytes(size));
    ByteBuffer driver =
        memory.read(info.avail(), packed ? PackedLayout.EVENT_BYTES : (int) VringLayout.availBytes(size));
    return new RingBytes(memory.read(info.desc(), DESC_BYTES * size), driver, device);
  }
}
