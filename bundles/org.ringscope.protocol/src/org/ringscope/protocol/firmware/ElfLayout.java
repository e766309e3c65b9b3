// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

/**
 * Offsets and sizes of the ELF structures (System V ABI, chapters 4 and 5; {@code elf.h}) in one of the two widths.
 * Where a field is a word of the file's width (address, offset, size) the reader takes 4 or 8 bytes.
 */
public record ElfLayout(int wordLength, int headerLength, int entryPoint, int programHeaders, int sectionHeaders,
    int programHeaderLength, int programHeaderCount, int sectionHeaderLength, int sectionHeaderCount, int nameSection,
    int segmentLength, int segmentFlags, int segmentOffset, int segmentVirtual, int segmentPhysical,
    int segmentFileSize, int segmentMemorySize, int segmentAlign,
    int sectionLength, int sectionFlags, int sectionAddress, int sectionOffset, int sectionSize, int sectionAlign) {
  public static final int MAGIC = 0x464C457F; // 7F 'E' 'L' 'F'
  public static final int CLASS = 4;
  public static final int CLASS_32 = 1;
  public static final int CLASS_64 = 2;
  public static final int DATA = 5;
  public static final int LITTLE_ENDIAN = 1;
  public static final int IDENT_VERSION = 6;
  public static final int IDENT_LENGTH = 16;
  public static final int TYPE = 0x10;
  public static final int TYPE_EXECUTABLE = 2;
  /** A dump of memory, not a file to load. */
  public static final int TYPE_CORE = 4;
  public static final int MACHINE = 0x12;
  public static final int VERSION = 0x14;

  public static final int SEGMENT_TYPE = 0;
  public static final int SEGMENT_LOAD = 1;

  /** Stands for more program headers than its field can say: {@code sh_info} of the first section header has the number. */
  public static final int MANY_PROGRAM_HEADERS = 0xFFFF;

  public static final int SECTION_NAME = 0;
  public static final int SECTION_TYPE = 4;

  public static final ElfLayout ELF32 = new ElfLayout(4, 52, 0x18, 0x1C, 0x20,
      0x2A, 0x2C, 0x2E, 0x30, 0x32,
      32, 0x18, 0x04, 0x08, 0x0C, 0x10, 0x14, 0x1C,
      40, 0x08, 0x0C, 0x10, 0x14, 0x20);
  public static final ElfLayout ELF64 = new ElfLayout(8, 64, 0x18, 0x20, 0x28,
      0x36, 0x38, 0x3A, 0x3C, 0x3E,
      56, 0x04, 0x08, 0x10, 0x18, 0x20, 0x28, 0x30,
      64, 0x08, 0x10, 0x18, 0x20, 0x30);

  /** Offset of {@code sh_info} in a section header: behind {@code sh_size} and {@code sh_link}. */
  public int sectionInfo() {
    return sectionSize + wordLength + 4;
  }

  /** Offset of {@code e_ehsize}, two bytes before the program header length in both widths. */
  int headerSize() {
    return programHeaderLength - 2;
  }
}
