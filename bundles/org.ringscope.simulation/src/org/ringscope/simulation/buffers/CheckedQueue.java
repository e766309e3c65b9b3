// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import org.ringscope.runtime.RingFault.Writer;

/**
 * What the check knows about a queue.
 *
 * @param id the engine's
 * @param name {@code device/index}
 * @param device the engine's id of its device
 * @param driverCore the engine's id of the core on the driver's side
 * @param deviceCore the engine's id of the core on the device's side
 * @param size entries of the ring, or more
 */
public record CheckedQueue(int id, String name, int device, int driverCore, int deviceCore, int size, boolean isPacked,
    boolean isRpmsg) {

  /** The side that a core is; unknown if it is none, or both. */
  Writer side(int core) {
    if (core == driverCore && core != deviceCore) {
      return Writer.DRIVER;
    }
    return core == deviceCore && core != driverCore ? Writer.DEVICE : Writer.UNKNOWN;
  }
}
