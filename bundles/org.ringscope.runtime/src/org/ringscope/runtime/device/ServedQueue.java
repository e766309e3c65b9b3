// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.ArrayDeque;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device's side of one queue, over any transport: takes requests in their order, has them handled, gives them back.
 * A driver that never stops gets as many turns as the ring has entries, then the core looks at its other business.
 * Belongs to the device's core.
 */
public final class ServedQueue {

  /** What a device does with the buffers of one queue. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Reads the request and writes the answer.
     *
     * @return whether that is all; false keeps the request with the device, which answers it later
     */
    boolean handle(Request request);

    /** Whether there is something to do with a buffer: a queue that the device fills leaves it in the ring until then. */
    default boolean isReady() {
      return true;
    }
  }

  private final VirtioDevice device;
  private final int index;
  private final Handler handler;
  private final BufferMessages messages;
  private final Runnable goOn = this::serve;
  private final ArrayDeque<Request> free = new ArrayDeque<>();

  public ServedQueue(VirtioDevice device, int index, Handler handler) {
    this.device = device;
    this.index = index;
    this.handler = handler;
    messages = new BufferMessages(device.core());
  }

  /** Does what there is to do: after a notification, and when the device has become ready. */
  public void serve() {
    DeviceQueue queue = queue();
    if (queue == null) {
      return;
    }
    int budget = queue.size();
    boolean more = true;
    while (more && budget > 0) {
      for (; budget > 0 && handler.isReady() && serveOne(queue); budget--) {
        // one after the other
      }
      queue.notifyDriver();
      more = handler.isReady() && !queue.enableKicks();
    }
    if (more) {
      device.core().interrupts().defer(goOn);
    }
  }

  /** Null while the queue is not set up, and once the device is not live any more. */
  private DeviceQueue queue() {
    return device.isLive() && index < device.queueCount() ? device.queue(index) : null;
  }

  private boolean serveOne(DeviceQueue queue) {
    Request request = free.isEmpty() ? new Request() : free.pop();
    boolean isTaken = request.takeFrom(queue);
    boolean isAnswered = false;
    if (isTaken) {
      messages.taken(queue.id(), request);
      isAnswered = handler.handle(request);
    }
    if (isAnswered) {
      giveBack(queue, request);
    } else if (!isTaken) {
      free.push(request);
    }
    return isTaken;
  }

  private void giveBack(DeviceQueue queue, Request request) {
    messages.answered(queue.id(), request);
    queue.addUsed(request.chain().head(), request.written());
    free.push(request);
  }

  /** Gives a kept request back, and tells the driver. Not after a reset: the request is gone then. */
  public void answer(Request request) {
    DeviceQueue queue = queue();
    if (queue != null) {
      giveBack(queue, request);
      queue.notifyDriver();
    }
  }

  /** Tells of a request that no driver may make; the queue goes on. */
  public void refuse(RingFault.Kind kind, Request request, String text) {
    CoreListener listener = device.core().listener();
    if (listener != null) {
      int id = device.spec().queues().get(index).id();
      listener.fault(new RingFault(kind, id, device.spec().id(), RingFault.Writer.DRIVER, request.chain().address(0),
          request.chain().readableLength(), RingFault.UNKNOWN, device.spec().name() + "/" + index + ": " + text));
    }
  }

  /** As {@link #refuse(RingFault.Kind, Request, String)}, of a request whose words or lengths cannot be right. */
  public void refuse(Request request, String text) {
    refuse(RingFault.Kind.MESSAGE_MALFORMED, request, text);
  }
}
