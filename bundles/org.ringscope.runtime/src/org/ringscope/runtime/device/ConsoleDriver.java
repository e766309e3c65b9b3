// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.function.BooleanSupplier;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.NegotiationException;

/**
 * The driver side of a console (virtio 1.3 §5.3.6). Bytes go through bounce buffers: they are copied into memory that
 * the device can see before a buffer is exposed, and a buffer outside of it is a fault, not an exposure. Used on the
 * driver's core only.
 */
public final class ConsoleDriver {
  private static final int RECEIVED_BYTES = 64 * 1024;
  /** Token of a buffer that the caller owns. */
  private static final long FOREIGN = -1;

  private final DriverTransport driver;
  private final Core core;
  private final ConsoleSetup setup;
  private final ByteQueue received = new ByteQueue(RECEIVED_BYTES);
  private final UsedBuffer used = new UsedBuffer();
  private final MessageView message = new MessageView();
  private final BooleanSupplier mayTransmit = this::mayTransmit;
  private final BooleanSupplier allReturned = this::allReturned;
  private final String waitsToTransmit;
  private final String waitsForReturn;
  private final String waitsForInput;
  private final BooleanSupplier hasInput = this::hasInput;
  private final Runnable receiveMore = this::receive;
  private final int[] freeSlots;
  private int freeCount;
  private int inFlight;
  private DriverQueue receiveQueue;
  private DriverQueue transmitQueue;
  private RingFault fault;

  public ConsoleDriver(DriverTransport driver, ConsoleSetup setup) {
    this.driver = driver;
    this.setup = setup;
    core = driver.core();
    waitsToTransmit = "a free transmit buffer of " + driver.name() + "/" + Console.TRANSMIT_QUEUE;
    waitsForReturn = "the transmit buffer back from " + driver.name() + "/" + Console.TRANSMIT_QUEUE;
    waitsForInput = "input of " + driver.name() + "/" + Console.RECEIVE_QUEUE;
    freeSlots = new int[setup.maxInFlight()];
    driver.onUsedBuffers(Console.TRANSMIT_QUEUE, this::reclaim);
    driver.onUsedBuffers(Console.RECEIVE_QUEUE, this::receive);
  }

  /**
   * Finds the device, agrees on {@code features} as far as it offers them, sets up both queues, gives it all receive
   * buffers and makes it live. Also after {@link DriverTransport#reset}.
   *
   * @throws NegotiationException when there is no console, or it cannot be set up
   * @throws org.ringscope.runtime.virtio.TransportTimeoutException when the device side does not answer
   */
  public void start(long features) {
    fault = null;
    receiveQueue = null;
    transmitQueue = null;
    received.clear();
    inFlight = 0;
    freeCount = 0;
    driver.negotiate(features);
    if (!DeviceKind.CONSOLE.is(driver.deviceType())) {
      throw new NegotiationException(driver.name() + ": not a console: DeviceID=" + driver.deviceType());
    }
    receiveQueue = driver.setUpQueue(Console.RECEIVE_QUEUE, setup.queueSize());
    transmitQueue = driver.setUpQueue(Console.TRANSMIT_QUEUE, setup.queueSize());
    for (int slot = setup.maxInFlight() - 1; slot >= 0; slot--) {
      freeSlots[freeCount++] = slot;
    }
    for (int slot = 0; slot < Math.min(setup.queueSize(), receiveQueue.size()); slot++) {
      if (!giveReceiveBuffer(slot)) {
        break;
      }
    }
    if (setup.polls()) {
      receiveQueue.disableCallbacks();
      transmitQueue.disableCallbacks();
    }
    driver.driverOk();
    receiveQueue.kick();
  }

  /**
   * Transmits bytes, and waits until the device has returned the last of them.
   *
   * @return how many the device has been given; fewer than {@code length} when the deadline passed, or with a
   *     {@link #fault()}
   */
  public int write(byte[] bytes, int offset, int length, long deadlineNanos) {
    int written = 0;
    while (written < length) {
      if (!core.await(waitsToTransmit, mayTransmit, deadlineNanos) || isBroken()) {
        return written;
      }
      int chunk = Math.min(setup.transmit().bytes(), length - written);
      if (!transmit(bytes, offset + written, chunk)) {
        return written;
      }
      written += chunk;
    }
    core.await(waitsForReturn, allReturned, deadlineNanos);
    return written;
  }

  /**
   * Transmits a buffer where it lies, without a copy, and waits until the device has returned it.
   *
   * @param address of the driver's core
   * @return false when the buffer is not in shared memory (a {@link #fault()}), or the deadline passed first
   */
  public boolean writeShared(long address, int length, long deadlineNanos) {
    if (!core.await(waitsToTransmit, mayTransmit, deadlineNanos) || isBroken()) {
      return false;
    }
    MemoryRegion region = exposable(transmitQueue, address, length);
    if (region == null || !transmitQueue.add(physical(address, length), length, false, FOREIGN)) {
      return false;
    }
    sent(region, physical(address, length), length);
    inFlight++;
    transmitQueue.kick();
    return core.await(waitsForReturn, allReturned, deadlineNanos) && !isBroken();
  }

  /** Hands out up to {@code length} bytes that have come from the device; returns how many, without waiting. */
  public int read(byte[] target, int offset, int length) {
    receive();
    return received.get(target, offset, length);
  }

  /** Waits until {@link #read} has something; false at the deadline. */
  public boolean awaitInput(long deadlineNanos) {
    return core.await(waitsForInput, hasInput, deadlineNanos);
  }

  /** What went wrong last, here or in a queue; null if nothing. */
  public RingFault fault() {
    if (fault != null || transmitQueue == null) {
      return fault;
    }
    return transmitQueue.isBroken() ? transmitQueue.fault() : receiveQueue.fault();
  }

