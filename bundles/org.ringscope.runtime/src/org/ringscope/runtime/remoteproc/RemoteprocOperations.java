// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

/**
 * What only the platform can do for its remote processor (Linux {@code struct rproc_ops}); called on the host core's
 * thread.
 */
public interface RemoteprocOperations {
  /**
   * Lets the processor run.
   *
   * @param bootAddress the firmware's entry point, a device address
   * @param resourceTable physical address of the loaded resource table, -1 when the firmware has none
   */
  void start(long bootAddress, long resourceTable);

  /** Holds the processor; it executes nothing when this returns. */
  void stop();

  /** Tells the processor that the queue with this notify id wants its attention. */
  void kick(int notifyId);

  /** Joins a processor that somebody else started. */
  default void attach() {}

  /** Leaves a processor that goes on running. */
  default void detach() {}
}
