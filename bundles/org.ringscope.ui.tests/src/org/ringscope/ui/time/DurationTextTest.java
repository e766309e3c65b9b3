// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class DurationTextTest {
  @ParameterizedTest
  @CsvSource({"+1.25ms, 1250000, +1.25 ms", "-3 s, -3000000000, -3 s", "0, 0, 0", "17 ns, 17, +17 ns",
      "-0.000000001 s, -1, -1 ns", "1700000000.000000001 s, 1700000000000000001, +1700000000.000000001 s",
      "999us, 999000, +999 us", "  1000 \u00B5s , 1000000, +1 ms"})
  void readsWhatPeopleWriteAndWritesItBack(String text, long nanos, String written) {
    assertThat(DurationText.parse(text)).isEqualTo(nanos);
    assertThat(DurationText.format(nanos)).isEqualTo(written);
    assertThat(DurationText.parse(written)).isEqualTo(nanos);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "1.25", "1.5 ns", "--1 s", "1 min", "99999999999 s", "1e3 ms", "NaN s"})
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> DurationText.parse(text)).isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
  }

  @Test
  void saysThatTheUnitIsMissing() {
    assertThatThrownBy(() -> DurationText.parse("3")).hasMessageContaining("unit");
  }
}
