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
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.testkit.Seeded;

/** Our driver of a split ring against a hostile device: a million moves, judged by virtio 1.3 §2.7.6 to §2.7.14. */
class HostileSplitDeviceTest {
  @Test
  void keepsTheRulesAndCatchesWhoBreaksThem() {
    Seeded.seed(8_001, (random, seed) -> {
      Run run = new Run(seed);
      run.run();
      run.checkMixture(Kind.USED_IDX_JUMP, Kind.USED_AHEAD, Kind.USED_ID_OUT_OF_RANGE, Kind.USED_ID_NOT_HEAD,
          Kind.USED_LENGTH, Kind.USED_OUT_OF_ORDER, Kind.EVENT_FLAGS);
    });
  }

  private static final class Run extends HostileRun {
    private final UsedBuffer used = new UsedBuffer();
    private final byte[] deviceArea = new byte[RawMemory.AREA_BYTES];
    private final byte[] rings = new byte[RING_BYTES];
    private DriverQueue driver;
    /** In flight, oldest first; the last {@link #unpublished} of them are not published. */
    private final List<AddedChain> chains = new ArrayList<>();
    private int unpublished;
    private int unkicked;
    private long nextToken;
    private int availIdx;
    private int lastUsed;
    private int usedSeen;
    /** Of a batch: chains that the entry stands for and that have not been taken, and what its last one has. */
    private int batch;
    private long batchLength;

    Run(long seed) {
      super(seed, Writer.DEVICE);
    }

