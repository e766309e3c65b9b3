// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.read.Trace;

/** A foreign recording is converted once, and again only when it has changed. */
class KeptImportsTest {
  private static final String EVENT = "7@1700000000.000001:virtio_queue_notify vdev 0x5500 n 1 vq 0x9900\n";

  @TempDir
  Path folder;
  private Path log;
  private Path store;
  private KeptImports imports;

  @BeforeEach
  void record() throws IOException {
    log = Files.writeString(folder.resolve("log"), EVENT.repeat(1000));
    store = folder.resolve("store");
    imports = new KeptImports(store, 1 << 30);
  }

  private static ImportInput input(Path file) {
    return new ImportInput(List.of(file), Map.of());
  }

  private List<Path> stored() throws IOException {
    try (Stream<Path> all = Files.list(store)) {
      return all.toList();
    }
  }

  /** Hears nothing if nothing is converted. */
  private static ImportMonitor forbidden() {
    return new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        throw new AssertionError("converted again");
      }
    };
  }

  @Test
  void convertsOnce() throws IOException {
    assertThat(imports.find(input(log))).isNull();
    Path trace = imports.open(input(log), ImportMonitor.NONE);
    try (Trace opened = Trace.open(trace)) {
      assertThat(opened.eventCount()).isGreaterThanOrEqualTo(1000);
    }
    assertThat(imports.open(input(log), forbidden())).isEqualTo(trace);
    assertThat(imports.find(input(log))).isEqualTo(trace);
    assertThat(stored()).containsExactly(trace);
  }

  @Test
  void convertsAnewWhatHasChanged() throws IOException {
    Path trace = imports.open(input(log), ImportMonitor.NONE);
    FileTime time = Files.getLastModifiedTime(log);
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
      file.seek(EVENT.indexOf("n 1") + 2);
      file.write('0');
    }
    Files.setLastModifiedTime(log, time); // the same size and time, other contents
    assertThat(imports.find(input(log))).isNull();
    assertThat(imports.open(input(log), ImportMonitor.NONE)).isNotEqualTo(trace);
    Files.writeString(log, EVENT.repeat(1001));
    assertThat(imports.find(input(log))).isNull();
  }

  @Test
  void leavesNothingWhenCancelled() throws IOException {
    ImportMonitor cancelled = new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    assertThat(imports.open(input(log), cancelled)).isNull();
    assertThat(stored()).isEmpty();
    assertThat(imports.find(input(log))).isNull();
  }

  @Test
  void refusesWhatNobodyKnows() throws IOException {
    Path prose = Files.writeString(folder.resolve("prose"), "once upon a time\n");
    assertThatThrownBy(() -> imports.open(input(prose), ImportMonitor.NONE)).isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("no format");
    assertThat(store).doesNotExist();
  }

  @Test
  void convertsAgainWhenTheConversionWasDamaged() throws IOException {
    Path trace = imports.open(input(log), ImportMonitor.NONE);
    Files.writeString(trace.resolve("metadata"), "no metadata");
    assertThat(imports.find(input(log))).isNull();
    Trace.open(imports.open(input(log), ImportMonitor.NONE)).close();
  }

  @Test
  void oldestConversionsGoWhenThereAreTooMany() throws IOException {
    KeptImports small = new KeptImports(store, 1);
    Path first = small.open(input(log), ImportMonitor.NONE);
    assertThat(first).as("what is asked for stays").isDirectory();
    Path other = Files.writeString(folder.resolve("other"), EVENT.repeat(1500));
    Path second = small.open(input(other), ImportMonitor.NONE);
    assertThat(stored()).containsExactly(second);
    assertThat(small.find(input(log))).isNull();
  }

  @Test
  void knowsAForeignCtfTraceByItsFolderAndByItsMetadata() throws IOException {
    Path own = imports.open(input(log), ImportMonitor.NONE);
    Path ctf = folder.resolve("ctf");
    Files.createDirectory(ctf);
    try (Stream<Path> files = Files.list(own)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, ctf.resolve(file.getFileName()));
      }
    }
    Path trace = imports.open(input(ctf), ImportMonitor.NONE);
    assertThat(imports.open(input(ctf.resolve("metadata")), forbidden())).isEqualTo(trace);
    Path stream = ctf.resolve("thread-7_0");
    try (RandomAccessFile file = new RandomAccessFile(stream.toFile(), "rw")) {
      file.setLength(file.length() - 8);
    }
    assertThat(imports.find(input(ctf.resolve("metadata")))).isNull();
  }
}
