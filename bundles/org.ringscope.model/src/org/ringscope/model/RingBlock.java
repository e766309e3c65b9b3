// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;

/**
 * Where the three parts of a split ring lie, in physical addresses. Queues that have no addresses of their own are laid
 * out in their region one after the other, in the order of the file, each on a page of its own.
 *
 * @param end first byte behind the ring
 */
public record RingBlock(long desc, long avail, long used, long end) {

  /** Rings without addresses begin at a multiple of this, or of their own alignment if that is larger. */
  public static final long PAGE_BYTES = 4096;

  /** The place of a queue, or null when it has neither addresses nor a region with an address. */
  public static RingBlock of(Virtqueue queue) {
    if (queue.getDesc() != null) {
      RingBlock block = legacy(queue.getDesc().value(), queue.getSize(), queue.getAlign());
      return queue.getAvail() == null || queue.getUsed() == null ? block
          : new RingBlock(block.desc, queue.getAvail().value(), queue.getUsed().value(),
              Math.max(block.avail, queue.getUsed().value()) + 6 + 8L * queue.getSize());
    }
    MemoryRegion region = queue.getRegion();
    if (region == null || region.getAddress() == null) {
      return null;
    }
    long from = region.getAddress().value();
    for (Iterator<EObject> all = root(queue).eAllContents(); all.hasNext();) {
      if (all.next() instanceof Virtqueue other && other.getRegion() == region && other.getDesc() == null) {
        RingBlock block = legacy(roundUp(from, Math.max(PAGE_BYTES, other.getAlign())), other.getSize(),
            other.getAlign());
        if (other == queue) {
          return block;
        }
        from = roundUp(block.end, PAGE_BYTES);
      }
    }
    return null;
  }

  /** The legacy layout: one block, the used ring aligned (Linux vring_init, vring_size). */
  public static RingBlock legacy(long base, int size, int align) {
    long avail = base + 16L * size;
    long used = roundUp(avail + 6 + 2L * size, Math.max(align, 1));
    return new RingBlock(base, avail, used, used + 6 + 8L * size);
  }

  private static long roundUp(long value, long align) {
    return (value + align - 1) / align * align;
  }

  private static EObject root(EObject element) {
    return element.eContainer() == null ? element : root(element.eContainer());
  }
}
