// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.RingFault;

/**
 * A register block behind a hypervisor: every access of the driver traps, and the driver's core stands still until the
 * device's core has performed it. QueueNotify alone does not wait: like an event descriptor of a real hypervisor, it
 * only rings.
 */
public final class TrappedRegisters implements RegisterBus {
  /** An access may be interrupted by an ISR that accesses registers itself; ISRs do not nest further. */
  private static final int MAX_ACCESSES = 2;

  private final Core core;
  private final MmioDevice registers;
  private final Doorbell trap;
  private final Doorbell notification;
  private final long timeoutNanos;
  private final Access[] accesses = new Access[MAX_ACCESSES];
  /** Accesses under way; used on the driver's core only. */
  private int depth;

  /**
   * @param core the driver's core
   * @param registers the block on the device's core
   * @param trap doorbell that takes an access to the device's core
   * @param notification doorbell to the device's core for QueueNotify, best counted: its value is the queue index
   * @param timeoutNanos how long the device's core may take for one access
   */
  public TrappedRegisters(Core core, MmioDevice registers, Doorbell trap, Doorbell notification, long timeoutNanos) {
    this.core = core;
    core.interrupts().mayStall();
    this.registers = registers;
    this.trap = trap;
    this.notification = notification;
    this.timeoutNanos = timeoutNanos;
    for (int i = 0; i < MAX_ACCESSES; i++) {
      accesses[i] = new Access();
    }
    trap.handle(value -> performAll());
    registers.listenTo(notification);
  }

  @Override
  public long read(int offset, int width) {
    return access(offset, width, false, 0);
  }

  @Override
  public void write(int offset, int width, long value) {
    if (offset == MmioRegisters.QUEUE_NOTIFY && width == 4) {
      notification.ring((int) value);
    } else {
      access(offset, width, true, value);
    }
  }

  @Override
  public boolean awaitDevice(String name, long deadlineNanos) {
    if (core == registers.device().core()) {
      return true;
    }
    Access access = begin(MmioRegisters.MAGIC_VALUE, 4, false, 0);
    try {
      return isTaken(access, core.await("the device side of " + name, access.isDone, deadlineNanos));
    } finally {
      depth--;
    }
  }

  private long access(int offset, int width, boolean isWrite, long value) {
    if (core == registers.device().core()) { // driver and device share a core: nothing to wait for
      return perform(offset, width, isWrite, value);
    }
    Access access = begin(offset, width, isWrite, value);
    try {
      if (!isTaken(access, core.stall(access.isDone, core.nanos() + timeoutNanos))) {
        throw timeout(offset);
      }
      return access.value;
    } finally {
      depth--;
    }
  }

  private Access begin(int offset, int width, boolean isWrite, long value) {
    if (depth == MAX_ACCESSES) {
      throw new IllegalStateException("register access inside an ISR inside an ISR: offset=" + offset);
    }
    Access access = accesses[depth++];
    access.offset = offset;
    access.width = width;
    access.isWrite = isWrite;
    access.value = value;
    access.state.set(Access.PENDING); // pairs with the device's compare and set
    trap.ring(offset);
    return access;
  }

  /** False when the device has not begun with it at the deadline; then it never will. */
  private boolean isTaken(Access access, boolean isDone) {
    if (!isDone && access.state.compareAndSet(Access.PENDING, Access.DONE)) {
      return false;
    }
    return isDone || core.stall(access.isDone, Long.MAX_VALUE); // it has begun, and will end
  }

  /** On the device's core: the oldest access first. */
  private void performAll() {
    trap.acknowledge();
    for (Access access : accesses) {
      if (access.state.compareAndSet(Access.PENDING, Access.TAKEN)) {
        try {
          access.value = perform(access.offset, access.width, access.isWrite, access.value);
        } finally {
          access.state.set(Access.DONE); // lets the driver's core go on
        }
      }
    }
  }

  private long perform(int offset, int width, boolean isWrite, long value) {
    if (isWrite) {
      registers.write(offset, width, value);
      return 0;
    }
    return registers.read(offset, width);
  }

  private TransportTimeoutException timeout(int offset) {
    String text = core.name() + " waits for the device side on " + registers.device().core().name()
        + ", which has not answered an access to " + MmioRegisters.name(offset) + " within " + timeoutNanos / 1_000_000
        + " ms";
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.fault(new RingFault(RingFault.Kind.TRANSPORT_TIMEOUT, RingFault.NONE, registers.device().spec().id(),
          offset, 4, RingFault.UNKNOWN, text));
    }
    return new TransportTimeoutException(text);
  }

  /** One access on its way; the plain fields are published by {@code state}. */
  private static final class Access {
    private static final int DONE = 0;
    private static final int PENDING = 1;
    private static final int TAKEN = 2;

    private final AtomicInteger state = new AtomicInteger(DONE);
    private final BooleanSupplier isDone = () -> state.get() == DONE;
    private int offset;
    private int width;
    private boolean isWrite;
    private long value;
  }
}
