// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory in an ELF file: a core dump (QEMU dump-guest-memory, Linux vmcore without compression) or a firmware image. Its
 * PT_LOAD segments lie at their physical addresses, as far as the file has their bytes; the rest is absent. Only headers
 * are read here, so the file may be of any size.
 */
final class ElfMemory {
  private static final int MAGIC = 0x464C457F; // 7F 'E' 'L' 'F'
  private static final int CLASS = 4;
  private static final int DATA = 5;
  private static final int LITTLE_ENDIAN = 1;
  private static final int PT_LOAD = 1;
  /** e_phnum of a file with more program headers: the first section header has their number. */
  private static final int PN_XNUM = 0xFFFF;
  private static final int MOST_HEADERS = 1 << 20;
  private static final int CHUNK_HEADERS = 1024;

  private final Path file;
  private final String name;
  private final FileChannel channel;
  private final long size;
  private boolean wide;

  private ElfMemory(Path file, FileChannel channel) throws IOException {
    this.file = file;
    name = file.getFileName().toString();
    this.channel = channel;
    size = channel.size();
  }

  static boolean isElf(byte[] head, int length) {
    return length >= 4 && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt() == MAGIC;
  }

  /** @throws MalformedMemoryFileException if headers leave the file or there is no memory in it */
  static RawMemory open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new RawMemory(new ElfMemory(file, channel).parts());
    }
  }

  private List<RawMemory.Part> parts() throws IOException {
    ByteBuffer header = bytes(0, 20);
    wide = switch (header.get(CLASS)) {
      case 1 -> false;
      case 2 -> true;
      default -> throw malformed(CLASS, "unknown ELF class " + header.get(CLASS));
    };
    if (header.get(DATA) != LITTLE_ENDIAN) {
      throw malformed(DATA, "big-endian, which is not supported");
    }
    header = bytes(0, wide ? 64 : 52);
    long table = wide ? header.getLong(0x20) : u32(header, 0x1C);
    int entry = u16(header, wide ? 0x36 : 0x2A);
    long count = u16(header, wide ? 0x38 : 0x2C);
    int least = wide ? 56 : 32;
    if (count == PN_XNUM) {
      long sections = wide ? header.getLong(0x28) : u32(header, 0x20);
      count = u32(bytes(sections, wide ? 64 : 40), wide ? 0x2C : 0x1C);
    }
    if (count == 0) {
      throw malformed(wide ? 0x38 : 0x2C, "no program headers");
    }
    if (entry != least || count > MOST_HEADERS) {
      throw malformed(wide ? 0x36 : 0x2A, "program headers: number=" + count + " bytes=" + entry);
    }
    return segments(table, count, entry);
  }

  private record Segment(long virtual, long physical, long offset, long length) {}

  private List<RawMemory.Part> segments(long table, long count, int entry) throws IOException {
    List<Segment> segments = new ArrayList<>();
    for (long first = 0; first < count; first += CHUNK_HEADERS) {
      int some = (int) Math.min(CHUNK_HEADERS, count - first);
      ByteBuffer headers = bytes(table + first * entry, some * entry);
      for (int i = 0; i < some; i++) {
        if (headers.getInt(i * entry) == PT_LOAD) {
          Segment segment = segment(headers, i * entry);
          check(segment, table + (first + i) * entry);
          if (segment.length() > 0) {
            segments.add(segment);
          }
        }
      }
    }
    if (segments.isEmpty()) {
      throw malformed(table, "no loadable segment has bytes in the file");
    }
    // a core of a process knows virtual addresses only
    boolean physical = segments.size() == 1 || segments.stream().anyMatch(segment -> segment.physical() != 0);
    return segments.stream().map(segment -> new RawMemory.Part(file, segment.offset(),
        physical ? segment.physical() : segment.virtual(), segment.length())).toList();
  }

  private Segment segment(ByteBuffer headers, int at) {
    return wide
        ? new Segment(headers.getLong(at + 16), headers.getLong(at + 24), headers.getLong(at + 8), headers.getLong(at + 32))
        : new Segment(u32(headers, at + 8), u32(headers, at + 12), u32(headers, at + 4), u32(headers, at + 16));
  }

  private void check(Segment segment, long header) throws IOException {
    boolean inFile = segment.offset() >= 0 && segment.length() >= 0 && segment.length() <= size
        && segment.offset() <= size - segment.length();
    if (!inFile) {
      throw malformed(header, "segment of 0x%x bytes at 0x%x is not in the file: size=%d".formatted(segment.length(),
          segment.offset(), size));
    }
  }

  private ByteBuffer bytes(long offset, int length) throws IOException {
    if (offset < 0 || offset > size - length) {
      throw malformed(size, "headers at %d, length=%d, are not in the file".formatted(offset, length));
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw malformed(size, "the file became shorter while it was read");
      }
    }
    return bytes.flip();
  }

  private MalformedMemoryFileException malformed(long offset, String reason) {
    return new MalformedMemoryFileException(name, offset, reason);
  }

  private static long u32(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & 0xFFFF_FFFFL;
  }

  private static int u16(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }
}
