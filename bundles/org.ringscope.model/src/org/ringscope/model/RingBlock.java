// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/**
 * Where the three parts of a ring lie, in physical addresses; of a packed ring the descriptors and the event suppression
 * of driver and device.
 *
 * @param end first byte behind the ring
 */
public record RingBlock(long desc, long avail, long used, long end) {

  /** Rings without addresses begin at a multiple of this, or of their own alignment if that is larger. */
  public static final long PAGE_BYTES = 4096;

  /** The ring of a queue that begins here; what has an address of its own is there. */
  static RingBlock at(long base, Virtqueue queue) {
    RingBlock block = queue.eContainer() instanceof VirtioDevice device && Defaults.isPacked(device)
        ? packed(base, Defaults.size(queue)) : legacy(base, Defaults.size(queue), Defaults.align(queue));
    return queue.getAvail() == null || queue.getUsed() == null ? block
        : new RingBlock(block.desc, queue.getAvail().value(), queue.getUsed().value(),
            Math.max(block.avail, queue.getUsed().value()) + block.end - block.used);
  }

  /** One block: descriptors, then the event suppression of driver and device, 4 bytes each. */
  public static RingBlock packed(long base, int size) {
    long events = base + 16L * size;
    return new RingBlock(base, events, events + 4, events + 8);
  }

  /** The legacy layout: one block, the used ring aligned (Linux vring_init, vring_size). */
  public static RingBlock legacy(long base, int size, int align) {
    long avail = base + 16L * size;
    long used = roundUp(avail + 6 + 2L * size, Math.max(align, 1));
    return new RingBlock(base, avail, used, used + 6 + 8L * size);
  }

  /** To the next multiple, unsigned. */
  public static long roundUp(long value, long align) {
    return Long.divideUnsigned(value + align - 1, align) * align;
  }
}
