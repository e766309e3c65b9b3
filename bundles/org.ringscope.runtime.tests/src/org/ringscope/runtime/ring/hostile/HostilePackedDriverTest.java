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

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.testkit.Seeded;

/** Our device of a packed ring against a hostile driver: a million moves, judged by virtio 1.3 §2.8. */
class HostilePackedDriverTest {
  @Test
  void keepsTheRulesAndCatchesWhoBreaksThem() {
    Seeded.seed(8_004, (random, seed) -> {
      Run run = new Run(seed);
      run.run();
      run.checkMixture(Kind.PACKED_FLAGS, Kind.HEAD_OUT_OF_RANGE, Kind.HEAD_IN_FLIGHT, Kind.AVAIL_IDX_JUMP,
          Kind.CHAIN_TOO_LONG, Kind.INDIRECT_NOT_NEGOTIATED, Kind.INDIRECT_LENGTH, Kind.INDIRECT_UNREACHABLE,
          Kind.INDIRECT_WITH_NEXT, Kind.READABLE_AFTER_WRITABLE, Kind.ZERO_LENGTH, Kind.BUFFER_UNREACHABLE,
          Kind.EVENT_FLAGS, Kind.DESCRIPTOR_FLAGS);
    });
  }

  private static final class Run extends HostileDriverRun {
    private static final int AVAIL = 0x80;
    private static final int USED = 0x8000;
    private static final int KNOWN = NEXT | WRITE | INDIRECT | AVAIL | USED;

    private final byte[] shared = new byte[0x404];
    /** In the order of their return, for the next publish. */
    private final List<Held> completed = new ArrayList<>();
    /** Positions count slots from the beginning: slot = position modulo size, wrap counter 1 in the even turns. */
    private int next;
    private int lastAvail;
    private int used;

    Run(long seed) {
      super(seed);
    }

    @Override
    void start() {
      size = 1 + random.nextInt(9);
      device = setup(new PackedLayout(size, RINGS, DRIVER_AREA, DEVICE_AREA)).deviceQueue();
      held.clear();
      completed.clear();
      unnotified = 0;
      next = 0;
      lastAvail = 0;
      used = 0;
    }

    private int offset(int position) {
      return 16 * (position % size);
    }

    private int wrap(int position) {
      return position / size % 2 == 0 ? 1 : 0;
    }

    private int word(int position) {
      return position % size | wrap(position) << 15;
    }

    private int flagsAt(int position) {
      return memory.u16(RINGS + offset(position) + 14);
    }

    private boolean isMarked(int flags, int position, boolean asUsed) {
      boolean wrap = wrap(position) == 1;
      return (flags & AVAIL) != 0 == wrap && (flags & USED) != 0 == (asUsed == wrap);
    }

    @Override
    void save() {
      memory.save(RINGS, shared);
    }

    @Override
    void checkOnlyOurs() {
      check(memory.isUntouched(RINGS, shared), "a device writes used descriptors only");
    }

    @Override
    void give() {
      int count = 1 + random.nextInt(Math.min(size, 4)) + chains.flip(size);
      boolean asTable = indirect && oneOf(3) || chains.rarely();
      int slots = asTable ? 1 : count;
      int room = size - (next - used);
      int id = freeId();
      if (slots > room && !oneOf(100) || id < 0 && !oneOf(50)) {
        return;
      }
      int readable = random.nextInt(count + 1);
      int name = chains.rarely() ? random.nextInt(0x10000) : Math.max(0, id);
      if (asTable) {
        long table = chains.tableAddress();
        for (int i = 0; RawMemory.isReachable(table, 16L * count) && i < count; i++) {
          write(table + 16 * i, random.nextInt(100), chains.write(i, readable) | chains.reserved(WRITE));
        }
        memory.set(RINGS + offset(next), 8, table);
        memory.set(RINGS + offset(next) + 8, 4, chains.tableLength(count));
        memory.set(RINGS + offset(next) + 12, 2, name);
        memory.set(RINGS + offset(next) + 14, 2,
            INDIRECT | chains.flip(NEXT) | chains.flip(WRITE) | chains.reserved(KNOWN) | available(next));
      } else {
        for (int i = count - 1; i >= 0; i--) {
          int more = i < count - 1 != chains.rarely() ? NEXT : 0;
          write(RINGS + offset(next + i), name, more | chains.write(i, readable) | chains.reserved(KNOWN)
              | chains.flip(INDIRECT) | (chains.rarely() ? 0 : available(next + i)));
        }
      }
      next += slots;
    }

