// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.List;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.trace.system.MemorySpan;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.LiveMemory;
import org.ringscope.trace.write.TraceWriter;

/** The memory of a run: for who looks at it while it runs, and in files of its recording as it is at the end. */
final class RunMemory implements LiveMemory {
  /** More does not belong into a recording. */
  static final long MOST_BYTES = 1L << 30;
  private static final int PIECE = 1 << 16;

  private final List<MemoryRegion> regions;

  RunMemory(GuestMemory memory) {
    regions = memory.regions();
  }

  @Override
  public List<MemorySpan> spans() {
    return regions.stream().map(region -> new MemorySpan(region.address(), region.size())).toList();
  }

  @Override
  public void read(long address, byte[] target, BitSet present) {
    for (MemoryRegion region : regions) {
      long from = Math.max(address, region.address());
      long to = Math.min(address + target.length, region.address() + region.size());
      if (from < to) {
        int at = (int) (from - address);
        region.view().getBytes(region.offset(from), target, at, (int) (to - from));
        present.set(at, at + (int) (to - from));
      }
    }
  }

  /** A description that says where the contents of each region will be. @throws IOException if they are too large */
  static SystemDescription describe(SystemDescription system) throws IOException {
    long sum = system.regions().stream().mapToLong(RegionInfo::size).sum();
    if (sum > MOST_BYTES) {
      throw new IOException("the memory of this system has " + sum + " bytes, more than " + MOST_BYTES
          + ", and cannot be kept with its recording");
    }
    List<RegionContentsInfo> contents = system.regions().stream()
        .map(region -> new RegionContentsInfo(region.id(), region.address(), region.size(), file(region.address()), 0))
        .toList();
    return new SystemDescription(system.cores(), system.windows(), system.regions(), system.doorbells(),
        system.devices(), system.queues(), system.buses(), system.channels(), contents);
  }

  private static String file(long address) {
    return "memory-" + Long.toHexString(address) + ".bin";
  }

  /** Writes all regions into files; zeros are left out where the file system can do so. */
  void keep(TraceWriter writer) throws IOException {
    byte[] piece = new byte[PIECE];
    for (MemoryRegion region : regions) {
      Path file = writer.attachment(file(region.address()));
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.SPARSE, StandardOpenOption.TRUNCATE_EXISTING)) {
        for (int at = 0; at < region.size(); at += PIECE) {
          int count = Math.min(PIECE, region.size() - at);
          region.view().getBytes(at, piece, 0, count);
          if (at + count == region.size() || !isZero(piece, count)) {
            write(out, ByteBuffer.wrap(piece, 0, count), at);
          }
        }
      }
    }
  }

  private static boolean isZero(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static void write(FileChannel out, ByteBuffer bytes, long at) throws IOException {
    long place = at;
    while (bytes.hasRemaining()) {
      place += out.write(bytes, place);
    }
  }
}
