// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {
  @ParameterizedTest
  @CsvSource({"0,0.000 000 000 s", "1204460117,1.204 460 117 s", "-5,-0.000 000 005 s", "8010000000,8.010 000 000 s"})
  void instantsShowEveryNanosecond(long nanos, String text) {
    assertThat(TimeText.instant(nanos)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0,0 ns", "999,999 ns", "1000,1 µs", "2100000,2.1 ms", "18400,18.4 µs", "150000000,150 ms",
      "15000000000,15 s",
      "600000000000,10 min", "-2000,-2 µs"})
  void durationsChooseTheirUnit(long nanos, String text) {
    assertThat(TimeText.duration(nanos)).isEqualTo(text);
  }

  @Test
  void durationsAndNumbersSurviveTheExtremes() {
    assertThat(TimeText.duration(Long.MIN_VALUE)).startsWith("-");
    assertThat(TimeText.grouped(0)).isEqualTo("0");
    assertThat(TimeText.grouped(1204)).isEqualTo("1 204");
    assertThat(TimeText.grouped(-1234567)).isEqualTo("-1 234 567");
  }

  @Test
  void aBoundIsNeverRoundedDown() {
    assertThat(TimeText.atMost(999)).isEqualTo("≤ 999 ns");
    assertThat(TimeText.atMost(1_000)).isEqualTo("≤ 1 µs");
    assertThat(TimeText.atMost(2_111_000)).isEqualTo("≤ 2.2 ms");
    assertThat(TimeText.atMost(123_000_001)).isEqualTo("≤ 124 ms");
    assertThat(TimeText.atMost(999_999_999)).isEqualTo("≤ 1 s");
    assertThat(TimeText.atMost(3_000_000_000L)).isEqualTo("≤ 3 s");
  }
}
