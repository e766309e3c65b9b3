// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.read.Trace;

/** What all exporters have in common. */
class ExportTest {
  @TempDir
  Path folder;

  static Stream<Exporter> exporters() {
    return Export.exporters().stream();
  }

  private static Trace sample(String name) throws IOException {
    return Trace.open(Fixtures.sample(name));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void hasNamesOfItsOwn(Exporter exporter) {
    assertThat(Export.byId(exporter.id())).isSameAs(exporter);
    assertThat(exporter.description()).isNotBlank();
    assertThat(exporter.fileExtension()).doesNotContain(".");
    assertThat(Export.byId("svg")).isNull();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void writesEverySampleAndTheSameBytesAgain(Exporter exporter) throws IOException {
    for (String name : new String[] {"every-event", "two-cores", "no-events", "lost"}) {
      try (Trace trace = sample(name)) {
        Path one = folder.resolve(name + "1");
        Path two = folder.resolve(name + "2");
        assertThat(Export.write(exporter, trace, ExportOptions.DEFAULT, one, ExportMonitor.NONE)).isNotNull();
        Export.write(exporter, trace, ExportOptions.DEFAULT, two, ExportMonitor.NONE);
        assertThat(one).isNotEmptyFile().hasSameBinaryContentAs(two);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void cancellingLeavesNothingAndTheOldFileStays(Exporter exporter) throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "before");
    try (Trace trace = sample("two-cores")) {
      assertThat(Export.write(exporter, trace, ExportOptions.DEFAULT, file, new ExportMonitor() {
        @Override
        public boolean isCancelled() {
          return true;
        }
      })).isNull();
    }
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("out");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aFailureLeavesNothing(Exporter exporter) throws IOException {
    try (Trace trace = sample("every-event")) {
      trace.close(); // its files cannot be read any more
      assertThatThrownBy(
          () -> Export.write(exporter, trace, ExportOptions.DEFAULT, folder.resolve("out"), ExportMonitor.NONE))
          .isInstanceOf(IOException.class);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aFullDiskIsTold(Exporter exporter) throws IOException {
    OutputStream full = new OutputStream() {
      private int room = 100;

      @Override
      public void write(int octet) throws IOException {
        if (room-- == 0) {
          throw new IOException("No space left on device");
        }
      }
    };
    try (Trace trace = sample("every-event")) {
      assertThatThrownBy(() -> exporter.export(trace, ExportOptions.DEFAULT, full, ExportMonitor.NONE))
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  @Test
  void progressReachesTheNumberOfEvents() throws IOException {
    try (Trace trace = sample("two-cores")) {
      long[] last = {-1};
      Export.write(Export.byId("csv"), trace, new ExportOptions(true), folder.resolve("out"), new ExportMonitor() {
        @Override
        public void progress(long eventsRead) {
          assertThat(eventsRead).isGreaterThanOrEqualTo(last[0]);
          last[0] = eventsRead;
        }
      });
      assertThat(last[0]).isEqualTo(trace.eventCount());
    }
  }

  @Test
  void aFolderThatIsNotThereIsAnError() throws IOException {
    try (Trace trace = sample("no-events")) {
      assertThatThrownBy(() -> Export.write(Export.byId("csv"), trace, ExportOptions.DEFAULT, folder.resolve("no/out"),
          ExportMonitor.NONE))
          .isInstanceOf(IOException.class);
    }
  }
}