    private int available(int position) {
      return wrap(position) == 1 ? AVAIL : USED;
    }

    private void write(long at, int id, int flags) {
      memory.set(at, 8, chains.address());
      memory.set(at + 8, 4, chains.length());
      memory.set(at + 12, 2, id);
      memory.set(at + 14, 2, flags);
    }

    /** One that neither the device has nor a list that it has not taken yet; -1 if there is none. */
    private int freeId() {
      for (int i = 0; i < 8; i++) {
        int id = random.nextInt(size);
        boolean free = !isHeld(id);
        for (int at = lastAvail; at < next; at++) {
          free &= memory.u16(RINGS + offset(at) + 12) != id;
        }
        if (free) {
          return id;
        }
      }
      return -1;
    }

    @Override
    void attack() {
      switch (random.nextInt(5)) {
        case 0 -> memory.set(RINGS + offset(lastAvail) + 14, 2, random.nextInt(0x10000));
        case 1 -> memory.set(RINGS + offset(next) + 14, 2, available(next));
        case 2 -> {
          memory.set(DRIVER_AREA, 2, oneOf(2) ? random.nextInt(0x10000) : word(used + random.nextInt(size)));
          memory.set(DRIVER_AREA + 2, 2, oneOf(4) ? random.nextInt(0x10000) : random.nextInt(4));
        }
        case 3 -> memory.setU8(RINGS + random.nextInt(16 * size), random.nextInt(256));
        default -> memory.setU8(RawMemory.TABLES + random.nextInt(0x2000), random.nextInt(256));
      }
    }

    /** The device looks at the next slot. @return whether it cannot be */
    private boolean looksWrong() {
      if (isMarked(flagsAt(lastAvail), lastAvail, true)) {
        expectFault(EnumSet.of(Kind.PACKED_FLAGS));
        return true;
      }
      return false;
    }

    @Override
    boolean pop() {
      boolean got = device.pop(chain);
      checkOnlyOurs();
      if (looksWrong() || !isMarked(flagsAt(lastAvail), lastAvail, false)) {
        check(!got, "nothing to take");
        expectNoFault();
        return false;
      }
      ChainJudge judge = new ChainJudge(indirect);
      int slots = judge(judge);
      int id = memory.u16(RINGS + offset(lastAvail + slots - 1) + 12);
      if (id >= size) {
        judge.breaks(Kind.HEAD_OUT_OF_RANGE);
      } else if (isHeld(id)) {
        judge.breaks(Kind.HEAD_IN_FLIGHT);
      }
      if (!judge.broken.isEmpty()) {
        check(!got, "nothing given to the device, for " + judge.broken);
        expectFault(judge.broken);
        return false;
      }
      check(got, "a list");
      expectTold(Kind.DESCRIPTOR_FLAGS, judge.isOdd);
      expectNoFault();
      check(chain.head() == id && judge.matches(chain), "the list as it stands in memory");
      Held buffer = new Held(id, judge.writable());
      buffer.slots = slots;
      held.add(buffer);
      lastAvail += slots;
      return true;
    }

