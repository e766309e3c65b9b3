// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.ring.SplitFixture;

/** Suppression by flags and by event words, and what each profile writes for it (virtio 1.3 §2.7.7, §2.7.10). */
class NotificationTest {
  private static final int SIZE = 8;

  private static SplitFixture withFlags(PeerProfile profile) {
    return new SplitFixture(SIZE, 0, profile, 0);
  }

  private static SplitFixture withEvents(PeerProfile profile) {
    return new SplitFixture(SIZE, Features.EVENT_IDX, profile, 65530);
  }

  private static void give(SplitFixture ring) {
    assertThat(ring.driver.add(SplitFixture.BUFFERS, 1, true, 0)).isTrue();
  }

  private static void carry(SplitFixture ring) {
    assertThat(ring.carriesABuffer()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void flagsSuppressKicks(PeerProfile profile) {
    SplitFixture ring = withFlags(profile);
    ring.device.disableKicks();
    assertThat(ring.usedRing.flagsOpaque()).isEqualTo(RingFlags.NO_NOTIFY);
    give(ring);
    assertThat(ring.driver.kick()).isFalse();
    assertThat(ring.driver.suppressedKicks()).isOne();
    assertThat(ring.device.enableKicks()).as("a buffer came meanwhile").isFalse();
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.device.enableKicks()).isTrue();
    assertThat(ring.usedRing.flagsOpaque()).isZero();
    give(ring);
    assertThat(ring.driver.kick()).isTrue();
    assertThat(ring.kicks).isOne();
    assertThat(ring.driver.kicks()).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void flagsSuppressInterrupts(PeerProfile profile) {
    SplitFixture ring = withFlags(profile);
    ring.driver.disableCallbacks();
    assertThat(ring.avail.flagsOpaque()).isEqualTo(RingFlags.NO_INTERRUPT);
    give(ring);
    ring.driver.publish();
    ring.device.pop(ring.chain);
    ring.device.addUsed(ring.chain.head(), 0);
    assertThat(ring.device.notifyDriver()).isFalse();
    assertThat(ring.device.suppressedInterrupts()).isOne();
    assertThat(ring.driver.enableCallbacks()).as("a buffer came meanwhile").isFalse();
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.driver.enableCallbacks()).isTrue();
    assertThat(ring.avail.flagsOpaque()).isZero();
  }

  @Test
  void eventWordsLeaveTheFlagsAlone() {
    SplitFixture ring = withEvents(PeerProfile.STRICT);
    ring.device.disableKicks();
    ring.driver.disableCallbacks();
    assertThat(ring.usedRing.flagsOpaque()).isZero();
    assertThat(ring.avail.flagsOpaque()).isZero();
    ring.usedRing.setFlagsOpaque(RingFlags.NO_NOTIFY);
    ring.device.enableKicks();
    give(ring);
    assertThat(ring.driver.kick()).as("flag is ignored").isTrue();
  }

  @Test
  void flagsOfTheDriverAreIgnoredWithEventWords() {
    SplitFixture ring = withEvents(PeerProfile.STRICT);
    ring.avail.setFlagsOpaque(RingFlags.NO_INTERRUPT);
    ring.avail.setUsedEventOpaque(65530);
    give(ring);
    ring.driver.publish();
    ring.device.pop(ring.chain);
    ring.device.addUsed(ring.chain.head(), 0);
    assertThat(ring.device.notifyDriver()).isTrue();
  }

  @Test
  void eventWordsAreIgnoredWithoutTheFeature() {
    SplitFixture ring = withFlags(PeerProfile.STRICT);
    for (int word : new int[] {0, 1, 2, 0x8000, 0xFFFF}) {
      ring.usedRing.setAvailEventOpaque(word);
      ring.avail.setUsedEventOpaque(word);
      give(ring);
      assertThat(ring.driver.kick()).as("avail_event=%d", word).isTrue();
      ring.device.pop(ring.chain);
      ring.device.addUsed(ring.chain.head(), 0);
      assertThat(ring.device.notifyDriver()).as("used_event=%d", word).isTrue();
      assertThat(ring.driver.getUsed(ring.used)).isTrue();
    }
  }

  /** Both sides must put up with notifications in vain (virtio 1.3 §2.7.7.1, §2.7.10.2). */
  @Test
  void spuriousNotificationsFindNothing() {
    SplitFixture ring = withFlags(PeerProfile.STRICT);
    assertThat(ring.device.pop(ring.chain)).isFalse();
    assertThat(ring.device.notifyDriver()).isFalse();
    assertThat(ring.driver.getUsed(ring.used)).isFalse();
    assertThat(ring.driver.kick()).isFalse();
    carry(ring);
  }

  @ParameterizedTest
  @EnumSource
  void eventWordsAskForOneKickPerEnabling(PeerProfile profile) {
    SplitFixture ring = withEvents(profile);
    for (int i = 0; i < 20; i++) {
      assertThat(ring.device.enableKicks()).isTrue();
      give(ring);
      assertThat(ring.driver.kick()).isTrue();
      give(ring);
      assertThat(ring.driver.kick()).isFalse();
      for (int n = 0; n < 2; n++) {
        ring.device.pop(ring.chain);
        ring.device.addUsed(ring.chain.head(), 0);
      }
      ring.device.publishUsed();
      while (ring.driver.getUsed(ring.used)) {
        assertThat(ring.used.length()).isZero();
      }
    }
    assertThat(ring.kicks).isEqualTo(20);
  }

  @Test
  void eventWordsAskForOneInterruptAfterThreeQuarters() {
    SplitFixture ring = withEvents(PeerProfile.STRICT);
    for (int i = 0; i < SIZE; i++) {
      give(ring);
    }
    ring.driver.publish();
    assertThat(ring.driver.enableCallbacksDelayed()).isTrue();
    int interruptedAt = 0;
    for (int i = 1; i <= SIZE; i++) {
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
  void kicksUnconditionallyAfter65535HeadsWithoutAKick() {
    SplitFixture ring = new SplitFixture(SIZE, Features.EVENT_IDX, PeerProfile.LINUX, 0);
    ring.device.disableKicks();
    ring.usedRing.setAvailEventOpaque(65535);
    for (int i = 0; i < 65534; i++) {
      carry(ring);
    }
    assertThat(ring.kicks).isZero();
    carry(ring);
    assertThat(ring.kicks).isOne();
    carry(ring);
    assertThat(ring.kicks).isOne();
  }

  @Test
  void interruptsUnconditionallyAfter65535UsedWithoutADecision() {
    SplitFixture ring = new SplitFixture(SIZE, Features.EVENT_IDX, PeerProfile.STRICT, 0);
    for (int i = 0; i < 65536; i++) {
      carry(ring);
    }
    assertThat(ring.device.notifyDriver()).isTrue();
  }

  @Test
  void linuxWritesUsedEventOnEveryEntryEvenWithoutTheFeature() {
    SplitFixture ring = new SplitFixture(SIZE, 0, PeerProfile.LINUX, 65534);
    for (int i = 1; i <= 5; i++) {
      carry(ring);
      assertThat(ring.avail.usedEventOpaque()).isEqualTo(65534 + i & 0xFFFF);
    }
    ring.driver.disableCallbacks();
    carry(ring);
    assertThat(ring.avail.usedEventOpaque()).as("not while disabled").isEqualTo(65534 + 5 & 0xFFFF);
    ring.driver.enableCallbacks();
    assertThat(ring.avail.usedEventOpaque()).isEqualTo(65534 + 6 & 0xFFFF);
  }

  @ParameterizedTest
  @EnumSource(names = {"STRICT", "OPENAMP"})
  void theOthersLeaveUsedEventAloneWithoutTheFeature(PeerProfile profile) {
    SplitFixture ring = withFlags(profile);
    ring.driver.disableCallbacks();
    carry(ring);
    ring.driver.enableCallbacks();
    carry(ring);
    assertThat(ring.avail.usedEventOpaque()).isZero();
  }

  @Test
  void eachProfileDisablesByItsOwnEventWord() {
    SplitFixture linux = withEvents(PeerProfile.LINUX);
    carry(linux);
    linux.driver.disableCallbacks();
    assertThat(linux.avail.usedEventOpaque()).isZero();

    SplitFixture openamp = withEvents(PeerProfile.OPENAMP);
    carry(openamp);
    openamp.driver.disableCallbacks();
    assertThat(openamp.avail.usedEventOpaque()).isEqualTo(65531 - SIZE - 1);
    openamp.device.disableKicks();
    assertThat(openamp.usedRing.availEventOpaque()).isEqualTo(65531 - SIZE - 1);

    SplitFixture strict = withEvents(PeerProfile.STRICT);
    carry(strict);
    strict.driver.disableCallbacks();
    assertThat(strict.avail.usedEventOpaque()).isEqualTo(65530);
  }

  @Test
  void openampKeepsItsFreeListInMemory() {
    SplitFixture ring = new SplitFixture(4, 0, PeerProfile.OPENAMP, 0);
    assertThat(links(ring)).containsExactly(1, 2, 3, 32768);
    ring.driver.add(SplitFixture.BUFFERS, 1, true, 0);
    ring.driver.add(SplitFixture.BUFFERS, 1, true, 1);
    ring.driver.publish();
    ring.useRaw(0, 0);
    ring.useRaw(1, 0);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(links(ring)).containsExactly(2, 2, 3, 32768);
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(links(ring)).containsExactly(2, 0, 3, 32768);
  }

  @Test
  void linuxLeavesItsFreeListLinkInUsedDescriptors() {
    SplitFixture ring = new SplitFixture(4, 0, PeerProfile.LINUX, 0);
    assertThat(links(ring)).containsExactly(0, 0, 0, 0);
    for (int i = 0; i < 4; i++) {
      ring.driver.add(SplitFixture.BUFFERS, 1, true, i);
    }
    assertThat(links(ring)).containsExactly(1, 2, 3, 0);
  }

  @Test
  void strictWritesOnlyLinksThatCount() {
    SplitFixture ring = new SplitFixture(4, 0, PeerProfile.STRICT, 0);
    ring.driver.add(SplitFixture.BUFFERS, 1, true, 0);
    ring.driver.add(new BufferList().addReadable(SplitFixture.BUFFERS, 1).addReadable(SplitFixture.BUFFERS, 1), 1);
    assertThat(links(ring)).containsExactly(0, 2, 0, 0);
  }

  @Test
  void onlyStrictStaysSilentWhenNothingWasAdded() {
    assertThat(withFlags(PeerProfile.STRICT).driver.kick()).isFalse();
    assertThat(withFlags(PeerProfile.LINUX).driver.kick()).isTrue();
    assertThat(withFlags(PeerProfile.OPENAMP).driver.kick()).isTrue();
    assertThat(withEvents(PeerProfile.LINUX).driver.kick()).isFalse();
  }

  private static int[] links(SplitFixture ring) {
    int[] links = new int[4];
    for (int i = 0; i < 4; i++) {
      links[i] = ring.desc.next(i);
    }
    return links;
  }
}
