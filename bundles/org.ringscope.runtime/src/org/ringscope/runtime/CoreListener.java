// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import org.ringscope.protocol.firmware.RemoteprocState;

/**
 * Hears what one core does but for its rings and messages, which {@link TrafficListener} hears: doorbells, devices,
 * endpoints, life cycles, and what the core says. Called on that core's thread. All ids are the engine's.
 *
 * <p>Nobody listens = {@code null}: every call site is {@code if (listener != null)}.
 */
public interface CoreListener extends OutputListener {
  // The core.

  default void coreSleeps() {}

  default void coreWakes() {}

  /** A core that polls finds nothing. Comes again and again, and is no event: time to put away what was recorded. */
  default void coreIdles() {}

  /** @param core id of the remote core whose life cycle moved */
  default void remoteprocState(int core, RemoteprocState state) {}

  // Doorbells.

  default void doorbellRung(int doorbell, int value) {}

  default void isrEnter(int doorbell) {}

  default void isrExit(int doorbell) {}

  // The device.

  default void statusWritten(int device, int oldStatus, int newStatus) {}

  default void featuresOffered(int device, long features) {}

  default void featuresAccepted(int device, long features) {}

  /** @param width bytes */
  default void registerRead(int device, int offset, int width, long value) {}

  /** @param width bytes */
  default void registerWritten(int device, int offset, int width, long value) {}

  default void configChanged(int device, int generation) {}

  default void deviceReset(int device) {}

  /**
   * The queue is ready at these physical addresses, or was released.
   *
   * @param size entries, 0 = released
   * @param align bytes of the legacy block layout, 0 = three addresses
   */
  default void queueConfigured(int queue, int size, int align, long desc, long avail, long used) {}

  default void queueReset(int queue) {}

  default void acknowledged(int device, int bits) {}

  // RPMsg.

  /** @param reason a constant of the rpmsg package */
  default void messageDropped(int bus, int source, int destination, int reason) {}

  default void endpointCreated(int bus, int address, int destination, String name) {}

  default void endpointDestroyed(int bus, int address, String name) {}

  default void nameService(int bus, boolean received, int address, boolean destroy, String name) {}
}
