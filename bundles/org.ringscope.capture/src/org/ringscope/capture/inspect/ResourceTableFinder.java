// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.MemorySource.Range;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceLayout;
import org.ringscope.protocol.firmware.ResourceTable;

/**
 * Finds the resource table: where the caller says, else at the beginning of a range, else by a search that is bounded in
 * bytes. What is searched must look like a table with a device in it; chance finds four zeros and a one too often.
 */
final class ResourceTableFinder {
  private static final int LONGEST_TABLE = 64 << 10;
  private static final int CHUNK = 64 << 10;
  private static final long MOST_SEARCHED = 64L << 20;
  private static final int MOST_ENTRIES = 64;
  private static final int MOST_CANDIDATES = 256;
  private static final int SWAPPED_VERSION = Integer.reverseBytes(ResourceTable.VERSION);

  private final MemorySource source;
  private int candidates;

  ResourceTableFinder(MemorySource source) {
    this.source = source;
  }

  /** @throws InspectionException if there is none */
  FoundTable find(Long address) throws IOException {
    if (address != null) {
      return at(address);
    }
    InspectionException first = null;
    for (Range range : source.ranges()) {
      try {
        return at(range.address());
      } catch (InspectionException e) {
        first = first == null ? e : first;
      }
    }
    long budget = MOST_SEARCHED;
    for (Range range : source.ranges()) {
      FoundTable found = search(range.address(), Math.min(budget, range.length()));
      if (found != null) {
        return found;
      }
      budget -= Math.min(budget, range.length());
    }
    throw new InspectionException(source.name(), first == null ? 0 : first.address(),
        "no resource table found" + (first == null ? "" : " (" + first.reason() + ")"));
  }

  private FoundTable at(long address) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TABLE).order(ByteOrder.LITTLE_ENDIAN);
    if (source.read(address, bytes) == 0) {
      throw new InspectionException(source.name(), address, "no memory there");
    }
    bytes.flip();
    if (bytes.remaining() >= 4 && bytes.getInt(0) == SWAPPED_VERSION) {
      throw new InspectionException(source.name(), address, "resource table is big-endian, which is not supported");
    }
    try {
      return new FoundTable(address, ResourceTable.read(bytes));
    } catch (MalformedFirmwareException e) {
      throw new InspectionException(source.name(), address + e.offset(), e.reason());
    }
  }

  private FoundTable search(long from, long length) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    // chunks overlap by a header, so that one across their border is seen
    for (long done = 0; done < length; done += CHUNK - ResourceLayout.TABLE_OFFSETS) {
      chunk.clear();
      source.read(from + done, chunk);
      chunk.flip();
      for (int at = 0; at + ResourceLayout.TABLE_OFFSETS + 4 <= chunk.limit(); at += 4) {
        if (looksLikeTable(chunk, at) && candidates++ < MOST_CANDIDATES) {
          FoundTable found = withDevice(from + done + at);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private static boolean looksLikeTable(ByteBuffer bytes, int at) {
    int count = bytes.getInt(at + ResourceLayout.TABLE_COUNT);
    return bytes.getInt(at) == ResourceTable.VERSION && count > 0 && count <= MOST_ENTRIES
        && bytes.getLong(at + ResourceLayout.TABLE_RESERVED) == 0
        && bytes.getInt(at + ResourceLayout.TABLE_OFFSETS) >= ResourceLayout.TABLE_OFFSETS + 4 * count;
  }

  private FoundTable withDevice(long address) throws IOException {
    try {
      FoundTable found = at(address);
      return found.table().entries().stream().anyMatch(ResourceEntry.Vdev.class::isInstance) ? found : null;
    } catch (InspectionException e) {
      return null;
    }
  }
}
