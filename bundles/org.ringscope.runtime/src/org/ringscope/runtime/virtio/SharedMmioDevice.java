// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.MemoryView;

/**
 * The device side of a register block in plain shared memory, where no access traps: the synchronization that OpenAMP
 * {@code lib/virtio_mmio/virtio_mmio_drv.c} asks for in pure AMP. When the configuration doorbell rings, the device
 * compares what the driver may write with what it published last, lets {@link MmioDevice} react to every difference,
 * publishes all registers again, and only then acknowledges the doorbell. The configuration is read-only here. Runs on
 * the device's core only.
 */
public final class SharedMmioDevice {
  /**
   * What the driver writes, in the order in which it counts: data first, under the selectors that the device knows,
   * then what starts a queue, then new selectors, then the status. The driver waits after each write that must not be
   * mixed with others, so at most one of the latter has changed.
   */
  private static final int[] WRITTEN_BY_DRIVER = {
      MmioRegisters.GUEST_PAGE_SIZE, MmioRegisters.DRIVER_FEATURES, MmioRegisters.QUEUE_SIZE, MmioRegisters.QUEUE_ALIGN,
      MmioRegisters.QUEUE_DESC_LOW, MmioRegisters.QUEUE_DESC_HIGH, MmioRegisters.QUEUE_DRIVER_LOW,
      MmioRegisters.QUEUE_DRIVER_HIGH, MmioRegisters.QUEUE_DEVICE_LOW, MmioRegisters.QUEUE_DEVICE_HIGH,
      MmioRegisters.QUEUE_PFN, MmioRegisters.QUEUE_READY, MmioRegisters.QUEUE_RESET, MmioRegisters.SHM_SEL,
      MmioRegisters.DEVICE_FEATURES_SEL, MmioRegisters.DRIVER_FEATURES_SEL, MmioRegisters.QUEUE_SEL,
      MmioRegisters.STATUS};

  /** What only the device writes; magic comes last, and by itself, because it says that the device is there. */
  private static final int[] WRITTEN_BY_DEVICE = {
      MmioRegisters.VERSION, MmioRegisters.DEVICE_ID, MmioRegisters.VENDOR_ID, MmioRegisters.DEVICE_FEATURES,
      MmioRegisters.QUEUE_SIZE_MAX, MmioRegisters.SHM_LEN_LOW, MmioRegisters.SHM_LEN_HIGH, MmioRegisters.SHM_BASE_LOW,
      MmioRegisters.SHM_BASE_HIGH};

  private final MmioDevice registers;
  private final MemoryView block;
  private final Core core;
  private final Doorbell configuration;
  private final long[] published = new long[MmioRegisters.CONFIG / 4];
  private int taken;

  /**
   * @param block the registers, and behind them room for the whole configuration
   * @param configuration level doorbell that the driver rings after a write; acknowledged here
   * @param notification doorbell that the driver rings for QueueNotify
   */
  public SharedMmioDevice(MmioDevice registers, MemoryView block, Doorbell configuration, Doorbell notification) {
    if (block.length() < MmioRegisters.CONFIG + registers.device().config().length()) {
      throw new IllegalArgumentException("no room for the registers: " + block);
    }
    if (configuration.trigger() != Doorbell.Trigger.LEVEL) {
      throw new IllegalArgumentException("the configuration doorbell must be level: " + configuration);
    }
    this.registers = registers;
    this.block = block;
    this.configuration = configuration;
    core = registers.device().core();
    configuration.handle(value -> take());
    registers.listenTo(notification);
    registers.share(this::publishChanges, this::takeAcknowledgement);
  }

  /** Lays the registers into the memory, which makes the device visible to a driver that waits for it. */
  public void start() {
    for (int offset : WRITTEN_BY_DRIVER) {
      block.setU32Release(offset, 0);
    }
    block.setU32Release(MmioRegisters.INTERRUPT_ACK, 0);
    publish();
    block.setU32Release(MmioRegisters.MAGIC_VALUE, MmioRegisters.MAGIC); // pairs with awaitDevice
  }

  /** Takes the magic away: a driver that starts now waits. */
  public void stop() {
    block.setU32Release(MmioRegisters.MAGIC_VALUE, 0);
  }

  /** Waits until a driver has touched the block; false at the deadline. */
  public boolean awaitDriver(long deadlineNanos) {
    return core.await("a driver of " + registers.device().spec().name(), () -> taken > 0, deadlineNanos);
  }

  /** Where the registers lie. */
  public MemoryView block() {
    return block;
  }

  /** The registers behind the memory. */
  public MmioDevice registers() {
    return registers;
  }

  private void take() {
    for (int offset : WRITTEN_BY_DRIVER) {
      long value = block.getU32Acquire(offset);
      if (value != published[offset / 4]) {
        registers.write(offset, 4, value);
      }
    }
    publish();
    taken++;
    configuration.acknowledge(); // the driver reads on
  }

  private void publish() {
    int version = registers.version();
    for (int offset : WRITTEN_BY_DEVICE) {
      if (MmioRegisters.isReadable(version, offset)) {
        publish(offset);
      }
    }
    for (int offset : WRITTEN_BY_DRIVER) {
      publish(offset); // those of the other version go back to 0
    }
    publishConfig();
    publish(MmioRegisters.INTERRUPT_STATUS);
  }

  private void publish(int offset) {
    long value = registers.value(offset);
    published[offset / 4] = value;
    block.setU32Release(offset, value);
  }

  private void publishConfig() {
    ConfigSpace config = registers.device().config();
    int words = config.length() & -4;
    for (int offset = 0; offset < words; offset += 4) { // a field changes as a whole
      block.setU32Release(MmioRegisters.CONFIG + offset, config.get(offset, 4));
    }
    for (int offset = words; offset < config.length(); offset++) {
      block.setU8(MmioRegisters.CONFIG + offset, (int) config.get(offset, 1));
    }
    if (registers.version() == MmioRegisters.MODERN) {
      publish(MmioRegisters.CONFIG_GENERATION);
    }
  }

  /**
   * After a change by the device itself. Status alone has two writers: the driver may be writing it at this moment. Then
   * it is left alone, since the driver's doorbell will ring and everything is published then.
   */
  private void publishChanges() {
    publishConfig();
    long status = registers.value(MmioRegisters.STATUS);
    if (block.compareAndSetU32(MmioRegisters.STATUS, published[MmioRegisters.STATUS / 4], status)) {
      published[MmioRegisters.STATUS / 4] = status;
    }
    publish(MmioRegisters.INTERRUPT_STATUS);
  }

  /** The bits that the driver has acknowledged, once. A bit that it overwrites with a later one stays set: spurious. */
  private int takeAcknowledgement() {
    return (int) block.getAndSetU32(MmioRegisters.INTERRUPT_ACK, 0); // pairs with the fence after the driver's write
  }
}
