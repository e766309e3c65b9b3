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
import org.ringscope.analysis.state.SystemStates;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/** What a watch says, and when: a broken rule with the look that finds the same again, stillness after the patience. */
class StillnessWatchTest {
  private static final int SIZE = 4;
  private static final long MILLI = 1_000_000L;
  private static final long PATIENCE = 2_000 * MILLI;

  private final StillnessWatch watch = new StillnessWatch(PATIENCE);
  private final ByteBuffer descriptors = ByteBuffer.allocate(16 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer avail = ByteBuffer.allocate(6 + 2 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer used = ByteBuffer.allocate(6 + 8 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private int status = DeviceStatus.DRIVER_OK;
  private long eventMillis;

  StillnessWatchTest() {
    for (int i = 0; i < SIZE; i++) {
      descriptors.putInt(16 * i + 8, 512);
    }
  }

  private static ByteBuffer copy(ByteBuffer area) {
    return ByteBuffer.allocate(area.capacity()).order(ByteOrder.LITTLE_ENDIAN).put(0, area, 0, area.capacity());
  }

  private QueueState queue() {
    QueueInfo info = new QueueInfo(3, 0, 1, QueueInfo.SPLIT, SIZE, 0, 0, 64, 128, 0, 0);
    return QueueState.ofMemory(new RingAreas(info, "rpmsg0/1", copy(descriptors), copy(avail), copy(used),
        new DeviceFacts(DeviceKind.RPMSG.id(), status, 0L), Map.of()));
  }

  /** Looks at the whole ring as it is. @param millis when the look began */
  private List<StillnessWatch.Change> look(long millis) {
    return watch.look(SystemStates.of(queue(), eventMillis * MILLI), millis * MILLI);
  }

  private static List<String> lines(List<StillnessWatch.Change> changes) {
    return changes.stream().map(change -> (change.begins() ? "+" : "-") + change.finding().id()).toList();
  }

  private void indices(int availIdx, int usedIdx) {
    avail.putShort(2, (short) availIdx);
    used.putShort(2, (short) usedIdx);
  }

  /** Descriptor 0 leads to itself, and is in flight. */
  private void loop() {
    descriptors.putShort(12, (short) DescriptorFlags.NEXT);
    indices(1, 0);
  }

  @Test
  void aBrokenRuleIsSaidByTheLookThatFindsTheSameAgain() {
    loop();
    eventMillis = 99;
    assertThat(look(90)).as("may be in the middle of a change").isEmpty();
    assertThat(look(98)).as("began before the last change").isEmpty();
    assertThat(look(140)).singleElement().satisfies(change -> {
      assertThat(change.begins()).isTrue();
      assertThat(change.finding().id()).isEqualTo("CHAIN_TOO_LONG");
      assertThat(change.finding().severity()).isEqualTo(DiagnosisSeverity.ERROR);
      assertThat(change.finding().nanos()).isEqualTo(99 * MILLI);
    });
    assertThat(look(190)).as("once").isEmpty();
    descriptors.putShort(12, (short) 0);
    eventMillis = 200;
    assertThat(lines(look(240))).containsExactly("-CHAIN_TOO_LONG");
  }

  @Test
  void whatALookSawInTheMiddleOfAChangeIsNotSaid() {
    for (int i = 0; i < 40; i++) { // each look sees another head of which the descriptor is not written yet
      descriptors.putInt(16 * (i % SIZE) + 8, 0);
      avail.putShort(4 + 2 * (i % SIZE), (short) (i % SIZE));
      indices(i + 1, i);
      assertThat(look(100 * i)).as("look %d", 2 * i).isEmpty();
      descriptors.putInt(16 * (i % SIZE) + 8, 512);
      indices(i + 1, i + 1);
      eventMillis = 100 * i + 20;
      assertThat(look(100 * i + 50)).as("look %d", 2 * i + 1).isEmpty();
    }
  }

  @Test
  void aRingThatMovesAndIsBrokenAtEveryLookIsSaidAfterASecond() {
    for (int i = 0; i < 20; i++) {
      indices(i, i + 2);
      eventMillis = 50 * i;
      assertThat(look(50 * i + 1)).as("look %d", i).isEmpty();
    }
    indices(20, 22);
    assertThat(look(1001)).singleElement().satisfies(change -> {
      assertThat(change.finding().id()).isEqualTo("USED_AHEAD");
      assertThat(change.finding().nanos()).as("since it was seen").isZero();
    });
  }

  @Test
  void whatADeviceSaysOfItselfIsCertainAsWell() {
    status = DeviceStatus.DRIVER_OK | DeviceStatus.FAILED;
    assertThat(look(10)).isEmpty();
    assertThat(lines(look(60))).containsExactly("+DEVICE_FAILED");
    status = 0;
    indices(2, 1); // one was used before: the ring was at work
    eventMillis = 100;
    assertThat(lines(look(110))).containsExactly("-DEVICE_FAILED");
    assertThat(lines(look(160))).containsExactly("+RESET_WITH_BUFFERS");
  }

  /** The ticks of the watch are not the clock of its looks. */
  @Test
  void whatStandsStillBeganWhenItWasSeenFirst() {
    indices(1, 0);
    for (int i = 0; i < 20; i++) {
      assertThat(look(5_000 + 100 * i)).isEmpty();
    }
    assertThat(look(7_000)).singleElement().satisfies(change -> {
      assertThat(change.finding().text()).contains("has waited for the remote for 2.0 s");
      assertThat(change.finding().nanos()).isEqualTo(5_000 * MILLI);
    });
    indices(1, 1);
    assertThat(look(7_100)).singleElement().satisfies(change -> {
      assertThat(change.begins()).isFalse();
      assertThat(change.finding().nanos()).isEqualTo(5_000 * MILLI);
    });
  }

  /** A suspended machine, a debugger: nobody looked, and nobody knows what would have been seen. */
  @Test
  void timeInWhichNobodyLookedIsNoStillness() {
    indices(1, 0);
    for (int i = 0; i < 10; i++) {
      assertThat(look(100 * i)).isEmpty();
    }
    assertThat(look(60_900)).as("a minute later").isEmpty();
    for (int i = 1; i < 9; i++) {
      assertThat(look(60_900 + 100 * i)).isEmpty();
    }
    assertThat(look(61_800)).as("250 ms of the minute count").singleElement().satisfies(change -> {
      assertThat(change.finding().text()).contains("for 2.1 s");
      assertThat(change.finding().nanos()).as("2.05 s before").isEqualTo(59_750 * MILLI);
    });
  }
}
