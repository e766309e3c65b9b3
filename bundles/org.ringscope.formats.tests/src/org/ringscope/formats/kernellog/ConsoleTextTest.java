// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;

/** A console on which a kernel and others print. */
class ConsoleTextTest {
  @TempDir
  Path folder;

  @Test
  void keepsTheFirmwareApart() throws IOException {
    Path trace = folder.resolve("trace");
    Import.convert(new KernelLogImporter(),
        new ImportInput(List.of(Fixtures.log("wild/C09-console-mixed-crlf.txt")), Map.of()), trace, ImportMonitor.NONE);
    Map<String, Integer> lines = new TreeMap<>();
    try (Trace opened = Trace.open(trace)) {
      EventCursor cursor = opened.cursor();
      while (cursor.next()) {
        if (cursor.event().type() == EventType.FOREIGN_TEXT || cursor.event().type() == EventType.FOREIGN_EVENT) {
          lines.merge(opened.system().core(cursor.event().stream()).name(), 1, Integer::sum);
        }
      }
      assertThat(opened.system().cores()).extracting(CoreInfo::name)
          .containsExactlyInAnyOrder("linux", "ffe00000.r5f", "console");
      assertThat(opened.beginNanos()).isEqualTo(20_711_476_000L);
      assertThat(opened.endNanos()).isEqualTo(20_816_612_000L);
    }
    assertThat(lines).containsExactly(Map.entry("console", 20), Map.entry("linux", 4));
  }

  @Test
  void takesTheLinesOfALogWithoutStampsForTheKernels() {
    ImportedText log =
        ImportedText.of(new KernelLogImporter(), "virtio_rpmsg_bus virtio0: rpmsg host is online\nwhatever\n");
    assertThat(log.system().cores()).extracting(CoreInfo::name).containsExactly("linux");
    assertThat(log.report().unreadLines()).isEqualTo(1);
  }
}
