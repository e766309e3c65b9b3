// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.text.LogPrefix.Clock;

class LogPrefixTest {
  private static LogPrefix of(String line) {
    LogPrefix prefix = new LogPrefix();
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    prefix.parse(bytes, bytes.length);
    return prefix;
  }

  private static String body(String line) {
    return line.substring(of(line).body());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[   12.345678] a b: c|12345678000",
      "[12.345678] a b: c|12345678000",
      "[12345.000001]a b: c|12345000001000",
      "<7>[   12.345678] a b: c|12345678000",
      "<6>[    0.000000] a b: c|0",
      "[   12.345678][   T35] a b: c|12345678000",
      "[   12.345678] [    C0] a b: c|12345678000",
      "[   12.345678 <    0.000123>] a b: c|12345678000",
      "kern  :debug : [   12.345678] a b: c|12345678000",
      "7,339,12345678,-;a b: c|12345678000",
      "7,339,12345678,-,caller=T1;a b: c|12345678000",
      "[   12.345678] board kernel: a b: c|12345678000",
      "Nov 20 10:11:12 board kernel: [   12.345678] a b: c|12345678000",
      "2026-11-20T10:11:12.123456+00:00 board kernel: [   12.345678] a b: c|12345678000",
      "[2026-11-20 10:11:12.500] [   12.345678] a b: c|12345678000"})
  void findsSecondsSinceBoot(String line, long nanos) {
    assertThat(of(line).clock()).isEqualTo(Clock.BOOT);
    assertThat(of(line).nanos()).isEqualTo(nanos);
    assertThat(body(line)).isEqualTo("a b: c");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2026-11-20T10:11:12Z a b: c|1795169472000000000",
      "2026-11-20T10:11:12,500000+01:00 a b: c|1795165872500000000",
      "2026-11-20T10:11:12-0500 board kernel: a b: c|1795187472000000000",
      "2026-11-20 10:11:12.000001 a b: c|1795169472000001000",
      "[Fri Nov 20 10:11:12 2026] a b: c|1795169472000000000",
      "1795169472.000001 board kernel: a b: c|1795169472000001000",
      "1970-01-01T00:00:00Z a b: c|0",
      "2000-02-29T00:00:00Z a b: c|951782400000000000"})
  void findsDates(String line, long nanos) {
    assertThat(of(line).clock()).isEqualTo(Clock.WALL);
    assertThat(of(line).nanos()).isEqualTo(nanos);
    assertThat(body(line)).isEqualTo("a b: c");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Nov 20 10:11:12 board kernel: a b: c|28030272000000000",
      "Jan  1 00:00:01.5 board kernel: a b: c|1500000000"})
  void findsDatesWithoutYear(String line, long nanos) {
    assertThat(of(line).clock()).isEqualTo(Clock.DATE);
    assertThat(of(line).nanos()).isEqualTo(nanos);
    assertThat(body(line)).isEqualTo("a b: c");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"a b: c", "[123] a:b:7: c", "<intr> a b: c", "[foo] c", "[12.3", "[", "<", "7,3", "20 a",
          "2026-13-20T10:11:12 x", "2026-11-20T10:61:12 x", "Nov x", "1234567890 x", "12.5 x",
          "I1329 10:11:12.753000 1 a.cc:1] x", "I1129 10:11:12.753000 1 a.cc"})
  void leavesEverythingElse(String line) {
    assertThat(of(line).clock()).isEqualTo(Clock.NONE);
    assertThat(body(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "11-29 10:11:12.753     0     0 D         : a b: c|DATE|28807872753000000",
      "[20/03/2018-18:50:54] a b: c|WALL|1521571854000000000",
      "[Nov29 10:11] a b: c|DATE|28807860000000000",
      "[ +0.020000] a b: c|DELTA|20000000",
      "[  +0.000013] a b: c|DELTA|13000",
      "[10:11:12:753] a b: c|DAY|36672753000000",
      "[10:11:12.753] a b: c|DAY|36672753000000",
      "10:11:12.753 a b: c|DAY|36672753000000",
      "[00:00:01.123,456] <inf> a b: c|BOOT|1123456000",
      "[10:11:12:753] [  136.753920] a b: c|BOOT|136753920000",
      "<6>[  136.753920]  (2)[412:sh]a b: c|BOOT|136753920000",
      "11-29 10:11:12.753     0     0 D a b: c|DATE|28807872753000000",
      "11-29 10:11:12.753   512   530 D tag     : a b: c|DATE|28807872753000000",
      "I1129 10:11:12.753000 21919 dpdk.cc:71] a b: c|DATE|28807872753000000",
      "11-29 10:11:12.753     0     0 D kernel  : [  136.753920] a b: c|BOOT|136753920000"})
  void findsTimesOfOtherPrograms(String line, Clock clock, long nanos) {
    assertThat(of(line).clock()).isEqualTo(clock);
    assertThat(of(line).nanos()).isEqualTo(nanos);
    assertThat(body(line)).isEqualTo("a b: c");
  }

  @Test
  void addsUpTimesBetweenLines() {
    LogClock clock = new LogClock(new LogTime(Clock.DATE, of("[Nov29 10:11] a").nanos()));
    assertThat(clock.nanos(of("[Nov29 10:11] a"))).isZero();
    assertThat(clock.nanos(of("[ +0.020000] a"))).isEqualTo(20_000_000);
    assertThat(clock.nanos(of("[ +1.000000] a"))).isEqualTo(1_020_000_000);
    assertThat(clock.nanos(of("[Nov29 10:12] a"))).isEqualTo(60_000_000_000L);
    assertThat(clock.hasRestarted()).isFalse();
  }

  @Test
  void goesOnAfterMidnight() {
    LogClock clock = new LogClock(new LogTime(Clock.DAY, of("[23:59:59.000] a").nanos()));
    assertThat(clock.nanos(of("[23:59:59.000] a"))).isZero();
    assertThat(clock.nanos(of("[00:00:01.000] a"))).isEqualTo(2_000_000_000);
    assertThat(clock.hasRestarted()).isFalse();
  }

  @Test
  void givesLinesBeforeTheFirstStampItsTime() {
    LogClock clock = new LogClock(new LogTime(Clock.BOOT, 136_000_000_000L));
    assertThat(clock.nanos(of("root@board:~# dmesg"))).isEqualTo(136_000_000_000L);
    assertThat(clock.nanos(of("[  136.000000] a"))).isEqualTo(136_000_000_000L);
  }

  @Test
  void tellsCallers() {
    assertThat(of("[   12.345678][   T35] x").caller()).isEqualTo(36);
    assertThat(of("[   12.345678][    C3] x").caller()).isEqualTo(-4);
    assertThat(of("[   12.345678] x").caller()).isZero();
  }

  @Test
  void goesOnAfterARestart() {
    LogClock clock = new LogClock(new LogTime(Clock.BOOT, 100_000_000_000L));
    assertThat(clock.nanos(of("[  100.000000] a"))).isEqualTo(100_000_000_000L);
    assertThat(clock.nanos(of("b"))).isEqualTo(100_000_000_000L);
    assertThat(clock.nanos(of("[   99.999999] late"))).isEqualTo(99_999_999_000L);
    assertThat(clock.hasRestarted()).isFalse();
    assertThat(clock.nanos(of("[    0.500000] c"))).isEqualTo(100_000_000_000L);
    assertThat(clock.hasRestarted()).isTrue();
    assertThat(clock.nanos(of("[    0.750000] d"))).isEqualTo(100_250_000_000L);
  }

  @Test
  void countsLinesOfALogWithoutTimes() {
    LogClock clock = new LogClock(new LogTime(Clock.NONE, 0));
    assertThat(clock.nanos(of("a"))).isEqualTo(1);
    assertThat(clock.nanos(of("b"))).isEqualTo(2);
    assertThat(clock.nanos(of("[    0.000000] c"))).as("a stamp that stands still is none").isEqualTo(3);
  }
}
