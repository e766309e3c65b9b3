// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault.Kind;
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
      assertThat(victim.driverFaults).hasSizeLessThanOrEqualTo(1);
      assertThat(victim.deviceFaults).hasSizeLessThanOrEqualTo(1);
    });
  }
}
