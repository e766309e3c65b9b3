// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.testkit.Seeded;
import org.ringscope.testkit.ring.SplitFixture;

/** A device that breaks a rule of virtio 1.3 §2.7.8 costs the driver that queue, and nothing else. */
class HostileDeviceTest {
  private static final int SIZE = 8;
  private static final long BUFFER = SplitFixture.BUFFERS;

  private final SplitFixture bystander = new SplitFixture(SIZE);
  private final SplitFixture ring = new SplitFixture(SIZE);

  private void expect(Kind kind, String diagnosis) {
    assertThat(ring.driver.getUsed(ring.used)).isFalse();
    assertThat(ring.driver.isBroken()).isTrue();
    assertThat(ring.driver.fault().kind()).isEqualTo(kind);
    assertThat(ring.driver.fault().diagnosis()).isEqualTo(diagnosis);
    assertThat(ring.driverFaults).containsExactly(ring.driver.fault());
    int idx = ring.avail.idxAcquire();
    assertThat(ring.driver.add(BUFFER, 1, true, 1)).isFalse();
    assertThat(ring.driver.add(new BufferList().addReadable(BUFFER, 1), 1)).isFalse();
    assertThat(ring.driver.kick()).isFalse();
    assertThat(ring.driver.hasUsed()).isFalse();
    assertThat(ring.driver.enableCallbacks()).as("nothing to take").isTrue();
    ring.driver.disableCallbacks();
    assertThat(ring.avail.idxAcquire()).isEqualTo(idx);
    assertThat(ring.driverFaults).as("told once").hasSize(1);
    assertThat(bystander.carriesABuffer()).as("another queue").isTrue();
    ring.memory.zero(ring.layout.desc(), ring.layout.lengthBytes());
    ring.driver.reset();
    ring.device.reset();
    assertThat(ring.carriesABuffer()).as("after reset").isTrue();
  }

  private void giveOne() {
    ring.driver.add(BUFFER, 16, true, 1);
    ring.driver.publish();
  }

  @Test
  void rejectsUsedIdOutOfRange() {
    giveOne();
    ring.useRaw(SIZE, 0);
    expect(Kind.USED_ID_OUT_OF_RANGE, "F17");
  }

  @Test
  void rejectsUsedIdWithHighBits() {
    giveOne();
    ring.useRaw(0x8000_0000, 0);
    expect(Kind.USED_ID_OUT_OF_RANGE, "F17");
  }

