// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.RingAreas;

/** Reads the three areas of a ring; what is not there becomes a finding. */
final class QueueInspector {
  private final DeviceAddresses memory;
  private final List<FaultInfo> findings;

  QueueInspector(DeviceAddresses memory, List<FaultInfo> findings) {
    this.memory = memory;
    this.findings = findings;
  }

  /** Whether a ring can be looked for at all with this size; if not, that is a finding. */
  boolean isPossible(String name, int queue, long size) {
    if (size <= VringLayout.MAX_SIZE && VringLayout.isValidSize((int) size)) {
      return true;
    }
    findings.add(new FaultInfo("F24", "QUEUE_SIZE", queue, 0, size, VringLayout.MAX_SIZE,
        "%s: size=%d is not a power of two from 1 to 32768".formatted(name, size)));
    return false;
  }

  /** As {@link #isPossible}, for a packed ring. */
  boolean isPossiblePacked(String name, int queue, long size) {
    if (size <= PackedLayout.MAX_SIZE && PackedLayout.isValidSize((int) size)) {
      return true;
    }
    findings.add(new FaultInfo("F24", "QUEUE_SIZE", queue, 0, size, PackedLayout.MAX_SIZE,
        "%s: size=%d is not from 1 to 32768".formatted(name, size)));
    return false;
  }

  InspectedQueue read(QueueInfo info, String name) throws IOException {
    int size = info.size();
    if (info.isPacked()) {
      return new InspectedPackedQueue(new RingAreas(info, name,
          area(name, info, "descriptor ring", info.desc(), DESC_BYTES * size),
          area(name, info, "driver event suppression", info.avail(), PackedLayout.EVENT_BYTES),
          area(name, info, "device event suppression", info.used(), PackedLayout.EVENT_BYTES)));
    }
    return new InspectedSplitQueue(new RingAreas(info, name,
        area(name, info, "descriptor table", info.desc(), DESC_BYTES * size),
        area(name, info, "avail ring", info.avail(), (int) VringLayout.availBytes(size)),
        area(name, info, "used ring", info.used(), (int) VringLayout.usedBytes(size))));
  }

  private ByteBuffer area(String name, QueueInfo info, String part, long address, int length) throws IOException {
    ByteBuffer bytes = memory.read(address, length);
    if (bytes.limit() == length) {
      return bytes;
    }
    findings.add(new FaultInfo("F24", "RING_OUTSIDE_MEMORY", info.id(), address, length, -1,
        "%s: %s at 0x%x, length=%d, is not in the memory (present=%d)".formatted(name, part, address, length,
            bytes.limit())));
    return null;
  }
}
