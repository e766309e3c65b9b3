// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * A firmware image: an ELF file (System V ABI, chapters 4 and 5) of 32 or 64 bits, little-endian, whose tables have
 * been checked against the file's length. Immutable; it shares the file's bytes.
 */
public final class FirmwareElf {
  /** Name of the section that holds the resource table; Linux {@code find_table} looks for it. */
  public static final String RESOURCE_TABLE_SECTION = ".resource_table";

  /**
   * A section; {@code address} is a device address.
   *
   * @param type {@code sh_type}; 8 (NOBITS) has no bytes in the file
   */
  public record Section(String name, long type, long address, long offset, long size) {
    static final int NOBITS = 8;
  }

  /**
   * A loadable segment (PT_LOAD): {@code fileSize} bytes of the file go to device address {@code da}, zeros follow up
   * to {@code memorySize}.
   */
  public record Segment(long da, long virtualAddress, long offset, long fileSize, long memorySize, long flags) {}

  private final ByteBuffer file;
  private final int machine;
  private final long entryPoint;
  private final List<Section> sections;
  private final List<Segment> segments;

  FirmwareElf(ByteBuffer file, int machine, long entryPoint, List<Section> sections, List<Segment> segments) {
    this.file = file;
    this.machine = machine;
    this.entryPoint = entryPoint;
    this.sections = List.copyOf(sections);
    this.segments = List.copyOf(segments);
  }

  /**
   * Reads the image from position to limit of {@code file}.
   *
   * @throws MalformedFirmwareException when it is no such ELF file, or a table or segment points outside of it
   */
  public static FirmwareElf read(ByteBuffer file) throws MalformedFirmwareException {
    return new FirmwareElfReader(file).read();
  }

  /** {@code e_machine}: 40 ARM, 183 AArch64, 243 RISC-V … */
  public int machine() {
    return machine;
  }

  /** The boot address, a device address. */
  public long entryPoint() {
    return entryPoint;
  }

  /** Length of the file in bytes. */
  public long length() {
    return file.limit();
  }

  public List<Section> sections() {
    return sections;
  }

  /** The loadable segments in file order. */
  public List<Segment> segments() {
    return segments;
  }

  public Optional<Section> section(String name) {
    return sections.stream().filter(section -> section.name().equals(name)).findFirst();
  }

  /** The bytes of a segment that come from the file, read-only. */
  public ByteBuffer bytes(Segment segment) {
    return file.slice((int) segment.offset(), (int) segment.fileSize());
  }

  /** The bytes of a section, read-only; empty when they do not lie in the file. */
  public ByteBuffer bytes(Section section) {
    boolean inFile = section.type() != Section.NOBITS
        && FirmwareElfReader.isWithin(section.offset(), section.size(), file.limit());
    return inFile ? file.slice((int) section.offset(), (int) section.size()) : ByteBuffer.allocate(0);
  }

  /**
   * The firmware's resource table; empty when it has none.
   *
   * @throws MalformedFirmwareException when the section leaves the file ({@code resource table truncated}), with its
   *     offset in the file, or when the table breaks a rule, with the offset in the table
   */
  public Optional<ResourceTable> resourceTable() throws MalformedFirmwareException {
    Optional<Section> section = section(RESOURCE_TABLE_SECTION);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    long offset = section.get().offset();
    long size = section.get().size();
    if (section.get().type() == Section.NOBITS || !FirmwareElfReader.isWithin(offset, size, file.limit())) {
      throw new MalformedFirmwareException(offset, "resource table truncated");
    }
    return Optional.of(ResourceTable.read(file.slice((int) offset, (int) size)));
  }
}
