// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.testkit.Seeded;

class RingIndexTest {
  /** Linux {@code vring_need_event}. */
  @ParameterizedTest
  @CsvSource({"0,1,0,true", "0,1,1,false", "5,8,6,true", "5,8,8,false", "65535,2,0,true", "65535,2,65535,true",
      "65535,2,1,true", "65535,2,2,false", "5,8,4,false", "5,8,5,true", "5,8,7,true", "7,7,7,false", "7,7,6,false"})
  void needsEventByTheFormula(int oldIdx, int newIdx, int event, boolean expected) {
    assertThat(RingIndex.needsEvent(event, newIdx, oldIdx)).isEqualTo(expected);
  }

  /** The formula's meaning: the event is among the entries old … new-1. */
  @Test
  void needsEventExactlyIfTheEventEntryWasPassed() {
    long seed = 20;
    Seeded.steps(seed, 2000, (random, i) -> {
      int oldIdx = random.nextInt(65536);
      int moved = random.nextInt(300);
      int event = oldIdx + random.nextInt(400) - 50 & 0xFFFF;
      boolean passed = false;
      for (int step = 0; step < moved; step++) {
        passed |= (oldIdx + step & 0xFFFF) == event;
      }
      assertThat(RingIndex.needsEvent(event, oldIdx + moved & 0xFFFF, oldIdx))
          .as("seed=%d i=%d old=%d moved=%d event=%d", seed, i, oldIdx, moved, event).isEqualTo(passed);
    });
  }

  @Test
  void wrapsAt65536() {
    assertThat(RingIndex.plus(65535, 1)).isZero();
    assertThat(RingIndex.plus(0, -1)).isEqualTo(65535);
    assertThat(RingIndex.distance(65530, 4)).isEqualTo(10);
    assertThat(RingIndex.distance(4, 65530)).isEqualTo(65526);
  }
}
