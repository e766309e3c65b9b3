// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Small foreign traces written by hand: metadata text and the bytes of one stream; and what an import makes of them. */
final class CtfBytes {
  private static final String INTEGERS = """
      /* CTF 1.8 */
      typealias integer { size = 8; align = 8; } := u8;
      typealias integer { size = 16; align = 8; } := u16;
      typealias integer { size = 32; align = 8; } := u32;
      typealias integer { size = 64; align = 8; } := u64;
      """;

  private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

  /** Metadata whose events have an 8-bit number, a 64-bit time, and these fields; one packet without header or context. */
  static String metadata(String fields) {
    return metadata("le", "", fields);
  }

  static String metadata(String byteOrder, String types, String fields) {
    return INTEGERS + "trace { major = 1; minor = 8; byte_order = " + byteOrder + "; };\n" + types
        + "stream { event.header := struct { u8 id; u64 timestamp; }; };\n"
        + "event { id = 7; name = \"thing\"; fields := struct {\n" + fields + "\n}; };\n";
  }

  static String integers() {
    return INTEGERS;
  }

  CtfBytes put(int... octets) {
    for (int octet : octets) {
      stream.write(octet);
    }
    return this;
  }

  CtfBytes text(String text) {
    stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return put(0);
  }

  /** Header of {@link #metadata}, little-endian. */
  CtfBytes event(int nanos) {
    return put(7, nanos & 0xFF, nanos >> 8, 0, 0, 0, 0, 0, 0);
  }

  byte[] bytes() {
    return stream.toByteArray();
  }

  /** Writes the trace into a new folder. */
  static Path write(Path folder, String metadata, byte[] stream) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("metadata"), metadata);
    Files.write(folder.resolve("stream_0"), stream);
    return folder;
  }

  static ImportReport convert(Path from, Path to) throws IOException {
    return Import.convert(new CtfImporter(), new ImportInput(List.of(from), Map.of()), to, ImportMonitor.NONE);
  }

  /** Time, name and arguments of each generic event, or of each text that could not be read. */
  static List<String> imported(Path from, Path to) throws IOException {
    convert(from, to);
    List<String> lines = new ArrayList<>();
    try (Trace trace = Trace.open(to)) {
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        if (event.type() == EventType.FOREIGN_EVENT) {
          lines.add(event.nanos() + " " + event.string(Field.NAME) + " " + event.string(Field.ARGUMENTS));
        } else if (event.type() == EventType.FOREIGN_TEXT) {
          lines.add("unread at " + event.getLong(Field.LINE) + " " + event.string(Field.TEXT));
        }
      }
    }
    return lines;
  }
}
