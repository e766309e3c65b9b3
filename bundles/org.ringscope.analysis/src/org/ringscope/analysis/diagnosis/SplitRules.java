// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.InFlightHeads;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;

/** {@link RingRules} of a split ring. */
final class SplitRules extends RingRules {
  private static final int UNKNOWN = QueueState.UNKNOWN;

  private final SplitRingState ring;
  private final boolean inOrder;

  SplitRules(QueueState queue, SplitRingState ring, String name, long nanos) {
    super(queue, name, nanos);
    this.ring = ring;
    inOrder = queue.device().has(Features.IN_ORDER);
  }

  @Override
  void checkAlignment() {
    if (info.desc() % DESCRIPTOR_ALIGN != 0) {
      add("F22", "descriptor table at 0x%x is not aligned to %d".formatted(info.desc(), DESCRIPTOR_ALIGN));
    } else if (info.avail() % VringLayout.AVAIL_ALIGNMENT != 0) {
      add("F22", "avail ring at 0x%x is not aligned to %d".formatted(info.avail(), VringLayout.AVAIL_ALIGNMENT));
    } else if (info.used() % VringLayout.USED_ALIGNMENT != 0) {
      add("F22", "used ring at 0x%x is not aligned to %d".formatted(info.used(), VringLayout.USED_ALIGNMENT));
    }
  }

  @Override
  List<String> evidence() {
    return List.of(
        "%s: idx=%s flags=%s".formatted(place("avail ring", info.avail()), known(ring.availIdx()),
            flags(ring.availFlags())),
        "%s: idx=%s flags=%s".formatted(place("used ring", info.used()), known(ring.usedIdx()),
            flags(ring.usedFlags())),
        "%s: size=%d".formatted(place("descriptor table", info.desc()), ring.size()));
  }

  /** Also where used.idx has come round to 0: then the ring has entries. */
  @Override
  boolean isNeverUsed() {
    boolean cleared = ring.usedIdx() == 0;
    for (int slot = 0; cleared && slot < ring.size(); slot++) {
      cleared = ring.usedId(slot) <= 0 && ring.usedLength(slot) <= 0;
    }
    return cleared;
  }

  private static String flags(int value) {
    return value == QueueState.UNKNOWN ? known(value) : "0x" + Integer.toHexString(value);
  }

  private static String known(int value) {
    return value == UNKNOWN ? "?" : Integer.toString(value);
  }

  @Override
  void checkRing() {
    checkFlags("driver", "avail.flags", ring.availFlags());
    checkFlags("device", "used.flags", ring.usedFlags());
    if (ring.availIdx() != UNKNOWN && ring.usedIdx() != UNKNOWN && ring.size() > 0 && checkIndices()) {
      checkUsedIds();
      checkAvailHeads();
      checkChains();
      if (isForeign() && !isFound("F17")) {
        checkTwice();
        checkPublished();
        checkUsedLengths();
      }
    }
  }

  /** Bit 0 is the only one there is, and with EVENT_IDX it is 0 (virtio 1.3 §2.7.7.1, §2.7.10.1). */
  private void checkFlags(String writer, String word, int flags) {
    if (flags != UNKNOWN && (flags & ~RingFlags.NO_INTERRUPT) != 0) {
      add("RESERVED_FLAGS", "the %s wrote %s=0x%x: reserved bits".formatted(writer, word, flags));
    } else if (flags == RingFlags.NO_INTERRUPT && queue.device().has(Features.EVENT_IDX)) {
      add("RESERVED_FLAGS", "the %s wrote %s=0x1, which is 0 where EVENT_IDX is negotiated".formatted(writer, word));
    }
  }

  private boolean checkIndices() {
    if (ring.inFlight() <= ring.size()) {
      return true;
    }
    int ahead = RingIndex.distance(ring.availIdx(), ring.usedIdx());
    if (ahead <= ring.size()) {
      add("USED_AHEAD",
          "used.idx=%d is %d ahead of avail.idx=%d: more was used than published, which cannot be".formatted(
              ring.usedIdx(), ahead, ring.availIdx()));
    } else {
      add("F18", "avail.idx=%d and used.idx=%d are %d apart, but the ring has size=%d".formatted(ring.availIdx(),
          ring.usedIdx(), ring.inFlight(), ring.size()));
    }
    return false;
  }

