// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({"20ms,20000000", "1500ns,1500", "30us,30000", "2s,2000000000",
      "9223372036854775807ns,9223372036854775807"})
  void aSpanIsReadAndWritten(String text, long nanos) {
    assertThat(Durations.parse(text)).isEqualTo(Duration.ofNanos(nanos));
    assertThat(Durations.format(Duration.ofNanos(nanos))).isEqualTo(text);
  }

  @Test
  void itIsWrittenInTheLargestUnit() {
    assertThat(Durations.format(Durations.parse(" 1000 ms "))).isEqualTo("1s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "ms", "-1ms", "1.5s", "1h", "9999999999999999999ns", "9223372036854775807s"})
  void whatIsNoSpanIsRefused(String text) {
    assertThatThrownBy(() -> Durations.parse(text)).isInstanceOf(NumberFormatException.class)
        .hasMessageContaining('"' + text + '"');
  }
}
