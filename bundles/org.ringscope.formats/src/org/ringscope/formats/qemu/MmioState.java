// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.HashMap;
import java.util.Map;

/**
 * What was written to the registers of one virtio-mmio device, both layouts (virtio 1.3 §4.2.2, §4.2.4), and the set-up
 * of the queues that follows from it.
 */
final class MmioState {
  static final int MAGIC = 0x00;
  static final int VENDOR_ID = 0x0C;
  static final int DRIVER_FEATURES = 0x20;
  static final int DRIVER_FEATURES_SEL = 0x24;
  static final int GUEST_PAGE_SIZE = 0x28;
  static final int QUEUE_SEL = 0x30;
  static final int QUEUE_SIZE = 0x38;
  static final int QUEUE_ALIGN = 0x3C;
  static final int QUEUE_PFN = 0x40;
  static final int QUEUE_READY = 0x44;
  static final int QUEUE_NOTIFY = 0x50;
  static final int INTERRUPT_STATUS = 0x60;
  static final int INTERRUPT_ACK = 0x64;
  static final int STATUS = 0x70;
  static final int QUEUE_DESC = 0x80;
  static final int QUEUE_DRIVER = 0x90;
  static final int QUEUE_DEVICE = 0xA0;
  static final int CONFIG = 0x100;

  private static final int MOST_QUEUES = 1024;
  private static final int LARGEST_RING = 32768;
  private static final long PACKED_BIT = 1L << 34;

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
  private int selected;
  private int featureWord;
  private long features;
  private boolean featuresWritten;

  /** Keeps a written value; queues become live only with PFN or READY. */
  void write(int offset, long value) {
    switch (offset) {
      case GUEST_PAGE_SIZE -> pageSize = value;
      case QUEUE_SEL -> selected = (int) Math.min(value, MOST_QUEUES);
      case DRIVER_FEATURES_SEL -> featureWord = value == 0 ? 0 : 1;
      case DRIVER_FEATURES -> acceptFeatures(value);
      case QUEUE_SIZE -> setup().size = (int) Math.min(value, LARGEST_RING);
      case QUEUE_ALIGN -> setup().align = (int) Math.min(value, 1 << 30);
      case QUEUE_DESC -> setup().desc = low(setup().desc, value);
      case QUEUE_DESC + 4 -> setup().desc = high(setup().desc, value);
      case QUEUE_DRIVER -> setup().avail = low(setup().avail, value);
      case QUEUE_DRIVER + 4 -> setup().avail = high(setup().avail, value);
      case QUEUE_DEVICE -> setup().used = low(setup().used, value);
      case QUEUE_DEVICE + 4 -> setup().used = high(setup().used, value);
      default -> { }
    }
  }

  private void acceptFeatures(long value) {
    features = featureWord == 0 ? low(features, value) : high(features, value);
    featuresWritten = true;
  }

  private static long low(long old, long value) {
    return old & ~0xFFFFFFFFL | value & 0xFFFFFFFFL;
  }

  private static long high(long old, long value) {
    return old & 0xFFFFFFFFL | value << 32;
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
    return (features & PACKED_BIT) != 0;
  }

  /** The selected queue, -1 if that cannot be one. */
  int selected() {
    return selected < MOST_QUEUES ? selected : -1;
  }

  Setup setup() {
    return setups.computeIfAbsent(selected, index -> new Setup());
  }

  /** The block of a queue by the legacy layout (virtio 1.3 §2.7.2); false where size or page size were not seen. */
  boolean layOutLegacy(long pageNumber) {
    Setup setup = setup();
    if (pageSize == 0 || Integer.bitCount(setup.size) != 1 || Integer.bitCount(setup.align) != 1) {
      return false;
    }
    setup.desc = pageNumber * pageSize;
    setup.avail = setup.desc + 16L * setup.size;
    long endOfAvail = setup.avail + 6 + 2L * setup.size;
    setup.used = endOfAvail + setup.align - 1 & -(long) setup.align;
    return true;
  }
}
