// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.lang.invoke.VarHandle;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.MemoryView;

/**
 * A register block in plain shared memory, seen by the driver. No access traps, so after a write that the device must
 * react to ({@link MmioRegisters#needsDevice}) the driver rings the configuration doorbell and waits until the device
 * has acknowledged it; {@link SharedMmioDevice} is the other side.
 */
public final class SharedRegisters implements RegisterBus {
  private final Core core;
  private final MemoryView block;
  private final Doorbell configuration;
  private final Doorbell notification;
  private final long timeoutNanos;

  /**
   * @param core the driver's core
   * @param block the registers and the configuration behind them
   * @param configuration level doorbell to the device's core, pending until the device acknowledges it
   * @param notification doorbell to the device's core for QueueNotify, best counted: its value is the queue index
   * @param timeoutNanos how long the driver waits for the device to take one write
   */
  public SharedRegisters(Core core, MemoryView block, Doorbell configuration, Doorbell notification,
      long timeoutNanos) {
    if (configuration.trigger() != Doorbell.Trigger.LEVEL) {
      throw new IllegalArgumentException("the configuration doorbell must be level: " + configuration);
    }
    this.core = core;
    core.interrupts().mayStall();
    this.block = block;
    this.configuration = configuration;
    this.notification = notification;
    this.timeoutNanos = timeoutNanos;
  }

  @Override
  public long read(int offset, int width) {
    if (!isInside(offset, width)) {
      refuse("read", offset, width);
      return 0;
    }
    return switch (width) {
      case 1 -> block.getU8(offset);
      case 2 -> block.getU16Acquire(offset);
      default -> block.getU32Acquire(offset); // pairs with the release stores of SharedMmioDevice
    };
  }

  @Override
  public void write(int offset, int width, long value) {
    if (!isInside(offset, width)) {
      refuse("write", offset, width);
      return;
    }
    if (MmioRegisters.needsDevice(offset)) {
      awaitTaken(offset); // an ISR may find a write of the code that it interrupts still under way
    }
    switch (width) {
      case 1 -> block.setU8(offset, (int) value);
      case 2 -> block.setU16Release(offset, (int) value);
      default -> block.setU32Release(offset, value);
    }
    switch (offset) {
      case MmioRegisters.QUEUE_NOTIFY -> notification.ring((int) value);
      case MmioRegisters.INTERRUPT_ACK -> VarHandle.fullFence(); // acknowledged before the callbacks look at the rings
      default -> {
        if (MmioRegisters.needsDevice(offset)) {
          configuration.ring(offset);
          awaitTaken(offset);
        }
      }
    }
  }

  private void awaitTaken(int offset) {
    long deadline = core.nanos() + timeoutNanos;
    if (configuration.pending() != 0 && !core.stall(() -> configuration.pending() == 0, deadline)) {
      String text = core.name() + " waits for the device side on " + configuration.to().name()
          + ", which has not taken " + MmioRegisters.name(offset) + " within " + timeoutNanos / 1_000_000 + " ms";
      tell(RingFault.Kind.TRANSPORT_TIMEOUT, offset, 4, text);
      throw new TransportTimeoutException(text);
    }
  }

  @Override
  public boolean awaitDevice(String name, long deadlineNanos) {
    return core.await("the device side of " + name,
        () -> block.getU32Acquire(MmioRegisters.MAGIC_VALUE) == MmioRegisters.MAGIC, deadlineNanos);
  }

  private boolean isInside(int offset, int width) {
    return (width == 1 || width == 2 || width == 4)
        && offset >= 0 && offset % width == 0 && offset <= block.length() - width
        && (width == 4 || offset >= MmioRegisters.CONFIG);
  }

  private void refuse(String access, int offset, int width) {
    tell(RingFault.Kind.REGISTER_ACCESS, offset, width,
        access + " of " + MmioRegisters.name(offset) + " width=" + width);
  }

  private void tell(RingFault.Kind kind, int offset, int width, String text) {
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.fault(new RingFault(kind, RingFault.NONE, RingFault.NONE, block.address() + offset, width,
          RingFault.UNKNOWN, text));
    }
  }
}
