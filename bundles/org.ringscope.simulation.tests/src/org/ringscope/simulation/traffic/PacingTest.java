// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ringscope.model.type.SizeMix;

class PacingTest {

  @Test
  void burstsLieOnAGrid() {
    Pacing pacing = new Pacing(5, 100, 3);
    assertThat(new long[] {pacing.dueNanos(0), pacing.dueNanos(2), pacing.dueNanos(3), pacing.dueNanos(7)})
        .containsExactly(5, 5, 105, 205);
    assertThat(new Pacing(5, 0, 1).dueNanos(1_000_000)).isEqualTo(5);
  }

  @Test
  void refusesWhatIsNoPace() {
    assertThatThrownBy(() -> new Pacing(0, 1, 0)).hasMessage("no pacing start=0 period=1 burst=0");
    assertThatThrownBy(() -> new Pacing(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void roundTripsAreUnknownBeforeTheFirst() {
    RoundTrips trips = new RoundTrips();
    assertThat(trips.shortestNanos()).isEqualTo(-1);
    trips.add(10);
    trips.add(30);
    assertThat(new long[] {trips.shortestNanos(), trips.meanNanos(), trips.longestNanos()}).containsExactly(10, 20, 30);
  }

  @Test
  void aSeedMakesTheSamePayload() {
    PayloadGenerator one = new PayloadGenerator(PayloadKind.RANDOM, SizeMix.valueOf("8..100"), "", 1);
    PayloadGenerator same = new PayloadGenerator(PayloadKind.RANDOM, SizeMix.valueOf("8..100"), "", 1);
    PayloadGenerator other = new PayloadGenerator(PayloadKind.RANDOM, SizeMix.valueOf("8..100"), "", 2);
    one.generate(9);
    assertThat(same.generate(9)).isEqualTo(one.generate(9));
    assertThat(same.buffer()).isEqualTo(one.buffer());
    other.generate(9);
    assertThat(other.buffer()).isNotEqualTo(one.buffer());
  }
}
