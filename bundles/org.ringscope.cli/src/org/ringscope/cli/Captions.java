// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import org.ringscope.analysis.state.DeviceState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.picture.ring.RingCaption;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.SystemDescription;

/** Names what a ring picture needs to know about its queue. */
final class Captions {

  private Captions() {}

  static RingCaption of(SystemState state, QueueState queue) {
    SystemDescription system = state.system();
    DeviceInfo device = system.device(queue.info().device());
    DeviceState negotiated = state.device(queue.info().device());
    int eventIdx = negotiated == null || !negotiated.featuresAccepted() ? QueueState.UNKNOWN
        : Features.has(negotiated.accepted(), Features.EVENT_IDX) ? 1 : 0;
    return new RingCaption(system.queueName(queue.info().id()),
        core(system, device == null ? -1 : device.driverCore(), "driver"),
        core(system, device == null ? -1 : device.deviceCore(), "device"), eventIdx, state.clockNanos());
  }

  private static String core(SystemDescription system, int id, String otherwise) {
    CoreInfo core = system.core(id);
    return core == null ? otherwise : core.name();
  }
}
