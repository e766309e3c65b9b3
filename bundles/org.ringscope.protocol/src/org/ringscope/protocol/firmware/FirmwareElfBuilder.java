// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a small real ELF executable, 32 or 64 bits, little-endian: each part becomes one PT_LOAD segment and one named
 * section. It stands in for a cross compiler where a simulated core needs a firmware.
 *
 * <pre>
 * ELF header | program headers | part 0 | part 1 | … | section names | section headers
 * </pre>
 */
public final class FirmwareElfBuilder {
  /** {@code e_machine} of 32-bit ARM. */
  public static final int MACHINE_ARM = 40;
  /** {@code e_machine} of AArch64. */
  public static final int MACHINE_AARCH64 = 183;

  private static final int PROGBITS = 1;
  private static final int STRTAB = 3;
  private static final int ALLOCATED = 2;
  private static final int READ_WRITE_EXECUTE = 7;
  private static final int ALIGNMENT = 8;

  private record Part(String section, long da, byte[] bytes, long memorySize) {}

  private final ElfLayout layout;
  private final List<Part> parts = new ArrayList<>();
  private int machine;
  private long entryPoint;
  private ByteBuffer out;

  private FirmwareElfBuilder(ElfLayout layout, int machine) {
    this.layout = layout;
    this.machine = machine;
  }

  /** An ELF32 image, for ARM unless told otherwise. */
  public static FirmwareElfBuilder elf32() {
    return new FirmwareElfBuilder(ElfLayout.ELF32, MACHINE_ARM);
  }

  /** An ELF64 image, for AArch64 unless told otherwise. */
  public static FirmwareElfBuilder elf64() {
    return new FirmwareElfBuilder(ElfLayout.ELF64, MACHINE_AARCH64);
  }

  public FirmwareElfBuilder machine(int value) {
    machine = value;
    return this;
  }

  /** The boot address, a device address. */
  public FirmwareElfBuilder entryPoint(long da) {
    entryPoint = da;
    return this;
  }

  /** A part of the program: {@code bytes} at device address {@code da}, then zeros up to {@code memorySize}. */
  public FirmwareElfBuilder load(String section, long da, byte[] bytes, long memorySize) {
    if (memorySize < bytes.length) {
      throw new IllegalArgumentException("memorySize=" + memorySize + " is less than bytes=" + bytes.length);
    }
    parts.add(new Part(section, da, bytes.clone(), memorySize));
    return this;
  }

  public FirmwareElfBuilder load(String section, long da, byte[] bytes) {
    return load(section, da, bytes, bytes.length);
  }

  /** The resource table, loaded at device address {@code da}. */
  public FirmwareElfBuilder resourceTable(ResourceTable table, long da) {
    return load(FirmwareElf.RESOURCE_TABLE_SECTION, da, table.encode());
  }

  /** The image's bytes. */
  public byte[] build() {
    byte[] names = sectionNames();
    int partsAt = aligned(layout.headerLength() + parts.size() * layout.segmentLength());
    int namesAt = partsAt;
    for (Part part : parts) {
      namesAt = aligned(namesAt + part.bytes().length);
    }
    int sectionsAt = aligned(namesAt + names.length);
    int sectionCount = parts.size() + 2; // the empty section 0, and the names
    out = ByteBuffer.allocate(sectionsAt + sectionCount * layout.sectionLength()).order(ByteOrder.LITTLE_ENDIAN);
    header(sectionsAt, sectionCount);
    int name = 1;
    int offset = partsAt;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      segment(layout.headerLength() + i * layout.segmentLength(), part, offset);
      out.put(offset, part.bytes());
      section(sectionsAt + (i + 1) * layout.sectionLength(), name, PROGBITS, ALLOCATED, part.da(), offset,
          part.bytes().length);
      name += part.section().length() + 1;
      offset = aligned(offset + part.bytes().length);
    }
    out.put(namesAt, names);
    section(sectionsAt + (parts.size() + 1) * layout.sectionLength(), name, STRTAB, 0, 0, namesAt, names.length);
    return out.array();
  }

  private void header(int sectionsAt, int sectionCount) {
    out.putInt(0, ElfLayout.MAGIC);
    out.put(ElfLayout.CLASS, (byte) (layout == ElfLayout.ELF64 ? ElfLayout.CLASS_64 : ElfLayout.CLASS_32));
    out.put(ElfLayout.DATA, (byte) ElfLayout.LITTLE_ENDIAN);
    out.put(ElfLayout.IDENT_VERSION, (byte) 1);
    u16(ElfLayout.TYPE, ElfLayout.TYPE_EXECUTABLE);
    u16(ElfLayout.MACHINE, machine);
    out.putInt(ElfLayout.VERSION, 1);
    word(layout.entryPoint(), entryPoint);
    word(layout.programHeaders(), parts.isEmpty() ? 0 : layout.headerLength());
    word(layout.sectionHeaders(), sectionsAt);
    u16(layout.headerSize(), layout.headerLength());
    u16(layout.programHeaderLength(), layout.segmentLength());
    u16(layout.programHeaderCount(), parts.size());
    u16(layout.sectionHeaderLength(), layout.sectionLength());
    u16(layout.sectionHeaderCount(), sectionCount);
    u16(layout.nameSection(), sectionCount - 1);
  }

  private void segment(int at, Part part, int offset) {
    out.putInt(at + ElfLayout.SEGMENT_TYPE, ElfLayout.SEGMENT_LOAD);
    out.putInt(at + layout.segmentFlags(), READ_WRITE_EXECUTE);
    word(at + layout.segmentOffset(), offset);
    word(at + layout.segmentVirtual(), part.da());
    word(at + layout.segmentPhysical(), part.da());
    word(at + layout.segmentFileSize(), part.bytes().length);
    word(at + layout.segmentMemorySize(), part.memorySize());
    word(at + layout.segmentAlign(), 1); // places are not rounded: offset and address need not agree
  }

  private void section(int at, int name, int type, int flags, long address, int offset, int size) {
    out.putInt(at + ElfLayout.SECTION_NAME, name);
    out.putInt(at + ElfLayout.SECTION_TYPE, type);
    word(at + layout.sectionFlags(), flags);
    word(at + layout.sectionAddress(), address);
    word(at + layout.sectionOffset(), offset);
    word(at + layout.sectionSize(), size);
    word(at + layout.sectionAlign(), 1);
  }

  private byte[] sectionNames() {
    StringBuilder names = new StringBuilder("\0");
    for (Part part : parts) {
      names.append(part.section()).append('\0');
    }
    return names.append(".shstrtab\0").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int aligned(int offset) {
    return (offset + ALIGNMENT - 1) & -ALIGNMENT;
  }

  private void word(int at, long value) {
    if (layout.wordLength() == 8) {
      out.putLong(at, value);
    } else if (value >= 0 && value <= 0xFFFF_FFFFL) {
      out.putInt(at, (int) value);
    } else {
      throw new IllegalArgumentException("does not fit ELF32 value=0x" + Long.toHexString(value));
    }
  }

  private void u16(int at, int value) {
    out.putShort(at, (short) value);
  }
}
