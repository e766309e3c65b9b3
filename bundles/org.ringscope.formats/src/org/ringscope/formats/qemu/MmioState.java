// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;

/**
 * What was written to the registers of one virtio-mmio device, both layouts (virtio 1.3 §4.2.2, §4.2.4), and the set-up
 * of the queues that follows from it.
 */
final class MmioState {
  private static final int MOST_QUEUES = 1024;
  private static final int LARGEST_RING = 32768;

  /** What was written for one queue, before it is made live. */
  static final class Setup {
    int size;
    int align;
    long desc;
    long avail;
    long used;
  }

  private final Map<Integer, Setup> setups = new HashMap<>();
  private long pageSize;
  private long pageNumber;
  private int selected;
  private int featureWord;
  private long features;
  private boolean featuresWritten;

  /** Keeps a written value; queues become live only with PFN or READY. */
  void write(int offset, long value) {
    switch (offset) {
      case MmioRegisters.GUEST_PAGE_SIZE -> pageSize = value;
      case MmioRegisters.QUEUE_PFN -> pageNumber = value;
      case MmioRegisters.QUEUE_SEL -> selected = (int) Math.min(value, MOST_QUEUES);
      case MmioRegisters.DRIVER_FEATURES_SEL -> featureWord = value == 0 ? 0 : 1;
      case MmioRegisters.DRIVER_FEATURES -> acceptFeatures(value);
      case MmioRegisters.QUEUE_SIZE -> setup().size = (int) Math.min(value, LARGEST_RING);
      case MmioRegisters.QUEUE_ALIGN -> setup().align = (int) Math.min(value, 1 << 30);
      case MmioRegisters.QUEUE_DESC_LOW -> setup().desc = withWord(setup().desc, 0, value);
      case MmioRegisters.QUEUE_DESC_HIGH -> setup().desc = withWord(setup().desc, 1, value);
      case MmioRegisters.QUEUE_DRIVER_LOW -> setup().avail = withWord(setup().avail, 0, value);
      case MmioRegisters.QUEUE_DRIVER_HIGH -> setup().avail = withWord(setup().avail, 1, value);
      case MmioRegisters.QUEUE_DEVICE_LOW -> setup().used = withWord(setup().used, 0, value);
      case MmioRegisters.QUEUE_DEVICE_HIGH -> setup().used = withWord(setup().used, 1, value);
      default -> {}
    }
  }

  private void acceptFeatures(long value) {
    features = Features.withWord(features, featureWord, value);
    featuresWritten = true;
  }

  /** An address of two 32-bit registers, the low one (0) or the high one (1) written. */
  private static long withWord(long address, int word, long value) {
    return word == 0 ? address & ~0xFFFF_FFFFL | value & 0xFFFF_FFFFL : address & 0xFFFF_FFFFL | value << 32;
  }

  /** Driver writes 0 to the status register: the next set-up begins anew. */
  void reset() {
    setups.clear();
    features = 0;
    featuresWritten = false;
  }

  boolean areFeaturesKnown() {
    return featuresWritten;
  }

  long features() {
    return features;
  }

  boolean isPacked() {
    return Features.has(features, Features.RING_PACKED);
  }

  /** The selected queue, -1 if that cannot be one. */
  int selected() {
    return selected < MOST_QUEUES ? selected : -1;
  }

  Setup setup() {
    return setups.computeIfAbsent(selected, index -> new Setup());
  }

  /** What was written to QUEUE_PFN last. */
  long pageNumber() {
    return pageNumber;
  }

  /** Whether the legacy page size, by which the page number of a ring is multiplied, was never seen. */
  boolean isPageSizeMissing() {
    return pageSize == 0;
  }

  /** The block of a queue by the legacy layout (virtio 1.3 §2.7.2); false where size or page size were not seen. */
  boolean layOutLegacy(long pageNumber) {
    Setup setup = setup();
    if (pageSize == 0 || Integer.bitCount(setup.size) != 1 || Integer.bitCount(setup.align) != 1) {
      return false;
    }
    setup.desc = pageNumber * pageSize;
    setup.avail = setup.desc + (long) QueueLayout.DESC_BYTES * setup.size;
    setup.used = VringLayout.roundUp(setup.avail + VringLayout.availBytes(setup.size), setup.align);
    return true;
  }
}
