// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;

/** Event suppression structures, and what each profile writes into them (virtio 1.3 §2.8.10, §2.8.14). */
class PackedNotificationTest {
  private static final int SIZE = 7;

  private static PackedFixture ring(boolean events, PeerProfile profile) {
    return new PackedFixture(SIZE, events ? Features.EVENT_IDX : 0, profile);
  }

  private static void give(PackedFixture ring) {
    assertThat(ring.driver.add(QueueFixture.BUFFERS, 1, true, 0)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void modesSuppressKicks(PeerProfile profile) {
    for (boolean events : new boolean[] {false, true}) {
      PackedFixture ring = ring(events, profile);
      ring.device.disableKicks();
      assertThat(EventSuppressionLayout.modeOf(ring.deviceEvent.readOpaque()))
          .isEqualTo(EventSuppressionLayout.DISABLE);
      give(ring);
      assertThat(ring.driver.kick()).isFalse();
      assertThat(ring.driver.suppressedKicks()).isOne();
      assertThat(ring.device.enableKicks()).as("a buffer came meanwhile").isFalse();
      assertThat(ring.device.pop(ring.chain)).isTrue();
      assertThat(ring.device.enableKicks()).isTrue();
      assertThat(ring.deviceEvent.readOpaque())
          .isEqualTo(
              events ? PackedPosition.START + 1 | EventSuppressionLayout.DESC << 16 : EventSuppressionLayout.ENABLE);
      give(ring);
      assertThat(ring.driver.kick()).isTrue();
      assertThat(ring.kicks).isOne();
      assertThat(ring.driver.kicks()).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void modesSuppressInterrupts(boolean events) {
    PackedFixture ring = ring(events, PeerProfile.STRICT);
    ring.driver.disableCallbacks();
    assertThat(EventSuppressionLayout.modeOf(ring.driverEvent.readOpaque())).isEqualTo(EventSuppressionLayout.DISABLE);
    give(ring);
    ring.driver.publish();
    ring.device.pop(ring.chain);
    ring.device.addUsed(ring.chain.head(), 0);
    assertThat(ring.device.notifyDriver()).isFalse();
    assertThat(ring.device.suppressedInterrupts()).isOne();
    assertThat(ring.driver.enableCallbacks()).as("a buffer came meanwhile").isFalse();
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.driver.enableCallbacks()).isTrue();
    give(ring);
    ring.driver.publish();
    ring.device.pop(ring.chain);
    ring.device.addUsed(ring.chain.head(), 0);
    assertThat(ring.device.notifyDriver()).isTrue();
    assertThat(ring.interrupts).isOne();
  }

  /** As Linux {@code virtqueue_kick_prepare_packed} decides: N = 8; position after, slots added, event word, notify? */
  @ParameterizedTest
  @CsvSource({"0x8001,1,0x8000,true", "0x8001,1,0x8001,false", "0x8005,3,0x8002,true", "0x8005,3,0x8005,false",
      "0x8005,3,0x8001,false", "0x0001,2,0x8007,true", "0x0001,2,0x0000,true", "0x0001,2,0x8006,false",
      "0x0001,2,0x0001,false", "0x8003,4,0x0007,true", "0x8003,4,0x0006,false", "0x8000,8,0x0003,true"})
  void decidesByPositionAndTurn(String next, int added, String event, boolean notify) {
    assertThat(PackedPosition.needsEvent(Integer.decode(event), Integer.decode(next), added, 8)).isEqualTo(notify);
  }

  @ParameterizedTest
  @EnumSource
  void descModeAsksForOneKickPerEnabling(PeerProfile profile) {
    PackedFixture ring = ring(true, profile);
    for (int i = 0; i < 40; i++) {
      assertThat(ring.device.enableKicks()).isTrue();
      give(ring);
      assertThat(ring.driver.kick()).as("round %d", i).isTrue();
      give(ring);
      assertThat(ring.driver.kick()).as("round %d", i).isFalse();
      for (int n = 0; n < 2; n++) {
        ring.device.pop(ring.chain);
        ring.device.addUsed(ring.chain.head(), 0);
      }
      ring.device.publishUsed();
      while (ring.driver.getUsed(ring.used)) {
        assertThat(ring.used.length()).isZero();
      }
    }
    assertThat(ring.kicks).isEqualTo(40);
  }

  @Test
  void descModeAsksForOneInterruptAfterThreeQuarters() {
    PackedFixture ring = new PackedFixture(8, Features.EVENT_IDX, PeerProfile.STRICT);
    for (int i = 0; i < 8; i++) {
      give(ring);
    }
    ring.driver.publish();
    assertThat(ring.driver.enableCallbacksDelayed()).isTrue();
    int interruptedAt = 0;
    for (int i = 1; i <= 8; i++) {
      ring.device.pop(ring.chain);
      ring.device.addUsed(ring.chain.head(), 0);
      if (ring.device.notifyDriver()) {
        interruptedAt = i;
      }
    }
    assertThat(interruptedAt).isEqualTo(7); // ¾ of 8 may come in silence
    assertThat(ring.driver.enableCallbacksDelayed()).isFalse();
  }

  @Test
  void slotOutsideTheRingNotifies() {
    PackedFixture ring = ring(true, PeerProfile.STRICT);
    ring.deviceEvent.writeOpaque(PackedPosition.of(ring.layout.size(), 1), EventSuppressionLayout.DESC);
    give(ring);
    assertThat(ring.driver.kick()).isTrue();
    assertThat(ring.driverFaults).extracting(RingFault::kind).containsExactly(RingFault.Kind.EVENT_FLAGS);
  }

  /** It is said, once, and a notification too many does no harm. */
  @Test
  void reservedModeAndDescWithoutTheFeatureNotify() {
    PackedFixture ring = ring(false, PeerProfile.STRICT);
    for (int mode : new int[] {EventSuppressionLayout.DESC, 3}) {
      ring.deviceEvent.writeOpaque(0, mode);
      give(ring);
      assertThat(ring.driver.kick()).as("mode %d", mode).isTrue();
    }
    assertThat(ring.driverFaults).extracting(RingFault::kind).containsExactly(RingFault.Kind.EVENT_FLAGS);
  }

  /** A Linux driver moves its event word along with every buffer it takes; a strict one leaves it. */
  @ParameterizedTest
  @EnumSource
  void linuxMovesItsEventWordAlong(PeerProfile profile) {
    PackedFixture ring = ring(true, profile);
    assertThat(ring.driver.enableCallbacks()).isTrue();
    assertThat(ring.carriesABuffer()).isTrue();
    assertThat(EventSuppressionLayout.offsetWrapOf(ring.driverEvent.readOpaque()))
        .isEqualTo(profile == PeerProfile.LINUX ? PackedPosition.START + 1 : PackedPosition.START);
  }
}
