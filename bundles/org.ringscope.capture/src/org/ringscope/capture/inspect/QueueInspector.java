// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/** Reads the three areas of a ring; what is not there becomes a finding. */
final class QueueInspector {
  /** Bytes; a table has at most as many entries as a ring. */
  private static final int LONGEST_TABLE = DESC_BYTES * VringLayout.MAX_SIZE;
  private static final int ALL_TABLES = 16 << 20;

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

  /** @param facts what is known of the device it belongs to */
  InspectedQueue read(QueueInfo info, String name, DeviceFacts facts) throws IOException {
    RingBytes bytes = RingBytes.settled(memory, info);
    boolean packed = info.isPacked();
    return withTables(new RingAreas(info, name,
        whole(name, info, packed ? "descriptor ring" : "descriptor table", info.desc(), bytes.descriptors()),
        whole(name, info, packed ? "driver event suppression" : "avail ring", info.avail(), bytes.driver()),
        whole(name, info, packed ? "device event suppression" : "used ring", info.used(), bytes.device()), facts,
        Map.of()));
  }

  private InspectedQueue withTables(RingAreas areas) throws IOException {
    InspectedQueue queue = InspectedQueue.of(areas);
    FaultInfo other = queue instanceof InspectedSplitQueue split ? new OtherLayout(memory, split).find() : null;
    if (other != null) {
      findings.add(other);
    }
    Map<Integer, ByteBuffer> tables = new HashMap<>();
    int left = ALL_TABLES;
    BitSet descriptors = queue.isWhole() ? queue.inFlightDescriptors() : new BitSet();
    for (int i = descriptors.nextSetBit(0); i >= 0 && left > 0; i = descriptors.nextSetBit(i + 1)) {
      long length = queue.descriptorLength(i);
      boolean sane = length > 0 && length % DESC_BYTES == 0 && length <= LONGEST_TABLE;
      ByteBuffer table = sane && (queue.descriptorFlags(i) & DescriptorFlags.INDIRECT) != 0
          ? memory.whole(queue.descriptorAddress(i), (int) length) : null;
      if (table != null) {
        tables.put(i, areas.info().isPacked() ? asSplit(table) : table);
        left -= table.limit();
      }
    }
    return tables.isEmpty() ? queue : InspectedQueue.of(areas.with(areas.facts(), tables));
  }

  /** An entry of a packed ring's table has its id before its flags (virtio 1.3 §2.8.13), where those of a split one follow. */
  private static ByteBuffer asSplit(ByteBuffer table) {
    for (int at = 12; at < table.limit(); at += DESC_BYTES) {
      table.putInt(at, Integer.rotateLeft(table.getInt(at), Short.SIZE));
    }
    return table;
  }

  /** An area, or null and a finding if it is not all there. */
  private ByteBuffer whole(String name, QueueInfo info, String part, long address, ByteBuffer bytes) {
    if (bytes.limit() == bytes.capacity()) {
      return bytes;
    }
    findings.add(new FaultInfo("F24", "RING_OUTSIDE_MEMORY", info.id(), address, bytes.capacity(), -1,
        "%s: %s at 0x%x, length=%d, is not in the memory (present=%d)".formatted(name, part, address, bytes.capacity(),
            bytes.limit())));
    return null;
  }
}
