// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.ringscope.trace.GzipFile;

/**
 * Memory in a text of {@link HexDumpLine}s; a {@code *} repeats the line before it up to the next address. Other lines, as a
 * terminal prints them around a dump, are skipped.
 */
final class HexDumpFile {
  private static final int LONGEST_LINE = 1024;
  /** So many lines between two of a dump are no damage: another dump begins. */
  private static final int MANY = 2;
  /** What GDB, QEMU's monitor, U-Boot, OpenOCD and J-Link print before a command. */
  private static final Pattern PROMPT =
      Pattern.compile("\\((?:gdb|qemu|lldb)\\)|(?:[\\w-]{0,16}=)?>|[\\w-]{1,16}> ?(?:x|md|mem)");
  private static final long MOST_MEMORY = 256L << 20;

  private final String name;
  private final SparseMemory memory;
  private long lineOffset;
  private HexDumpLine last;
  private boolean repeats;
  private boolean halves;
  /** Addresses are octal, as {@code od} prints them. */
  private boolean octal;
  private long number;
  private long lastNumber;
  /** Bytes of a whole line. */
  private int width;
  /** Lines since the last one of the dump that are none. */
  private int skipped;

  private HexDumpFile(String name) {
    this.name = name;
    memory = new SparseMemory(name);
  }

  /** Whether the first lines hold two of a dump that belong together, or nothing but one behind a prompt. @param head the file's first bytes */
  static boolean isHexDump(byte[] head, int length) {
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    HexDumpLine before = null;
    int others = 0;
    boolean halves = text.lines().anyMatch(HexDumpLine::hasHalves);
    for (String line : text.split("[\r\n]+")) {
      HexDumpLine now = line.length() > LONGEST_LINE ? null : HexDumpLine.parse(line.strip(), halves);
      if (now != null && before != null && before.bytes().length > 0
          && (now.address() == before.end() || octal(now.address()) == before.end() || now.bytes().length == 0)) {
        return true;
      }
      before = now == null && line.strip().equals("*") ? before : now;
      others += now == null && !line.isBlank() && !PROMPT.matcher(line).lookingAt() ? 1 : 0;
    }
    return before != null && before.bytes().length > 0 && others == 0;
  }

  /** The address whose octal digits these are, -1 if one is none. */
  private static long octal(long address) {
    String digits = Long.toHexString(address);
    return digits.matches("[0-7]{1,16}") ? Long.parseLong(digits, 8) : -1;
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
    number++;
    if (text.equals("*") && last != null) {
      repeats = true;
      return;
    }
    halves |= HexDumpLine.hasHalves(text) || text.contains("md.w ");
    HexDumpLine line = placed(HexDumpLine.parse(text, halves));
    if (line == null) {
      skipped += text.isEmpty() ? 0 : PROMPT.matcher(text).lookingAt() ? MANY : 1;
      return;
    }
    if (line.bytes().length > 0 && Long.compareUnsigned(line.end() - 1, line.address()) < 0) {
      throw malformed("%d bytes at 0x%x go beyond the last address".formatted(line.bytes().length, line.address()));
    }
    checkBefore(line);
    if (repeats) {
      repeat(line.address());
    }
    put(line.address(), line.bytes());
    last = line.bytes().length > 0 ? line : null;
    lastNumber = number;
    width = Math.max(skipped >= MANY ? 0 : width, line.bytes().length);
    skipped = 0;
  }

  /** The second line tells whether addresses are octal. */
  private HexDumpLine placed(HexDumpLine line) {
    if (line != null && !octal && skipped == 0 && last != null && last.address() == 0 && line.address() != last.end()) {
      octal = octal(line.address()) == last.end();
    }
    return line == null || !octal || octal(line.address()) < 0 ? line
        : new HexDumpLine(octal(line.address()), line.bytes());
  }

  /** A line that was cut or is damaged leaves a hole of exactly what is missing. */
  private void checkBefore(HexDumpLine line) throws MalformedMemoryFileException {
    if (last == null || repeats) {
      return;
    }
    int there = last.bytes().length;
    if (skipped == 0 && there < width && line.address() == last.address() + width) {
      throw malformed("line %d: only %d of %d bytes can be read at 0x%x".formatted(lastNumber, there, width,
          last.address()));
    }
    if (skipped == 1 && there == width && line.address() == last.end() + width) {
      throw malformed("line %d is none of the dump: %d bytes are missing at 0x%x".formatted(number - 1, width,
          last.end()));
    }
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
