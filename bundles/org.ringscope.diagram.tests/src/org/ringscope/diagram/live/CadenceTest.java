// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CadenceTest {
  @Test
  void isFourTimesASecondForAFewAndTwiceForMany() {
    assertThat(Cadence.millis(0, 0)).isEqualTo(250);
    assertThat(Cadence.millis(60, 0)).isEqualTo(250);
    assertThat(Cadence.millis(130, 0)).isEqualTo(375);
    assertThat(Cadence.millis(200, 0)).isEqualTo(500);
  }

  @Test
  void takesATenthOfTheTimeAtMost() {
    assertThat(Cadence.millis(20, 24_000_000)).isEqualTo(250);
    assertThat(Cadence.millis(20, 100_000_000)).isEqualTo(1000);
    assertThat(Cadence.millis(200, 240_000_000)).isEqualTo(2400);
  }

  @Test
  void neverStandsStill() {
    assertThat(Cadence.millis(100_000, 60_000_000_000L)).isEqualTo(5_000);
  }
}
