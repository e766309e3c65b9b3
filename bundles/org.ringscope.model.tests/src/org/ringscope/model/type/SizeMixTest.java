// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeMixTest {

  @ParameterizedTest
  @ValueSource(strings = {"64", "0", "16..496", "16:3,496", "16..64:3,496:2"})
  void saysWhatItHasRead(String text) {
    assertThat(SizeMix.valueOf(" " + text + " ")).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",", "64,", "-1", "64..16", "16:0", "16:1000001", "1:2:3", "1..2..3", "64KiB", "9999999999"})
  void refusesWhatIsNoSize(String text) {
    assertThatThrownBy(() -> SizeMix.valueOf(text)).isInstanceOf(NumberFormatException.class)
        .hasMessage("no sizes in bytes (64, 16..496, 16:3,496:1): \"" + text + "\"");
  }

  @Test
  void refusesManyParts() {
    assertThatThrownBy(() -> SizeMix.valueOf("1,".repeat(64) + "1")).hasMessage("more than 64 sizes: 65");
  }

  @Test
  void picksByWeight() {
    SizeMix mix = SizeMix.valueOf("16:3,400..496:1");
    int small = 0;
    for (long i = 0; i < 40_000; i++) {
      int size = mix.pick(i * 0x9E3779B97F4A7C15L);
      small += size == 16 ? 1 : 0;
      assertThat(size == 16 || size >= 400 && size <= 496).isTrue();
    }
    assertThat(small).isBetween(29_000, 31_000);
    assertThat(mix.smallest()).isEqualTo(16);
    assertThat(mix.largest()).isEqualTo(496);
  }

  @Test
  void picksBothEndsOfARange() {
    SizeMix mix = SizeMix.valueOf("1..2");
    assertThat(mix.pick(0)).isEqualTo(1);
    assertThat(mix.pick(1)).isEqualTo(2);
    assertThat(mix.pick(-1)).isBetween(1, 2);
  }
}
