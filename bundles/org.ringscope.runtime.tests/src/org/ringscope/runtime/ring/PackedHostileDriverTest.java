// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.protocol.ring.DescriptorFlags.INDIRECT;
import static org.ringscope.protocol.ring.DescriptorFlags.NEXT;
import static org.ringscope.protocol.ring.DescriptorFlags.WRITE;

import org.junit.jupiter.api.Test;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.testkit.Seeded;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;

/** A driver that breaks a rule of virtio 1.3 §2.8 costs the device that queue, and nothing else. */
class PackedHostileDriverTest {
  private static final int SIZE = 5;
  private static final long BUFFER = QueueFixture.BUFFERS;
  private static final long TABLE = BUFFER + 0x1000;
  private static final int START = PackedPosition.START;

  private final PackedFixture bystander = new PackedFixture(SIZE);
  private final PackedFixture ring = new PackedFixture(SIZE, Features.INDIRECT_DESC, PeerProfile.STRICT);

  private void expect(Kind kind, String diagnosis) {
    expect(ring, kind, diagnosis);
  }

  private void expect(PackedFixture victim, Kind kind, String diagnosis) {
    assertThat(victim.device.pop(victim.chain)).isFalse();
    assertThat(victim.device.isBroken()).isTrue();
    assertThat(victim.device.fault().kind()).isEqualTo(kind);
    assertThat(victim.device.fault().diagnosis()).isEqualTo(diagnosis);
    assertThat(victim.deviceFaults).containsExactly(victim.device.fault());
    assertThat(victim.device.hasAvailable()).isFalse();
    assertThat(victim.device.notifyDriver()).isFalse();
    assertThat(victim.device.enableKicks()).as("nothing to take").isTrue();
    victim.device.disableKicks();
    victim.device.addUsed(0, 0);
    assertThat(victim.deviceFaults).as("told once").hasSize(1);
    assertThat(bystander.carriesABuffer()).as("another queue").isTrue();
    victim.startAnew();
    assertThat(victim.carriesABuffer()).as("after reset").isTrue();
  }

  @Test
  void rejectsIdOutOfRange() {
    ring.publishRaw(START, BUFFER, 1, SIZE, 0);
    expect(Kind.HEAD_OUT_OF_RANGE, "F17");
  }

  @Test
  void rejectsIdInFlight() {
    ring.publishRaw(START, BUFFER, 1, 2, 0);
    ring.publishRaw(START + 1, BUFFER, 1, 2, 0);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    expect(Kind.HEAD_IN_FLIGHT, "");
  }

  @Test
  void rejectsIdReturnedButNotYetPublished() {
    ring.publishRaw(START, BUFFER, 1, 2, 0);
    ring.publishRaw(START + 1, BUFFER, 1, 2, 0);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    ring.device.addUsed(2, 0);
    expect(Kind.HEAD_IN_FLIGHT, "");
  }

  @Test
  void rejectsListLongerThanTheRing() {
    for (int i = 0; i < SIZE; i++) {
      ring.publishRaw(START + i, BUFFER, 1, 0, NEXT);
    }
    expect(Kind.CHAIN_TOO_LONG, "");
  }

  @Test
  void rejectsListThatRunsIntoWhatTheDeviceHolds() {
    ring.publishRaw(START, BUFFER, 1, 0, 0);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    for (int i = 1; i <= SIZE; i++) {
      ring.publishRaw(PackedPosition.plus(START, i, SIZE), BUFFER, 1, 1, i < SIZE ? NEXT : 0);
    }
    expect(Kind.AVAIL_IDX_JUMP, "F18");
  }

  @Test
  void rejectsMoreThanTheRingHolds() {
    for (int i = 0; i < SIZE; i++) {
      ring.publishRaw(START + i, BUFFER, 1, i, 0);
      assertThat(ring.device.pop(ring.chain)).isTrue();
    }
    assertThat(ring.device.pop(ring.chain)).as("all taken").isFalse();
    ring.publishRaw(PackedPosition.of(0, 0), BUFFER, 1, 0, 0);
    expect(Kind.AVAIL_IDX_JUMP, "F18");
  }

  @Test
  void rejectsListThatGoesOnUnpublished() {
    ring.publishRaw(START, BUFFER, 1, 0, NEXT);
    expect(Kind.PACKED_FLAGS, "");
  }

  @Test
  void rejectsUsedFlagsFromTheDriver() {
    ring.useRaw(START, 0, 0);
    expect(Kind.PACKED_FLAGS, "");
  }

  @Test
  void rejectsZeroLength() {
    ring.publishRaw(START, BUFFER, 0, 0, 0);
    expect(Kind.ZERO_LENGTH, "F19");
  }

  @Test
  void rejectsReadableAfterWritable() {
    ring.publishRaw(START + 1, BUFFER, 1, 0, 0);
    ring.publishRaw(START, BUFFER, 1, 0, NEXT | WRITE);
    expect(Kind.READABLE_AFTER_WRITABLE, "");
  }

  @Test
  void rejectsUnreachableBuffer() {
    ring.publishRaw(START, 0x1234, 1, 0, 0);
    expect(Kind.BUFFER_UNREACHABLE, "F26");
  }

  @Test
  void rejectsIndirectWithoutTheFeature() {
    PackedFixture plain = new PackedFixture(SIZE);
    plain.publishRaw(START, TABLE, 16, 0, INDIRECT);
    expect(plain, Kind.INDIRECT_NOT_NEGOTIATED, "");
  }

  @Test
  void rejectsIndirectWithNext() {
    ring.publishRaw(START, TABLE, 16, 0, INDIRECT | NEXT);
    expect(Kind.INDIRECT_WITH_NEXT, "");
  }

