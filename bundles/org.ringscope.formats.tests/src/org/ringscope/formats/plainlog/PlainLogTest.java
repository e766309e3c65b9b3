// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.plainlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.text.ImportedText;

/** Logs of programs that nobody knows. */
class PlainLogTest {
  @Test
  void keepsLinesWithTheirTimes() {
    ImportedText imported = ImportedText.of(new PlainLogImporter(), """
        *** Booting Zephyr OS build v4.4.0 ***
        [00:00:00.000,000] <dbg> ipc_icbmsg.open: Shm_q TX
        [00:00:15.943,000] <dbg> ipc_icbmsg.handle_bound_request: Handle bound request: 0x00 ep:ff
        """);
    assertThat(imported.events()).containsExactly(
        "foreign_text line=1 text=*** Booting Zephyr OS build v4.4.0 ***",
        "foreign_event name=line arguments=ipc_icbmsg.open: Shm_q TX",
        "foreign_event name=line arguments=ipc_icbmsg.handle_bound_request: Handle bound request: 0x00 ep:ff");
    assertThat(imported.nanos()).containsExactly(0L, 0L, 15_943_000_000L);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[00:00:02.020,004] <err> os: >>> ZEPHYR FATAL ERROR 25: Unknown error on CPU 0|REMOTE_CRASHED|",
      "[   12.345600] [ap] [ EMERG] up_assert: Assertion failed at file:rpmsg_virtio.c line: 317 task: rptun|REMOTE_CRASHED|",
      "2024-03-01T10:00:05.000000000 [anonymous-instance:fc_vmm] Failed to process queue event: virtio queue number of "
          + "available descriptors 300 is greater than queue size 256|DEVICE_BROKEN|F18"})
  void whatStopsItIsAFault(String line, String kind, String diagnosis) {
    assertThat(ImportedText.of(new PlainLogImporter(), line + "\n").of("fault")).singleElement().asString()
        .contains("kind=%s diagnosis=%s ".formatted(kind, diagnosis == null ? "" : diagnosis));
  }
}
