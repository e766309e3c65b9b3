// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/** A text that was imported, with its events as lines {@code NAME field=value …}. */
public record ImportedText(ImportReport report, List<String> events, List<Long> nanos, SystemDescription system,
    Map<String, Object> env, long clockOffset) {

  /** Imports one file with these bytes. */
  public static ImportedText of(Importer importer, byte[] bytes) {
    return of(importer, Map.of("input.txt", bytes));
  }

  public static ImportedText of(Importer importer, String text) {
    return of(importer, text.getBytes(StandardCharsets.UTF_8));
  }

  public static ImportedText of(Importer importer, Map<String, byte[]> files) {
    try {
      Path folder = Files.createTempDirectory("import");
      try {
        return of(importer, files, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportedText of(Importer importer, Map<String, byte[]> files, Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      paths.add(Files.write(path, file.getValue()));
    }
    Path trace = folder.resolve("trace");
    ImportReport report = Import.convert(importer, new ImportInput(paths, Map.of()), trace, ImportMonitor.NONE);
    try (Trace opened = Trace.open(trace)) {
      List<String> events = new ArrayList<>();
      List<Long> nanos = new ArrayList<>();
      EventCursor cursor = opened.cursor();
      while (cursor.next()) {
        if (!cursor.event().isCheckpoint() && cursor.event().stream() != 0xFFFF) {
          events.add(text(cursor.event()));
          nanos.add(cursor.event().nanos());
        }
      }
      return new ImportedText(report, events, nanos, opened.system(), opened.env(), opened.clockOffsetNanos());
    }
  }

  /** The events of these kinds. */
  public List<String> of(String... names) {
    return events.stream()
        .filter(event -> Stream.of(names).anyMatch(name -> event.equals(name) || event.startsWith(name + " ")))
        .toList();
  }

  /** All events but the text that was kept. */
  public List<String> understood() {
    return events.stream().filter(event -> !event.startsWith("foreign_text ")).toList();
  }

  private static String text(EventView event) {
    StringBuilder text = new StringBuilder(event.type().text());
    for (Field field : event.type().fields()) {
      text.append(' ').append(field.text()).append('=');
      switch (event.type().typeOf(field)) {
        case STRING -> text.append(event.string(field));
        case BYTES -> text.append(HexFormat.of().formatHex(event.bytes(field)));
        case X16, X32, X64 -> text.append("0x").append(Long.toHexString(event.getLong(field)));
        default -> text.append(event.getLong(field));
      }
    }
    return text.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
