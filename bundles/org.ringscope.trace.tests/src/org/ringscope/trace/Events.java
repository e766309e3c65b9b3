// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Events as text, for comparison, and copies of trace directories to damage. */
public final class Events {
  private Events() {}

  /** Name and fields, e.g. {@code avail_idx queue=0 old=0 idx=1}. */
  public static String text(EventView event) {
    StringBuilder text = new StringBuilder(event.type().text());
    for (Field field : event.type().fields()) {
      text.append(' ').append(field.text()).append('=').append(value(event, field));
    }
    return text.toString();
  }

  public static List<String> all(Trace trace) throws IOException {
    List<String> lines = new ArrayList<>();
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      EventView event = cursor.event();
      lines.add(event.nanos() + " " + event.stream() + " " + text(event));
    }
    return lines;
  }

  public static List<Position> positions(Trace trace) throws IOException {
    List<Position> positions = new ArrayList<>();
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      positions.add(cursor.event().position());
    }
    return positions;
  }

  public static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static String value(EventView event, Field field) {
    return switch (event.type().typeOf(field)) {
      case STRING -> "'" + event.string(field) + "'";
      case BYTES -> java.util.HexFormat.of().formatHex(event.bytes(field));
      default -> Long.toHexString(event.getLong(field));
    };
  }
}
