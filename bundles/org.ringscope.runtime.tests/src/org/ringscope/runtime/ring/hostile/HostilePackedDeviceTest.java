// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

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
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.testkit.Seeded;

/** Our driver of a packed ring against a hostile device: a million moves, judged by virtio 1.3 §2.8. */
class HostilePackedDeviceTest {
  @Test
  void keepsTheRulesAndCatchesWhoBreaksThem() {
    Seeded.seed(8_002, (random, seed) -> {
      Run run = new Run(seed);
      run.run();
      run.checkMixture(Kind.PACKED_FLAGS, Kind.USED_ID_OUT_OF_RANGE, Kind.USED_ID_NOT_HEAD, Kind.USED_LENGTH,
          Kind.EVENT_FLAGS, Kind.DESCRIPTOR_FLAGS);
    });
  }

  private static final class Run extends HostileRun {
    private static final int WRITE = 2;
    private static final int AVAIL = 0x80;
    private static final int USED = 0x8000;

    private final UsedBuffer used = new UsedBuffer();
    private final byte[] deviceArea = new byte[RawMemory.AREA_BYTES];
    private final byte[] rings = new byte[RING_BYTES];
    private DriverQueue driver;
    /** In flight, oldest first; the last {@link #unpublished} of them are not published. */
    private final List<AddedChain> chains = new ArrayList<>();
    private int unpublished;
    private int unkicked;
    private long nextToken;
    /** Positions count slots from the beginning: slot = position modulo size, wrap counter 1 in the even turns. */
    private int next;
    private int avail;
    private int lastUsed;
    /** Where the device goes on while it obeys. */
    private int device;
    private int batch;
    private long batchLength;
    private AddedChain opened;

    Run(long seed) {
      super(seed, Writer.DEVICE);
    }

    @Override
    void start() {
      size = 1 + random.nextInt(9);
      driver = setup(new PackedLayout(size, RINGS, DRIVER_AREA, DEVICE_AREA)).driverQueue();
      chains.clear();
      unpublished = 0;
      unkicked = 0;
      next = 0;
      avail = 0;
      lastUsed = 0;
      device = 0;
      batch = 0;
    }

    private long at(int position) {
      return RINGS + 16 * (position % size);
    }

    private int wrap(int position) {
      return position / size % 2 == 0 ? 1 : 0;
    }

    private int word(int position) {
      return position % size | wrap(position) << 15;
    }

    private int flagsAt(int position) {
      return memory.u16(at(position) + 14);
    }

    private boolean isMarked(int flags, int position, boolean asUsed) {
      boolean wrap = wrap(position) == 1;
      return (flags & AVAIL) != 0 == wrap && (flags & USED) != 0 == (asUsed == wrap);
    }

    @Override
    void move() {
      memory.save(DEVICE_AREA, deviceArea);
      switch (random.nextInt(12)) {
        case 0, 1, 2, 3 -> add();
        case 4 -> publish();
        case 5 -> kick();
        case 6, 7, 8 -> obey();
        case 9 -> take();
        case 10 -> wish();
        default -> {
          if (oneOf(4)) {
            attack();
            takeAll();
          }
        }
      }
    }

    private void checkOnlyOurs() {
      check(memory.isUntouched(DEVICE_AREA, deviceArea), "a driver writes nothing of the device's");
    }

    private int inUse() {
      int sum = 0;
      for (AddedChain chain : chains) {
        sum += chain.slots();
      }
      return sum;
    }

    private void add() {
      AddedChain chain = AddedChain.chosen(random, size, indirect, true, nextToken++);
      if (unkicked + chain.slots() > size) {
        kick();
      }
      boolean hidesFirst = next == avail;
      int before = flagsAt(next);
      boolean accepted = chain.addTo(driver);
      check(accepted == chain.slots() <= size - inUse(), "room for " + chain.slots());
      if (accepted) {
        check(!hidesFirst || flagsAt(next) == before, "the first one last");
        for (int i = hidesFirst ? 1 : 0; i < chain.slots(); i++) {
          checkSlot(chain, next + i, i);
        }
        chains.add(chain);
        unpublished++;
        next += chain.slots();
        unkicked += chain.slots();
      }
      check(driver.freeDescriptors() == size - inUse(), "free descriptors");
      checkOnlyOurs();
    }

