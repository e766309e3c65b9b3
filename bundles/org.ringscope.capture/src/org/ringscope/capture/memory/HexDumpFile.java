// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ringscope.trace.GzipFile;

/**
 * Memory in a text of {@link HexDumpLine}s; a {@code *} repeats the line before it up to the next address. Other lines, as a
 * terminal prints them around a dump, are skipped.
 */
final class HexDumpFile {
  private static final int LONGEST_LINE = 1024;
  private static final long MOST_MEMORY = 256L << 20;

  private final String name;
  private final SparseMemory memory;
  private long lineOffset;
  private HexDumpLine last;
  private boolean repeats;

  private HexDumpFile(String name) {
    this.name = name;
    memory = new SparseMemory(name);
  }

  /** Whether the first lines hold two of a dump that belong together, or nothing but one. @param head the file's first bytes */
  static boolean isHexDump(byte[] head, int length) {
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    HexDumpLine before = null;
    int others = 0;
    for (String line : text.split("[\r\n]+")) {
      HexDumpLine now = line.length() > LONGEST_LINE ? null : HexDumpLine.parse(line.strip());
      if (now != null && before != null && before.bytes().length > 0
          && (now.address() == before.end() || now.bytes().length == 0)) {
        return true;
      }
      before = now == null && line.strip().equals("*") ? before : now;
      others += now == null && !line.isBlank() ? 1 : 0;
    }
    return before != null && before.bytes().length > 0 && others == 0;
  }

  static SparseMemory read(Path file) throws IOException {
    HexDumpFile reader = new HexDumpFile(file.getFileName().toString());
    try (InputStream in = GzipFile.open(file)) {
      reader.lines(in);
    }
    return reader.memory;
  }

  private void lines(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    long offset = 0;
    int value = 0;
    while (value >= 0) {
      value = in.read();
      offset++;
      if (value == '\n' || value == '\r' || value < 0) {
        line(line.toString().strip());
        line.setLength(0);
        lineOffset = offset;
      } else if (line.length() < LONGEST_LINE) {
        line.append((char) value);
      } else {
        throw malformed("line of more than " + LONGEST_LINE + " characters");
      }
    }
  }

  private void line(String text) throws MalformedMemoryFileException {
    if (text.equals("*") && last != null) {
      repeats = true;
      return;
    }
    HexDumpLine line = HexDumpLine.parse(text);
    if (line == null) {
      return;
    }
    if (line.bytes().length > 0 && Long.compareUnsigned(line.end() - 1, line.address()) < 0) {
      throw malformed("%d bytes at 0x%x go beyond the last address".formatted(line.bytes().length, line.address()));
    }
    if (repeats) {
      repeat(line.address());
    }
    put(line.address(), line.bytes());
    last = line.bytes().length > 0 ? line : null;
  }

  private void repeat(long end) throws MalformedMemoryFileException {
    repeats = false;
    for (long at = last.end(); Long.compareUnsigned(at, end) < 0; at += last.bytes().length) {
      put(at, last.bytes());
    }
  }

  private void put(long address, byte[] bytes) throws MalformedMemoryFileException {
    for (int i = 0; i < bytes.length; i++) {
      memory.put(address + i, bytes[i]);
    }
    if (memory.footprint() > MOST_MEMORY) {
      throw malformed("more than " + MOST_MEMORY + " bytes of memory");
    }
  }

  private MalformedMemoryFileException malformed(String reason) {
    return new MalformedMemoryFileException(name, lineOffset, reason);
  }
}
