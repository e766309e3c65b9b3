// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.SystemDescription;

/** Which way a message goes over a virtqueue. */
public enum Direction {
  /** Driver to device. */
  TO_DEVICE,
  /** Device to driver. */
  TO_DRIVER,
  /** The trace does not say which queue carried it. */
  UNKNOWN;

  /** Of an RPMsg message. */
  public static Direction of(SystemDescription system, int bus, int queue) {
    BusInfo info = system.bus(bus);
    if (info == null || queue == QueueState.UNKNOWN) {
      return UNKNOWN;
    }
    if (queue == info.txQueue()) {
      return TO_DEVICE;
    }
    return queue == info.rxQueue() ? TO_DRIVER : UNKNOWN;
  }
}
