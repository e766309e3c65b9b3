// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringscope.trace.GzipFile;

/**
 * Memory in a text of records: Intel HEX (lines that begin with ':') or Motorola S-record (lines that begin with 'S').
 * Every record is checked to its last digit; blank lines are skipped, and what follows the end record is ignored.
 */
final class RecordFile {
  private static final int LONGEST_LINE = 1024;
  private static final long MOST_MEMORY = 256L << 20;

  private static final int HEX_DATA = 0;
  private static final int HEX_END = 1;
  private static final int HEX_SEGMENT = 2;
  private static final int HEX_START_SEGMENT = 3;
  private static final int HEX_LINEAR = 4;
  private static final int HEX_START_LINEAR = 5;

  private final String name;
  private final SparseMemory memory;
  private final byte[] record = new byte[LONGEST_LINE / 2];
  /** Where the line in hand begins in the file. */
  private long lineOffset;
  private long base;
  private boolean segmented;
  private long dataRecords;
  private boolean ended;

  private RecordFile(String name) {
    this.name = name;
    memory = new SparseMemory(name);
  }

  /** Whether the first line of a file is a whole record of either kind. @param head the file's first bytes */
  static boolean isRecordFile(byte[] head, int length) {
    int end = 0;
    while (end < length && head[end] != '\n' && head[end] != '\r') {
      end++;
    }
    String line = new String(head, 0, end, StandardCharsets.ISO_8859_1).strip();
    try {
      new RecordFile("").line(line);
      return !line.isEmpty();
    } catch (MalformedMemoryFileException e) {
      return false;
    }
  }

  static SparseMemory read(Path file) throws IOException {
    RecordFile reader = new RecordFile(file.getFileName().toString());
    try (InputStream in = GzipFile.open(file)) {
      reader.lines(in);
    }
    if (!reader.ended) {
      throw new MalformedMemoryFileException(reader.name, Files.size(file), "ends without an end record");
    }
    if (reader.memory.footprint() == 0) {
      throw new MalformedMemoryFileException(reader.name, 0, "no data records");
    }
    return reader.memory;
  }

  private void lines(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    long offset = 0;
    int value = 0;
    while (value >= 0 && !ended) {
      value = in.read();
      offset++;
      if (value == '\n' || value == '\r' || value < 0) {
        line(line.toString().strip());
        line.setLength(0);
        lineOffset = offset;
      } else if (line.length() == LONGEST_LINE) {
        throw malformed("line of more than " + LONGEST_LINE + " characters");
      } else {
        line.append((char) value);
      }
    }
  }

  private void line(String line) throws MalformedMemoryFileException {
    if (line.isEmpty()) {
      return;
    }
    if (line.charAt(0) == ':') {
      hex(line);
    } else if (line.charAt(0) == 'S' && line.length() > 1) {
      motorola(line);
    } else {
      throw malformed("neither an Intel HEX nor an S-record");
    }
    if (memory.footprint() > MOST_MEMORY) {
      throw malformed("more than " + MOST_MEMORY + " bytes of memory");
    }
  }

  /** {@code :LLAAAATT[DD…]CC}: all bytes add up to zero. */
  private void hex(String line) throws MalformedMemoryFileException {
    int count = bytes(line, 1);
    int length = record[0] & 0xFF;
    require(count == length + 5, "record of " + count + " bytes, but its length says " + (length + 5));
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += record[i];
    }
    require((sum & 0xFF) == 0, "wrong checksum");
    int offset = number(1, 2);
    switch (record[3]) {
      case HEX_DATA -> {
        for (int i = 0; i < length; i++) {
          memory.put(base + (segmented ? offset + i & 0xFFFF : offset + i), record[4 + i]);
        }
      }
      case HEX_END -> ended = true;
      case HEX_SEGMENT -> {
        require(length == 2, "segment address of " + length + " bytes");
        base = (long) number(4, 2) << 4;
        segmented = true;
      }
      case HEX_LINEAR -> {
        require(length == 2, "linear address of " + length + " bytes");
        base = (long) number(4, 2) << 16;
        segmented = false;
      }
      case HEX_START_SEGMENT, HEX_START_LINEAR -> require(length == 4, "start address of " + length + " bytes");
      default -> throw malformed("unknown record type " + (record[3] & 0xFF));
    }
  }

  /** {@code STLL[AA…][DD…]CC}: the length counts address, data and checksum; all bytes add up to 0xFF. */
  private void motorola(String line) throws MalformedMemoryFileException {
    int count = bytes(line, 2);
    require(count >= 1 && count == (record[0] & 0xFF) + 1,
        "record of " + count + " bytes, but its length says " + ((record[0] & 0xFF) + 1));
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += record[i];
    }
    require((sum & 0xFF) == 0xFF, "wrong checksum");
    int type = line.charAt(1) - '0';
    int addressBytes = switch (type) {
      case 0, 1, 5, 9 -> 2;
      case 2, 6, 8 -> 3;
      case 3, 7 -> 4;
      default -> throw malformed("unknown record type S" + line.charAt(1));
    };
    require(count >= addressBytes + 2, "record without its address");
    long address = number(1, addressBytes) & 0xFFFF_FFFFL;
    if (type >= 1 && type <= 3) {
      dataRecords++;
      for (int i = 1 + addressBytes; i < count - 1; i++) {
        memory.put(address + i - 1 - addressBytes, record[i]);
      }
    } else if (type == 5 || type == 6) {
      long mask = type == 5 ? 0xFFFF : 0xFF_FFFF;
      require(address == (dataRecords & mask), "count of " + address + " data records after " + dataRecords);
    } else if (type >= 7) {
      ended = true;
    }
  }

  /** Puts the hex digits of a line into {@link #record}. @return how many bytes */
  private int bytes(String line, int from) throws MalformedMemoryFileException {
    int count = (line.length() - from) / 2;
    require((line.length() - from) % 2 == 0, "odd number of digits");
    for (int i = 0; i < count; i++) {
      int high = Character.digit(line.charAt(from + 2 * i), 16);
      int low = Character.digit(line.charAt(from + 2 * i + 1), 16);
      require(high >= 0 && low >= 0, "no hex digit at column " + (from + 2 * i + 1));
      record[i] = (byte) (high << 4 | low);
    }
    require(count > 0, "empty record");
    return count;
  }

  /** Big-endian, as both kinds write it. */
  private int number(int from, int length) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | record[from + i] & 0xFF;
    }
    return value;
  }

  private void require(boolean holds, String reason) throws MalformedMemoryFileException {
    if (!holds) {
      throw malformed(reason);
    }
  }

  private MalformedMemoryFileException malformed(String reason) {
    return new MalformedMemoryFileException(name, lineOffset, reason);
  }
}
