// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Turns untrusted bytes into a {@link FirmwareElf}; every offset is checked against the file before it is followed. */
final class FirmwareElfReader {
  /** A section name is cut here: no real one is longer, and names of a hostile file may overlap without end. */
  private static final int MAX_NAME = 256;

  private final ByteBuffer file;
  private final long size;
  private ElfLayout layout;

  FirmwareElfReader(ByteBuffer bytes) {
    file = bytes.slice().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    size = file.limit();
  }

  FirmwareElf read() throws MalformedFirmwareException {
    require(size >= ElfLayout.IDENT_LENGTH, 0, "Image is too small");
    require(file.getInt(0) == ElfLayout.MAGIC, 0, "Image is corrupted (bad magic)");
    int width = file.get(ElfLayout.CLASS);
    require(width == ElfLayout.CLASS_32 || width == ElfLayout.CLASS_64, ElfLayout.CLASS, "Unsupported class: " + width);
    require(file.get(ElfLayout.DATA) == ElfLayout.LITTLE_ENDIAN, ElfLayout.DATA, "Unsupported firmware endianness");
    layout = width == ElfLayout.CLASS_32 ? ElfLayout.ELF32 : ElfLayout.ELF64;
    require(size >= layout.headerLength(), 0, "Image is too small");
    List<FirmwareElf.Segment> segments = segments();
    return new FirmwareElf(file, u16(ElfLayout.MACHINE), word(layout.entryPoint()),
        sections(), segments);
  }

  private List<FirmwareElf.Segment> segments() throws MalformedFirmwareException {
    int count = u16(layout.programHeaderCount());
    require(count != 0, layout.programHeaderCount(), "No loadable segments");
    long table = word(layout.programHeaders());
    require(u16(layout.programHeaderLength()) == layout.segmentLength(), layout.programHeaderLength(),
        "unsupported program header size");
    require(isWithin(table, (long) count * layout.segmentLength(), size), layout.programHeaders(),
        "Firmware size is too small");
    List<FirmwareElf.Segment> segments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = (int) table + i * layout.segmentLength();
      if (u32(at + ElfLayout.SEGMENT_TYPE) == ElfLayout.SEGMENT_LOAD && word(at + layout.segmentMemorySize()) != 0) {
        segments.add(segment(at));
      }
    }
    return segments;
  }

  private FirmwareElf.Segment segment(int at) throws MalformedFirmwareException {
    long offset = word(at + layout.segmentOffset());
    long fileSize = word(at + layout.segmentFileSize());
    long memorySize = word(at + layout.segmentMemorySize());
    require(Long.compareUnsigned(fileSize, memorySize) <= 0, at + layout.segmentFileSize(),
        "bad phdr filesz 0x" + Long.toHexString(fileSize) + " memsz 0x" + Long.toHexString(memorySize));
    require(isWithin(offset, fileSize, size), at + layout.segmentOffset(),
        "truncated fw: need 0x" + Long.toHexString(offset + fileSize) + " avail 0x" + Long.toHexString(size));
    return new FirmwareElf.Segment(word(at + layout.segmentPhysical()), word(at + layout.segmentVirtual()), offset,
        fileSize, memorySize, u32(at + layout.segmentFlags()));
  }

  private List<FirmwareElf.Section> sections() throws MalformedFirmwareException {
    int count = u16(layout.sectionHeaderCount());
    if (count == 0) {
      return List.of(); // a stripped image: it can be loaded, but has no resource table to be found
    }
    long table = word(layout.sectionHeaders());
    require(u16(layout.sectionHeaderLength()) == layout.sectionLength(), layout.sectionHeaderLength(),
        "unsupported section header size");
    require(isWithin(table, (long) count * layout.sectionLength(), size), layout.sectionHeaders(),
        "Image is too small");
    int nameSection = u16(layout.nameSection());
    require(nameSection < count, layout.nameSection(), "section name table index out of range");
    int names = (int) table + nameSection * layout.sectionLength();
    long namesAt = word(names + layout.sectionOffset());
    long namesLength = word(names + layout.sectionSize());
    require(isWithin(namesAt, namesLength, size), names + layout.sectionOffset(), "section name table truncated");
    List<FirmwareElf.Section> sections = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int at = (int) table + i * layout.sectionLength();
      long name = u32(at + ElfLayout.SECTION_NAME);
      require(name < namesLength || namesLength == 0, at + ElfLayout.SECTION_NAME, "section name out of range");
      sections.add(new FirmwareElf.Section(name(namesAt + name, namesAt + namesLength),
          u32(at + ElfLayout.SECTION_TYPE), word(at + layout.sectionAddress()), word(at + layout.sectionOffset()),
          word(at + layout.sectionSize())));
    }
    return sections;
  }

  private String name(long from, long end) {
    StringBuilder name = new StringBuilder();
    for (long at = from; at < end && name.length() < MAX_NAME && file.get((int) at) != 0; at++) {
      name.append((char) Byte.toUnsignedInt(file.get((int) at)));
    }
    return name.toString();
  }

  /** Whether {@code length} bytes from {@code offset} lie in {@code total}, all unsigned and safe from overflow. */
  static boolean isWithin(long offset, long length, long total) {
    return offset >= 0 && length >= 0 && length <= total && offset <= total - length;
  }

  private long word(int at) {
    return layout.wordLength() == 8 ? file.getLong(at) : u32(at);
  }

  private long u32(int at) {
    return Integer.toUnsignedLong(file.getInt(at));
  }

  private int u16(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  private static void require(boolean holds, int offset, String reason) throws MalformedFirmwareException {
    if (!holds) {
      throw new MalformedFirmwareException(offset, reason);
    }
  }
}