  @Test
  void rejectsIndirectInsideAList() {
    ring.publishRaw(START + 1, TABLE, 16, 0, INDIRECT);
    ring.publishRaw(START, BUFFER, 1, 0, NEXT);
    expect(Kind.INDIRECT_WITH_NEXT, "");
  }

  @Test
  void rejectsIndirectLengths() {
    for (int length : new int[] {0, 8, 17}) {
      PackedFixture victim = new PackedFixture(SIZE, Features.INDIRECT_DESC, PeerProfile.STRICT);
      victim.publishRaw(START, TABLE, length, 0, INDIRECT);
      expect(victim, Kind.INDIRECT_LENGTH, "");
    }
  }

  @Test
  void rejectsIndirectTableLongerThanTheRing() {
    ring.publishRaw(START, TABLE, 16 * (SIZE + 1), 0, INDIRECT);
    expect(Kind.CHAIN_TOO_LONG, "");
  }

  @Test
  void rejectsUnreachableTables() {
    ring.publishRaw(START, 0x1230, 16, 0, INDIRECT);
    expect(Kind.INDIRECT_UNREACHABLE, "F26");
  }

  /** INDIRECT is one of the reserved bits in a table, which a device ignores (virtio 1.3 §2.8.7, §2.8.19). */
  @Test
  void ignoresIndirectInATable() {
    PackedRing table = new PackedRing(ring.memory.view(TABLE, 16));
    table.write(0, BUFFER, 16, 0, INDIRECT);
    ring.publishRaw(START, TABLE, 16, 0, INDIRECT);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.chain.address(0)).isEqualTo(BUFFER);
    assertThat(ring.deviceFaults).extracting(RingFault::text).containsExactly(
        "reserved bits in the flags of a descriptor: flags=0x4 known=0x2 index=0 writer=driver");
  }

  @Test
  void tellsOfReservedBitsInTheRing() {
    ring.publishRaw(START, BUFFER, 16, 0, 0x100);
    ring.publishRaw(START + 1, BUFFER, 16, 1, 0x200);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.deviceFaults).extracting(RingFault::text).containsExactly(
        "reserved bits in the flags of a descriptor: flags=0x180 known=0x8087 index=0 writer=driver");
  }

  @Test
  void tellsOfAWishThatIsNone() {
    ring.driverEvent.writeOpaque(0, 3);
    for (int i = 0; i < 3; i++) {
      assertThat(ring.carriesABuffer()).isTrue();
      assertThat(ring.device.notifyDriver()).isTrue();
    }
    assertThat(ring.deviceFaults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Kind.EVENT_FLAGS);
      assertThat(fault.address()).isEqualTo(ring.layout.driverEvent());
      assertThat(fault.text())
          .isEqualTo("impossible event suppression: slot=0 flags=0x3 size=5 event_idx=false writer=driver");
    });
  }

  /** Only WRITE counts in a table: other bits are reserved, and entries need no NEXT (virtio 1.3 §2.8.7). */
  @Test
  void ignoresReservedBitsInATable() {
    PackedRing table = new PackedRing(ring.memory.view(TABLE, 32));
    table.write(0, BUFFER, 3, 77, 0x8080);
    table.write(1, BUFFER + 3, 4, 99, WRITE | NEXT);
    ring.publishRaw(START, TABLE, 32, 1, INDIRECT | WRITE);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.chain.count()).isEqualTo(2);
    assertThat(ring.chain.readableLength()).isEqualTo(3);
    assertThat(ring.chain.writableLength()).isEqualTo(4);
    assertThat(ring.chain.head()).isOne();
    assertThat(ring.deviceFaults).extracting(RingFault::kind).containsExactly(Kind.DESCRIPTOR_FLAGS);
  }

  @Test
  void reportsRingsThatCannotBe() {
    assertThat(QueueSetup.of(0, PackedLayout.block(4, QueueFixture.RAM + 8), ring.memory).deviceQueue().fault().kind())
        .isEqualTo(Kind.RING_MISALIGNED);
    assertThat(QueueSetup.of(0, PackedLayout.block(4, 0x1000), ring.memory).driverQueue().fault().kind())
        .isEqualTo(Kind.RING_UNREACHABLE);
    assertThat(QueueSetup.of(0, new PackedLayout(4, QueueFixture.RAM, QueueFixture.RAM + 0x102, QueueFixture.RAM),
        ring.memory).driverQueue().fault().text()).contains("driver_event");
    assertThat(QueueSetup.of(0, PackedLayout.block(4, QueueFixture.RAM), ring.memory)
        .physicalLayout(PackedLayout.block(4, QueueFixture.RAM + 0x100)).deviceQueue().fault().kind())
        .isEqualTo(Kind.RING_ELSEWHERE);
  }

  /** Random bytes everywhere, on both sides at once: faults at most, never an exception, and an end. */
  @Test
  void survivesRandomMemory() {
    Seeded.seeds(0, 299, (random, seed) -> {
      PackedFixture victim = new PackedFixture(1 + random.nextInt(40), random.nextBoolean()
          ? Features.INDIRECT_DESC | Features.EVENT_IDX : 0, PeerProfile.values()[random.nextInt(3)]);
      int bytes = (int) PackedLayout.blockBytes(victim.layout.size());
      byte[] noise = new byte[bytes];
      for (int step = 0; step < 60; step++) {
        victim.driver.add(BUFFER + random.nextInt(100), 1 + random.nextInt(100), random.nextBoolean(), step);
        if (random.nextInt(4) == 0) {
          random.nextBytes(noise);
          int from = random.nextInt(bytes);
          victim.bytes(QueueFixture.RAM, bytes).setBytes(from, noise, from,
              Math.min(bytes - from, 1 + random.nextInt(8)));
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
