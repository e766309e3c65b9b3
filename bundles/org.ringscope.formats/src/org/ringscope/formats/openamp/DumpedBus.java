// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

/**
 * Two processors that a firmware says to talk to each other.
 *
 * @param id of the bus and of its device
 * @param peer core of the other side
 * @param role of the firmware: {@link #DRIVER} (OpenAMP's host), {@link #DEVICE}, or unknown
 */
record DumpedBus(int id, String name, int peer, int role) {
  static final int DEVICE = 0;
  static final int DRIVER = 1;

  /** Whether queues are counted as the firmware sees them: so does a driver. */
  boolean isDriver() {
    return role != DEVICE;
  }
}
