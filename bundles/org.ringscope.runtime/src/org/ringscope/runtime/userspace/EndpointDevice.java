// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.userspace;

import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import org.ringscope.protocol.rpmsg.Errno;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgCall;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.rpmsg.EndpointCallback;
import org.ringscope.runtime.rpmsg.RpmsgBus;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.SendResult;

/**
 * {@code /dev/rpmsg0} and so on: one endpoint as a file (Linux {@code drivers/rpmsg/rpmsg_char.c}). A message that
 * arrives is copied into a read queue and wakes the reader; a read takes one message. One task at a time writes: others,
 * and whoever destroys the endpoint, wait for it ({@code ept_lock}).
 */
public final class EndpointDevice {
  /** What {@link #poll} says: there is something to read. */
  public static final int POLLIN = 0x1;
  /** What {@link #poll} says: the endpoint is gone. */
  public static final int POLLERR = 0x8;
  /** EPOLLRDNORM, which comes with {@link #POLLIN}. */
  private static final int POLLRDNORM = 0x40;
  /** A kernel would use memory until none is left; we stop earlier. */
  private static final int MOST_WAITING_BYTES = 16 << 20;

  private final Core core;
  private final RpmsgBus bus;
  private final ControlDevice control;
  private final int number;
  private final String name;
  private final int source;
  private final int destination;
  private final String waitsForMessage;
  private final String waitsForLock;
  private final ReadQueue queue = new ReadQueue(MOST_WAITING_BYTES);
  private final EndpointCallback callback = this::received;
  private final BooleanSupplier readable = this::isReadable;
  private final BooleanSupplier unlocked = () -> !locked();
  private RpmsgEndpoint endpoint;
  private boolean isNonBlocking;
  private boolean isLocked;
  private long thrownAway;

  EndpointDevice(Core core, RpmsgBus bus, ControlDevice control, int number, String name, int source,
      int destination) {
    this.core = core;
    this.bus = bus;
    this.control = control;
    this.number = number;
    this.name = name;
    this.source = source;
    this.destination = destination;
    waitsForMessage = "a message of " + path();
    waitsForLock = "the lock of " + path();
  }

  int number() {
    return number;
  }

  public String path() {
    return "/dev/rpmsg" + number;
  }

  /** The address of the endpoint; {@link Rpmsg#ADDRESS_ANY} while there is none. */
  public int address() {
    return endpoint == null ? source : endpoint.address();
  }

  /** Messages that wait for a reader. */
  public int waiting() {
    return queue.size();
  }

  /** Messages for which there was no memory. */
  public long thrownAway() {
    return thrownAway;
  }

  /**
   * Creates the endpoint ({@code rpmsg_eptdev_open}).
   *
   * @param nonBlocking O_NONBLOCK
   * @return 0; -EBUSY: it is open; -EINVAL: there can be no such endpoint
   */
  public int open(boolean nonBlocking) {
    begin(RpmsgCall.OPEN, 0);
    if (endpoint != null) {
      return end(RpmsgCall.OPEN, -Errno.EBUSY);
    }
    try {
      endpoint = bus.createEndpoint(name, source, destination, callback);
    } catch (IllegalArgumentException e) {
      core.print("rpmsg_chrdev: failed to open " + name);
      return end(RpmsgCall.OPEN, -Errno.EINVAL);
    }
    isNonBlocking = nonBlocking;
    return end(RpmsgCall.OPEN, 0);
  }

  /**
   * One message, whose rest is lost where there is no room for it ({@code rpmsg_eptdev_read_iter}). Waits for one.
   *
   * @param buffer only for absolute accesses
   * @return its bytes; -EAGAIN: none is there, and the file is non-blocking; -EPIPE: the endpoint is gone
   */
  public int read(ByteBuffer buffer, int offset, int room) {
    begin(RpmsgCall.READ, room);
    if (endpoint == null) {
      return end(RpmsgCall.READ, -Errno.EPIPE);
    }
    if (queue.isEmpty()) {
      if (isNonBlocking) {
        return end(RpmsgCall.READ, -Errno.EAGAIN);
      }
      core.await(waitsForMessage, readable, Long.MAX_VALUE);
      if (core.trafficListener() != null) {
        core.trafficListener().readerWoken(bus.id(), address());
      }
      if (endpoint == null) {
        return end(RpmsgCall.READ, -Errno.EPIPE);
      }
    }
    return end(RpmsgCall.READ, queue.take(buffer, offset, room));
  }

