// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.virtio.DeviceStatus;

/**
 * A resource table in memory.
 *
 * @param inFile whether it is as a firmware's file has it, before anything runs
 * @param bytes what was read, from index 0 to its limit
 */
public record FoundTable(long address, ResourceTable table, boolean inFile, ByteBuffer bytes) {

  /**
   * Whether other bytes lie there now: a side has written into it, as a driver its status.
   *
   * @param now a place to read them to, of the same length
   */
  public boolean hasChanged(MemorySource source, ByteBuffer now) throws IOException {
    source.read(address, now.clear());
    return !now.hasRemaining() && now.flip().mismatch(bytes) >= 0;
  }

  /** Whether a driver says in it that it has taken over a device. */
  boolean isInUse() {
    return table.entries().stream().anyMatch(
        entry -> entry instanceof ResourceEntry.Vdev vdev && (vdev.status() & DeviceStatus.DRIVER_OK) != 0);
  }
}
