// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.Seeded;
import org.ringscope.testkit.ring.QueueFixture;
import org.ringscope.testkit.ring.SplitFixture;

class SplitQueueContractTest extends QueueContractTest {
  static Stream<Arguments> rings() {
    return rings(Stream.of(1, 2, 4, 256, 32768), 0, 65530);
  }

  @Override
  QueueFixture fixture(int size, long features, PeerProfile profile, int start) {
    return new SplitFixture(size, features, profile, start);
  }

  @Override
  void checkPositions(QueueFixture fixture, int start, int count) {
    SplitFixture ring = (SplitFixture) fixture;
    int end = start + count & 0xFFFF;
    assertThat(ring.driver.lastUsed()).isEqualTo(end);
    assertThat(ring.device.lastAvail()).isEqualTo(end);
    assertThat(ring.driver.availIdx()).isEqualTo(ring.avail.idxAcquire()).isEqualTo(end);
    assertThat(ring.device.usedIdx()).isEqualTo(ring.usedRing.idxAcquire()).isEqualTo(end);
  }

  /** The device writes no descriptor and nothing of the avail ring; the driver changes no chain that is in flight. */
  @ParameterizedTest
  @EnumSource
  void descriptorsInFlightStayAsTheyWerePublished(PeerProfile profile) {
    Seeded.seeds(0, 39, (random, seed) -> {
      SplitFixture ring = new SplitFixture(8, random.nextBoolean() ? Features.EVENT_IDX : 0, profile, 65530);
      Map<Integer, byte[]> inFlight = new HashMap<>();
      ArrayDeque<Integer> taken = new ArrayDeque<>();
      for (int step = 0; step < 200; step++) {
        BufferList buffers = writableBuffers(random);
        byte[] driverArea = driverArea(ring);
        switch (random.nextInt(4)) {
          case 0 -> {
            int position = ring.driver.availIdx();
            if (ring.driver.add(buffers, 0)) {
              ring.driver.kick();
              int head = ring.avail.head(position & 7);
              inFlight.put(head, chain(ring, head));
            }
          }
          case 1 -> {
            if (ring.device.pop(ring.chain)) {
              taken.add(ring.chain.head());
            }
            assertThat(driverArea(ring)).as("seed=%d step=%d", seed, step).isEqualTo(driverArea);
          }
          case 2 -> {
            if (!taken.isEmpty()) {
              ring.device.addUsed(random.nextBoolean() ? taken.pollFirst() : taken.pollLast(), 1);
              ring.device.notifyDriver();
              ring.device.disableKicks();
              ring.device.enableKicks();
            }
            assertThat(driverArea(ring)).as("seed=%d step=%d", seed, step).isEqualTo(driverArea);
          }
          default -> {
            if (ring.driver.getUsed(ring.used)) {
              inFlight.remove(ring.used.head());
            }
          }
        }
        for (int head : inFlight.keySet()) {
          assertThat(chain(ring, head)).as("seed=%d head=%d", seed, head).isEqualTo(inFlight.get(head));
        }
      }
      assertThat(ring.driver.isBroken() || ring.device.isBroken()).isFalse();
    });
  }

  private static BufferList writableBuffers(Random random) {
    BufferList buffers = new BufferList();
    for (int i = random.nextInt(3); i >= 0; i--) {
      buffers.addWritable(SplitFixture.BUFFERS + random.nextInt(1000), 1 + random.nextInt(100));
    }
    return buffers;
  }

  private static byte[] driverArea(SplitFixture ring) {
    byte[] bytes = new byte[(int) (ring.layout.avail() + ring.layout.availBytes() - ring.layout.desc())];
    ring.bytes(ring.layout.desc(), bytes.length).getBytes(0, bytes, 0, bytes.length);
    return bytes;
  }

  /** The bytes of a chain's descriptors; the link of the last one counts for nobody. */
  private static byte[] chain(SplitFixture ring, int head) {
    ByteBuffer bytes = ByteBuffer.allocate(16 * 8);
    for (int index = head;; index = ring.desc.next(index)) {
      boolean last = (ring.desc.flags(index) & DescriptorFlags.NEXT) == 0;
      bytes.putLong(ring.desc.address(index)).putInt((int) ring.desc.length(index))
          .putShort((short) ring.desc.flags(index)).putShort((short) (last ? 0 : ring.desc.next(index)));
      if (last) {
        return bytes.array();
      }
    }
  }
}
