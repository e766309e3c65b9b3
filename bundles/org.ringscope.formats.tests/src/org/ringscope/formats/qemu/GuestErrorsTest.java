// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.Imported;
import org.ringscope.trace.event.EventType;

/** What QEMU prints of drivers that break a rule (QEMU hw/virtio/virtio.c). */
class GuestErrorsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "qemu-system-x86_64: Guest moved used index from 5 to 65000|F18",
      "qemu-system-x86_64: virtio: zero sized buffers are not allowed|F19",
      "/usr/bin/qemu-system-aarch64: Desc next is 200|F17",
      "Guest says index 999 is available|F17",
      "qemu-system-x86_64: Virtqueue size exceeded|''",
      "qemu-system-x86_64: virtio-blk missing headers|''",
      "qemu-system-x86_64: warning: host doesn't support requested feature|-",
      "the guest says that Virtqueue size exceeded its quota|-"})
  void haveTheNumberThatTheyProve(String line, String diagnosis) {
    assertThat(GuestErrors.diagnosis(line)).isEqualTo(diagnosis);
  }

  @Test
  void areFaultsAtTheirTimes() throws IOException {
    Path file = Files.writeString(folder.resolve("log"), """
        2024-02-11T10:00:01.000000Z qemu-system-x86_64: warning: guest updated active QH
        2024-02-11T10:00:05.123456Z qemu-system-x86_64: Guest moved used index from 5 to 65000
        """);
    Imported log = Imported.of(file, folder.resolve("trace"));
    assertThat(log.env()).containsEntry("format", "qemu-log");
    assertThat(log.count(EventType.FAULT)).isEqualTo(1);
    assertThat(log.nanos()).contains(123_456_000L);
    assertThat(log.report().unreadLines()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"virtio: zero sized buffers are not allowed", "qemu-system-x86_64: terminating on signal 15"})
  void aLineAloneIsOfQemuOnlyByItsName(String line) {
    assertThat(GuestErrors.isOfQemu(line)).isFalse();
  }
}
