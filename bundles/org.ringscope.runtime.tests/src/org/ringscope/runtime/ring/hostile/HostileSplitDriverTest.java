// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

import static org.ringscope.runtime.ring.hostile.ChainJudge.INDIRECT;
import static org.ringscope.runtime.ring.hostile.ChainJudge.NEXT;
import static org.ringscope.runtime.ring.hostile.ChainJudge.WRITE;
import static org.ringscope.runtime.ring.hostile.RawMemory.DEVICE_AREA;
import static org.ringscope.runtime.ring.hostile.RawMemory.DRIVER_AREA;
import static org.ringscope.runtime.ring.hostile.RawMemory.RINGS;
import static org.ringscope.runtime.ring.hostile.RawMemory.RING_BYTES;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.testkit.Seeded;

/** Our device of a split ring against a hostile driver: a million moves, judged by virtio 1.3 §2.7.4 to §2.7.10. */
class HostileSplitDriverTest {
  @Test
  void keepsTheRulesAndCatchesWhoBreaksThem() {
    Seeded.seed(8_003, (random, seed) -> {
      Run run = new Run(seed);
      run.run();
      run.checkMixture(Kind.AVAIL_IDX_JUMP, Kind.HEAD_OUT_OF_RANGE, Kind.HEAD_IN_FLIGHT, Kind.NEXT_OUT_OF_RANGE,
          Kind.CHAIN_TOO_LONG, Kind.INDIRECT_NOT_NEGOTIATED, Kind.INDIRECT_LENGTH, Kind.INDIRECT_UNREACHABLE,
          Kind.INDIRECT_NESTED, Kind.INDIRECT_WITH_NEXT, Kind.READABLE_AFTER_WRITABLE, Kind.ZERO_LENGTH,
          Kind.BUFFER_UNREACHABLE, Kind.DESCRIPTOR_ORDER, Kind.EVENT_FLAGS, Kind.DESCRIPTOR_FLAGS);
    });
  }

  private static final class Run extends HostileDriverRun {
    private static final int KNOWN = NEXT | WRITE | INDIRECT;

    private final byte[] driverArea = new byte[0x800];
    private int lastAvail;
    private int availSeen;
    /** Where the driver's next chain begins if it obeys IN_ORDER, and where the device expects it. */
    private int nextHead;
    private int expectedHead;
    private int usedIdx;
    private int nextUsed;

    Run(long seed) {
      super(seed);
    }

    @Override
    void start() {
      size = 1 << random.nextInt(5);
      int index = oneOf(2) ? 0xFFFF - random.nextInt(20) : random.nextInt(0x10000);
      memory.set(DRIVER_AREA + 2, 2, index);
      memory.set(DEVICE_AREA + 2, 2, index);
      device = setup(VringLayout.of(size, RINGS, DRIVER_AREA, DEVICE_AREA)).startIndex(index).deviceQueue();
      held.clear();
      lastAvail = index;
      availSeen = index;
      usedIdx = index;
      nextUsed = index;
      unnotified = 0;
      nextHead = 0;
      expectedHead = 0;
    }

    @Override
    void save() {
      memory.save(RINGS, driverArea);
    }

    @Override
    void checkOnlyOurs() {
      check(memory.isUntouched(RINGS, driverArea), "a device writes nothing of the driver's");
    }

    /** The driver gives a chain, if there is room; seldom if there is none. */
    @Override
    void give() {
      int idx = memory.u16(DRIVER_AREA + 2);
      if ((idx - usedIdx & 0xFFFF) >= size && !oneOf(100)) {
        return;
      }
      int head = nextHead;
      for (int i = 0; !inOrder && i < 4 && isHeld(head); i++) {
        head = random.nextInt(size);
      }
      if (!inOrder && isHeld(head) && !oneOf(50)) {
        return;
      }
      int slots = writeChain(head);
      memory.set(DRIVER_AREA + 4 + 2 * (idx & size - 1), 2, chains.rarely() ? random.nextInt(size + 2) : head);
      memory.set(DRIVER_AREA + 2, 2, idx + 1);
      nextHead = (head + slots) % size;
    }

