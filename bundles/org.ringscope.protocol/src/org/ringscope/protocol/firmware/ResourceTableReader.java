// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns untrusted bytes into a {@link ResourceTable}. Checks run in the order in which Linux makes them and fail with
 * its words ({@code find_table}, {@code rproc_handle_resources}, {@code rproc_handle_vdev}). What an entry keeps is
 * bounded by a constant, so a small table of many offsets to one large entry cannot exhaust memory.
 */
final class ResourceTableReader {
  private final ByteBuffer table;
  private final int size;
  private final List<String> warnings = new ArrayList<>();

  ResourceTableReader(ByteBuffer bytes) {
    // a copy: the firmware may still be writing to the original between our check and our use
    ByteBuffer copy = ByteBuffer.allocate(bytes.remaining()).put(bytes.duplicate()).flip();
    table = copy.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    size = table.limit();
  }

  ResourceTable read() throws MalformedFirmwareException {
    require(size >= ResourceLayout.TABLE_OFFSETS, 0, "header-less resource table");
    long version = u32(ResourceLayout.TABLE_VERSION);
    require(version == ResourceTable.VERSION, ResourceLayout.TABLE_VERSION, "unsupported fw ver: " + version);
    for (int i = ResourceLayout.TABLE_RESERVED; i < ResourceLayout.TABLE_OFFSETS; i += 4) {
      require(u32(i) == 0, i, "non zero reserved bytes");
    }
    long count = u32(ResourceLayout.TABLE_COUNT);
    require(ResourceLayout.TABLE_OFFSETS + 4 * count <= size, ResourceLayout.TABLE_COUNT, "resource table incomplete");
    int[] offsets = new int[(int) count];
    List<ResourceEntry> entries = new ArrayList<>(offsets.length);
    for (int i = 0; i < offsets.length; i++) {
      int at = ResourceLayout.TABLE_OFFSETS + 4 * i;
      long offset = u32(at);
      require(offset >= ResourceLayout.TABLE_OFFSETS && offset + ResourceLayout.TYPE_LENGTH <= size, at,
          "rsc table is truncated");
      offsets[i] = (int) offset;
      entries.add(entry((int) offset));
    }
    return new ResourceTable(entries, offsets, warnings);
  }

  private ResourceEntry entry(int at) throws MalformedFirmwareException {
    long type = u32(at);
    if (type == ResourceEntry.Carveout.TYPE) {
      memoryEntry(at, "carveout");
      return new ResourceEntry.Carveout(u32(at + ResourceLayout.CARVEOUT_DA), u32(at + ResourceLayout.CARVEOUT_PA),
          u32(at + ResourceLayout.CARVEOUT_SIZE), u32(at + ResourceLayout.CARVEOUT_FLAGS),
          name(at + ResourceLayout.CARVEOUT_NAME));
    }
    if (type == ResourceEntry.Devmem.TYPE) {
      memoryEntry(at, "devmem");
      return new ResourceEntry.Devmem(u32(at + ResourceLayout.CARVEOUT_DA), u32(at + ResourceLayout.CARVEOUT_PA),
          u32(at + ResourceLayout.CARVEOUT_SIZE), u32(at + ResourceLayout.CARVEOUT_FLAGS),
          name(at + ResourceLayout.CARVEOUT_NAME));
    }
    if (type == ResourceEntry.Trace.TYPE) {
      require(fits(at, ResourceLayout.TRACE_LENGTH), at, "trace rsc is truncated");
      requireZero(at + ResourceLayout.TRACE_RESERVED, "trace");
      return new ResourceEntry.Trace(u32(at + ResourceLayout.TRACE_DA), u32(at + ResourceLayout.TRACE_SIZE),
          name(at + ResourceLayout.TRACE_NAME));
    }
    if (type == ResourceEntry.Vdev.TYPE) {
      return vdev(at);
    }
    if (type >= ResourceEntry.Vendor.FIRST_TYPE && type <= ResourceEntry.Vendor.LAST_TYPE) {
      return vendor(at, type);
    }
    warnings.add("unsupported resource " + type);
    return new ResourceEntry.Unsupported(type);
  }