  private void checkUsedIds() {
    // of a ring that has not wrapped only the first slots were ever written; the rest may be anything
    for (int slot = 0; slot < Math.min(ring.size(), ring.usedIdx()); slot++) {
      if (ring.usedId(slot) >= ring.size()) {
        add("F17", "used.ring[%d].id=%d is outside the table of size=%d".formatted(slot, ring.usedId(slot),
            ring.size()));
        return;
      }
    }
  }

  private void checkAvailHeads() {
    for (int i = 0; i < ring.inFlight(); i++) {
      int slot = slot(ring.usedIdx() + i);
      if (ring.availRing(slot) >= ring.size()) {
        add("F17", "avail.ring[%d]=%d is outside the table of size=%d".formatted(slot, ring.availRing(slot),
            ring.size()));
        return;
      }
    }
  }

  /**
   * A head that was published again although every use of it that can lie between is missing: uses since an entry was published are
   * all still in the used ring while the entry is in flight. Or one of several entries with its head, where there are fewer heads
   * that can be in flight than the indices say: a device that used the later one first would still have another.
   */
  private void checkTwice() {
    int[] published = new int[ring.size()];
    for (int i = 0; i < ring.inFlight(); i++) {
      int head = ring.availRing(slot(ring.usedIdx() + i));
      if (head == UNKNOWN) {
        return;
      }
      published[head]++;
    }
    int[] uses = inOrder ? new int[ring.size()] : uses();
    int missing = inOrder ? 0 : Math.max(0, ring.inFlight() - possibleHeads());
    for (int i = 0; i < ring.inFlight(); i++) {
      int slot = slot(ring.usedIdx() + i);
      int head = ring.availRing(slot);
      int times = Math.max(published[head] - uses[head], Math.min(published[head], missing + 1));
      if (times > 1) {
        twice(slot, head, times);
        return;
      }
    }
  }

  private void twice(int slot, int head, int times) {
    add("HEAD_IN_FLIGHT", "avail.ring[%d]: head %d is in flight %d times".formatted(slot, head, times));
  }

  /** Heads that can be in flight: by the two rings, and those of which the rings do not tell any more. */
  private int possibleHeads() {
    int possible =
        InFlightHeads.possible(ring.size(), ring.availIdx(), ring::availRing, ring.usedIdx(), this::usedHead);
    BitSet told = new BitSet(ring.size());
    for (int slot = 0; slot < ring.size(); slot++) {
      told.set(ring.availRing(slot) >= 0 && ring.availRing(slot) < ring.size() ? ring.availRing(slot) : 0);
    }
    for (int i = 0; i < ring.size(); i++) {
      boolean wasWritten = !ring.isDescriptorKnown(i) || ring.length(i) != 0 || ring.address(i) != 0;
      possible += wasWritten && !told.get(i) ? 1 : 0;
    }
    return possible;
  }

  private int usedHead(int slot) {
    return (int) Math.min(ring.usedId(slot), Integer.MAX_VALUE);
  }

  private int[] uses() {
    int[] uses = new int[ring.size()];
    for (int back = 1; back <= Math.min(ring.size(), ring.usedIdx()); back++) {
      long id = ring.usedId(slot(ring.usedIdx() - back));
      if (id >= 0 && id < ring.size()) {
        uses[(int) id]++;
      }
    }
    return uses;
  }

  /** While nothing has been overwritten every use has its publication; a batch in order has one entry for many. */
  private void checkPublished() {
    if (inOrder || ring.availIdx() > ring.size() || ring.usedIdx() > ring.availIdx() || !isZeroFrom(ring.availIdx())) {
      return;
    }
    int[] left = new int[ring.size()];
    for (int slot = 0; slot < ring.availIdx(); slot++) {
      if (ring.availRing(slot) < 0 || ring.availRing(slot) >= ring.size()) {
        return;
      }
      left[ring.availRing(slot)]++;
    }
    for (int slot = 0; slot < ring.usedIdx(); slot++) {
      long id = ring.usedId(slot);
      if (id >= 0 && left[(int) id]-- == 0) {
        add("F16", "used.ring[%d].id=%d is not the head of a published buffer".formatted(slot, id));
        return;
      }
    }
    for (int slot = ring.usedIdx(); slot < ring.availIdx() && isUsedRingZeroFrom(ring.usedIdx()); slot++) {
      int head = ring.availRing(slot);
      if (left[head] > 1) {
        twice(slot, head, left[head]);
        return;
      }
    }
  }

