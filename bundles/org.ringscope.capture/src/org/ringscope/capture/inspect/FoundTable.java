// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.virtio.DeviceStatus;

/**
 * A resource table in memory.
 *
 * @param inFile whether it is as a firmware's file has it, before anything runs
 */
public record FoundTable(long address, ResourceTable table, boolean inFile) {

  /** Whether a driver says in it that it has taken over a device. */
  boolean isInUse() {
    return table.entries().stream().anyMatch(
        entry -> entry instanceof ResourceEntry.Vdev vdev && (vdev.status() & DeviceStatus.DRIVER_OK) != 0);
  }
}