  /** Transmit buffers that are with the device. */
  public int inFlight() {
    return inFlight;
  }

  private boolean transmit(byte[] bytes, int offset, int length) {
    int slot = freeSlots[freeCount - 1];
    if (!isInBounds(transmitQueue, setup.transmit(), slot)) {
      return false;
    }
    long address = setup.transmit().address(slot);
    MemoryRegion region = exposable(transmitQueue, address, length);
    if (region == null) {
      return false;
    }
    long physical = physical(address, length);
    region.view().setBytes(region.offset(physical), bytes, offset, length);
    if (!transmitQueue.add(physical, length, false, slot)) {
      return false;
    }
    sent(region, physical, length);
    freeCount--;
    inFlight++;
    transmitQueue.kick();
    return true;
  }

  private void sent(MemoryRegion region, long physical, int length) {
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.messageSent(message.buffer(TrafficListener.NO_BUS, transmitQueue.id(), physical).bare(length, 0)
          .payload(region.buffer(), region.offset(physical)));
    }
  }

  private boolean giveReceiveBuffer(int slot) {
    long address = setup.receive().address(slot);
    return isInBounds(receiveQueue, setup.receive(), slot)
        && exposable(receiveQueue, address, setup.receive().bytes()) != null
        && receiveQueue.add(physical(address, setup.receive().bytes()), setup.receive().bytes(), true, slot);
  }

  /** Whether a bounce buffer lies where it may; else the fault is told. */
  private boolean isInBounds(DriverQueue queue, ConsoleSetup.Buffers buffers, int slot) {
    if (buffers.holds(slot)) {
      return true;
    }
    tell(RingFault.Kind.BUFFER_OUT_OF_BOUNDS, queue, buffers.address(slot), buffers.bytes(),
        "buffer=" + slot + " of bytes=" + buffers.bytes() + " does not fit into its bounce memory of bytes="
            + buffers.room());
    return false;
  }

  /** The region of a buffer that the device can see; else null, and the fault is told. */
  private MemoryRegion exposable(DriverQueue queue, long address, int length) {
    try {
      MemoryRegion region = driver.memory().region(physical(address, length), length);
      if (setup.shared() == null || region == setup.shared()) {
        return region;
      }
      report(queue, address, length, "buffer in " + region.name() + ", outside shared " + setup.shared().name());
    } catch (AddressFault outside) {
      report(queue, address, length, "buffer " + outside.getMessage());
    }
    return null;
  }

  private void report(DriverQueue queue, long address, int length, String text) {
    tell(RingFault.Kind.BUFFER_UNREACHABLE, queue, address, length, text);
  }

  private void tell(RingFault.Kind kind, DriverQueue queue, long address, int length, String text) {
    fault = new RingFault(kind, queue.id(), driver.device(), address, length,
        RingFault.UNKNOWN, driver.name() + ": " + text);
    driver.tell(fault);
  }

  private long physical(long address, int length) {
    return core.addressMap().translate(address, length);
  }

  /** Takes back transmit buffers; an ISR, and while polling. */
  private void reclaim() {
    if (transmitQueue == null) {
      return;
    }
    do {
      while (transmitQueue.getUsed(used)) {
        inFlight--;
        if (used.token() != FOREIGN) {
          freeSlots[freeCount++] = (int) used.token();
        }
      }
    } while (moreCame(transmitQueue));
  }

  /** Asks for the next interrupt, unless this side polls. @return whether something came before the asking */
  private boolean moreCame(DriverQueue queue) {
    return !setup.polls() && !queue.enableCallbacks();
  }

  /**
   * Takes bytes out of receive buffers and gives these back; what does not fit stays in the ring. A device that returns
   * buffers without end gets as many turns as the ring has entries, then the core looks at its other business.
   */
  private void receive() {
    if (receiveQueue == null) {
      return;
    }
    int budget = receiveQueue.size();
    boolean given = false;
    boolean more = hasRoom();
    while (more && budget > 0) {
      for (; budget > 0 && hasRoom() && receiveQueue.getUsed(used); budget--) {
        take((int) used.token(), (int) used.length());
        given |= giveReceiveBuffer((int) used.token());
      }
      more = hasRoom() && moreCame(receiveQueue);
    }
    if (given) {
      receiveQueue.kick();
    }
    if (more) {
      core.interrupts().defer(receiveMore);
    }
  }

  private boolean hasRoom() {
    return received.free() >= setup.receive().bytes();
  }

  private void take(int slot, int length) {
    long address = physical(setup.receive().address(slot), setup.receive().bytes());
    MemoryRegion region = driver.memory().region(address, length);
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.messageReceived(message.buffer(TrafficListener.NO_BUS, receiveQueue.id(), address).bare(0, length)
          .payload(region.buffer(), region.offset(address)));
    }
    received.put(region.buffer(), region.offset(address), length);
  }

  private boolean mayTransmit() {
    if (setup.polls()) {
      reclaim();
    }
    return isBroken() || freeCount > 0 && inFlight < setup.maxInFlight() && transmitQueue.freeDescriptors() > 0;
  }

  private boolean allReturned() {
    if (setup.polls()) {
      reclaim();
    }
    return isBroken() || inFlight == 0;
  }

  private boolean hasInput() {
    if (setup.polls()) {
      receive();
    }
    return received.size() > 0;
  }

  /** @throws IllegalStateException before {@link #start} */
  private boolean isBroken() {
    if (transmitQueue == null) {
      throw new IllegalStateException(driver.name() + " has not been started");
    }
    return transmitQueue.isBroken() || driver.needsReset();
  }
}
