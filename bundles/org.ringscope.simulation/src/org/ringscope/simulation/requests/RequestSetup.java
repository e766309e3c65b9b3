// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.util.List;
import org.ringscope.model.RequestBounce;
import org.ringscope.runtime.virtio.DriverTransport;

/**
 * Where the driver of a device has its requests.
 *
 * @param transport to the device
 * @param queues in the order of their index
 * @param depth most requests that are with the device at a time
 * @param target of an I2C bus: the chip that is asked
 */
public record RequestSetup(DriverTransport transport, List<Queue> queues, int depth, int target) {
  /** Memory of one request with its answer, and of what the engine keeps in front of it. */
  public static final int SLOT_BYTES = RequestBounce.SLOT_BYTES;

  /**
   * One queue.
   *
   * @param size entries that are wanted
   * @param address physical address of memory for requests; 0: the transport finds some
   * @param room bytes from there on
   */
  public record Queue(int size, long address, long room) {}

  public RequestSetup {
    queues = List.copyOf(queues);
  }
}
