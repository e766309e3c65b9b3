// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.NegotiationException;

/** The driver's side of a device of any kind: finds it, agrees on features, sets up queues. Belongs to the driver's core. */
public final class DeviceDriver {
  private final DriverTransport transport;
  private final DeviceKind kind;
  private final List<Queue> queues = new ArrayList<>();

  private record Queue(DrivenQueue queue, int size, long memory, int fillBytes) {}

  public DeviceDriver(DriverTransport transport, DeviceKind kind) {
    this.transport = transport;
    this.kind = kind;
  }

  /**
   * A queue that it needs; the order is that in which they are set up.
   *
   * @param size entries that are wanted
   * @param memory physical address of the requests' memory; 0: the transport finds some
   * @param fillBytes of the buffers that the device fills; 0 for a queue of requests
   */
  public DeviceDriver add(DrivenQueue queue, int size, long memory, int fillBytes) {
    queues.add(new Queue(queue, size, memory, fillBytes));
    return this;
  }

  /**
   * Brings the device up (virtio 1.3 §3.1.1), also after a reset.
   *
   * @param features that the driver understands
   * @param polls whether interrupts are not wanted
   * @throws NegotiationException when there is no such device, or it cannot be set up
   * @throws org.ringscope.runtime.virtio.TransportTimeoutException when the device side does not answer
   */
  public void start(long features, boolean polls) {
    transport.negotiate(features);
    if (!kind.is(transport.deviceType())) {
      throw new NegotiationException(
          transport.name() + ": not a device of kind " + kind.text() + ": DeviceID=" + transport.deviceType());
    }
    for (Queue each : queues) {
      each.queue.setUp(each.size, each.memory, polls);
      if (each.fillBytes > 0) {
        each.queue.fill(each.fillBytes);
      }
    }
    transport.driverOk();
    for (Queue each : queues) {
      if (each.fillBytes > 0) {
        each.queue.kick();
      }
    }
  }

  public DriverTransport transport() {
    return transport;
  }

  /** Looks for answers in all queues without an interrupt. */
  public void poll() {
    for (int i = 0; i < queues.size(); i++) {
      queues.get(i).queue.poll();
    }
  }

  /** What broke a queue; null if nothing did. */
  public RingFault fault() {
    for (Queue each : queues) {
      if (each.queue.ring() != null && each.queue.ring().fault() != null) {
        return each.queue.ring().fault();
      }
    }
    return null;
  }

  /** Whether nothing more can come. */
  public boolean isBroken() {
    for (int i = 0; i < queues.size(); i++) {
      if (queues.get(i).queue.isBroken()) {
        return true;
      }
    }
    return false;
  }
}
