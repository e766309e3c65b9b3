// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.FaultInfo;

/**
 * Finds the buffers of devices other than RPMsg that a ring still names, as far as its format tells. Empty ones, which only
 * the device writes, say nothing and are left out.
 */
final class BufferFinder {
  /** Devices whose drivers hand the same buffers out again. */
  private static final Set<DeviceKind> POOLED = EnumSet.of(DeviceKind.CONSOLE, DeviceKind.INPUT, DeviceKind.IOMMU,
      DeviceKind.SOUND, DeviceKind.SCMI);

  private final BufferReader reader;

  /** @param findings gets what lies outside the memory */
  BufferFinder(DeviceAddresses memory, List<FaultInfo> findings) {
    reader = new BufferReader(memory, findings);
  }

  /** Oldest first: the used ones, then those in flight. */
  List<FoundBuffer> find(InspectedQueue queue, int deviceId) throws IOException {
    if (!queue.isWhole() || queue.inFlight() > queue.info().size()) {
      return List.of();
    }
    return queue.buffers(reader, POOLED.contains(DeviceKind.of(deviceId)));
  }
}
