// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;

/**
 * The sending half of the remote (OpenAMP {@code rpmsg_virtio_send_offchannel_raw}): takes the host's empty buffers,
 * fills them, and returns them as used with their full length. Waits by looking every millisecond, since nobody tells
 * it of new buffers ({@code rpmsg_virtio_get_tx_payload_buffer}).
 */
final class RemoteTransmitter {
  static final int NONE = -1;
  private static final long POLL_NANOS = 1_000_000;

  private final int bus;
  private final String waitsFor;
  private final Core core;
  private final DeviceQueue queue;
  private final RemoteBuffers buffers;
  private final DescriptorChain chain = new DescriptorChain();
  private final MessageView message = new MessageView();
  /** Heads that were taken and given up again without a message. */
  private final int[] reclaimed;
  private int reclaimedCount;
  private boolean closed;

  /** @param queueName for whoever asks what the core waits for */
  RemoteTransmitter(int bus, String queueName, Core core, DeviceQueue queue) {
    this.bus = bus;
    waitsFor = "a tx buffer of " + queueName;
    this.core = core;
    this.queue = queue;
    buffers = new RemoteBuffers(queue.size());
    reclaimed = new int[queue.size()];
    queue.disableKicks();
  }

  DeviceQueue queue() {
    return queue;
  }

  RemoteBuffers buffers() {
    return buffers;
  }

  /** The ring is not this side's any more: nothing is taken or sent from now on. */
  void close() {
    closed = true;
  }

  /** The head of a buffer for a message, or {@link #NONE}. */
  int take(boolean wait) {
    int head = take();
    return head == NONE && wait ? await() : head;
  }

  private int take() {
    int head = NONE;
    if (reclaimedCount > 0) {
      head = reclaimed[--reclaimedCount];
    }
    // a host may offer nothing but useless buffers, and these without end
    for (int budget = queue.size(); head == NONE && budget > 0 && queue.pop(chain); budget--) {
      if (chain.readableCount() == 0 && chain.writableLength() >= RpmsgHeader.LENGTH) {
        head = buffers.keep(chain);
      } else {
        giveBackUnused();
      }
    }
    if (head != NONE) {
      buffers.hold(head);
    }
    return head;
  }

  /** A buffer that cannot hold a message, or must not be written, goes back empty. */
  private void giveBackUnused() {
    queue.addUsed(chain.head(), 0);
    queue.notifyDriver();
    if (core.listener() != null) {
      core.listener().messageDropped(bus, Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY, DropReason.TOO_SHORT);
    }
  }

  private int await() {
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.bufferWaitBegin(bus);
    }
    long begin = core.nanos();
    int head = NONE;
    while (head == NONE && !closed && !queue.isBroken() && core.nanos() - begin < Rpmsg.SEND_TIMEOUT_NANOS) {
      core.sleep(waitsFor, begin, core.nanos() + POLL_NANOS);
      head = closed ? NONE : take();
    }
    if (listener != null) {
      listener.bufferWaitEnd(bus, head != NONE);
    }
    return head;
  }

  /** Payload bytes that buffer {@code head} can carry. */
  int capacity(int head) {
    return Math.min(buffers.length(head) - RpmsgHeader.LENGTH, RpmsgHeader.MAX_PAYLOAD_LENGTH);
  }

  void copy(int head, ByteBuffer payload, int offset, int length) {
    buffers.memory(head).put(buffers.offset(head) + RpmsgHeader.LENGTH, payload, offset, length);
  }

  /** Sends buffer {@code head} whose payload is in place. */
  void send(int head, int source, int destination, int length) {
    ByteBuffer memory = buffers.memory(head);
    int at = buffers.offset(head);
    buffers.release(head);
    RpmsgHeader.write(memory, at, source, destination, length);
    buffers.write(head, RpmsgHeader.LENGTH + length);
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.messageSent(message.buffer(bus, queue.id(), buffers.address(head))
          .header(source, destination, length, 0).payload(memory, at + RpmsgHeader.LENGTH));
    }
    queue.addUsed(head, buffers.length(head));
    queue.notifyDriver();
  }

  /** Takes a buffer back that was not sent; the next message gets it. */
  void reclaim(int head) {
    buffers.release(head);
    reclaimed[reclaimedCount++] = head;
  }
}