  @Test
  void rejectsUsedIdThatIsFree() {
    giveOne();
    ring.useRaw(5, 0);
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsUsedIdReturnedTwice() {
    giveOne();
    giveOne();
    ring.useRaw(0, 0);
    ring.useRaw(0, 0);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsUsedIdInsideAChain() {
    ring.driver.add(new BufferList().addReadable(BUFFER, 1).addReadable(BUFFER, 1), 1);
    ring.driver.publish();
    ring.useRaw(1, 0);
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsUsedIdxJump() {
    giveOne();
    ring.usedRing.setIdxRelease(SIZE + 1);
    expect(Kind.USED_IDX_JUMP, "F18");
  }

  /** Within the ring's size, but nobody made that much available: the device is told of, not the driver later on. */
  @Test
  void rejectsUsedIdxThatPassesAvailIdx() {
    giveOne();
    ring.driver.add(BUFFER, 16, true, 2);
    ring.usedRing.setIdxRelease(2);
    expect(Kind.USED_AHEAD, "");
    assertThat(ring.driverFaults.get(0).writer()).isEqualTo(Writer.DEVICE);
    assertThat(ring.driverFaults.get(0).text())
        .isEqualTo("used.idx passed avail.idx: used_idx=2 avail_idx=1 writer=device");
  }

  @Test
  void rejectsUsedIdOfAChainThatIsNotPublished() {
    giveOne();
    ring.driver.add(BUFFER, 16, true, 2);
    ring.useRaw(1, 0);
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsUsedIdxThatGoesBackBehindWhatWasSeen() {
    for (int i = 0; i < 3; i++) {
      giveOne();
      ring.useRaw(i, 0);
    }
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    ring.usedRing.setIdxRelease(2);
    assertThat(ring.driver.enableCallbacks()).isTrue();
    expect(Kind.USED_IDX_JUMP, "F18");
  }

  /** Said once, and read as the bit that means something (virtio 1.3 §2.7.10.2). */
  @Test
  void tellsOfFlagsThatMeanNothing() {
    for (int flags : new int[] {0x8002, 3}) {
      SplitFixture victim = new SplitFixture(SIZE);
      victim.usedRing.setFlagsOpaque(flags);
      for (int i = 0; i < 3; i++) {
        victim.driver.add(BUFFER, 16, true, 1);
        assertThat(victim.driver.kick()).isEqualTo(flags != 3);
      }
      assertThat(victim.driverFaults).singleElement().satisfies(fault -> {
        assertThat(fault.kind()).isEqualTo(Kind.EVENT_FLAGS);
        assertThat(fault.writer()).isEqualTo(Writer.DEVICE);
        assertThat(fault.address()).isEqualTo(victim.layout.used());
        assertThat(fault.text())
            .isEqualTo("used.flags must be 0 or 1: flags=0x%s writer=device".formatted(Integer.toHexString(flags)));
      });
      assertThat(victim.driver.isBroken()).isFalse();
    }
  }

  @Test
  void tellsOfFlagsWithEventIdx() {
    SplitFixture victim = new SplitFixture(SIZE, Features.EVENT_IDX, PeerProfile.STRICT, 0);
    victim.usedRing.setFlagsOpaque(1);
    victim.driver.add(BUFFER, 16, true, 1);
    assertThat(victim.driver.kick()).as("bit 0 is ignored").isTrue();
    assertThat(victim.driverFaults).extracting(RingFault::text)
        .containsExactly("used.flags must be 0 with EVENT_IDX: flags=0x1 writer=device");
  }

  @Test
  void rejectsUsedIdxThatGoesBack() {
    assertThat(ring.carriesABuffer()).isTrue();
    ring.usedRing.setIdxRelease(0);
    expect(Kind.USED_IDX_JUMP, "F18");
  }

  @Test
  void rejectsUsedLengthBeyondTheWritablePart() {
    giveOne();
    ring.useRaw(0, 17);
    expect(Kind.USED_LENGTH, "");
  }

  /** OpenAMP returns buffers that it only read with their full length ({@code rpmsg_virtio_release_rx_buffer}). */
  @Test
  void acceptsAnyUsedLengthOfAReadableBuffer() {
    ring.driver.add(BUFFER, 16, false, 1);
    ring.driver.publish();
    ring.useRaw(0, 512);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.used.length()).isEqualTo(512);
  }

  @Test
  void doesNotBelieveDescriptorsThatTheDeviceOverwrote() {
    ring.driver.add(new BufferList().addReadable(BUFFER, 1).addReadable(BUFFER, 1).addReadable(BUFFER, 1), 1);
    ring.driver.publish();
    ring.memory.zero(ring.layout.desc(), ring.layout.descBytes());
    ring.useRaw(0, 0);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.driver.freeDescriptors()).isEqualTo(SIZE);
    ring.device.reset();
  }

  /** Random bytes everywhere, on both sides at once: faults at most, never an exception, and an end. */
  @Test
  void survivesRandomMemory() {
    Seeded.seeds(0, 299, (random, seed) -> {
      SplitFixture victim = new SplitFixture(1 << random.nextInt(6), random.nextBoolean() ? Features.INDIRECT_DESC
          | Features.EVENT_IDX : 0, PeerProfile.values()[random.nextInt(3)], random.nextInt(65536));
      byte[] noise = new byte[(int) victim.layout.lengthBytes()];
      for (int step = 0; step < 40; step++) {
        victim.driver.add(BUFFER + random.nextInt(100), 1 + random.nextInt(100), random.nextBoolean(), step);
        if (random.nextInt(4) == 0) {
          random.nextBytes(noise);
          int from = random.nextInt(noise.length);
          victim.bytes(SplitFixture.RAM, noise.length).setBytes(from, noise, from,
              Math.min(noise.length - from, 1 + random.nextInt(8)));
        }
        victim.driver.kick();
        for (int i = 0; i < 100 && victim.device.pop(victim.chain); i++) {
          victim.device.addUsed(victim.chain.head(), 0);
        }
        victim.device.notifyDriver();
        for (int i = 0; i < 100 && victim.driver.getUsed(victim.used); i++) {
          victim.driver.enableCallbacks();
        }
      }
      assertThat(victim.driverFaults).as("one breaks it, two others are told once").hasSizeLessThanOrEqualTo(3);
      assertThat(victim.deviceFaults).hasSizeLessThanOrEqualTo(3);
    });
  }
}
