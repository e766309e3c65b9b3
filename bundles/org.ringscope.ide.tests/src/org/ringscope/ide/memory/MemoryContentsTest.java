// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.ide.MemoryFixture;
import org.ringscope.ide.memory.MemoryContents.Line;
import org.ringscope.ide.memory.MemoryInput.PlacedFile;
import org.ringscope.testkit.EmptyErrorLog;

/** What the Memory wizard shows of a memory before it is kept. */
@ExtendWith(EmptyErrorLog.class)
class MemoryContentsTest {
  @TempDir
  Path folder;

  @Test
  void listsDevicesTableAndFindings() throws IOException {
    Path memory = MemoryFixture.openAmp("echo-u00001", folder);
    List<Line> lines = read(new MemoryInput(List.of(new PlacedFile(memory.toString(), "")), "", "", "0"));
    assertThat(lines).extracting(Line::text)
        .containsExactly("rpmsg0 (device id 7), 2 rings", "Resource table at 0x0",
            "BUFFERS_NOT_GIVEN_BACK hint: rpmsg0/0: 1 used buffer not given back: being handled, or never taken; look twice");
    assertThat(lines.get(0).below()).extracting(Line::text).first().asString()
        .isEqualTo("rpmsg0/0: 256 entries at 0x4000, avail.idx 256, used.idx 1, 255 in flight, 1 message");
    assertThat(lines.get(1).below()).extracting(Line::text)
        .containsExactly("vdev id=7 notify id=0 status=0x4 features=0x1 accepted=0x1");
    assertThat(lines.get(1).below().get(0).below()).extracting(Line::text).containsExactly(
        "vring 0 da=0x4000 size=256 align=4096 notify id=1", "vring 1 da=0x8000 size=256 align=4096 notify id=2");
  }

  /** An image is memory too: its rings are not placed yet, which is no mistake. */
  @Test
  void readsFirmwareAlone() throws IOException {
    Path firmware = Files.write(folder.resolve("fw.elf"), MemoryFixture.firmware());
    List<Line> lines = read(new MemoryInput(List.of(), "", firmware.toString(), ""));
    assertThat(lines).filteredOn(line -> line.severity() != null).extracting(Line::severity)
        .contains(DiagnosisSeverity.HINT);
    assertThat(lines).filteredOn(line -> line.text().equals("Resource table at 0x10001000, in a firmware's file"))
        .singleElement()
        .satisfies(table -> assertThat(table.below()).extracting(Line::text).contains(
            "carveout sram da=0x10000000 pa=0x10000000 len=65536",
            "trace cm4_log da=0x10008000 len=1024"));
  }

  @Test
  void endsWhenCancelled() throws IOException {
    Path memory = MemoryFixture.openAmp("echo-u00001", folder);
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    MemoryInput input = new MemoryInput(List.of(new PlacedFile(memory.toString(), "")), "", "", "");
    assertThatThrownBy(() -> MemoryContents.read(input.setup(), monitor))
        .isInstanceOf(OperationCanceledException.class);
  }

  private static List<Line> read(MemoryInput input) throws IOException {
    return MemoryContents.read(input.setup(), new NullProgressMonitor());
  }
}