    private void checkSlot(AddedChain chain, int position, int i) {
      int flags = flagsAt(position);
      boolean last = i == chain.slots() - 1;
      check(isMarked(flags, position, false), "marked available");
      chain.check(memory, at(position), flags & ~AVAIL & ~USED, i, last, true, this);
      if (last) {
        chain.id = memory.u16(at(position) + 12);
        check(chain.id < size, "a buffer id");
        for (AddedChain other : chains) {
          check(other == chain || other.id != chain.id, "an id of its own");
        }
      }
    }

    private void published() {
      if (unpublished > 0) {
        checkSlot(chains.get(chains.size() - unpublished), avail, 0);
      }
      avail = next;
      unpublished = 0;
      checkOnlyOurs();
    }

    private void publish() {
      driver.publish();
      published();
    }

    private void kick() {
      int event = memory.u16(DEVICE_AREA);
      int flags = memory.u16(DEVICE_AREA + 2);
      boolean cause = unkicked > 0 || profile != PeerProfile.STRICT;
      boolean passed = false;
      for (int i = 1; i <= unkicked; i++) {
        passed |= word(next - i) == event;
      }
      boolean isSlot = (event & 0x7FFF) < size;
      boolean wanted = (flags & 3) == 2 && eventIdx && isSlot ? passed : cause && (flags & 3) != 1;
      check(driver.kick() == wanted, "kick " + wanted);
      published();
      unkicked = 0;
      expectTold(Kind.EVENT_FLAGS, flags > 2 || flags == 2 && (!eventIdx || !isSlot));
      expectNoFault();
    }

    private void wish() {
      if (oneOf(2)) {
        driver.disableCallbacks();
        check(memory.u16(DRIVER_AREA + 2) == 1, "asks for no interrupt");
        return;
      }
      boolean nothing = driver.enableCallbacks();
      check(memory.u16(DRIVER_AREA + 2) == (eventIdx ? 2 : 0), "asks for interrupts");
      check(!eventIdx || memory.u16(DRIVER_AREA) == word(lastUsed), "asks for the next");
      if (batch > 0) {
        check(!nothing, "says that something came");
      } else if (!looksWrong()) {
        check(nothing != isMarked(flagsAt(lastUsed), lastUsed, true), "says whether something came");
        expectNoFault();
      }
      checkOnlyOurs();
    }

    /** The driver looks at the next slot; while a list of its own begins there, it is available or used. */
    private boolean looksWrong() {
      int flags = flagsAt(lastUsed);
      if (lastUsed == avail || isMarked(flags, lastUsed, true) || isMarked(flags, lastUsed, false)) {
        return false;
      }
      expectFault(EnumSet.of(Kind.PACKED_FLAGS));
      return true;
    }

    private void takeAll() {
      for (int i = 0; i <= size && take(); i++) {
        check(i < size, "an end");
      }
      device = lastUsed;
      for (AddedChain chain : chains) {
        chain.isReturned = false;
      }
    }

    private boolean take() {
      boolean got = driver.getUsed(used);
      checkOnlyOurs();
      if (batch == 0 && (looksWrong() || !isMarked(flagsAt(lastUsed), lastUsed, true) || !opens())) {
        check(!got, "nothing to take");
        expectNoFault();
        return false;
      }
      check(got, "a buffer");
      expectNoFault();
      AddedChain chain = inOrder ? chains.get(0) : opened;
      batch--;
      check(used.token() == chain.token, "the buffer that was used");
      check(used.length() == (batch == 0 ? batchLength : chain.writable()), "its length");
      check(used.head() == chain.id, "its id");
      chains.remove(chain);
      delivered++;
      check(driver.freeDescriptors() == size - inUse(), "free descriptors");
      return true;
    }

    private AddedChain find(int id) {
      for (int i = 0; i < chains.size() - unpublished; i++) {
        if (chains.get(i).id == id) {
          return chains.get(i);
        }
      }
      return null;
    }

