// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

/**
 * A split ring whose place is known without a resource table.
 *
 * @param device name of its device, e.g. {@code rpmsg0}
 * @param deviceId virtio device id; 7 = RPMsg, whose queue 0 leads to the driver
 * @param features that the device's driver has accepted, null if unknown
 * @param index within the device
 * @param size entries
 * @param desc address of the descriptor table, as the source has it
 */
public record QueueDescription(String device, int deviceId, Long features, int index, int size, long desc, long avail,
    long used) {}