  private boolean isUsedRingZeroFrom(int idx) {
    for (int slot = idx; slot < ring.size(); slot++) {
      if (ring.usedId(slot) != 0 || ring.usedLength(slot) != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isZeroFrom(int idx) {
    for (int slot = idx; slot < ring.size(); slot++) {
      if (ring.availRing(slot) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Heads that are in flight beyond doubt: a device that uses in order takes what was published, one after the other. */
  private BitSet heads() {
    BitSet heads = new BitSet(ring.size());
    if (!isForeign()) {
      for (int i = 0; i < ring.size(); i++) {
        heads.set(i, isHead(i));
      }
      return heads;
    }
    if (!inOrder) {
      return InFlightHeads.certain(ring.size(), ring.availIdx(), ring::availRing, ring.usedIdx(), this::usedHead);
    }
    for (int i = 0; i < ring.inFlight(); i++) {
      int head = ring.availRing(slot(ring.usedIdx() + i));
      if (head >= 0 && head < ring.size()) {
        heads.set(head);
      }
    }
    return heads;
  }

  private void checkChains() {
    BufferRules buffer = new BufferRules(this, queue);
    int[] chains = new int[ring.size()];
    Arrays.fill(chains, UNKNOWN);
    BitSet heads = heads();
    for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
      buffer.begin("chain of head " + head);
      walk(head, buffer, chains);
      buffer.end();
    }
  }

  /** @param chains head of the chain in which a descriptor was met, UNKNOWN for none */
  private void walk(int head, BufferRules buffer, int[] chains) {
    int at = head;
    int before = UNKNOWN;
    while (ring.isDescriptorKnown(at)) {
      if (chains[at] == head) {
        add("CHAIN_TOO_LONG",
            "the chain of head %d never ends: descriptor %d leads back to %d".formatted(head, before, at));
        buffer.cut();
        return;
      }
      if (chains[at] != UNKNOWN) {
        add("SHARED_DESCRIPTOR", "descriptor %d is in two published chains, those of heads %d and %d".formatted(at,
            chains[at], head));
        buffer.cut();
        return;
      }
      chains[at] = head;
      if (!buffer.descriptor(ring.descriptor(at)) || (ring.flags(at) & DescriptorFlags.NEXT) == 0) {
        return;
      }
      before = at;
      at = ring.next(at);
      if (at >= ring.size()) {
        add("F17", "descriptor %d: next=%d is outside the table of size=%d".formatted(before, at, ring.size()));
        buffer.cut();
        return;
      }
    }
    buffer.cut();
  }

  /** Of buffers of one descriptor that were used last and are not published again: the driver may rewrite any other. */
  private void checkUsedLengths() {
    BitSet seen = new BitSet(ring.size());
    for (int back = 1; back <= Math.min(ring.size(), ring.usedIdx()); back++) {
      int slot = slot(ring.usedIdx() - back);
      long id = ring.usedId(slot);
      if (id < 0 || id >= ring.size() || seen.get((int) id)) {
        continue;
      }
      int head = (int) id;
      seen.set(head);
      boolean isOne = ring.isDescriptorKnown(head) && ring.headOf(head) != UNKNOWN
          && (ring.flags(head) & (DescriptorFlags.NEXT | DescriptorFlags.INDIRECT)) == 0 && !isHead(head);
      if (isOne && (ring.flags(head) & DescriptorFlags.WRITE) != 0 && ring.usedLength(slot) > ring.length(head)) {
        add("USED_LENGTH",
            DeviceKind.RPMSG.is(queue.device().deviceId()) ? DiagnosisSeverity.HINT : DiagnosisSeverity.ERROR,
            "used.ring[%d].len=%d, but the buffer of head %d has %d writable bytes".formatted(slot,
                ring.usedLength(slot), head, ring.length(head)));
        return;
      }
    }
  }

  private int slot(int position) {
    return position & ring.size() - 1;
  }
}
