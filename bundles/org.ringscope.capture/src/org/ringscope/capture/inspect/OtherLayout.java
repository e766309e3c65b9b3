// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.util.BitSet;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/**
 * Looks for the size and align with which a ring makes sense that contradicts itself, or holds nothing at all, as it is described:
 * the two sides may have laid out one block differently (virtio 1.3 §2.7.2), or whoever gave the addresses was wrong in the
 * size. Neighbours are tried, the align first.
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
    boolean isBroken = described.isWhole() && contradictsItself();
    if (!isBroken && !isSilent()) {
      return null;
    }
    QueueInfo info = described.info();
    int[] sizes = {info.size(), 2 * info.size(), info.size() / 2, 4 * info.size(), info.size() / 4};
    for (int size : sizes) {
      InspectedSplitQueue there = isFree(size) ? read(size, info.align(), info.avail(), info.used()) : null;
      if (there != null && makesSense(there)) {
        return fault(there, isBroken);
      }
    }
    for (int size : sizes) {
      for (int align : ALIGNS) {
        boolean isOther = size != info.size() || align != info.align();
        InspectedSplitQueue other = isOther && VringLayout.isValidSize(size)
            ? read(VringLayout.legacy(size, align, info.desc())) : null;
        if (other != null && makesSense(other)) {
          return fault(other, isBroken);
        }
      }
    }
    return null;
  }

  /** Whether the areas that were given one by one have room for another size; those of a block follow from its size. */
  private boolean isFree(int size) {
    QueueInfo info = described.info();
    return info.align() == 0 && size != info.size() && VringLayout.isValidSize(size) && !overlap(info, size);
  }

  private static boolean overlap(QueueInfo info, int size) {
    long[] begins = {info.desc(), info.avail(), info.used()};
    long[] lengths = {(long) DESC_BYTES * size, VringLayout.availBytes(size), VringLayout.usedBytes(size)};
    for (int i = 0; i < begins.length; i++) {
      int next = (i + 1) % begins.length;
      long way = begins[next] - begins[i];
      if (way >= 0 ? way < lengths[i] : -way < lengths[next]) {
        return true;
      }
    }
    return false;
  }

  /** Words that no ring can have, or most of the entries wrong: then it is not what it is said to be. */
  private boolean contradictsItself() {
    int size = described.info().size();
    return described.inFlight() > size || (described.availFlags() | described.usedFlags()) > RingFlags.NO_INTERRUPT
        || overlap(described.info(), size) || published(described) < (described.inFlight() + 1) / 2
        || !areMostInTable();
  }

  private boolean areMostInTable() {
    int used = Math.min(described.usedIdx(), described.info().size());
    int outside = 0;
    for (int back = 1; back <= used; back++) {
      outside += described.usedHead(described.usedIdx() - back & described.info().size() - 1) < 0 ? 1 : 0;
    }
    return outside <= used / 2;
  }

  /** No index has moved although descriptors were filled: a driver may be setting it up, or the indices lie elsewhere. */
  private boolean isSilent() {
    boolean unmoved = described.isWhole() && described.availIdx() == 0 && described.usedIdx() == 0;
    return unmoved && described.descriptorLength(0) > 0 && described.descriptorAddress(0) != 0;
  }

  private InspectedSplitQueue read(VringLayout layout) throws IOException {
    return read(layout.size(), layout.align(), layout.avail(), layout.used());
  }

  private InspectedSplitQueue read(int size, int align, long avail, long used) throws IOException {
    QueueInfo info = described.info();
    QueueInfo other = new QueueInfo(info.id(), info.device(), info.index(), info.format(), size, align, info.desc(),
        avail, used, info.notifyId(), info.flags());
    return new InspectedSplitQueue(new RingAreas(other, described.name(),
        memory.whole(info.desc(), DESC_BYTES * size), memory.whole(avail, (int) VringLayout.availBytes(size)),
        memory.whole(used, (int) VringLayout.usedBytes(size))));
  }

  /** Indices that agree, and entries that name published descriptors: zeros elsewhere in memory do not. */
  private static boolean makesSense(InspectedSplitQueue queue) {
    if (!queue.isWhole()) {
      return false;
    }
    int size = queue.info().size();
    if (queue.usedIdx() == 0 || RingIndex.distance(queue.usedIdx(), queue.availIdx()) > size
        || (queue.availFlags() | queue.usedFlags()) > RingFlags.NO_INTERRUPT
        || published(queue) < queue.inFlight()) {
      return false;
    }
    int last = queue.usedHead(queue.usedIdx() - 1 & size - 1);
    for (int slot = 0; slot < size; slot++) {
      if (last >= 0 && queue.usedLength(queue.usedIdx() - 1 & size - 1) > 0 && queue.availHead(slot) == last) {
        return true;
      }
    }
    return false;
  }

  /** How many of those in flight by the indices are descriptors with a length, each counted once. */
  private static int published(InspectedSplitQueue queue) {
    int size = queue.info().size();
    BitSet heads = new BitSet(size);
    for (int i = 0; i < queue.inFlight(); i++) {
      int head = queue.availHead(queue.usedIdx() + i & size - 1);
      if (head < size && queue.descriptorLength(head) > 0) {
        heads.set(head);
      }
    }
    return heads.cardinality();
  }

  private FaultInfo fault(InspectedSplitQueue other, boolean isBroken) {
    QueueInfo is = described.info();
    QueueInfo makes = other.info();
    String what = !isBroken ? "nothing was ever published"
        : described.inFlight() > is.size()
            ? "avail.idx=%d and used.idx=%d cannot be".formatted(described.availIdx(), described.usedIdx())
            : "its words contradict each other";
    return new FaultInfo("F22", isBroken ? "OTHER_LAYOUT" : "OTHER_LAYOUT_POSSIBLE", is.id(), makes.used(),
        makes.align(), is.align(),
        "%s: with %s, as described, %s; with %s (used ring at 0x%x) the ring makes sense: avail.idx=%d used.idx=%d"
            .formatted(described.name(), layout(is), what, layout(makes), makes.used(), other.availIdx(),
                other.usedIdx()));
  }

  private static String layout(QueueInfo info) {
    return "size=" + info.size() + (info.align() == 0 ? "" : " align=" + info.align());
  }
}
