// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.testkit.EmptyErrorLog;

/** The words of a report. */
@ExtendWith(EmptyErrorLog.class)
class ImportReportTextTest {

  @Test
  void saysWhatWasNotUnderstoodFirst() {
    ImportReport report =
        new ImportReport("qemu-log", Map.of("virtqueue_pop", 12345L, "virtio_notify", 2L), Map.of("net_rx", 7L), 2,
            List.of("line 3: hello", "line 9: world"));
    assertThat(ImportReportText.summary(report))
        .isEqualTo("12 347 events were understood, 7 more kept by name and arguments, 2 lines kept as text.");
    assertThat(ImportReportText.details(report)).isEqualTo("""
        Format: QEMU trace log

        Kept as text: 2 lines
          line 3: hello
          line 9: world

        Kept by name and arguments
                     7  net_rx

        Understood
                12 345  virtqueue_pop
                     2  virtio_notify
        """);
  }

  @Test
  void saysNothingOfWhatThereIsNot() {
    ImportReport report = new ImportReport("qemu-log", Map.of("virtqueue_pop", 1L), Map.of(), 0, List.of());
    assertThat(ImportReportText.summary(report)).isEqualTo("1 event was understood.");
    assertThat(ImportReportText.details(report)).doesNotContain("Kept");
  }
}
