// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.MalformedInputException;

/** What a conversion leaves behind, and what it must not touch. */
class ImportTest {
  private static final String EVENT = "7@1700000000.000001:virtio_queue_notify vdev 0x5500 n 1 vq 0x9900\n";

  @TempDir
  Path folder;

  private ImportReport convert(String text, Path trace, ImportMonitor monitor) throws IOException {
    Path file = Files.writeString(folder.resolve("log"), text);
    return Import.convert(Import.byId("qemu-log"), new ImportInput(List.of(file), Map.of()), trace, monitor);
  }

  @Test
  void leavesNothingWhenCancelled() throws IOException {
    Path trace = folder.resolve("new/trace");
    List<Long> progress = new ArrayList<>();
    ImportReport report = convert(EVENT.repeat(20_000), trace, new ImportMonitor() {
      @Override
      public void progress(long bytesRead) {
        progress.add(bytesRead);
      }

      @Override
      public boolean isCancelled() {
        return !progress.isEmpty();
      }
    });
    assertThat(report).isNull();
    assertThat(progress).hasSize(1);
    assertThat(trace).doesNotExist();
  }

  @Test
  void leavesNothingWhenTheInputIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> convert("prose\n", empty, ImportMonitor.NONE)).isInstanceOf(MalformedInputException.class);
    assertThat(empty).as("was there before").isEmptyDirectory();
  }

  @Test
  void doesNotTouchAFolderThatHoldsSomething() throws IOException {
    Path trace = folder.resolve("trace");
    convert(EVENT, trace, ImportMonitor.NONE);
    byte[] before = Files.readAllBytes(trace.resolve("metadata"));
    assertThatThrownBy(() -> convert(EVENT + EVENT, trace, ImportMonitor.NONE))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(trace.resolve("metadata")).hasBinaryContent(before);
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThatThrownBy(() -> convert(EVENT, file, ImportMonitor.NONE)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void saysWhichInputIsMissing() {
    ImportInput input = new ImportInput(List.of(folder.resolve("missing")), Map.of());
    assertThatThrownBy(() -> Import.convert(Import.byId("qemu-log"), input, folder.resolve("t"), ImportMonitor.NONE))
        .isInstanceOf(NoSuchFileException.class).hasMessageContaining("missing");
    assertThat(folder.resolve("t")).doesNotExist();
  }

  @Test
  void readsAnyFileAsListOfEvents() throws IOException {
    Path log = Files.writeString(folder.resolve("log"), EVENT);
    ImportInput wrong = new ImportInput(List.of(log), Map.of("trace-events", folder));
    assertThatThrownBy(() -> Import.convert(Import.byId("qemu-log"), wrong, folder.resolve("t"), ImportMonitor.NONE))
        .isInstanceOf(MalformedInputException.class).hasMessage(folder + ": is a folder");
    assertThat(folder.resolve("t")).doesNotExist();
    Path list =
        Files.writeString(folder.resolve("list"), "n() \"" + "x".repeat(4000) + "\"\n" + "a ".repeat(2000) + "n()\n"
            + "(".repeat(1 << 20) + "\n\0\n" + "a(".repeat(1 << 19));
    ImportInput endless = new ImportInput(List.of(log), Map.of("trace-events", list));
    assertThat(
        Import.convert(Import.byId("qemu-log"), endless, folder.resolve("t"), ImportMonitor.NONE).understoodEvents())
        .isEqualTo(1);
  }

  @Test
  void givesTheSameBytesForTheSameInput() throws IOException {
    convert(EVENT.repeat(100), folder.resolve("a"), ImportMonitor.NONE);
    convert(EVENT.repeat(100), folder.resolve("b"), ImportMonitor.NONE);
    for (Path file : List.of(Path.of("metadata"), Path.of("thread-7_0"), Path.of("observer_0"), Path.of("system_0"))) {
      if (Files.exists(folder.resolve("a").resolve(file)) || !file.toString().startsWith("observer")) {
        assertThat(folder.resolve("a").resolve(file)).hasSameBinaryContentAs(folder.resolve("b").resolve(file));
      }
    }
  }

  @Test
  void everyFormatHasAnIdOfItsOwn() {
    assertThat(Import.importers()).extracting(Importer::id).doesNotHaveDuplicates().contains("qemu-log",
        "qemu-simpletrace");
    assertThat(Import.importers()).extracting(Importer::description).doesNotHaveDuplicates()
        .allMatch(text -> !text.isBlank());
  }
}
