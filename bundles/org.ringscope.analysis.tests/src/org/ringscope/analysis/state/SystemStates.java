// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Map;
import java.util.Set;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Position;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.SystemDescription;

/** States of systems without a trace. */
public final class SystemStates {
  private SystemStates() {}

  /** One queue in foreign memory, of a device with the id 0. @param nanos of the last event */
  public static SystemState of(QueueState queue, long nanos) {
    DeviceInfo device =
        new DeviceInfo(0, DeviceKind.RPMSG.id(), DeviceInfo.NO_CORE, DeviceInfo.NO_CORE, 0, "", "rpmsg0");
    SystemDescription system = SystemDescription.builder().add(device).add(queue.info()).build();
    DeviceState state = new DeviceState(0, queue.device().status(), 0, 0, false, QueueState.UNKNOWN);
    return new SystemState(system, new Position(nanos, StreamInfo.OBSERVER, 0), nanos, true,
        Map.of(queue.info().id(), queue), Map.of(0, state), Map.of(), Set.of());
  }
}
