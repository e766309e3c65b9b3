// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/** What stands still alarms after the patience and not before; what is at rest never does. */
class StillnessRulesTest {
  private static final int SIZE = 4;
  private static final long PATIENCE = 2_000_000_000L;
  private static final String NAME = "q/0";

  private final StillnessRules rules = new StillnessRules(PATIENCE);
  private final ByteBuffer descriptors = ByteBuffer.allocate(16 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer avail = ByteBuffer.allocate(6 + 2 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer used = ByteBuffer.allocate(6 + 8 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private DeviceKind kind = DeviceKind.RPMSG;
  private int index = 1;
  private long features;

  private QueueState state() {
    QueueInfo info = new QueueInfo(3, 0, index, QueueInfo.SPLIT, SIZE, 0, 0, 64, 128, 0, 0);
    return QueueState.ofMemory(new RingAreas(info, NAME, descriptors, avail, used,
        new DeviceFacts(kind.id(), DeviceStatus.DRIVER_OK, features), Map.of()));
  }

  /** Entry n is descriptor n modulo the ring's size. */
  private void indices(int availIdx, int usedIdx) {
    avail.putShort(2, (short) availIdx);
    used.putShort(2, (short) usedIdx);
    for (int i = 0; i < Math.min(SIZE, availIdx); i++) {
      int entry = availIdx - 1 - i;
      avail.putShort(4 + 2 * (entry % SIZE), (short) (entry % SIZE));
    }
    for (int i = 0; i < Math.min(SIZE, usedIdx); i++) {
      int entry = usedIdx - 1 - i;
      used.putInt(4 + 8 * (entry % SIZE), entry % SIZE);
    }
  }

  private void writable() {
    for (int i = 0; i < SIZE; i++) {
      descriptors.putShort(16 * i + 12, (short) DescriptorFlags.WRITE);
    }
  }

  private List<Diagnosis> look(long millis) {
    return rules.look(state(), NAME, millis * 1_000_000);
  }

  @Test
  void workThatWaitsLongerThanThePatienceIsAWarning() {
    indices(40, 39);
    assertThat(look(0)).isEmpty();
    assertThat(look(1999)).isEmpty();
    assertThat(look(2000)).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("WORK_WAITS");
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.WARNING);
      assertThat(found.confidence()).isEqualTo(DiagnosisConfidence.LIKELY);
      assertThat(found.text()).isEqualTo("q/0: 1 message has waited for the remote for 2.0 s, used.idx stands still");
      assertThat(found.queue()).isEqualTo(3);
      assertThat(found.cause()).isNotEmpty();
      assertThat(found.advice()).isNotEmpty();
    });
    indices(40, 40);
    assertThat(look(2100)).isEmpty();
    indices(41, 40);
    assertThat(look(9000)).as("what was published now").isEmpty();
  }

  @Test
  void aDriverThatGoesOnPublishingDoesNotHideThatNothingIsUsed() {
    for (int i = 0; i < 3; i++) {
      indices(40 + i, 39);
      assertThat(look(900 * i)).isEmpty();
    }
    assertThat(look(2001)).singleElement().satisfies(
        found -> assertThat(found.text()).contains("3 messages have waited for the remote for 2.0 s"));
  }

  @Test
  void workThatComesAndGoesNeverAlarms() {
    for (int i = 0; i < 20; i++) {
      indices(40 + i, 39 + i);
      assertThat(look(1000L * i)).isEmpty();
    }
  }

  @Test
  void aFullTxRingIsF1() {
    indices(SIZE, 0);
    look(0);
    assertThat(look(2500)).singleElement().satisfies(found -> assertThat(found.id()).isEqualTo("F1"));
  }

