// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/** Puts a firmware into memory in the order of Linux {@code rproc_fw_boot}: resources, segments, then the table. */
final class FirmwareLoader {
  private final Remoteproc remoteproc;
  private final FirmwareElf elf;
  private ResourceAllocation resources;

  FirmwareLoader(Remoteproc remoteproc, FirmwareElf elf) {
    this.remoteproc = remoteproc;
    this.elf = elf;
  }

  /** What the firmware's table has got; complete after {@link #load}. */
  ResourceAllocation resources() {
    return resources;
  }

  /** Loads everything. @return the table's physical address, -1 when the firmware has none */
  long load() throws MalformedFirmwareException {
    Optional<ResourceTable> table = elf.resourceTable();
    resources = table.isPresent() ? ResourceAllocation.of(remoteproc, table.get(), tableBytes())
        : ResourceAllocation.none(remoteproc);
    for (FirmwareElf.Segment segment : elf.segments()) {
      load(segment);
    }
    if (table.isEmpty()) {
      remoteproc.print("no resource table found for this firmware");
      return -1;
    }
    return loadTable();
  }

  private ByteBuffer tableBytes() {
    return elf.bytes(elf.section(FirmwareElf.RESOURCE_TABLE_SECTION).orElseThrow());
  }

  private void load(FirmwareElf.Segment segment) throws MalformedFirmwareException {
    long physical = remoteproc.toPhysical(segment.da(), segment.memorySize(), segment.offset());
    MemoryRegion region = region(physical, segment.memorySize(), segment.offset());
    ByteBuffer bytes = elf.bytes(segment);
    int at = region.offset(physical);
    region.buffer().put(at, bytes, 0, bytes.remaining());
    for (int i = bytes.remaining(); i < segment.memorySize(); i++) {
      region.buffer().put(at + i, (byte) 0);
    }
  }

  /** The table that the host has filled in replaces the one of the image. */
  private long loadTable() throws MalformedFirmwareException {
    FirmwareElf.Section section = elf.section(FirmwareElf.RESOURCE_TABLE_SECTION).orElseThrow();
    long physical = remoteproc.toPhysical(section.address(), section.size(), section.offset());
    byte[] table = resources.table();
    MemoryRegion region = region(physical, table.length, section.offset());
    region.buffer().put(region.offset(physical), table);
    return physical;
  }

  private MemoryRegion region(long physical, long length, long at) throws MalformedFirmwareException {
    GuestMemory memory = remoteproc.memory();
    try {
      return memory.region(physical, length);
    } catch (AddressFault e) {
      throw new MalformedFirmwareException(at, "no memory at pa 0x" + Long.toHexString(physical) + " mem 0x"
          + Long.toHexString(length));
    }
  }
}