    /** @return its descriptors of the ring */
    private int writeChain(int head) {
      int count = 1 + random.nextInt(Math.min(size, 4)) + chains.flip(size);
      int direct = indirect && oneOf(3) || chains.rarely() ? random.nextInt(count) : count;
      int readable = random.nextInt(count + 1);
      int index = head;
      for (int i = 0; i < direct; i++) {
        int more = i < count - 1 != chains.rarely() ? NEXT : 0;
        int next = chains.rarely() ? random.nextInt(size + 2) : (index + 1) % size;
        writeDescriptor(RINGS + 16 * index, chains.address(), chains.length(),
            more | chains.write(i, readable) | chains.reserved(KNOWN), next);
        index = (index + 1) % size;
      }
      if (direct < count) {
        long table = chains.tableAddress();
        int entries = count - direct;
        for (int i = 0; RawMemory.isReachable(table, 16L * entries) && i < entries; i++) {
          int flags = chains.write(direct + i, readable) | (i < entries - 1 ? NEXT : 0) | chains.flip(INDIRECT)
              | chains.reserved(KNOWN);
          writeDescriptor(table + 16 * i, chains.address(), chains.length(), flags,
              chains.rarely() ? random.nextInt(entries + 1) : i + 1);
        }
        writeDescriptor(RINGS + 16 * index, table, chains.tableLength(entries),
            INDIRECT | chains.flip(NEXT) | chains.flip(WRITE), 0);
      }
      return Math.min(size, direct < count ? direct + 1 : direct);
    }

    private void writeDescriptor(long at, long address, long length, int flags, int next) {
      memory.set(at, 8, address);
      memory.set(at + 8, 4, length);
      memory.set(at + 12, 2, flags);
      memory.set(at + 14, 2, next);
    }

    @Override
    void attack() {
      int idx = memory.u16(DRIVER_AREA + 2);
      switch (random.nextInt(6)) {
        case 0 ->
            memory.set(DRIVER_AREA + 2, 2, oneOf(3) ? random.nextInt(0x10000) : idx + random.nextInt(size + 2) - 1);
        case 1 -> memory.set(DRIVER_AREA + 4 + 2 * random.nextInt(size), 2, random.nextInt(oneOf(2) ? size : 0x10000));
        case 2 -> memory.set(DRIVER_AREA, 2, random.nextInt(oneOf(2) ? 4 : 0x10000));
        case 3 -> memory.set(DRIVER_AREA + 4 + 2 * size, 2, usedIdx + random.nextInt(5) - 2);
        case 4 -> memory.setU8(RINGS + random.nextInt(16 * size), random.nextInt(256));
        default -> memory.setU8(RawMemory.TABLES + random.nextInt(0x2000), random.nextInt(256));
      }
    }

    /** The device reads avail.idx. @return whether it is wrong */
    private boolean looksWrong() {
      int idx = memory.u16(DRIVER_AREA + 2);
      int moved = idx - lastAvail & 0xFFFF;
      if (moved > size || moved < (availSeen - lastAvail & 0xFFFF)) {
        expectFault(EnumSet.of(Kind.AVAIL_IDX_JUMP));
        return true;
      }
      availSeen = idx;
      return false;
    }

    @Override
    boolean pop() {
      boolean got = device.pop(chain);
      checkOnlyOurs();
      if (availSeen == lastAvail && looksWrong() || availSeen == lastAvail) {
        check(!got, "nothing to take");
        expectNoFault();
        return false;
      }
      int head = memory.u16(DRIVER_AREA + 4 + 2 * (lastAvail & size - 1));
      ChainJudge judge = new ChainJudge(indirect);
      int last = judge(judge, head);
      if (!judge.broken.isEmpty()) {
        check(!got, "nothing given to the device, for " + judge.broken);
        expectFault(judge.broken);
        return false;
      }
      check(got, "a chain");
      expectTold(Kind.DESCRIPTOR_FLAGS, judge.isOdd);
      expectNoFault();
      check(chain.head() == head && judge.matches(chain), "the chain as it stands in memory");
      held.add(new Held(head, judge.writable()));
      lastAvail = lastAvail + 1 & 0xFFFF;
      expectedHead = (last + 1) % size;
      return true;
    }

