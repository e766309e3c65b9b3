// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.RingText;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;

/** What a queue in small says beside its clock. */
public final class QueueWords {
  private QueueWords() {}

  /** {@code 3 of 16}, {@code 16 posted}, the number of what broke it or else {@code broken}; empty where that is unknown. */
  public static String of(QueueState state) {
    if (state.isBroken()) {
      String number = faultNumber(state);
      return number.isEmpty() ? "broken" : number;
    }
    if (state.inFlight() < 0) {
      return "";
    }
    return RingText.holdsOnlyEmptyBuffers(state) ? state.inFlight() + " posted"
        : state.inFlight() + (state.size() == 0 ? " in flight" : " of " + state.size());
  }

  /** The number of the diagnosis that a fault is, {@code F2}; empty where there is none. */
  public static String faultNumber(QueueState state) {
    String fault = state.fault();
    return fault != null && fault.matches("F\\d+:? .*") ? fault.substring(0, fault.indexOf(' ')).replace(":", "") : "";
  }

  /**
   * Whether what a queue carries goes to the driver. A network card has its control queue behind all pairs that it might have
   * (virtio 1.3 §5.1.2).
   */
  public static boolean isToDriver(VirtioDevice device, int index) {
    int queues = device instanceof NetDevice net && net.getQueuePairs() != null ? 2 * net.getQueuePairs() + 1
        : Integer.MAX_VALUE;
    return DeviceKind.of(DeviceClasses.id(device)).isToDriver(index, queues);
  }
}