  private boolean isReadable() {
    return !queue.isEmpty() || endpoint == null;
  }

  /**
   * Sends one message ({@code rpmsg_eptdev_write_iter}); waits up to 15 s for a buffer.
   *
   * @return its bytes; -EAGAIN: no buffer is free, and the file is non-blocking; -ERESTARTSYS: none became free in time;
   *     -EMSGSIZE, -EINVAL: no such message can be sent; -EPIPE: the endpoint is gone
   */
  public int write(ByteBuffer payload, int offset, int length) {
    begin(RpmsgCall.WRITE, length);
    lock();
    if (endpoint == null) {
      isLocked = false;
      return end(RpmsgCall.WRITE, -Errno.EPIPE);
    }
    SendResult result = isNonBlocking ? endpoint.trySendTo(destination, payload, offset, length)
        : endpoint.sendTo(destination, payload, offset, length);
    isLocked = false;
    return end(RpmsgCall.WRITE,
        result.isSent() ? length : result == SendResult.NO_BUFFER ? -Errno.EAGAIN : result.linuxError());
  }

  /**
   * {@link #POLLIN} where a message waits, {@link #POLLERR} without an endpoint. That there is a buffer for a write the
   * virtio bus does not tell: it has no poll of its own ({@code virtio_endpoint_ops}).
   */
  public int poll() {
    begin(RpmsgCall.POLL, 0);
    return end(RpmsgCall.POLL, events());
  }

  /** As {@link #poll}, but waits for an event that long: 0 when none came. */
  public int awaitPoll(long deadlineNanos) {
    begin(RpmsgCall.POLL, 0);
    if (!isReadable()) {
      core.await(waitsForMessage, readable, deadlineNanos);
    }
    return end(RpmsgCall.POLL, events());
  }

  private int events() {
    return endpoint == null ? POLLERR : queue.isEmpty() ? 0 : POLLIN | POLLRDNORM;
  }

  /** The endpoint goes, and what waits in the read queue ({@code rpmsg_eptdev_release}). */
  public int close() {
    begin(RpmsgCall.CLOSE, 0);
    lock();
    destroy();
    queue.clear();
    isLocked = false;
    return end(RpmsgCall.CLOSE, 0);
  }

  /** RPMSG_DESTROY_EPT_IOCTL: the endpoint goes, readers wake, the device is no more ({@code rpmsg_chrdev_eptdev_destroy}). */
  public int destroyEndpoint() {
    begin(RpmsgCall.DESTROY_ENDPOINT, 0);
    lock();
    destroy();
    isLocked = false;
    control.gone(this);
    return end(RpmsgCall.DESTROY_ENDPOINT, 0);
  }

  private void destroy() {
    if (endpoint != null) {
      endpoint.destroy();
      endpoint = null;
    }
  }

  private boolean locked() {
    return isLocked;
  }

  private void lock() {
    if (isLocked) {
      core.await(waitsForLock, unlocked, Long.MAX_VALUE);
    }
    isLocked = true;
  }

  /** In an interrupt ({@code rpmsg_ept_cb}). */
  private void received(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int sender) {
    if (!queue.add(buffer, offset, length)) {
      thrownAway++;
      return;
    }
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.messageQueued(bus.id(), to.address(), length, queue.size());
    }
  }

  private void begin(int call, int length) {
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.userCallBegin(bus.id(), address(), call, length);
    }
  }

  private int end(int call, int result) {
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.userCallEnd(bus.id(), address(), call, Math.max(0, result), Math.max(0, -result));
    }
    return result;
  }
}