    /** Follows the chain through memory. @return its last descriptor of the ring */
    private int judge(ChainJudge judge, int head) {
      if (head >= size) {
        judge.breaks(Kind.HEAD_OUT_OF_RANGE);
        return 0;
      }
      if (isHeld(head)) {
        judge.breaks(Kind.HEAD_IN_FLIGHT);
      }
      if (inOrder && head != expectedHead) {
        judge.breaks(Kind.DESCRIPTOR_ORDER);
      }
      int index = head;
      while (true) {
        long at = RINGS + 16 * index;
        int flags = memory.u16(at + 12);
        judge.isOdd |= (flags & ~KNOWN) != 0;
        if (judge.count == size) {
          judge.breaks(Kind.CHAIN_TOO_LONG);
          return index;
        }
        if ((flags & INDIRECT) != 0) {
          long length = memory.word(at + 8, 4);
          if (judge.table(memory.word(at, 8), length, flags)) {
            judgeTable(judge, memory.word(at, 8), length / 16);
          }
          return index;
        }
        judge.element(memory.word(at, 8), memory.word(at + 8, 4), (flags & WRITE) != 0);
        if ((flags & NEXT) == 0) {
          return index;
        }
        int next = memory.u16(at + 14);
        if (next >= size) {
          judge.breaks(Kind.NEXT_OUT_OF_RANGE);
          return index;
        }
        if (inOrder && next != (index + 1) % size) {
          judge.breaks(Kind.DESCRIPTOR_ORDER);
        }
        index = next;
      }
    }

    private void judgeTable(ChainJudge judge, long table, long entries) {
      long index = 0;
      while (true) {
        long at = table + 16 * index;
        int flags = memory.u16(at + 12);
        if (judge.count == size) {
          judge.breaks(Kind.CHAIN_TOO_LONG);
          return;
        }
        judge.isOdd |= (flags & ~KNOWN) != 0;
        if ((flags & INDIRECT) != 0) {
          judge.breaks(Kind.INDIRECT_NESTED);
          return;
        }
        judge.element(memory.word(at, 8), memory.word(at + 8, 4), (flags & WRITE) != 0);
        if ((flags & NEXT) == 0) {
          return;
        }
        index = memory.u16(at + 14);
        if (index >= entries) {
          judge.breaks(Kind.NEXT_OUT_OF_RANGE);
          return;
        }
      }
    }

    @Override
    void returned(Held buffer) {
      if (!inOrder) {
        checkEntry(nextUsed, buffer);
        nextUsed = nextUsed + 1 & 0xFFFF;
      }
      check(memory.u16(DEVICE_AREA + 2) == usedIdx, "not published yet");
    }

    private void checkEntry(int position, Held buffer) {
      long at = DEVICE_AREA + 4 + 8 * (position & size - 1);
      check(memory.word(at, 4) == buffer.id() && memory.word(at + 4, 4) == buffer.length, "the used entry");
    }

    @Override
    void published() {
      int count = countReturned();
      int idx = usedIdx + count & 0xFFFF;
      check(memory.u16(DEVICE_AREA + 2) == idx, "used.idx after " + count);
      while (inOrder && usedIdx != idx) {
        int of = batch((int) memory.word(DEVICE_AREA + 4 + 8 * (usedIdx & size - 1), 4), count);
        checkEntry(usedIdx, held.get(of - 1));
        held.subList(0, of).clear();
        usedIdx = usedIdx + of & 0xFFFF;
        count -= of;
      }
      usedIdx = idx;
      held.removeIf(buffer -> !inOrder && buffer.isReturned);
      checkOnlyOurs();
    }

    @Override
    boolean wantsInterrupt() {
      int flags = memory.u16(DRIVER_AREA);
      int event = memory.u16(DRIVER_AREA + 4 + 2 * size);
      boolean cause = unnotified > 0 || profile != PeerProfile.STRICT;
      return eventIdx ? passes(event, usedIdx, unnotified) : cause && (flags & 1) == 0;
    }

    @Override
    boolean isWishOdd() {
      int flags = memory.u16(DRIVER_AREA);
      return eventIdx ? flags != 0 : flags > 1;
    }

    @Override
    void wish() {
      if (oneOf(2)) {
        device.disableKicks();
        check(eventIdx || memory.u16(DEVICE_AREA) == 1, "asks for no kick");
        return;
      }
      boolean nothing = device.enableKicks();
      check(eventIdx || memory.u16(DEVICE_AREA) == 0, "asks for kicks");
      check(!eventIdx || memory.u16(DEVICE_AREA + 4 + 8 * size) == lastAvail, "asks for the next");
      if (!looksWrong()) {
        check(nothing == (availSeen == lastAvail), "says whether something came");
        expectNoFault();
      }
      checkOnlyOurs();
    }

    @Override
    int ringBytes() {
      return RING_BYTES;
    }
  }
}
