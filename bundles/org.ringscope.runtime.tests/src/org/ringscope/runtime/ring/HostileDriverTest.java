// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.protocol.ring.DescriptorFlags.INDIRECT;
import static org.ringscope.protocol.ring.DescriptorFlags.NEXT;
import static org.ringscope.protocol.ring.DescriptorFlags.WRITE;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.testkit.ring.SplitFixture;

/** A driver that breaks a rule of virtio 1.3 §2.7.4 to §2.7.6 costs the device that queue, and nothing else. */
class HostileDriverTest {
  private static final int SIZE = 8;
  private static final long BUFFER = SplitFixture.BUFFERS;
  private static final long TABLE = SplitFixture.BUFFERS + 0x1000;

  private final SplitFixture bystander = new SplitFixture(SIZE);

  private static SplitFixture ring() {
    return new SplitFixture(SIZE, Features.INDIRECT_DESC, PeerProfile.STRICT, 0);
  }

  private void expect(Kind kind, SplitFixture ring, Consumer<SplitFixture> attack) {
    attack.accept(ring);
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.isBroken()).isTrue();
    assertThat(ring.device.fault().kind()).isEqualTo(kind);
    assertThat(ring.device.fault().queue()).isEqualTo(7);
    assertThat(ring.device.fault().device()).isEqualTo(3);
    assertThat(ring.deviceFaults).containsExactly(ring.device.fault());
    assertThat(ring.device.lastAvail()).as("nothing consumed").isZero();
    showDead(ring);
    assertThat(bystander.carriesABuffer()).as("another queue").isTrue();
    ring.memory.zero(ring.layout.desc(), ring.layout.lengthBytes());
    ring.driver.reset();
    ring.device.reset();
    assertThat(ring.carriesABuffer()).as("after reset").isTrue();
  }

  private static void showDead(SplitFixture ring) {
    int usedIdx = ring.usedRing.idxAcquire();
    ring.publishRaw(0);
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.hasAvailable()).isFalse();
    assertThat(ring.device.notifyDriver()).isFalse();
    assertThat(ring.device.enableKicks()).as("nothing to take").isTrue();
    ring.device.addUsed(0, 1);
    ring.device.publishUsed();
    assertThat(ring.usedRing.idxAcquire()).isEqualTo(usedIdx);
    assertThat(ring.deviceFaults).as("told once").hasSize(1);
  }

  private static Consumer<SplitFixture> descriptor(long address, long length, int flags, int next) {
    return ring -> {
      ring.desc.write(0, address, length, flags, next);
      ring.publishRaw(0);
    };
  }

  @Test
  void rejectsHeadOutOfRange() {
    expect(Kind.HEAD_OUT_OF_RANGE, ring(), ring -> ring.publishRaw(SIZE));
    expect(Kind.HEAD_OUT_OF_RANGE, ring(), ring -> ring.publishRaw(65535));
  }

  @Test
  void rejectsNextOutOfRange() {
    expect(Kind.NEXT_OUT_OF_RANGE, ring(), descriptor(BUFFER, 1, NEXT, SIZE));
    expect(Kind.NEXT_OUT_OF_RANGE, ring(), descriptor(BUFFER, 1, NEXT, 65535));
  }

  @Test
  void rejectsLoop() {
    expect(Kind.CHAIN_TOO_LONG, ring(), descriptor(BUFFER, 1, NEXT, 0));
  }

  @Test
  void rejectsLoopThatDoesNotReturnToTheHead() {
    expect(Kind.CHAIN_TOO_LONG, ring(), ring -> {
      ring.desc.write(0, BUFFER, 1, NEXT, 1);
      ring.desc.write(1, BUFFER, 1, NEXT, 2);
      ring.desc.write(2, BUFFER, 1, NEXT, 1);
      ring.publishRaw(0);
    });
  }

  @Test
  void rejectsChainLongerThanQueueThroughATable() {
    expect(Kind.CHAIN_TOO_LONG, ring(), ring -> {
      DescriptorTable table = table(ring, SIZE + 1);
      for (int i = 0; i <= SIZE; i++) {
        table.write(i, BUFFER, 1, i < SIZE ? NEXT : 0, i + 1);
      }
      indirect(ring, 16L * (SIZE + 1));
    });
  }

  @Test
  void countsDirectAndIndirectTogether() {
    expect(Kind.CHAIN_TOO_LONG, ring(), ring -> {
      DescriptorTable table = table(ring, SIZE);
      for (int i = 0; i < SIZE; i++) {
        table.write(i, BUFFER, 1, i < SIZE - 1 ? NEXT : 0, i + 1);
      }
      ring.desc.write(0, BUFFER, 1, NEXT, 1);
      ring.desc.write(1, TABLE, 16L * SIZE, INDIRECT, 0);
      ring.publishRaw(0);
    });
  }

  @Test
  void rejectsLoopInsideATable() {
    expect(Kind.CHAIN_TOO_LONG, ring(), ring -> {
      table(ring, 1).write(0, BUFFER, 1, NEXT, 0);
      indirect(ring, 16);
    });
  }

  @Test
  void rejectsNextOutOfTheTable() {
    expect(Kind.NEXT_OUT_OF_RANGE, ring(), ring -> {
      table(ring, 2).write(0, BUFFER, 1, NEXT, 2);
      indirect(ring, 32);
    });
  }

  @Test
  void rejectsBadTableLengths() {
    for (long length : new long[] {0, 1, 15, 17, 0xFFFF_FFFFL}) {
      expect(Kind.INDIRECT_LENGTH, ring(), descriptor(TABLE, length, INDIRECT, 0));
    }
  }

  @Test
  void rejectsTableThatCannotBeReached() {
    expect(Kind.INDIRECT_UNREACHABLE, ring(), descriptor(0x1000, 32, INDIRECT, 0));
    expect(Kind.INDIRECT_UNREACHABLE, ring(), descriptor(-16, 32, INDIRECT, 0));
    expect(Kind.INDIRECT_UNREACHABLE, ring(),
        descriptor(SplitFixture.RAM + SplitFixture.RAM_BYTES - 16, 32, INDIRECT, 0));
    expect(Kind.INDIRECT_UNREACHABLE, ring(), descriptor(TABLE, 0xFFFF_FFF0L, INDIRECT, 0));
  }

  @Test
  void rejectsTableWithoutTheFeature() {
    expect(Kind.INDIRECT_NOT_NEGOTIATED, new SplitFixture(SIZE), descriptor(TABLE, 16, INDIRECT, 0));
  }

  @Test
  void rejectsTableInTable() {
    expect(Kind.INDIRECT_NESTED, ring(), ring -> {
      table(ring, 1).write(0, TABLE, 16, INDIRECT, 0);
      indirect(ring, 16);
    });
  }

  @Test
  void rejectsTableWithNext() {
    expect(Kind.INDIRECT_WITH_NEXT, ring(), descriptor(TABLE, 16, INDIRECT | NEXT, 1));
  }

  @Test
  void ignoresWriteOnTheDescriptorOfATable() {
    SplitFixture ring = ring();
    table(ring, 1).write(0, BUFFER, 9, 0, 0);
    ring.desc.write(0, TABLE, 16, INDIRECT | WRITE, 0);
    ring.publishRaw(0);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.chain.readableLength()).isEqualTo(9);
  }

  @Test
  void rejectsReadableAfterWritable() {
    expect(Kind.READABLE_AFTER_WRITABLE, ring(), ring -> {
      ring.desc.write(0, BUFFER, 1, NEXT | WRITE, 1);
      ring.desc.write(1, BUFFER, 1, 0, 0);
      ring.publishRaw(0);
    });
    expect(Kind.READABLE_AFTER_WRITABLE, ring(), ring -> {
      table(ring, 1).write(0, BUFFER, 1, 0, 0);
      ring.desc.write(0, BUFFER, 1, NEXT | WRITE, 1);
      ring.desc.write(1, TABLE, 16, INDIRECT, 0);
      ring.publishRaw(0);
    });
  }

  @Test
  void rejectsZeroLength() {
    expect(Kind.ZERO_LENGTH, ring(), descriptor(BUFFER, 0, 0, 0));
    expect(Kind.ZERO_LENGTH, ring(), ring -> {
      table(ring, 1).write(0, BUFFER, 0, WRITE, 0);
      indirect(ring, 16);
    });
  }

  @Test
  void rejectsBufferThatCannotBeReached() {
    expect(Kind.BUFFER_UNREACHABLE, ring(), descriptor(0, 1, 0, 0));
    expect(Kind.BUFFER_UNREACHABLE, ring(), descriptor(-1, 2, WRITE, 0));
    expect(Kind.BUFFER_UNREACHABLE, ring(), descriptor(Long.MIN_VALUE, 1, WRITE, 0));
    expect(Kind.BUFFER_UNREACHABLE, ring(), descriptor(SplitFixture.RAM - 1, 2, 0, 0));
    expect(Kind.BUFFER_UNREACHABLE, ring(), descriptor(SplitFixture.RAM, SplitFixture.RAM_BYTES + 1L, 0, 0));
    expect(Kind.BUFFER_UNREACHABLE, ring(), descriptor(BUFFER, 0xFFFF_FFFFL, 0, 0));
  }

  @Test
  void rejectsBufferThatCannotBeReachedAfterOneThatCan() {
    SplitFixture ring = ring();
    assertThat(ring.carriesABuffer()).isTrue();
    ring.desc.write(0, SplitFixture.RAM + SplitFixture.RAM_BYTES - 1, 2, 0, 0);
    ring.publishRaw(0);
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.fault().kind()).isEqualTo(Kind.BUFFER_UNREACHABLE);
    assertThat(ring.device.fault().address()).isEqualTo(SplitFixture.RAM + SplitFixture.RAM_BYTES - 1);
    assertThat(ring.device.fault().length()).isEqualTo(2);
    assertThat(ring.device.fault().diagnosis()).isEqualTo("F26");
  }

  @Test
  void rejectsAvailIdxJump() {
    expect(Kind.AVAIL_IDX_JUMP, ring(), ring -> ring.avail.setIdxRelease(SIZE + 1));
    expect(Kind.AVAIL_IDX_JUMP, ring(), ring -> ring.avail.setIdxRelease(65535));
  }

  /** Entries cannot be withdrawn, seen or not (virtio 1.3 §2.7.6.1). */
  @Test
  void rejectsAvailIdxThatGoesBackBehindWhatWasSeen() {
    SplitFixture ring = ring();
    for (int i = 0; i < 3; i++) {
      ring.desc.write(i, BUFFER, 1, 0, 0);
      ring.publishRaw(i);
    }
    assertThat(ring.device.pop(ring.chain)).isTrue();
    ring.avail.setIdxRelease(2);
    assertThat(ring.device.enableKicks()).isTrue();
    assertThat(ring.device.fault().kind()).isEqualTo(Kind.AVAIL_IDX_JUMP);
    assertThat(ring.device.fault().text()).contains("from=3 to=2");
  }

  @Test
  void rejectsAvailIdxThatGoesBack() {
    SplitFixture ring = ring();
    assertThat(ring.carriesABuffer()).isTrue();
    ring.avail.setIdxRelease(0);
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.fault().kind()).isEqualTo(Kind.AVAIL_IDX_JUMP);
    assertThat(ring.device.fault().diagnosis()).isEqualTo("F18");
  }

  /** 4096 buffers of 1 MiB are 2^32 bytes; the ring has room for one more. */
  @Test
  void rejectsChainOfMoreThanFourGiB() {
    for (int buffers : new int[] {4096, 4097}) {
      SplitFixture ring = new SplitFixture(8192);
      for (int i = 0; i < buffers; i++) {
        ring.desc.write(i, SplitFixture.RAM, 1 << 20, i < buffers - 1 ? NEXT : 0, i + 1);
      }
      ring.publishRaw(0);
      boolean whole = buffers == 4096;
      assertThat(ring.device.pop(ring.chain)).isEqualTo(whole);
      if (whole) {
        assertThat(ring.chain.readableLength()).isEqualTo(1L << 32);
      } else {
        assertThat(ring.device.fault().kind()).isEqualTo(Kind.CHAIN_TOO_LARGE);
        assertThat(bystander.carriesABuffer()).as("another queue").isTrue();
      }
    }
  }

  @Test
  void acceptsAvailIdxAsFarAsTheRingIsLong() {
    SplitFixture ring = ring();
    for (int i = 0; i < SIZE; i++) {
      ring.desc.write(i, BUFFER, 1, 0, 0);
      ring.publishRaw(i);
    }
    for (int i = 0; i < SIZE; i++) {
      assertThat(ring.device.pop(ring.chain)).isTrue();
    }
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.isBroken()).isFalse();
  }

  @Test
  void rejectsHeadInFlight() {
    SplitFixture ring = ring();
    ring.desc.write(0, BUFFER, 1, 0, 0);
    ring.publishRaw(0);
    ring.publishRaw(0);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.fault().kind()).isEqualTo(Kind.HEAD_IN_FLIGHT);
    assertThat(bystander.carriesABuffer()).isTrue();
  }

  @Test
  void rejectsHeadReturnedButNotYetPublished() {
    SplitFixture ring = ring();
    ring.desc.write(0, BUFFER, 1, 0, 0);
    ring.publishRaw(0);
    ring.publishRaw(0);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    ring.device.addUsed(0, 0);
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.fault().kind()).isEqualTo(Kind.HEAD_IN_FLIGHT);
  }

  @Test
  void acceptsAHeadAgainAfterItsReturnIsPublished() {
    SplitFixture ring = ring();
    for (int i = 0; i < 3; i++) {
      ring.desc.write(0, BUFFER, 1, 0, 0);
      ring.publishRaw(0);
      assertThat(ring.device.pop(ring.chain)).isTrue();
      ring.device.addUsed(0, 0);
      ring.device.publishUsed();
    }
    assertThat(ring.device.isBroken()).isFalse();
  }

  /** Bits without a meaning are said once, and ignored. */
  @Test
  void tellsOfReservedBitsInDescriptors() {
    SplitFixture ring = ring();
    table(ring, 1).write(0, BUFFER, 9, 0x8000 | WRITE, 0);
    ring.desc.write(0, BUFFER, 5, NEXT | 0x80, 1);
    ring.desc.write(1, TABLE, 16, INDIRECT, 0);
    ring.publishRaw(0);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.chain.readableLength()).isEqualTo(5);
    assertThat(ring.chain.writableLength()).isEqualTo(9);
    assertThat(ring.device.isBroken()).isFalse();
    assertThat(ring.deviceFaults).extracting(RingFault::text).containsExactly(
        "reserved bits in the flags of a descriptor: flags=0x81 known=0x7 index=0 writer=driver");
    assertThat(ring.deviceFaults.get(0).writer()).isEqualTo(RingFault.Writer.DRIVER);
  }

  @Test
  void tellsOfFlagsThatMeanNothing() {
    SplitFixture ring = ring();
    ring.avail.setFlagsOpaque(0x8003);
    for (int i = 0; i < 3; i++) {
      assertThat(ring.carriesABuffer()).isTrue();
      assertThat(ring.device.notifyDriver()).as("bit 0 counts").isFalse();
    }
    assertThat(ring.deviceFaults).extracting(RingFault::text)
        .containsExactly("avail.flags must be 0 or 1: flags=0x8003 writer=driver");
    SplitFixture withEvents = new SplitFixture(SIZE, Features.EVENT_IDX, PeerProfile.STRICT, 0);
    withEvents.avail.setFlagsOpaque(1);
    assertThat(withEvents.carriesABuffer()).isTrue();
    assertThat(withEvents.device.notifyDriver()).isTrue();
    assertThat(withEvents.deviceFaults).extracting(RingFault::text)
        .containsExactly("avail.flags must be 0 with EVENT_IDX: flags=0x1 writer=driver");
  }

  private static DescriptorTable table(SplitFixture ring, int entries) {
    return new DescriptorTable(ring.bytes(TABLE, 16L * entries));
  }

  private static void indirect(SplitFixture ring, long length) {
    ring.desc.write(0, TABLE, length, INDIRECT, 0);
    ring.publishRaw(0);
  }
}
