// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The resource table of a firmware (Linux {@code struct resource_table}): an immutable picture of its bytes at one
 * instant. The live words of a running device (status, accepted features, ring addresses) are read and written by the
 * driver of that device, at {@link #offset(int)} of its entry.
 */
public final class ResourceTable {
  /** The only version there is. */
  public static final int VERSION = 1;

  private final List<ResourceEntry> entries;
  private final int[] offsets;
  private final List<String> warnings;

  ResourceTable(List<ResourceEntry> entries, int[] offsets, List<String> warnings) {
    this.entries = List.copyOf(entries);
    this.offsets = offsets;
    this.warnings = List.copyOf(warnings);
  }

  /** A table of these entries, laid out one after the other behind the offsets, each on a multiple of 4. */
  public static ResourceTable of(ResourceEntry... entries) {
    int[] offsets = new int[entries.length];
    int end = ResourceLayout.TABLE_OFFSETS + 4 * entries.length;
    for (int i = 0; i < entries.length; i++) {
      offsets[i] = end;
      end = aligned(end + entries[i].length());
    }
    return new ResourceTable(List.of(entries), offsets, List.of());
  }

  /**
   * Reads and checks a table from position to limit of {@code bytes}, which may be longer than the table (an ELF
   * section, or memory from the table on). The position stays; the bytes are copied before they are checked.
   *
   * @throws MalformedFirmwareException for the first broken one of the rules of Linux {@code find_table} and
   *     {@code rproc_handle_resources}, with its offset in the table
   */
  public static ResourceTable read(ByteBuffer bytes) throws MalformedFirmwareException {
    return new ResourceTableReader(bytes).read();
  }

  /** The table's bytes, as a linker or the host would put them into memory. */
  public byte[] encode() {
    return new ResourceTableEncoder(this).encode();
  }

  public List<ResourceEntry> entries() {
    return entries;
  }

  /** Byte offset of entry {@code index} from the table's start. */
  public int offset(int index) {
    return offsets[index];
  }

  /** What a host would warn of and skip: types that nobody supports. */
  public List<String> warnings() {
    return warnings;
  }

  /**
   * Index in {@link #entries()} of the {@code ordinal}-th virtio device in table order, or -1. That order numbers the
   * devices in names such as {@code vdev0vring0}, whatever their ids (Linux {@code rproc_handle_vdev}).
   */
  public int vdevIndex(int ordinal) {
    int seen = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof ResourceEntry.Vdev && seen++ == ordinal) {
        return i;
      }
    }
    return -1;
  }

  /** Bytes from the table's start to the end of its farthest entry. */
  public int length() {
    int end = ResourceLayout.TABLE_OFFSETS + 4 * offsets.length;
    for (int i = 0; i < offsets.length; i++) {
      end = Math.max(end, offsets[i] + entries.get(i).length());
    }
    return end;
  }

  private static int aligned(int offset) {
    return (offset + 3) & ~3;
  }
}
