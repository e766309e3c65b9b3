// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import org.ringscope.analysis.state.DeviceState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * What a ring picture says about its queue beside the ring's own words.
 *
 * @param queue the queue's id, {@code rpmsg0/1}
 * @param driver name of the core on the driver side
 * @param device name of the core on the device side
 * @param eventIdx 1 if VIRTIO_F_EVENT_IDX was negotiated, 0 if not, -1 if unknown
 * @param nowNanos the instant that is shown, {@link Long#MIN_VALUE} where the source tells no times
 */
public record RingCaption(String queue, String driver, String device, int eventIdx, long nowNanos) {
  /** Of a queue in a system; a core that is not described is called by its side. */
  public static RingCaption of(SystemState state, QueueState queue) {
    SystemDescription system = state.system();
    DeviceInfo device = system.device(queue.info().device());
    DeviceState negotiated = state.device(queue.info().device());
    int eventIdx = negotiated == null || !negotiated.featuresAccepted() ? QueueState.UNKNOWN
        : Features.has(negotiated.accepted(), Features.EVENT_IDX) ? 1 : 0;
    return new RingCaption(system.queueName(queue.info().id()),
        core(system, device == null ? DeviceInfo.NO_CORE : device.driverCore(), "driver"),
        core(system, device == null ? DeviceInfo.NO_CORE : device.deviceCore(), "device"), eventIdx,
        state.clockNanos());
  }

  private static String core(SystemDescription system, int id, String otherwise) {
    CoreInfo core = system.core(id);
    return core == null ? otherwise : core.name();
  }

  public boolean hasTimes() {
    return nowNanos != Long.MIN_VALUE;
  }
}
