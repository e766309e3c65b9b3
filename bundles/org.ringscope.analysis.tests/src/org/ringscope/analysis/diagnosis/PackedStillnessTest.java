// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/** What stands still in a packed ring, as far as its slots and event suppression tell. */
class PackedStillnessTest {
  private static final int SIZE = 8;
  private static final String NAME = "q/0";

  private final StillnessRules rules = new StillnessRules(2_000_000_000L);
  private final ByteBuffer ring = ByteBuffer.allocate(16 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer driver = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer device = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
  private DeviceKind kind = DeviceKind.CONSOLE;
  private long features = Features.EVENT_IDX;

  @BeforeEach
  void wantsEveryInterrupt() {
    driver.putShort(2, (short) EventSuppressionLayout.ENABLE);
  }

  private QueueState state() {
    QueueInfo info = new QueueInfo(3, 0, 0, QueueInfo.PACKED, SIZE, 0, 0, 0, 0, 0, 0);
    return QueueState.ofMemory(new RingAreas(info, NAME, ring, driver, device,
        new DeviceFacts(kind.id(), DeviceStatus.DRIVER_OK, features), Map.of()));
  }

  private void slot(int slot, int id, int flags) {
    ring.putLong(16 * slot, 0x1000L + 64 * id).putInt(16 * slot + 8, 64).putShort(16 * slot + 12, (short) id).putShort(
        16 * slot + 14, (short) (flags | DescriptorFlags.WRITE));
  }

  private void available(int position, int id) {
    slot(PackedPosition.slot(position), id, PackedPosition.availableFlags(position));
  }

  private void used(int position, int id) {
    slot(PackedPosition.slot(position), id, PackedPosition.usedFlags(position));
  }

  private static int position(int slot) {
    return PackedPosition.plus(PackedPosition.START, slot, SIZE);
  }

  private List<Diagnosis> look(long millis) {
    return rules.look(state(), NAME, millis * 1_000_000);
  }

  /** Three buffers go round: two with the device, behind them what was used. */
  private void threeBuffers(int givenBack) {
    used(position(0), 0);
    used(position(1), 1);
    used(position(2), 2);
    int[] ids = {0, 1, 2};
    for (int i = 0; i < givenBack; i++) {
      available(position(3 + i), ids[i]);
    }
  }

  @Test
  void buffersThatAreNotGivenBackAreAWarning() {
    threeBuffers(2);
    assertThat(StillnessRules.once(state(), NAME, 0)).singleElement().satisfies(found -> {
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.HINT);
      assertThat(found.text()).contains("1 used buffer not given back");
    });
    look(0);
    assertThat(look(1999)).isEmpty();
    assertThat(look(2000)).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("BUFFERS_NOT_GIVEN_BACK");
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.WARNING);
      assertThat(found.evidence()).contains("2 of 3 buffers are with the device");
    });
  }

  @Test
  void aRingThatHasAllItsBuffersIsAtRest() {
    threeBuffers(3);
    assertThat(StillnessRules.once(state(), NAME, 0)).isEmpty();
    look(0);
    assertThat(look(60_000)).isEmpty();
  }

  /** A driver that numbers buffers by slots has any number of them: what is behind the device may have come round. */
  @Test
  void idsThatAreSlotsAreNoProof() {
    for (int slot = 0; slot < 5; slot++) {
      used(position(slot), slot);
    }
    for (int slot = 5; slot < SIZE; slot++) {
      available(position(slot), slot);
    }
    look(0);
    assertThat(look(9000)).singleElement().satisfies(
        found -> assertThat(found.severity()).isEqualTo(DiagnosisSeverity.HINT));
  }

  @Test
  void otherDevicesKeepWhatWasUsed() {
    kind = DeviceKind.BLOCK;
    threeBuffers(2);
    assertThat(StillnessRules.once(state(), NAME, 0)).extracting(Diagnosis::id).containsExactly("WORK_WAITS");
  }

  @Test
  void anInterruptThatWasDueIsAWarning() {
    kind = DeviceKind.BLOCK;
    threeBuffers(0);
    driver.putShort(0, (short) position(1)).putShort(2, (short) EventSuppressionLayout.DESC);
    look(0);
    assertThat(look(1999)).isEmpty();
    assertThat(look(3000)).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("INTERRUPT_DUE");
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.WARNING);
      assertThat(found.text()).contains("has not taken 2 of them for 3.0 s");
      assertThat(found.evidence()).anyMatch(line -> line.contains("driver event offset=0x8001: an interrupt was due"));
    });
    driver.putShort(0, (short) position(3));
    assertThat(look(9000)).as("taken, and waits for the next").isEmpty();
    driver.putShort(0, (short) position(1)).putShort(2, (short) EventSuppressionLayout.DISABLE);
    assertThat(look(9000)).as("does not want to be told").isEmpty();
    driver.putShort(2, (short) EventSuppressionLayout.DESC);
    features = 0;
    assertThat(look(9000)).as("the offset counts with EVENT_IDX only").isEmpty();
  }

  /** Of a list of two descriptors only the first is used. */
  @Test
  void listsCountOnce() {
    kind = DeviceKind.BLOCK;
    used(position(0), 1);
    available(position(1), 1);
    used(position(2), 2);
    driver.putShort(0, (short) position(0)).putShort(2, (short) EventSuppressionLayout.DESC);
    look(0);
    assertThat(look(3000)).singleElement().satisfies(
        found -> assertThat(found.text()).contains("has not taken 2 of them"));
  }
}
