// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.Seeded;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;
import org.ringscope.testkit.ring.SplitFixture;

/** Random operations of both sides against queues of lists: what goes in comes out, in order, once. */
class RandomOperationsTest {
  private record Chain(long token, List<Long> addresses, int readable, int descriptors, long writable) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithTheModel(long seed) {
    Seeded.seed(seed, (random, s) -> new Run(random, false, false).run());
  }

  /** The device returns buffers in any order; with IN_ORDER its queue does not. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithTheModelInOrder(long seed) {
    Seeded.seed(seed, (random, s) -> new Run(random, false, true).run());
    Seeded.seed(seed, (random, s) -> new Run(random, true, true).run());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void packedAgreesWithTheModel(long seed) {
    Seeded.seed(seed, (random, s) -> new Run(random, true, false).run());
  }

  private static final class Run {
    private final Random random;
    private final int size;
    private final boolean packed;
    private final boolean inOrder;
    private final QueueFixture ring;
    private final BufferList buffers = new BufferList();
    private final Deque<Chain> added = new ArrayDeque<>();
    private final Deque<Chain> published = new ArrayDeque<>();
    private final Map<Integer, Chain> held = new HashMap<>();
    private final Deque<Long> taken = new ArrayDeque<>();
    private final Deque<Long> returned = new ArrayDeque<>();
    private final Deque<Long> usedPublished = new ArrayDeque<>();
    private final Map<Long, Long> lengths = new HashMap<>();
    private final Map<Long, Chain> byToken = new HashMap<>();
    private int free;
    private long nextToken;

    Run(Random random, boolean packed, boolean inOrder) {
      this.random = random;
      this.packed = packed;
      this.inOrder = inOrder;
      size = packed ? 1 + random.nextInt(130) : 1 << random.nextInt(8);
      free = size;
      long features = Features.INDIRECT_DESC | (random.nextBoolean() ? Features.EVENT_IDX : 0)
          | (inOrder ? Features.IN_ORDER : 0);
      PeerProfile profile = PeerProfile.values()[random.nextInt(3)];
      ring = packed ? new PackedFixture(size, features, profile)
          : new SplitFixture(size, features, profile, random.nextInt(65536));
    }

    void run() {
      for (int step = 0; step < 20_000; step++) {
        String as = "step=" + step + " size=" + size;
        switch (random.nextInt(7)) {
          case 0, 1 -> add(as);
          case 2 -> {
            ring.driver.kick();
            published.addAll(added);
            added.clear();
          }
          case 3, 4 -> pop(as);
          case 5 -> giveBack();
          default -> take(as);
        }
        assertThat(ring.driver.freeDescriptors()).as(as).isEqualTo(free);
      }
      assertThat(ring.driverFaults).isEmpty();
      assertThat(ring.deviceFaults).isEmpty();
    }

    private void add(String as) {
      int count = 1 + random.nextInt(Math.min(size, 6));
      int readable = random.nextInt(count + 1);
      buffers.clear();
      List<Long> addresses = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long address = QueueFixture.BUFFERS + 0x8000 + random.nextInt(0x8000);
        addresses.add(address);
        if (i < readable) {
          buffers.addReadable(address, 1 + random.nextInt(100));
        } else {
          buffers.addWritable(address, 1 + random.nextInt(100));
        }
      }
      int direct = random.nextBoolean() ? count : packed ? 0 : random.nextInt(count);
      int needed = Math.min(count, direct + 1);
      long token = nextToken++;
      // tables may be overwritten by later ones only after use: one slot per possible chain in flight
      long table = QueueFixture.BUFFERS + 0x10000 + token % 256 * 128;
      boolean accepted = direct == count ? ring.driver.add(buffers, token)
          : ring.driver.addIndirect(buffers, direct, table, token);
      assertThat(accepted).as(as).isEqualTo(needed <= free);
      if (accepted) {
        free -= needed;
        Chain chain = new Chain(token, addresses, readable, needed, buffers.writableLength());
        added.add(chain);
        byToken.put(token, chain);
      }
    }

    private void pop(String as) {
      Chain expected = published.poll();
      assertThat(ring.device.pop(ring.chain)).as(as).isEqualTo(expected != null);
      if (expected != null) {
        assertThat(ring.chain.count()).as(as).isEqualTo(expected.addresses().size());
        assertThat(ring.chain.readableCount()).as(as).isEqualTo(expected.readable());
        assertThat(ring.chain.writableLength()).as(as).isEqualTo(expected.writable());
        for (int i = 0; i < ring.chain.count(); i++) {
          assertThat(ring.chain.address(i)).as(as).isEqualTo(expected.addresses().get(i));
        }
        held.put(ring.chain.head(), expected);
        taken.add(expected.token());
      }
    }

    private void giveBack() {
      List<Integer> heads = new ArrayList<>(held.keySet());
      if (!heads.isEmpty()) {
        int head = heads.get(random.nextInt(heads.size()));
        Chain chain = held.remove(head);
        long length = random.nextInt(4) > 0 ? chain.writable() : random.nextInt((int) chain.writable() + 1);
        ring.device.addUsed(head, length);
        returned.add(chain.token());
        lengths.put(chain.token(), length);
      }
      if (random.nextInt(3) == 0) {
        ring.device.notifyDriver();
        if (inOrder) {
          while (!taken.isEmpty() && returned.remove(taken.peek())) {
            usedPublished.add(taken.poll());
          }
        } else {
          usedPublished.addAll(returned);
          returned.clear();
        }
      }
    }

    private void take(String as) {
      Long expected = usedPublished.poll();
      assertThat(ring.driver.getUsed(ring.used)).as(as).isEqualTo(expected != null);
      if (expected != null) {
        Chain chain = byToken.remove(expected);
        assertThat(ring.used.token()).as(as).isEqualTo(expected);
        assertThat(ring.used.length()).as(as).isEqualTo(lengths.remove(expected));
        free += chain.descriptors();
      }
    }
  }
}
