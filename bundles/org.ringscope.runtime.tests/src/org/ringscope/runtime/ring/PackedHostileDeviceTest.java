// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.protocol.ring.DescriptorFlags.NEXT;
import static org.ringscope.protocol.ring.DescriptorFlags.WRITE;

import org.junit.jupiter.api.Test;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;

/** A device that breaks a rule of virtio 1.3 §2.8 costs the driver that queue, and nothing else. */
class PackedHostileDeviceTest {
  private static final int SIZE = 5;
  private static final long BUFFER = QueueFixture.BUFFERS;
  private static final int START = PackedPosition.START;

  private final PackedFixture bystander = new PackedFixture(SIZE);
  private final PackedFixture ring = new PackedFixture(SIZE);

  private void expect(Kind kind, String diagnosis) {
    assertThat(ring.driver.getUsed(ring.used)).isFalse();
    assertThat(ring.driver.isBroken()).isTrue();
    assertThat(ring.driver.fault().kind()).isEqualTo(kind);
    assertThat(ring.driver.fault().diagnosis()).isEqualTo(diagnosis);
    assertThat(ring.driverFaults).containsExactly(ring.driver.fault());
    int position = ring.driver.availIdx();
    assertThat(ring.driver.add(BUFFER, 1, true, 1)).isFalse();
    assertThat(ring.driver.add(new BufferList().addReadable(BUFFER, 1), 1)).isFalse();
    assertThat(ring.driver.kick()).isFalse();
    assertThat(ring.driver.hasUsed()).isFalse();
    assertThat(ring.driver.enableCallbacks()).as("nothing to take").isTrue();
    ring.driver.disableCallbacks();
    assertThat(ring.driver.availIdx()).isEqualTo(position);
    assertThat(ring.driverFaults).as("told once").hasSize(1);
    assertThat(bystander.carriesABuffer()).as("another queue").isTrue();
    ring.startAnew();
    assertThat(ring.carriesABuffer()).as("after reset").isTrue();
  }

  private void giveOne() {
    ring.driver.add(BUFFER, 16, true, 1);
    ring.driver.publish();
  }

  @Test
  void rejectsIdOutOfRange() {
    giveOne();
    ring.useRaw(START, SIZE, 0);
    expect(Kind.USED_ID_OUT_OF_RANGE, "F17");
  }

  @Test
  void rejectsIdThatIsFree() {
    giveOne();
    ring.useRaw(START, 3, 0);
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsIdReturnedTwice() {
    giveOne();
    giveOne();
    ring.useRaw(START, 0, 0);
    ring.useRaw(START + 1, 0, 0);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsIdThatWasNotPublishedYet() {
    giveOne();
    ring.driver.add(BUFFER, 16, true, 2);
    ring.useRaw(START, 1, 0);
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsAnythingUsedWhileNothingIsInFlight() {
    ring.useRaw(START, 0, 0);
    expect(Kind.USED_ID_NOT_HEAD, "F16");
  }

  @Test
  void rejectsLengthBeyondTheWritablePart() {
    giveOne();
    useWritten(START, 0, 17);
    expect(Kind.USED_LENGTH, "");
  }

  /** WRITE says that something was written, and nothing can be where all is read. */
  @Test
  void rejectsWrittenBytesOfAReadableBuffer() {
    ring.driver.add(BUFFER, 16, false, 1);
    ring.driver.publish();
    useWritten(START, 0, 1);
    expect(Kind.USED_LENGTH, "");
  }

  /** Without WRITE the length is reserved and a driver ignores it (virtio 1.3 §2.8.4). */
  @Test
  void ignoresTheLengthOfAUsedDescriptorWithoutWrite() {
    giveOne();
    ring.useRaw(START, 0, 4096);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.used.length()).isZero();
  }

  @Test
  void tellsOfReservedBitsOfAUsedDescriptor() {
    giveOne();
    ring.ring.writeUsedRelease(0, 16, 0, PackedPosition.usedFlags(START) | WRITE | NEXT);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.used.length()).isEqualTo(16);
    assertThat(ring.driverFaults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Kind.DESCRIPTOR_FLAGS);
      assertThat(fault.writer()).isEqualTo(Writer.DEVICE);
      assertThat(fault.text())
          .isEqualTo("reserved bits in the flags of a used descriptor: flags=0x8083 slot=0 writer=device");
    });
    assertThat(ring.driver.isBroken()).isFalse();
  }

  private void useWritten(int position, int id, long length) {
    ring.ring.writeUsedRelease(PackedPosition.slot(position), length, id, PackedPosition.usedFlags(position) | WRITE);
  }

  @Test
  void rejectsFlagsThatNobodyCanHaveWritten() {
    giveOne();
    ring.ring.writeUsed(0, 16, 0, 0);
    expect(Kind.PACKED_FLAGS, "");
  }

  /** Where the buffer is only read the length is reserved (virtio 1.3 §2.8.4). */
  @Test
  void acceptsAnyLengthOfAReadableBuffer() {
    ring.driver.add(BUFFER, 16, false, 1);
    ring.driver.publish();
    ring.useRaw(START, 0, 512);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.used.length()).isZero();
  }

  @Test
  void doesNotBelieveDescriptorsThatTheDeviceOverwrote() {
    ring.driver.add(new BufferList().addReadable(BUFFER, 1).addReadable(BUFFER, 1).addReadable(BUFFER, 1), 1);
    ring.driver.publish();
    ring.memory.zero(ring.layout.desc(), ring.layout.descBytes());
    ring.useRaw(START, 0, 0);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.driver.freeDescriptors()).isEqualTo(SIZE);
    assertThat(ring.driver.lastUsed()).isEqualTo(START + 3);
  }
}
