// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.MemorySource.Range;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceLayout;
import org.ringscope.protocol.firmware.ResourceTable;

/**
 * Finds resource tables: where the caller says, else at the beginning of a range, and by a search that is bounded in
 * bytes. What is searched must look like a table with a device in it; chance finds four zeros and a one too often. There
 * may be several: a host works on a copy, or a file lies in memory beside what was loaded from it.
 */
final class ResourceTableFinder {
  private static final int LONGEST_TABLE = 64 << 10;
  private static final int CHUNK = 64 << 10;
  private static final long MOST_SEARCHED = 64L << 20;
  private static final int MOST_ENTRIES = 64;
  private static final int MOST_CANDIDATES = 256;
  private static final int MOST_TABLES = 16;
  private static final int SWAPPED_VERSION = Integer.reverseBytes(ResourceTable.VERSION);

  private final MemorySource source;
  private int candidates;

  ResourceTableFinder(MemorySource source) {
    this.source = source;
  }

  /**
   * The table that is used, and then the others.
   *
   * @param address where the used one is, null to look for it: then it is the first that a driver has taken over, else the
   *     first of all
   * @param others whether to look for further ones
   * @throws InspectionException if there is none
   */
  List<FoundTable> find(Long address, boolean others) throws IOException {
    Map<Long, FoundTable> found = new LinkedHashMap<>();
    InspectionException first = address == null ? beginnings(found) : null;
    if (address != null) {
      found.put(address, at(address));
    }
    if (found.isEmpty() || others) {
      search(found, others ? MOST_TABLES : 1);
    }
    if (found.isEmpty()) {
      throw new InspectionException(source.name(), first == null ? 0 : first.address(),
          "no resource table found" + (first == null ? "" : " (" + first.reason() + ")"));
    }
    List<FoundTable> tables = new ArrayList<>(found.values());
    if (address == null) {
      tables.stream().filter(FoundTable::isInUse).findFirst().ifPresent(used -> {
        tables.remove(used);
        tables.add(0, used);
      });
    }
    return tables;
  }

  /** Looks where ranges begin. @return why the first is none, null if it is one */
  private InspectionException beginnings(Map<Long, FoundTable> found) throws IOException {
    InspectionException first = null;
    for (Range range : source.ranges()) {
      try {
        found.put(range.address(), at(range.address()));
        return first;
      } catch (InspectionException e) {
        first = first == null ? e : first;
      }
    }
    return first;
  }

  private void search(Map<Long, FoundTable> found, int most) throws IOException {
    long budget = MOST_SEARCHED;
    for (Range range : source.ranges()) {
      search(range.address(), Math.min(budget, range.length()), found, most);
      budget -= Math.min(budget, range.length());
    }
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
      ResourceTable table = ResourceTable.read(bytes);
      return new FoundTable(address, table, source.isFirmware(address),
          bytes.limit(Math.min(bytes.limit(), table.length())));
    } catch (MalformedFirmwareException e) {
      throw new InspectionException(source.name(), address + e.offset(), e.reason());
    }
  }

  private void search(long from, long length, Map<Long, FoundTable> found, int most) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    // chunks overlap by a header, so that one across their border is seen
    for (long done = 0; done < length && found.size() < most; done += CHUNK - ResourceLayout.TABLE_OFFSETS) {
      chunk.clear();
      source.read(from + done, chunk);
      chunk.flip();
      for (int at = 0; at + ResourceLayout.TABLE_OFFSETS + 4 <= chunk.limit() && found.size() < most; at += 4) {
        if (looksLikeTable(chunk, at) && candidates++ < MOST_CANDIDATES) {
          take(from + done + at, found);
        }
      }
    }
  }

  private static boolean looksLikeTable(ByteBuffer bytes, int at) {
    int count = bytes.getInt(at + ResourceLayout.TABLE_COUNT);
    return bytes.getInt(at) == ResourceTable.VERSION && count > 0 && count <= MOST_ENTRIES
        && bytes.getLong(at + ResourceLayout.TABLE_RESERVED) == 0
        && bytes.getInt(at + ResourceLayout.TABLE_OFFSETS) >= ResourceLayout.TABLE_OFFSETS + 4 * count;
  }

  private void take(long address, Map<Long, FoundTable> found) throws IOException {
    if (found.containsKey(address)) {
      return;
    }
    try {
      FoundTable table = at(address);
      if (table.table().entries().stream().anyMatch(ResourceEntry.Vdev.class::isInstance)) {
        found.put(address, table);
      }
    } catch (InspectionException e) {
      // only looked like one
    }
  }
}
