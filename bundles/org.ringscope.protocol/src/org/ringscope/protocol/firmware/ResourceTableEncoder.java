// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a {@link ResourceTable} as bytes, laid out as {@link ResourceLayout} says. */
final class ResourceTableEncoder {
  private final ResourceTable table;
  private final ByteBuffer out;

  ResourceTableEncoder(ResourceTable table) {
    this.table = table;
    this.out = ByteBuffer.allocate(table.length()).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] encode() {
    out.putInt(ResourceLayout.TABLE_VERSION, ResourceTable.VERSION);
    out.putInt(ResourceLayout.TABLE_COUNT, table.entries().size());
    for (int i = 0; i < table.entries().size(); i++) {
      int at = table.offset(i);
      out.putInt(ResourceLayout.TABLE_OFFSETS + 4 * i, at);
      u32(at, table.entries().get(i).type());
      entry(at, table.entries().get(i));
    }
    return out.array();
  }

  private void entry(int at, ResourceEntry entry) {
    if (entry instanceof ResourceEntry.Carveout c) {
      memory(at, c.da(), c.pa(), c.size(), c.flags(), c.name());
    } else if (entry instanceof ResourceEntry.Devmem d) {
      memory(at, d.da(), d.pa(), d.size(), d.flags(), d.name());
    } else if (entry instanceof ResourceEntry.Trace t) {
      u32(at + ResourceLayout.TRACE_DA, t.da());
      u32(at + ResourceLayout.TRACE_SIZE, t.size());
      name(at + ResourceLayout.TRACE_NAME, t.name());
    } else if (entry instanceof ResourceEntry.Vdev v) {
      vdev(at, v);
    } else if (entry instanceof ResourceEntry.Vendor v) {
      u32(at + ResourceLayout.VENDOR_LENGTH, v.data().remaining());
      out.put(at + ResourceLayout.VENDOR_DATA, v.data(), v.data().position(), v.data().remaining());
    }
  }

  private void memory(int at, long da, long pa, long size, long flags, String name) {
    u32(at + ResourceLayout.CARVEOUT_DA, da);
    u32(at + ResourceLayout.CARVEOUT_PA, pa);
    u32(at + ResourceLayout.CARVEOUT_SIZE, size);
    u32(at + ResourceLayout.CARVEOUT_FLAGS, flags);
    name(at + ResourceLayout.CARVEOUT_NAME, name);
  }

  private void vdev(int at, ResourceEntry.Vdev vdev) {
    u32(at + ResourceLayout.VDEV_ID, vdev.deviceId());
    u32(at + ResourceLayout.VDEV_NOTIFY_ID, vdev.notifyId());
    u32(at + ResourceLayout.VDEV_DEVICE_FEATURES, vdev.deviceFeatures());
    u32(at + ResourceLayout.VDEV_DRIVER_FEATURES, vdev.driverFeatures());
    u32(at + ResourceLayout.VDEV_CONFIG_LENGTH, vdev.config().remaining());
    out.put(at + ResourceLayout.VDEV_STATUS, (byte) vdev.status());
    out.put(at + ResourceLayout.VDEV_VRING_COUNT, (byte) vdev.vrings().size());
    for (int i = 0; i < vdev.vrings().size(); i++) {
      ResourceEntry.Vring vring = vdev.vrings().get(i);
      int ringAt = at + ResourceLayout.vring(i);
      u32(ringAt + ResourceLayout.VRING_DA, vring.da());
      u32(ringAt + ResourceLayout.VRING_ALIGN, vring.align());
      u32(ringAt + ResourceLayout.VRING_SIZE, vring.size());
      u32(ringAt + ResourceLayout.VRING_NOTIFY_ID, vring.notifyId());
      u32(ringAt + ResourceLayout.VRING_PA, vring.pa());
    }
    out.put(at + ResourceLayout.vring(vdev.vrings().size()), vdev.config(), vdev.config().position(),
        vdev.config().remaining());
  }

  private void name(int at, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length > ResourceLayout.NAME_LENGTH) {
      throw new IllegalArgumentException("name longer than " + ResourceLayout.NAME_LENGTH + " bytes name=" + name);
    }
    out.put(at, bytes);
  }

  private void u32(int at, long value) {
    if (value < 0 || value > 0xFFFF_FFFFL) {
      throw new IllegalArgumentException("not a u32 value=0x" + Long.toHexString(value));
    }
    out.putInt(at, (int) value);
  }
}