    /** Follows the list through the ring. @return its slots */
    private int judge(ChainJudge judge) {
      int room = size - (lastAvail - used);
      for (int slots = 0;; slots++) {
        if (slots == room) {
          judge.breaks(Kind.CHAIN_TOO_LONG);
          judge.breaks(Kind.AVAIL_IDX_JUMP);
          return Math.max(1, slots);
        }
        long at = RINGS + offset(lastAvail + slots);
        int flags = memory.u16(at + 14);
        if (slots > 0 && !isMarked(flags, lastAvail + slots, false)) {
          judge.breaks(Kind.PACKED_FLAGS);
          return slots;
        }
        judge.isOdd |= (flags & ~KNOWN) != 0;
        if ((flags & INDIRECT) != 0) {
          judge.isOdd |= (flags & WRITE) != 0;
          if (slots > 0) {
            judge.breaks(Kind.INDIRECT_WITH_NEXT);
          }
          long length = memory.word(at + 8, 4);
          if (judge.table(memory.word(at, 8), length, flags)) {
            judgeTable(judge, memory.word(at, 8), length / 16);
          }
          return slots + 1;
        }
        judge.element(memory.word(at, 8), memory.word(at + 8, 4), (flags & WRITE) != 0);
        if ((flags & NEXT) == 0) {
          return slots + 1;
        }
      }
    }

    private void judgeTable(ChainJudge judge, long table, long entries) {
      if (entries > size) {
        judge.breaks(Kind.CHAIN_TOO_LONG);
        return;
      }
      for (int i = 0; i < entries; i++) {
        long at = table + 16 * i;
        int flags = memory.u16(at + 14);
        judge.isOdd |= (flags & ~WRITE) != 0;
        judge.element(memory.word(at, 8), memory.word(at + 8, 4), (flags & WRITE) != 0);
      }
    }

    @Override
    void returned(Held buffer) {
      completed.add(buffer);
    }

    @Override
    int returnedUnits() {
      int sum = 0;
      for (int i = 0, left = countReturned(); left > 0; i++) {
        if (held.get(i).isReturned) {
          sum += held.get(i).slots;
          left--;
        }
      }
      return sum;
    }

    @Override
    void published() {
      int count = countReturned();
      while (count > 0) {
        int of = inOrder ? batch(memory.u16(RINGS + offset(used) + 12), count) : 1;
        Held last = inOrder ? held.get(of - 1) : completed.get(0);
        checkUsed(last);
        for (int i = 0; i < of; i++) {
          Held buffer = inOrder ? held.get(0) : last;
          used += buffer.slots;
          held.remove(buffer);
          completed.remove(buffer);
        }
        count -= of;
      }
      checkOnlyOurs();
    }

    private void checkUsed(Held buffer) {
      int offset = offset(used);
      int flags = flagsAt(used);
      boolean written = buffer.writable > 0 && buffer.length > 0;
      check(memory.u16(RINGS + offset + 12) == buffer.id(), "its id");
      check(isMarked(flags, used, true) && (flags & ~AVAIL & ~USED) == (written ? WRITE : 0), "marked used");
      check(!written || memory.word(RINGS + offset + 8, 4) == buffer.length, "its length");
      for (int i = 8; i < 16; i++) {
        shared[offset + i] = (byte) memory.u8(RINGS + offset + i);
      }
    }

    @Override
    boolean wantsInterrupt() {
      int event = memory.u16(DRIVER_AREA);
      int flags = memory.u16(DRIVER_AREA + 2);
      boolean passed = false;
      for (int i = 1; i <= unnotified; i++) {
        passed |= word(used - i) == event;
      }
      boolean cause = unnotified > 0 || profile != PeerProfile.STRICT;
      return (flags & 3) == 2 && eventIdx && (event & 0x7FFF) < size ? passed : cause && (flags & 3) != 1;
    }

    @Override
    boolean isWishOdd() {
      int flags = memory.u16(DRIVER_AREA + 2);
      return flags > 2 || flags == 2 && (!eventIdx || (memory.u16(DRIVER_AREA) & 0x7FFF) >= size);
    }

    @Override
    void wish() {
      if (oneOf(2)) {
        device.disableKicks();
        check(memory.u16(DEVICE_AREA + 2) == 1, "asks for no kick");
        return;
      }
      boolean nothing = device.enableKicks();
      check(memory.u16(DEVICE_AREA + 2) == (eventIdx ? 2 : 0), "asks for kicks");
      check(!eventIdx || memory.u16(DEVICE_AREA) == word(lastAvail), "asks for the next");
      if (!looksWrong()) {
        check(nothing != isMarked(flagsAt(lastAvail), lastAvail, false), "says whether something came");
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
