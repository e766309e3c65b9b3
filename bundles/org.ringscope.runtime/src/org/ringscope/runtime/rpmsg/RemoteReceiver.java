// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;

/**
 * The receiving half of the remote (OpenAMP {@code rpmsg_virtio_rx_callback}): takes the host's messages, calls
 * endpoints, and returns each buffer when nobody holds it any more, telling the host each time.
 */
final class RemoteReceiver {
  private final int bus;
  private final int device;
  private final Core core;
  private final DeviceQueue queue;
  private final EndpointTable endpoints;
  private final ReceivedMessages received;
  /** Whether kicks are not wanted, because the core looks itself. */
  private final boolean polls;
  private final RemoteBuffers buffers;
  private final DescriptorChain chain = new DescriptorChain();
  private final MessageView message = new MessageView();
  private boolean receiving;
  private boolean more;
  private boolean closed;

  RemoteReceiver(int bus, int device, Core core, DeviceQueue queue, EndpointTable endpoints,
      ReceivedMessages received, boolean polls) {
    this.bus = bus;
    this.device = device;
    this.core = core;
    this.queue = queue;
    this.endpoints = endpoints;
    this.received = received;
    this.polls = polls;
    buffers = new RemoteBuffers(queue.size());
    if (polls) {
      queue.disableKicks();
    } else {
      queue.enableKicks();
    }
  }

  DeviceQueue queue() {
    return queue;
  }

  /** The ring is not this side's any more, also while a message of it is being delivered. */
  void close() {
    closed = true;
  }

  /**
   * Takes at most as many buffers as the ring has entries: a host that never stops must not hold this core.
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
      more = true;
      while (more && taken < queue.size()) {
        for (; !closed && taken < queue.size() && queue.pop(chain); taken++) {
          takeChain();
        }
        more = !closed && !polls && !queue.enableKicks();
      }
      return taken;
    } finally {
      receiving = false;
    }
  }

  /** Whether {@link #receive} has left something because it was enough for one time. */
  boolean hasMore() {
    return more;
  }

  private void takeChain() {
    long bytes = chain.readableLength();
    boolean onlyRead = chain.writableLength() == 0;
    if (!onlyRead || bytes < RpmsgHeader.LENGTH) { // not even a scratch word may be written there
      refuse(RingFault.Kind.MESSAGE_MALFORMED, DropReason.TOO_SHORT, Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY, 0,
          chain.address(0), bytes);
      queue.addUsed(chain.head(), onlyRead ? bytes : 0);
      queue.notifyDriver();
      return;
    }
    int head = buffers.keep(chain);
    buffers.hold(head);
    receive(head);
    release(head);
  }

  private void receive(int head) {
    ByteBuffer memory = buffers.memory(head);
    int at = buffers.offset(head);
    int room = buffers.length(head) - RpmsgHeader.LENGTH;
    int length = RpmsgHeader.payloadLength(memory, at); // once: the host can still write
    int source = RpmsgHeader.source(memory, at);
    int destination = RpmsgHeader.destination(memory, at);
    if (length > room) {
      refuse(RingFault.Kind.MESSAGE_TOO_BIG, DropReason.TOO_BIG, source, destination, length, buffers.address(head),
          buffers.length(head));
      return;
    }
    received.add(destination);
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.messageReceived(message.buffer(bus, queue.id(), buffers.address(head))
          .header(source, destination, length, RpmsgHeader.flags(memory, at)).payload(memory, at + RpmsgHeader.LENGTH));
    }
    RpmsgEndpoint endpoint = endpoints.find(destination);
    if (endpoint == null) {
      if (core.listener() != null) {
        core.listener().messageDropped(bus, source, destination, DropReason.NO_RECIPIENT);
      }
      return;
    }
    if (endpoint.destination() == Rpmsg.ADDRESS_ANY && destination != Rpmsg.NAME_SERVICE_ADDRESS) {
      endpoint.bind(source); // the first message tells who the peer is
    }
    if (listener != null) {
      listener.callbackBegin(bus, destination);
    }
    endpoint.callback().received(endpoint, memory, at + RpmsgHeader.LENGTH, length, source);
    if (listener != null) {
      listener.callbackEnd(bus, destination);
    }
  }

  private void refuse(RingFault.Kind kind, int reason, int source, int destination, int length, long address,
      long bytes) {
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.messageDropped(bus, source, destination, reason);
      listener.fault(new RingFault(kind, queue.id(), device, address, length, bytes - RpmsgHeader.LENGTH,
          "message does not fit its buffer: header_len=" + length + " buffer_len=" + bytes));
    }
  }

  /** Keeps the buffer of the message being delivered beyond its callback, or once more. */
  void hold(ByteBuffer buffer, int payloadOffset) {
    buffers.hold(held(buffer, payloadOffset));
  }

  /** Undoes one hold; after the last one the host gets its buffer back. */
  void release(ByteBuffer buffer, int payloadOffset) {
    release(held(buffer, payloadOffset));
  }

  private int held(ByteBuffer buffer, int payloadOffset) {
    int head = buffers.find(buffer, payloadOffset);
    if (head < 0) {
      throw new IllegalArgumentException("not the payload of a held buffer offset=" + payloadOffset);
    }
    return head;
  }

  private void release(int head) {
    if (buffers.release(head) && !closed) {
      queue.addUsed(head, buffers.length(head));
      queue.notifyDriver();
    }
  }
}
