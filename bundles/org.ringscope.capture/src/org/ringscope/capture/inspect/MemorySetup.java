// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.capture.memory.AddressOverflowException;
import org.ringscope.capture.memory.JoinedMemory;
import org.ringscope.capture.memory.MemoryFiles;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.memory.SmallFile;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.MalformedFirmwareException;

/**
 * Which files make up a memory that others wrote, and what is known of it: the input of an inspection.
 *
 * @param regions parts of raw files with their addresses, as a layout names them; they come first
 * @param base address of the first raw file that has none of its own
 * @param files in their order
 * @param queues rings at known places
 * @param firmware an ELF file whose section {@code .resource_table} says where the table is, null for none; it is read as
 *     memory itself where there is no other
 * @param tableOffset of the resource table from the beginning of the memory; null to ask the firmware, or else to look for it
 */
public record MemorySetup(List<RawMemory.Part> regions, long base, List<PlacedFile> files,
    List<QueueDescription> queues,
    Path firmware, Long tableOffset) {
  /**
   * A file and the address of its first byte.
   *
   * @param address null if the file says it itself (ELF, HEX, S-record), or lies behind the raw file before it
   */
  public record PlacedFile(Path file, Long address) {}

  public MemorySetup {
    regions = List.copyOf(regions);
    files = List.copyOf(files);
    queues = List.copyOf(queues);
  }

  /** All files that {@link #open} needs. */
  public List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    regions.forEach(region -> paths.add(region.file()));
    files.forEach(file -> paths.add(file.file()));
    if (firmware != null) {
      paths.add(firmware);
    }
    return paths;
  }

  /**
   * Opens all files; the caller closes what it gets.
   *
   * @throws AddressOverflowException if one is placed where it does not fit
   * @throws IOException with one line that names the file if one cannot be read or is not what it claims to be
   */
  public JoinedMemory open() throws IOException {
    List<MemorySource> sources = new ArrayList<>();
    try {
      if (!regions.isEmpty()) {
        sources.add(new RawMemory(regions));
      }
      long next = base;
      for (PlacedFile file : files) {
        next = add(sources, file, next);
      }
      if (sources.isEmpty()) {
        addFirmware(sources);
      }
      return new JoinedMemory(sources);
    } catch (IOException | RuntimeException e) {
      new JoinedMemory(sources).close();
      throw e;
    }
  }

  /** @return the address behind the file, if it is raw */
  private static long add(List<MemorySource> sources, PlacedFile placed, long next) throws IOException {
    Path file = placed.file();
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": is a folder, not raw memory");
    }
    MemorySource own = placed.address() == null ? MemoryFiles.openPlaced(file) : null;
    if (own != null) {
      sources.add(own);
      return next;
    }
    long address = placed.address() == null ? next : placed.address();
    RawMemory raw = RawMemory.open(file, address);
    sources.add(raw);
    return address + raw.size();
  }

  private void addFirmware(List<MemorySource> sources) throws IOException {
    MemorySource image = firmware == null ? null : MemoryFiles.openPlaced(firmware);
    if (image == null) {
      throw new IOException(firmware == null ? "no file with memory was given" : firmware + ": offset=0: no ELF file");
    }
    sources.add(image);
  }

  /** What to look for in the memory that {@link #open} gave. */
  public InspectionOptions options(MemorySource memory) throws IOException {
    return new InspectionOptions(tableAddress(memory), queues);
  }

  private Long tableAddress(MemorySource memory) throws IOException {
    if (tableOffset != null) {
      long begin = memory.ranges().isEmpty() ? 0 : memory.ranges().get(0).address();
      if (Long.compareUnsigned(begin + tableOffset, begin) < 0) {
        throw new AddressOverflowException("resource table behind " + memory.name(), begin, tableOffset);
      }
      return begin + tableOffset;
    }
    if (firmware == null) {
      return null;
    }
    try {
      return FirmwareElf.read(ByteBuffer.wrap(SmallFile.read(firmware))).section(FirmwareElf.RESOURCE_TABLE_SECTION)
          .orElseThrow(() -> new IOException(firmware + ": offset=0: no section .resource_table")).address();
    } catch (MalformedFirmwareException e) {
      throw new IOException(firmware + ": offset=" + e.offset() + ": " + e.reason(), e);
    }
  }
}