  @Test
  void kicksThatAreSwitchedOffAreF2() {
    indices(1, 0);
    used.putShort(0, (short) RingFlags.NO_NOTIFY);
    look(0);
    assertThat(look(2500)).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("F2");
      assertThat(found.evidence()).anyMatch(line -> line.contains("used.flags=0x1"));
    });
  }

  @Test
  void aReceiveRingAtRestNeverAlarms() {
    index = 0;
    writable();
    indices(SIZE, 0);
    look(0);
    assertThat(look(60_000)).isEmpty();
    assertThat(StillnessRules.once(state(), NAME, 0)).isEmpty();
    used.putShort(0, (short) RingFlags.NO_NOTIFY);
    indices(SIZE + 17, 17);
    look(61_000);
    assertThat(look(99_000)).isEmpty();
  }

  @Test
  void aDriverThatDoesNotGiveBuffersBackIsAWarning() {
    index = 0;
    writable();
    indices(SIZE, 1);
    look(0);
    assertThat(look(2000)).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("BUFFERS_NOT_GIVEN_BACK");
      assertThat(found.text()).contains("has not given back 1 used buffer for 2.0 s");
      assertThat(found.evidence()).contains("3 of 4 buffers are with the device");
    });
    indices(SIZE, 2);
    assertThat(look(2500)).as("something moves").isEmpty();
  }

  @Test
  void buffersThatADeviceKeepsUntilSomethingHappensAreAtRest() {
    kind = DeviceKind.BALLOON;
    index = 2;
    indices(1, 0);
    look(0);
    assertThat(look(60_000)).isEmpty();
    kind = DeviceKind.ENTROPY;
    index = 0;
    assertThat(StillnessRules.once(state(), NAME, 0)).isEmpty();
  }

  @Test
  void ofAnUnknownDeviceOnlyWhatItReadsIsWork() {
    kind = DeviceKind.NONE;
    indices(2, 1);
    assertThat(StillnessRules.once(state(), NAME, 0)).hasSize(1);
    writable();
    assertThat(StillnessRules.once(state(), NAME, 0)).isEmpty();
  }

  @Test
  void aKickThatWasDueIsEvidenceWhereEventWordsCount() {
    kind = DeviceKind.BLOCK;
    index = 0;
    indices(3, 1);
    used.putShort(4 + 8 * SIZE, (short) 1);
    look(0);
    assertThat(look(2000).get(0).evidence()).noneMatch(line -> line.contains("kick"));
    features = Features.EVENT_IDX;
    assertThat(look(3000).get(0).evidence()).anyMatch(
        line -> line.contains("a kick was due when entry 1 was published; lost or not sent"));
    used.putShort(4 + 8 * SIZE, (short) 7);
    assertThat(look(4000).get(0).evidence()).as("asks for later ones only").noneMatch(line -> line.contains("kick"));
  }

  @Test
  void anInterruptThatWasDueIsAWarningWhereEventWordsCount() {
    kind = DeviceKind.BLOCK;
    index = 0;
    indices(3, 3);
    avail.putShort(4 + 2 * SIZE, (short) 1);
    look(0);
    assertThat(look(3000)).isEmpty();
    features = Features.EVENT_IDX;
    assertThat(look(3000)).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("INTERRUPT_DUE");
      assertThat(found.text()).contains("has not taken 2 of them for 3.0 s");
    });
    avail.putShort(4 + 2 * SIZE, (short) 0);
    assertThat(look(4000)).as("Linux writes 0 to be left alone").isEmpty();
    avail.putShort(4 + 2 * SIZE, (short) 3);
    assertThat(look(4000)).as("taken").isEmpty();
    avail.putShort(4 + 2 * SIZE, (short) 9);
    assertThat(look(4000)).as("to be told later").isEmpty();
    kind = DeviceKind.NET;
    index = 1;
    avail.putShort(4 + 2 * SIZE, (short) 1);
    assertThat(look(5000)).as("who sends takes back when it sends").isEmpty();
  }

  @Test
  void oneLookGivesHints() {
    indices(40, 39);
    assertThat(StillnessRules.once(state(), NAME, 0)).singleElement().satisfies(found -> {
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.HINT);
      assertThat(found.confidence()).isEqualTo(DiagnosisConfidence.POSSIBLE);
      assertThat(found.text())
          .isEqualTo("q/0: 1 message with the remote: being handled, or never taken; look twice");
    });
    indices(3, 9);
    assertThat(StillnessRules.once(state(), NAME, 0)).as("indices that contradict each other").isEmpty();
  }
}
