// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * A recording that was converted, with its events as text: {@code kick_begin queue=blk0/0}.
 *
 * @param events all that happened, in the merged order; nothing that checkpoints repeat
 * @param nanos their times
 */
public record Imported(ImportReport report, SystemDescription system, List<String> events, List<Long> nanos,
    Map<String, Object> env) {

  /** Converts a file by the importer that recognises it. */
  public static Imported of(Path file, Path trace) throws IOException {
    Importer importer = Import.recognise(file);
    assertThat(importer).as("importer for %s", file).isNotNull();
    return of(importer, new ImportInput(List.of(file), Map.of()), trace);
  }

  public static Imported of(Importer importer, ImportInput input, Path trace) throws IOException {
    ImportReport report = Import.convert(importer, input, trace, ImportMonitor.NONE);
    List<String> events = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    try (Trace opened = Trace.open(trace)) {
      assertThat(opened.isTruncated()).isFalse();
      EventCursor cursor = opened.cursor();
      while (cursor.next()) {
        if (!cursor.event().isCheckpoint()) {
          events.add(text(opened.system(), cursor.event()));
          nanos.add(cursor.event().nanos());
        }
      }
      return new Imported(report, opened.system(), events, nanos, opened.env());
    }
  }

  /** Converts text by a named format; the folder becomes {@code input} and {@code trace}. */
  public static Imported ofText(String format, Path folder, String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("input"), String.join("\n", lines), StandardCharsets.UTF_8);
    Path trace = folder.resolve("trace-" + System.nanoTime());
    return of(Import.byId(format), new ImportInput(List.of(file), Map.of()), trace);
  }

  private static String text(SystemDescription system, EventView event) throws IOException {
    StringBuilder text = new StringBuilder(event.type().text());
    for (Field field : event.type().fields()) {
      text.append(' ').append(field.text()).append('=').append(value(system, event, field));
    }
    return text.toString();
  }

  private static String value(SystemDescription system, EventView event, Field field) throws IOException {
    if (field == Field.QUEUE && event.type() != EventType.QUEUE) {
      int queue = event.getInt(field);
      return queue == 0xFFFF ? "-" : system.queueName(queue);
    }
    if (field == Field.DEVICE && event.type() != EventType.QUEUE && event.type() != EventType.DEVICE) {
      int device = event.getInt(field);
      return device == 0xFFFF ? "-" : system.device(device).name();
    }
    return switch (event.type().typeOf(field)) {
      case STRING -> event.string(field);
      case BYTES -> event.byteCount(field) + " bytes";
      default -> event.type().typeOf(field).isHex() ? "0x" + Long.toHexString(event.getLong(field))
          : Long.toString(event.getLong(field));
    };
  }

  /** Events that contain a text. */
  public List<String> with(String part) {
    return events.stream().filter(event -> event.contains(part)).toList();
  }

  public long count(EventType type) {
    return count(event -> event.startsWith(type.text() + " "));
  }

  public long count(Predicate<String> wanted) {
    return events.stream().filter(wanted).count();
  }

  public QueueInfo queue(String name) {
    return system.queueNamed(name);
  }
}
