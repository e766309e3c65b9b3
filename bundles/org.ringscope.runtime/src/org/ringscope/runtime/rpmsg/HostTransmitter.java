// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;

/**
 * The sending half of the host (Linux {@code rpmsg_send_offchannel_raw}): buffers that were never used come first, then
 * those that the remote has returned ({@code get_a_tx_buf}). Tokens of the queue are buffer numbers.
 */
final class HostTransmitter {
  private static final int NONE = -1;

  private final int bus;
  private final String waitsFor;
  private final Core core;
  private final DriverQueue queue;
  private final HostBuffers buffers;
  private final boolean polls;
  private final UsedBuffer used = new UsedBuffer();
  private final MessageView message = new MessageView();
  private final BooleanSupplier signalled = this::isSignalled;
  private int neverUsed;
  /** Tasks that wait for a buffer (Linux {@code rpmsg_upref_sleepers}). */
  private int sleepers;
  /** Whether those that wait may look: stays until one of them has found nothing. */
  private boolean completed;
  private boolean closed;

  /**
   * @param queueName for whoever asks what the core waits for
   * @param polls whether the core gets no interrupts and looks itself
   */
  HostTransmitter(int bus, String queueName, Core core, DriverQueue queue, HostBuffers buffers, boolean polls) {
    this.bus = bus;
    waitsFor = "a tx buffer of " + queueName;
    this.core = core;
    this.queue = queue;
    this.buffers = buffers;
    this.polls = polls;
    queue.disableCallbacks(); // nobody waits yet
  }

  DriverQueue queue() {
    return queue;
  }

  /** The remote has returned buffers and told us so. */
  void complete() {
    completed = true;
  }

  /** The ring is not this side's any more: who waits for a buffer gets none. */
  void close() {
    closed = true;
  }

  private boolean isSignalled() {
    return closed || completed || queue.isBroken() || polls && queue.hasUsed();
  }

  SendResult send(int source, int destination, ByteBuffer payload, int offset, int length, boolean wait) {
    int buffer = take();
    if (buffer == NONE && wait) {
      buffer = await();
    }
    if (buffer == NONE) {
      return closed || queue.isBroken() ? SendResult.DEVICE_STATE : wait ? SendResult.TIMEOUT : SendResult.NO_BUFFER;
    }
    ByteBuffer memory = buffers.memory();
    int at = buffers.offset(buffer);
    RpmsgHeader.write(memory, at, source, destination, length);
    memory.put(at + RpmsgHeader.LENGTH, payload, offset, length);
    if (!queue.add(buffers.address(buffer), RpmsgHeader.LENGTH + length, false, buffer)) {
      return SendResult.DEVICE_STATE;
    }
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.messageSent(message.buffer(bus, queue.id(), buffers.address(buffer))
          .header(source, destination, length, 0).payload(memory, at + RpmsgHeader.LENGTH));
    }
    queue.kick();
    return SendResult.SENT;
  }

  boolean hasBuffer() {
    return neverUsed < buffers.count() || queue.hasUsed();
  }

  private int take() {
    if (closed) {
      return NONE;
    }
    if (neverUsed < buffers.count()) {
      return neverUsed++;
    }
    return queue.getUsed(used) ? (int) used.token() : NONE;
  }

  /**
   * Sleeps until the remote tells that it has returned a buffer. As on Linux a return without an interrupt wakes
   * nobody: only the timeout then looks once more.
   */
  private int await() {
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.bufferWaitBegin(bus);
    }
    long deadline = core.nanos() + Rpmsg.SEND_TIMEOUT_NANOS;
    if (sleepers++ == 0) {
      completed = false;
      if (!polls) {
        queue.enableCallbacks();
      }
    }
    int buffer = take(); // one may have come back before the callback was on
    boolean waiting = true;
    while (buffer == NONE && waiting && !closed && !queue.isBroken()) {
      waiting = core.await(waitsFor, signalled, deadline);
      buffer = take();
      completed &= buffer != NONE;
    }
    if (--sleepers == 0 && !closed) {
      queue.disableCallbacks();
    }
    if (listener != null) {
      listener.bufferWaitEnd(bus, buffer != NONE);
    }
    return buffer;
  }
}
