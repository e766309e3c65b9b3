// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import org.ringscope.runtime.rpmsg.RpmsgHost;

/** How a host comes to the device of its bus, over one transport. */
@FunctionalInterface
interface HostStart {
  /**
   * Returns when the bus is live. Host's core only.
   *
   * @param polls whether nobody interrupts the host
   */
  void start(RpmsgHost bus, boolean polls) throws Exception;
}
