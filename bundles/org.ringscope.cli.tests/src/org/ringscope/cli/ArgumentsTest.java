// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.cli.argument.ByteCount;
import org.ringscope.cli.argument.DurationNanos;
import org.ringscope.cli.argument.MemoryAddress;
import picocli.CommandLine.TypeConversionException;

class ArgumentsTest {
  @ParameterizedTest
  @CsvSource({"1.25,false,1250000000", "0,false,0", "1.204 460 117 s,true,1204460117", "1.204 460 117s,true,1204460117",
      "@1.204460117s,true,1204460117", "@7.5ms,true,7500000", "#28,true,28", "+1.25ms,false,1250000", "+3us,false,3000",
      "250ms,false,250000000",
      "@123456789,true,123456789", "1.000000001,false,1000000001", "+2,false,2000000000"})
  void timesAreAsTheyAreShownOrSinceTheBegin(String text, boolean absolute, long nanos) {
    assertThat(TraceTime.parse(text)).isEqualTo(new TraceTime(absolute, nanos));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "1.2.3", "@1.5", "@x", "@", "@-5", "@+5", "@9223372036854775808", "+1h",
      "99999999999999999999", "1e9", "1 2", "1.25 e", "1.204 460 s", "1.204 460 117"})
  void otherTimesAreRefused(String text) {
    assertThatThrownBy(() -> TraceTime.parse(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no time");
  }

  @ParameterizedTest
  @CsvSource({"500ms,500000000", "10s,10000000000", "2min,120000000000", "7ns,7", "1.5us,1500"})
  void durationsHaveAUnit(String text, long nanos) {
    assertThat(DurationNanos.parse(text).nanos()).isEqualTo(nanos);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "", "ms", "-1s", "99999999999999999999s"})
  void otherDurationsAreRefused(String text) {
    assertThatThrownBy(() -> DurationNanos.parse(text)).isInstanceOf(TypeConversionException.class);
  }

  @ParameterizedTest
  @CsvSource({"4096,4096", "0x1000,4096", "0XfF,255", "0xffffffffffffffff,-1"})
  void addressesAreDecimalOrHex(String text, long value) {
    assertThat(MemoryAddress.parse(text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x", "1000h", "-1", "0x1ffffffffffffffff"})
  void otherAddressesAreRefused(String text) {
    assertThatThrownBy(() -> MemoryAddress.parse(text)).isInstanceOf(TypeConversionException.class);
  }

  @ParameterizedTest
  @CsvSource({"65536,65536", "64K,65536", "64KiB,65536", "512MiB,536870912", "2g,2147483648", "1kb,1024"})
  void sizesHaveUnits(String text, long bytes) {
    assertThat(ByteCount.parse(text).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K", "1.5M", "-1", "99999999999T"})
  void otherSizesAreRefused(String text) {
    assertThatThrownBy(() -> ByteCount.parse(text)).isInstanceOf(TypeConversionException.class);
  }
}