    @Override
    void start() {
      size = 1 << random.nextInt(5);
      int index = oneOf(2) ? 0xFFFF - random.nextInt(20) : random.nextInt(0x10000);
      memory.set(DRIVER_AREA + 2, 2, index);
      memory.set(DEVICE_AREA + 2, 2, index);
      driver = setup(VringLayout.of(size, RINGS, DRIVER_AREA, DEVICE_AREA)).startIndex(index).driverQueue();
      chains.clear();
      unpublished = 0;
      unkicked = 0;
      availIdx = index;
      lastUsed = index;
      usedSeen = index;
      batch = 0;
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

    private void add() {
      AddedChain chain = AddedChain.chosen(random, size, indirect, false, nextToken++);
      int idx = memory.u16(DRIVER_AREA + 2);
      boolean accepted = chain.addTo(driver);
      check(accepted == chain.slots() <= size - inUse(), "room for " + chain.slots());
      check(memory.u16(DRIVER_AREA + 2) == idx, "not published yet");
      if (accepted) {
        int position = availIdx + unpublished;
        chain.id = memory.u16(DRIVER_AREA + 4 + 2 * (position & size - 1));
        checkDescriptors(chain);
        chains.add(chain);
        unpublished++;
        unkicked++;
      }
      check(driver.freeDescriptors() == size - inUse(), "free descriptors");
      checkOnlyOurs();
    }

    private int inUse() {
      int sum = 0;
      for (AddedChain chain : chains) {
        sum += chain.slots();
      }
      return sum;
    }

    /** The chain stands in the table as it was given, in descriptors that no other chain has. */
    private void checkDescriptors(AddedChain chain) {
      int index = chain.id;
      for (int i = 0; i < chain.slots(); i++) {
        check(index < size, "a descriptor of the table");
        for (AddedChain other : chains) {
          check((other.descriptors >>> index & 1) == 0, "a descriptor of its own");
        }
        check((chain.descriptors >>> index & 1) == 0, "no loop");
        chain.descriptors |= 1L << index;
        int flags = memory.u16(RINGS + 16 * index + 12);
        boolean last = i == chain.slots() - 1;
        chain.check(memory, RINGS + 16 * index, flags, i, last, false, this);
        if (!last) {
          int next = memory.u16(RINGS + 16 * index + 14);
          check(!inOrder || next == (index + 1) % size, "ring order");
          index = next;
        }
      }
    }

    private void publish() {
      driver.publish();
      availIdx = availIdx + unpublished & 0xFFFF;
      if (unpublished > 0) {
        check(memory.u16(DRIVER_AREA + 2) == availIdx, "published");
      }
      unpublished = 0;
      checkOnlyOurs();
    }

    private void kick() {
      int flags = memory.u16(DEVICE_AREA);
      int event = memory.u16(DEVICE_AREA + 4 + 8 * size);
      int idx = availIdx + unpublished & 0xFFFF;
      boolean cause = unkicked > 0 || profile != PeerProfile.STRICT;
      boolean wanted = eventIdx ? passes(event, idx, unkicked) : cause && (flags & 1) == 0;
      check(driver.kick() == wanted, "kick " + wanted);
      availIdx = idx;
      unpublished = 0;
      unkicked = 0;
      check(memory.u16(DRIVER_AREA + 2) == availIdx || chains.isEmpty(), "published");
      expectTold(Kind.EVENT_FLAGS, eventIdx ? flags != 0 : flags > 1);
      expectNoFault();
      checkOnlyOurs();
    }

    private void wish() {
      if (oneOf(2)) {
        driver.disableCallbacks();
        check(eventIdx || memory.u16(DRIVER_AREA) == 1, "asks for no interrupt");
        return;
      }
      boolean nothing = driver.enableCallbacks();
      check(eventIdx || memory.u16(DRIVER_AREA) == 0, "asks for interrupts");
      check(!eventIdx || memory.u16(DRIVER_AREA + 4 + 2 * size) == lastUsed, "asks for the next");
      if (!looks()) {
        check(nothing == (usedSeen == lastUsed), "says whether something came");
        expectNoFault();
      }
      checkOnlyOurs();
    }

    /** The driver reads used.idx. @return whether it is wrong */
    private boolean looks() {
      int idx = memory.u16(DEVICE_AREA + 2);
      int moved = idx - lastUsed & 0xFFFF;
      EnumSet<Kind> broken = EnumSet.noneOf(Kind.class);
      if (moved > size || moved < (usedSeen - lastUsed & 0xFFFF)) {
        broken.add(Kind.USED_IDX_JUMP);
      }
      if (moved > (availIdx - lastUsed & 0xFFFF)) {
        broken.add(Kind.USED_AHEAD);
      }
      if (!broken.isEmpty()) {
        expectFault(broken);
        return true;
      }
      usedSeen = idx;
      return false;
    }

    private void takeAll() {
      for (int i = 0; i <= size && take(); i++) {
        check(i < size, "an end");
      }
    }

    /** Takes one buffer, or what the used ring has instead. */
    private boolean take() {
      boolean got = driver.getUsed(used);
      checkOnlyOurs();
      if (batch == 0 && (usedSeen == lastUsed && looks() || usedSeen == lastUsed || !opens())) {
        check(!got, "nothing to take");
        expectNoFault();
        return false;
      }
      check(got, "a buffer");
      expectNoFault();
      AddedChain chain = inOrder ? chains.get(0) : find(entryId());
      batch--;
      check(used.token() == chain.token, "the buffer that was used");
      check(used.length() == (batch == 0 ? batchLength : chain.writable()), "its length");
      check(used.head() == chain.id, "its head");
      chains.remove(chain);
      lastUsed = lastUsed + 1 & 0xFFFF;
      delivered++;
      check(driver.freeDescriptors() == size - inUse(), "free descriptors");
      return true;
    }

    private long entryId() {
      return memory.word(DEVICE_AREA + 4 + 8 * (lastUsed & size - 1), 4);
    }

    private AddedChain find(long id) {
      for (int i = 0; i < chains.size() - unpublished; i++) {
        if (chains.get(i).id == id) {
          return chains.get(i);
        }
      }
      return null;
    }

    /** The driver reads a used entry. @return whether it is right */
    private boolean opens() {
      long id = entryId();
      long length = memory.word(DEVICE_AREA + 8 + 8 * (lastUsed & size - 1), 4);
      AddedChain chain = find(id);
      EnumSet<Kind> broken = EnumSet.noneOf(Kind.class);
      if (id >= size) {
        broken.add(Kind.USED_ID_OUT_OF_RANGE);
      } else if (chain == null) {
        broken.add(Kind.USED_ID_NOT_HEAD);
      } else {
        if (chain.writable() > 0 && length > chain.writable()) {
          broken.add(Kind.USED_LENGTH);
        }
        batch = inOrder ? chains.indexOf(chain) + 1 : 1;
        if (batch > (usedSeen - lastUsed & 0xFFFF)) {
          broken.add(Kind.USED_OUT_OF_ORDER);
        }
      }
      if (!broken.isEmpty()) {
        expectFault(broken);
        return false;
      }
      batchLength = length;
      return true;
    }

    /** The device uses published chains as it should. */
    private void obey() {
      int usedIdx = memory.u16(DEVICE_AREA + 2);
      int done = usedIdx - lastUsed & 0xFFFF;
      int open = chains.size() - unpublished - done;
      if (open <= 0 || usedIdx != usedSeen && !inOrder) {
        return; // the used ring holds entries that were not looked at
      }
      int count = inOrder ? 1 + random.nextInt(open) : 1;
      AddedChain chain = inOrder ? chains.get(done + count - 1) : unusedChain(done);
      if (chain == null) {
        return;
      }
      long length = chain.writable() == 0 ? random.nextInt(5000) : random.nextInt((int) chain.writable() + 1);
      writeEntry(usedIdx, chain.id, length);
      memory.set(DEVICE_AREA + 2, 2, usedIdx + count);
    }

    /** One that is not in an entry of the used ring already. */
    private AddedChain unusedChain(int done) {
      AddedChain chain = chains.get(random.nextInt(chains.size() - unpublished));
      for (int i = 0; i < done; i++) {
        if (memory.word(DEVICE_AREA + 4 + 8 * (lastUsed + i & size - 1), 4) == chain.id) {
          return null;
        }
      }
      return chain;
    }

    private void writeEntry(int position, long id, long length) {
      memory.set(DEVICE_AREA + 4 + 8 * (position & size - 1), 4, id);
      memory.set(DEVICE_AREA + 8 + 8 * (position & size - 1), 4, length);
    }

    private void attack() {
      int usedIdx = memory.u16(DEVICE_AREA + 2);
      switch (random.nextInt(9)) {
        case 0 -> memory.set(DEVICE_AREA + 2, 2, random.nextInt(0x10000));
        case 1 -> memory.set(DEVICE_AREA + 2, 2, usedIdx + random.nextInt(2 * size + 3) - 1);
        case 2, 3 -> {
          writeEntry(usedIdx, oneOf(8) ? random.nextInt() : random.nextInt(size + 1), random.nextInt(200));
          memory.set(DEVICE_AREA + 2, 2, usedIdx + 1);
        }
        case 4 -> {
          if (chains.size() > unpublished) {
            AddedChain chain = chains.get(random.nextInt(chains.size()));
            writeEntry(usedIdx, chain.id, oneOf(2) ? random.nextInt() : chain.writable() + random.nextInt(2));
            memory.set(DEVICE_AREA + 2, 2, usedIdx + 1);
          }
        }
        case 5 -> memory.set(DEVICE_AREA, 2, random.nextInt(oneOf(2) ? 4 : 0x10000));
        case 6 -> memory.set(DEVICE_AREA + 4 + 8 * size, 2, availIdx + random.nextInt(5) - 2);
        case 7 -> memory.setU8(DEVICE_AREA + random.nextInt(6 + 8 * size), random.nextInt(256));
        default -> { // the driver believes nothing of what it wrote itself
          for (int i = 0; i < 16 * size; i++) {
            memory.setU8(RINGS + i, random.nextInt(256));
          }
          for (int i = 0; i < 2 * size; i++) {
            memory.setU8(DRIVER_AREA + 4 + i, random.nextInt(256));
          }
        }
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
        memory.save(DEVICE_AREA, deviceArea);
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
