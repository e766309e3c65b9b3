// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

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
  boolean hasTimes() {
    return nowNanos != Long.MIN_VALUE;
  }
}
