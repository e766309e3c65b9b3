// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.MalformedInputException;

/** Imports: what is refused leaves nothing, what is accepted is a whole trace that opens and can be read to its end. */
final class ImportCheck {
  private static final String EVENTS = """
      7@1700000000.000001:virtio_queue_notify vdev 0x5500 n 1 vq 0x9900
      7@1700000000.000002:virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1
      8@1700000000.000002:first_event left 12 right 0xfe text abc
      8@1700000000.000003:virtqueue_fill vq 0x9900 elem 0x1 len 5 idx 0
      """;
  private static final String EVENT_LIST =
      "load_file(const char *name, int fd, size_t size) \"name %s fd %d size %zu\"\n";

  private ImportCheck() {}

  static void file(String format, byte[] input, Path folder) throws IOException {
    convert(Import.byId(format), one(Files.write(folder.resolve("input"), input), folder), folder);
  }

  static void files(String format, byte[] input, Path folder) throws IOException {
    Path files = folder.resolve("input");
    FileSet.write(input, files);
    convert(Import.byId(format), new ImportInput(List.of(files), Map.of()), folder);
  }

  /** The list of events that the user's QEMU has. */
  static void eventList(byte[] input, Path folder) throws IOException {
    Path list = Files.write(folder.resolve("trace-events"), input);
    Path log = Files.writeString(folder.resolve("input"), EVENTS, StandardCharsets.UTF_8);
    convert(Import.byId("qemu-log"), new ImportInput(List.of(log), Map.of("trace-events", list)), folder);
  }

  /** A file that describes the lines of a log. */
  static void pattern(byte[] input, Path folder) throws IOException {
    Path pattern = Files.write(folder.resolve("pattern"), input);
    Path log = Files.writeString(folder.resolve("input"), EVENTS, StandardCharsets.UTF_8);
    convert(Import.byId("pattern"), new ImportInput(List.of(log), Map.of("pattern", pattern)), folder);
  }

  /** As with a file that is dropped on the window: whatever importer thinks that it knows it. */
  static void recognised(byte[] input, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("input"), input);
    Importer importer = Import.recognise(file);
    if (importer != null) {
      convert(importer, one(file, folder), folder);
    }
  }

  /** With a short list of events: that of an installed QEMU takes longer to read than any input here. */
  private static ImportInput one(Path file, Path folder) throws IOException {
    return new ImportInput(List.of(file),
        Map.of("trace-events", Files.writeString(folder.resolve("trace-events"), EVENT_LIST)));
  }

  private static void convert(Importer importer, ImportInput input, Path folder) throws IOException {
    Path trace = folder.resolve("trace");
    ImportReport report;
    try {
      report = Import.convert(importer, input, trace, ImportMonitor.NONE);
    } catch (MalformedInputException e) {
      Finding.unlessOneLine(e);
      Finding.unless(!Files.exists(trace), "a refused import left something behind");
      return;
    }
    Finding.unless(report.format().equals(importer.id()), "format is " + report.format());
    TraceCheck.readWhole(trace);
  }
}
