// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class TraceAgeTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"PT59S, just now", "PT1M, 1 min ago", "PT59M59S, 59 min ago", "PT23H59M, 23 h ago", "P1D, 1 day ago",
      "P6DT23H, 6 days ago", "P7D, 2026-03-03", "PT-5S, just now"})
  void saysHowLongAgo(Duration age, String text) {
    assertThat(TraceAge.text(NOW.minus(age), NOW, ZoneOffset.UTC)).isEqualTo(text);
  }
}