  private void memoryEntry(int at, String kind) throws MalformedFirmwareException {
    require(fits(at, ResourceLayout.CARVEOUT_LENGTH), at, kind + " rsc is truncated");
    requireZero(at + ResourceLayout.CARVEOUT_RESERVED, kind);
  }

  private ResourceEntry vdev(int at) throws MalformedFirmwareException {
    require(fits(at, ResourceLayout.VDEV_VRINGS), at, "vdev rsc is truncated");
    int vringCount = Byte.toUnsignedInt(table.get(at + ResourceLayout.VDEV_VRING_COUNT));
    long configLength = u32(at + ResourceLayout.VDEV_CONFIG_LENGTH);
    int configAt = at + ResourceLayout.vring(vringCount);
    require(fits(at, ResourceLayout.vring(vringCount) + configLength), at, "vdev rsc is truncated");
    require(table.getShort(at + ResourceLayout.VDEV_RESERVED) == 0, at + ResourceLayout.VDEV_RESERVED,
        "vdev rsc has non zero reserved bytes");
    require(vringCount <= ResourceEntry.Vdev.MAX_VRINGS, at + ResourceLayout.VDEV_VRING_COUNT,
        "too many vrings: " + vringCount);
    List<ResourceEntry.Vring> vrings = new ArrayList<>(vringCount);
    for (int i = 0; i < vringCount; i++) {
      vrings.add(vring(at + ResourceLayout.vring(i)));
    }
    return new ResourceEntry.Vdev(u32(at + ResourceLayout.VDEV_ID), u32(at + ResourceLayout.VDEV_NOTIFY_ID),
        u32(at + ResourceLayout.VDEV_DEVICE_FEATURES), u32(at + ResourceLayout.VDEV_DRIVER_FEATURES),
        Byte.toUnsignedInt(table.get(at + ResourceLayout.VDEV_STATUS)), vrings,
        table.slice(configAt, (int) configLength).order(ByteOrder.LITTLE_ENDIAN));
  }

  private ResourceEntry.Vring vring(int at) throws MalformedFirmwareException {
    long size = u32(at + ResourceLayout.VRING_SIZE);
    long align = u32(at + ResourceLayout.VRING_ALIGN);
    require(size != 0 && align != 0, at + (size == 0 ? ResourceLayout.VRING_SIZE : ResourceLayout.VRING_ALIGN),
        "invalid qsz (" + size + ") or alignment (" + align + ")");
    return new ResourceEntry.Vring(u32(at + ResourceLayout.VRING_DA), align, size,
        u32(at + ResourceLayout.VRING_NOTIFY_ID), u32(at + ResourceLayout.VRING_PA));
  }

  private ResourceEntry vendor(int at, long type) throws MalformedFirmwareException {
    require(fits(at, ResourceLayout.VENDOR_DATA), at, "vendor rsc is truncated");
    long length = u32(at + ResourceLayout.VENDOR_LENGTH);
    require(fits(at, ResourceLayout.VENDOR_DATA + length), at + ResourceLayout.VENDOR_LENGTH,
        "vendor rsc is truncated");
    warnings.add("unsupported vendor resource " + type);
    return new ResourceEntry.Vendor(type,
        table.slice(at + ResourceLayout.VENDOR_DATA, (int) length).order(ByteOrder.LITTLE_ENDIAN));
  }

  private String name(int at) {
    int length = 0;
    while (length < ResourceLayout.NAME_LENGTH && table.get(at + length) != 0) {
      length++;
    }
    byte[] bytes = new byte[length];
    table.get(at, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1); // every byte stays what it was
  }

  private long u32(int at) {
    return Integer.toUnsignedLong(table.getInt(at));
  }

  private boolean fits(int at, long length) {
    return length <= size - at;
  }

  private void requireZero(int at, String kind) throws MalformedFirmwareException {
    require(u32(at) == 0, at, kind + " rsc has non zero reserved bytes");
  }

  private static void require(boolean holds, int offset, String reason) throws MalformedFirmwareException {
    if (!holds) {
      throw new MalformedFirmwareException(offset, reason);
    }
  }
}
