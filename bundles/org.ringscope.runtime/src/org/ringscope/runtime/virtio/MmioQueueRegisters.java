// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault;

/**
 * The registers of one queue, which QueueSel brings into view. What the driver writes is untrusted until the device
 * starts the queue with it.
 */
final class MmioQueueRegisters {
  private final VirtioDevice device;
  private final int index;
  private long size;
  private long align;
  private long desc;
  private long avail;
  private long used;
  private long pageNumber;
  private boolean ready;

  MmioQueueRegisters(VirtioDevice device, int index) {
    this.device = device;
    this.index = index;
  }

  /** The value behind a register of this queue, 0 for others. */
  long value(int offset) {
    return switch (offset) {
      case MmioRegisters.QUEUE_SIZE_MAX -> device.spec().queues().get(index).maxSize();
      case MmioRegisters.QUEUE_SIZE -> size;
      case MmioRegisters.QUEUE_ALIGN -> align;
      case MmioRegisters.QUEUE_PFN -> pageNumber;
      case MmioRegisters.QUEUE_READY -> ready ? 1 : 0;
      case MmioRegisters.QUEUE_DESC_LOW -> Features.word(desc, 0);
      case MmioRegisters.QUEUE_DESC_HIGH -> Features.word(desc, 1);
      case MmioRegisters.QUEUE_DRIVER_LOW -> Features.word(avail, 0);
      case MmioRegisters.QUEUE_DRIVER_HIGH -> Features.word(avail, 1);
      case MmioRegisters.QUEUE_DEVICE_LOW -> Features.word(used, 0);
      case MmioRegisters.QUEUE_DEVICE_HIGH -> Features.word(used, 1);
      default -> 0; // QueueReset among them: a reset is over at once
    };
  }

  /** The driver's write of {@code value}, a u32, to a register that exists in this version. */
  void write(int offset, long value, long guestPageSize) {
    if (ready && offset != MmioRegisters.QUEUE_READY && offset != MmioRegisters.QUEUE_RESET) {
      device.refuse(RingFault.Kind.REGISTER_ACCESS, index,
          MmioRegisters.name(offset) + " written while the queue is ready"); // virtio 1.3 §4.2.2.2
      return;
    }
    switch (offset) {
      case MmioRegisters.QUEUE_SIZE -> size = value;
      case MmioRegisters.QUEUE_ALIGN -> align = value;
      case MmioRegisters.QUEUE_PFN -> writePageNumber(value, guestPageSize);
      case MmioRegisters.QUEUE_READY -> writeReady(value != 0);
      case MmioRegisters.QUEUE_RESET -> writeReset(value);
      case MmioRegisters.QUEUE_DESC_LOW -> desc = Features.withWord(desc, 0, value);
      case MmioRegisters.QUEUE_DESC_HIGH -> desc = Features.withWord(desc, 1, value);
      case MmioRegisters.QUEUE_DRIVER_LOW -> avail = Features.withWord(avail, 0, value);
      case MmioRegisters.QUEUE_DRIVER_HIGH -> avail = Features.withWord(avail, 1, value);
      case MmioRegisters.QUEUE_DEVICE_LOW -> used = Features.withWord(used, 0, value);
      case MmioRegisters.QUEUE_DEVICE_HIGH -> used = Features.withWord(used, 1, value);
      default -> throw new IllegalStateException("no reaction to " + MmioRegisters.name(offset));
    }
  }

  /** As in the beginning; the queue itself is the device's. */
  void clear() {
    size = 0;
    align = 0;
    desc = 0;
    avail = 0;
    used = 0;
    pageNumber = 0;
    ready = false;
  }

  /** Legacy (virtio 1.3 §4.2.4): a page number starts the queue as one block, 0 releases it (in QEMU: a reset). */
  private void writePageNumber(long value, long guestPageSize) {
    if (value == 0) {
      release();
    } else if (guestPageSize == 0) {
      device.needsReset(RingFault.Kind.QUEUE_SETUP, index, "QueuePFN written before GuestPageSize");
    } else {
      pageNumber = device.startLegacyQueue(index, size, align, value * guestPageSize) ? value : 0;
    }
  }

  private void writeReady(boolean value) {
    if (!value) {
      ready = false;
      device.stopQueue(index);
    } else if (!ready) {
      ready = device.startQueue(index, size, desc, avail, used);
    }
  }

  private void writeReset(long value) {
    if (!Features.has(device.features(), Features.RING_RESET)) {
      device.refuse(RingFault.Kind.REGISTER_ACCESS, index, "QueueReset without RING_RESET");
    } else if (value == 1) {
      release();
    }
  }

  private void release() {
    clear();
    device.stopQueue(index);
  }
}
