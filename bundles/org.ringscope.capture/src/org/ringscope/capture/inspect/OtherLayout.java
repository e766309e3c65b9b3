// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.RingAreas;

/**
 * Looks for the size and align with which a ring makes sense whose indices contradict each other as it is described: the two
 * sides may have laid out one block differently (virtio 1.3 §2.7.2). Neighbours are tried, the align first.
 */
final class OtherLayout {
  private static final int[] ALIGNS = {4096, 16, 4, 8, 32, 64, 128, 256, 512, 1024, 2048, 8192, 16384, 65536};

  private final DeviceAddresses memory;
  private final InspectedSplitQueue described;

  OtherLayout(DeviceAddresses memory, InspectedSplitQueue described) {
    this.memory = memory;
    this.described = described;
  }

  /** What to say of it, null if no other layout makes sense, or the ring does as it is. */
  FaultInfo find() throws IOException {
    QueueInfo info = described.info();
    if (!described.isWhole() || described.inFlight() <= info.size() || info.align() == 0) {
      return null;
    }
    int[] sizes = {info.size(), 2 * info.size(), info.size() / 2, 4 * info.size(), info.size() / 4};
    for (int size : sizes) {
      for (int align : ALIGNS) {
        boolean isOther = size != info.size() || align != info.align();
        if (isOther && VringLayout.isValidSize(size)) {
          InspectedSplitQueue other = read(VringLayout.legacy(size, align, info.desc()));
          if (other.isWhole() && makesSense(other)) {
            return fault(other);
          }
        }
      }
    }
    return null;
  }

  private InspectedSplitQueue read(VringLayout layout) throws IOException {
    QueueInfo info = described.info();
    QueueInfo other =
        new QueueInfo(info.id(), info.device(), info.index(), info.format(), layout.size(), layout.align(),
            layout.desc(), layout.avail(), layout.used(), info.notifyId(), info.flags());
    return new InspectedSplitQueue(new RingAreas(other, described.name(),
        memory.whole(layout.desc(), DESC_BYTES * layout.size()),
        memory.whole(layout.avail(), (int) layout.availBytes()),
        memory.whole(layout.used(), (int) layout.usedBytes())));
  }

  /** Indices that agree, and entries that name published descriptors: zeros elsewhere in memory do not. */
  private static boolean makesSense(InspectedSplitQueue queue) {
    int size = queue.info().size();
    if (queue.usedIdx() == 0 || RingIndex.distance(queue.usedIdx(), queue.availIdx()) > size
        || (queue.availFlags() | queue.usedFlags()) > RingFlags.NO_INTERRUPT) {
      return false;
    }
    for (int i = 0; i < queue.inFlight(); i++) {
      int head = queue.availHead(queue.usedIdx() + i & size - 1);
      if (head >= size || queue.descriptorLength(head) == 0) {
        return false;
      }
    }
    int last = queue.usedHead(queue.usedIdx() - 1 & size - 1);
    for (int slot = 0; slot < size; slot++) {
      if (last >= 0 && queue.usedLength(queue.usedIdx() - 1 & size - 1) > 0 && queue.availHead(slot) == last) {
        return true;
      }
    }
    return false;
  }

  private FaultInfo fault(InspectedSplitQueue other) {
    QueueInfo is = described.info();
    QueueInfo makes = other.info();
    return new FaultInfo("F22", "OTHER_LAYOUT", is.id(), makes.used(), makes.align(), is.align(),
        ("%s: with size=%d align=%d, as described, avail.idx=%d and used.idx=%d cannot be; with size=%d align=%d (used ring at"
            + " 0x%x) the ring makes sense: avail.idx=%d used.idx=%d").formatted(described.name(), is.size(),
                is.align(),
                described.availIdx(), described.usedIdx(), makes.size(), makes.align(), makes.used(), other.availIdx(),
                other.usedIdx()));
  }
}
