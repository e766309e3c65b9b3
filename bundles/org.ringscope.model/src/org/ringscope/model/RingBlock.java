// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

/**
 * Where the three parts of a ring lie, in physical addresses; of a packed ring the descriptors and the event suppression
 * of driver and device. Queues that have no addresses of their own are laid
 * out in their region one after the other, in the order of the file, each on a page of its own.
 *
 * @param end first byte behind the ring
 */
public record RingBlock(long desc, long avail, long used, long end) {

  /** Rings without addresses begin at a multiple of this, or of their own alignment if that is larger. */
  public static final long PAGE_BYTES = 4096;

  /**
   * The place of a queue, or null when it has neither addresses nor a region with an address. Looks at the queues before
   * it; whoever asks for all queues of a system asks {@link RingPlaces}.
   */
  public static RingBlock of(Virtqueue queue) {
    if (queue.getDesc() != null) {
      return atItsAddresses(queue);
    }
    MemoryRegion region = queue.getRegion();
    if (region == null || region.getAddress() == null || queue.eContainer() == null
        || !(queue.eContainer().eContainer() instanceof Topology topology)) {
      return null;
    }
    long from = region.getAddress().value();
    for (VirtioDevice device : topology.getDevices()) {
      for (Virtqueue other : device.getQueues()) {
        if (other.getRegion() == region && other.getDesc() == null) {
          RingBlock block = behind(from, other);
          if (other == queue) {
            return block;
          }
          from = block.endOfPage();
        }
      }
    }
    return null;
  }

  /** The place of a queue that has the address of its descriptors. */
  static RingBlock atItsAddresses(Virtqueue queue) {
    RingBlock block = block(queue.getDesc().value(), queue);
    return queue.getAvail() == null || queue.getUsed() == null ? block
        : new RingBlock(block.desc, queue.getAvail().value(), queue.getUsed().value(),
            Math.max(block.avail, queue.getUsed().value()) + block.end - block.used);
  }

  /** The place of a queue that has no addresses: where the ones before it end. */
  static RingBlock behind(long end, Virtqueue queue) {
    return block(roundUp(end, Math.max(PAGE_BYTES, queue.getAlign())), queue);
  }

  /** Where the next ring of the same region may begin. */
  long endOfPage() {
    return roundUp(end, PAGE_BYTES);
  }

  private static RingBlock block(long base, Virtqueue queue) {
    return queue.getFormat() == RingFormat.PACKED ? packed(base, queue.getSize())
        : legacy(base, queue.getSize(), queue.getAlign());
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

  private static long roundUp(long value, long align) {
    return (value + align - 1) / align * align;
  }
}