    private boolean opens() {
      int id = memory.u16(at(lastUsed) + 12);
      int flags = flagsAt(lastUsed);
      long length = (flags & WRITE) == 0 ? 0 : memory.word(at(lastUsed) + 8, 4);
      AddedChain chain = find(id);
      EnumSet<Kind> broken = EnumSet.noneOf(Kind.class);
      if (id >= size) {
        broken.add(Kind.USED_ID_OUT_OF_RANGE);
      } else if (chain == null) {
        broken.add(Kind.USED_ID_NOT_HEAD);
      } else if (length > chain.writable()) {
        broken.add(Kind.USED_LENGTH);
      }
      if (!broken.isEmpty()) {
        expectFault(broken);
        return false;
      }
      expectTold(Kind.DESCRIPTOR_FLAGS, (flags & ~WRITE & ~AVAIL & ~USED) != 0);
      batch = inOrder ? chains.indexOf(chain) + 1 : 1;
      batchLength = length;
      opened = chain;
      for (int i = 0; inOrder && i < batch - 1; i++) {
        lastUsed += chains.get(i).slots();
      }
      lastUsed += chain.slots(); // the next used descriptor comes behind the whole batch (virtio 1.3 §2.8.8)
      return true;
    }

    /** The device uses published lists as it should. */
    private void obey() {
      int open = chains.size() - unpublished;
      int first = 0;
      while (inOrder && first < open && chains.get(first).isReturned) {
        first++;
      }
      if (first >= open || batch > 0) {
        return;
      }
      int last = first + random.nextInt(open - first);
      AddedChain chain = chains.get(last);
      if (chain.isReturned) {
        return;
      }
      boolean writes = chain.writable() > 0 && random.nextBoolean();
      int length = writes ? random.nextInt((int) chain.writable() + 1) : random.nextInt();
      writeUsed(device, chain.id, length, writes ? WRITE : 0);
      for (int i = inOrder ? first : last; i <= last; i++) {
        chains.get(i).isReturned = true;
        device += chains.get(i).slots();
      }
    }

    private void writeUsed(int position, int id, long length, int flags) {
      memory.set(at(position) + 8, 4, length);
      memory.set(at(position) + 12, 2, id);
      memory.set(at(position) + 14, 2, flags | (wrap(position) == 1 ? AVAIL | USED : 0));
    }

    private void attack() {
      switch (random.nextInt(8)) {
        case 0 -> memory.set(at(lastUsed) + 14, 2, random.nextInt(0x10000));
        case 1 ->
            writeUsed(lastUsed, oneOf(3) ? random.nextInt(0x10000) : random.nextInt(size + 1), random.nextInt(), 0);
        case 2, 3 -> {
          if (!chains.isEmpty()) {
            AddedChain chain = chains.get(random.nextInt(chains.size()));
            writeUsed(lastUsed, Math.max(0, chain.id), chain.writable() + random.nextInt(2), WRITE);
          }
        }
        case 4 -> {
          if (!chains.isEmpty()) {
            writeUsed(lastUsed, Math.max(0, chains.get(0).id), 0, random.nextInt(0x10000) & ~AVAIL & ~USED);
          }
        }
        case 5 -> {
          memory.set(DEVICE_AREA, 2, oneOf(2) ? random.nextInt(0x10000) : word(next + random.nextInt(size)));
          memory.set(DEVICE_AREA + 2, 2, oneOf(4) ? random.nextInt(0x10000) : random.nextInt(4));
        }
        default -> memory.setU8(RINGS + random.nextInt(16 * size), random.nextInt(256));
      }
      memory.save(DEVICE_AREA, deviceArea);
    }

    @Override
    void finish() {
      memory.save(DEVICE_AREA, deviceArea);
      publish();
      takeAll();
      while (!isBroken && !chains.isEmpty()) {
        obey();
        takeAll();
      }
      check(isBroken || driver.freeDescriptors() == size, "nothing is lost");
    }

    @Override
    void checkBroken() {
      memory.save(RINGS, rings);
      check(driver.isBroken() && !driver.getUsed(used) && !driver.hasUsed() && !driver.add(RINGS, 1, true, 0)
          && !driver.kick() && driver.enableCallbacks() && driver.freeDescriptors() == 0, "a broken queue rests");
      driver.publish();
      driver.disableCallbacks();
      check(memory.isUntouched(RINGS, rings), "a broken queue writes nothing");
    }
  }
}
