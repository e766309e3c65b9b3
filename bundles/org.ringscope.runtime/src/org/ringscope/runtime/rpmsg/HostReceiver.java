// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;

/**
 * The receiving half of the host (Linux {@code rpmsg_recv_done}): takes used buffers, calls endpoints, gives each
 * buffer back, and kicks once at the end. A message that cannot be right stops the loop, and its buffer stays out, as
 * in {@code rpmsg_recv_single}.
 */
final class HostReceiver {
  private final int bus;
  private final int device;
  private final Core core;
  private final DriverQueue queue;
  private final HostBuffers buffers;
  private final EndpointTable endpoints;
  private final ReceivedMessages received;
  private final HostLog log;
  private final UsedBuffer used = new UsedBuffer();
  private final MessageView message = new MessageView();
  private boolean receiving;
  private boolean more;

  HostReceiver(RpmsgHost host, int device, DriverQueue queue, HostBuffers buffers, HostLog log) {
    bus = host.id();
    this.device = device;
    core = host.core();
    this.queue = queue;
    this.buffers = buffers;
    endpoints = host.endpoints();
    received = host.receivedMessages();
    this.log = log;
    for (int i = 0; i < buffers.count(); i++) {
      queue.add(buffers.address(i), buffers.size(), true, i);
    }
    queue.publish(); // the kick waits for DRIVER_OK
  }

  DriverQueue queue() {
    return queue;
  }

  /**
   * Takes at most as many buffers as the ring has entries: a remote that never stops must not hold this core.
   *
   * @return buffers taken; 0 inside a callback, because the outer loop goes on with what has come
   */
  int receive() {
    if (receiving) {
      return 0;
    }
    receiving = true;
    try {
      int taken = 0;
      boolean good = true;
      while (good && taken < queue.size() && queue.getUsed(used)) {
        taken++;
        good = receive((int) used.token(), used.length());
      }
      if (taken > 0) {
        queue.kick();
      }
      more = good && taken == queue.size() && queue.hasUsed();
      return taken;
    } finally {
      receiving = false;
    }
  }

  /** Whether {@link #receive} has left something because it was enough for one time. */
  boolean hasMore() {
    return more;
  }

  private boolean receive(int buffer, long usedLength) {
    ByteBuffer memory = buffers.memory();
    int at = buffers.offset(buffer);
    int length = RpmsgHeader.payloadLength(memory, at); // once: the remote can still write
    int source = RpmsgHeader.source(memory, at);
    int destination = RpmsgHeader.destination(memory, at);
    if (usedLength > buffers.size() || usedLength < RpmsgHeader.LENGTH
        || length > usedLength - RpmsgHeader.LENGTH) {
      refuse(buffer, source, destination, length, usedLength);
      return false;
    }
    received.add(destination);
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.messageReceived(message.buffer(bus, queue.id(), buffers.address(buffer))
          .header(source, destination, length, RpmsgHeader.flags(memory, at)).payload(memory, at + RpmsgHeader.LENGTH));
    }
    RpmsgEndpoint endpoint = endpoints.find(destination);
    if (endpoint == null) {
      log.print("msg received with no recipient");
      if (core.listener() != null) {
        core.listener().messageDropped(bus, source, destination, DropReason.NO_RECIPIENT);
      }
    } else {
      if (listener != null) {
        listener.callbackBegin(bus, destination);
      }
      endpoint.callback().received(endpoint, memory, at + RpmsgHeader.LENGTH, length, source);
      if (listener != null) {
        listener.callbackEnd(bus, destination);
      }
    }
    queue.add(buffers.address(buffer), buffers.size(), true, buffer);
    return true;
  }

  private void refuse(int buffer, int source, int destination, int length, long usedLength) {
    log.print("inbound msg too big: (" + usedLength + ", " + length + ")");
    CoreListener listener = core.listener();
    if (listener != null) {
      boolean tooShort = usedLength < RpmsgHeader.LENGTH;
      listener.messageDropped(bus, source, destination, tooShort ? DropReason.TOO_SHORT : DropReason.TOO_BIG);
      listener.fault(new RingFault(
          tooShort ? RingFault.Kind.MESSAGE_MALFORMED : RingFault.Kind.MESSAGE_TOO_BIG, queue.id(), device,
          buffers.address(buffer), length, usedLength - RpmsgHeader.LENGTH,
          "inbound message does not fit its buffer: header_len=" + length + " used_len=" + usedLength));
    }
  }
}
