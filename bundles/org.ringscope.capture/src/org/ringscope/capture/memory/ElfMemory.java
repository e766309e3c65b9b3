// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.firmware.ElfLayout;
import org.ringscope.trace.GzipFile;

/**
 * Memory in an ELF file: a core dump (QEMU dump-guest-memory, Linux vmcore without compression) or a firmware image. Its
 * PT_LOAD segments lie at their physical addresses, as far as the file has their bytes; the rest is absent. Only headers
 * are read here, so the file may be of any size.
 */
final class ElfMemory {
  private static final int MOST_HEADERS = 1 << 20;
  private static final int CHUNK_HEADERS = 1024;

  private final Path file;
  private final String name;
  private final FileChannel channel;
  private final long size;
  private ElfLayout layout;
  private boolean isCore;

  private ElfMemory(Path file, FileChannel channel) throws IOException {
    this.file = file;
    name = file.getFileName().toString();
    this.channel = channel;
    size = channel.size();
  }

  static boolean isElf(byte[] head, int length) {
    return length >= 4 && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt() == ElfLayout.MAGIC;
  }

  /** @throws MalformedMemoryFileException if headers leave the file or there is no memory in it */
  static RawMemory open(Path file) throws IOException {
    return of(file, GzipFile.channel(file));
  }

  /** The headers and the memory are read from one channel: a packed file is unpacked once. @param channel closed with it */
  static RawMemory of(Path file, FileChannel channel) throws IOException {
    try {
      ElfMemory elf = new ElfMemory(file, channel);
      List<RawMemory.Part> parts = elf.parts();
      return new RawMemory(parts, file, channel, !elf.isCore);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private List<RawMemory.Part> parts() throws IOException {
    ByteBuffer header = bytes(0, 20);
    layout = switch (header.get(ElfLayout.CLASS)) {
      case ElfLayout.CLASS_32 -> ElfLayout.ELF32;
      case ElfLayout.CLASS_64 -> ElfLayout.ELF64;
      default -> throw malformed(ElfLayout.CLASS, "unknown ELF class " + header.get(ElfLayout.CLASS));
    };
    if (header.get(ElfLayout.DATA) != ElfLayout.LITTLE_ENDIAN) {
      throw malformed(ElfLayout.DATA, "big-endian, which is not supported");
    }
    isCore = u16(header, ElfLayout.TYPE) == ElfLayout.TYPE_CORE;
    header = bytes(0, layout.headerLength());
    long table = word(header, layout.programHeaders());
    int entry = u16(header, layout.programHeaderLength());
    long count = u16(header, layout.programHeaderCount());
    if (count == ElfLayout.MANY_PROGRAM_HEADERS) {
      ByteBuffer section = bytes(word(header, layout.sectionHeaders()), layout.sectionLength());
      count = Integer.toUnsignedLong(section.getInt(layout.sectionInfo()));
    }
    if (count == 0) {
      throw malformed(layout.programHeaderCount(), "no program headers");
    }
    if (entry != layout.segmentLength() || count > MOST_HEADERS) {
      throw malformed(layout.programHeaderLength(), "program headers: number=" + count + " bytes=" + entry);
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
        if (headers.getInt(i * entry + ElfLayout.SEGMENT_TYPE) == ElfLayout.SEGMENT_LOAD) {
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
    return new Segment(word(headers, at + layout.segmentVirtual()), word(headers, at + layout.segmentPhysical()),
        word(headers, at + layout.segmentOffset()), word(headers, at + layout.segmentFileSize()));
  }

  private void check(Segment segment, long header) throws IOException {
    boolean inFile = segment.offset() >= 0 && segment.length() >= 0 && segment.length() <= size
        && segment.offset() <= size - segment.length();
    if (!inFile) {
      throw malformed(header, "segment of 0x%x bytes at 0x%x is not in the file: size=%d".formatted(segment.length(),
          segment.offset(), size));
    }
    if (AddressOverflowException.wraps(segment.physical(), segment.length())
        || AddressOverflowException.wraps(segment.virtual(), segment.length())) {
      throw malformed(header, "segment of 0x%x bytes at 0x%x goes beyond the last address".formatted(segment.length(),
          segment.physical()));
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

  /** An address, offset or length: as wide as the class of the file says. */
  private long word(ByteBuffer bytes, int at) {
    return layout.wordLength() == Long.BYTES ? bytes.getLong(at) : Integer.toUnsignedLong(bytes.getInt(at));
  }

  private static int u16(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
