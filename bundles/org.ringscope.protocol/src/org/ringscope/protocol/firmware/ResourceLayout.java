// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

/**
 * Offsets and sizes of the resource table (Linux {@code struct resource_table}, {@code struct fw_rsc_vdev}), in bytes.
 * Entry offsets count from the entry's type word.
 *
 * <pre>
 * table  0x00 ver | 0x04 num | 0x08 reserved[2] | 0x10 offset[num]
 * vdev   0x00 type | 0x04 id | 0x08 notifyid | 0x0C dfeatures | 0x10 gfeatures | 0x14 config_len
 *        0x18 status:8 num_of_vrings:8 reserved:16 | 0x1C vring[] { da, align, num, notifyid, pa } | config
 * </pre>
 */
public final class ResourceLayout {
  public static final int TABLE_VERSION = 0x00;
  public static final int TABLE_COUNT = 0x04;
  public static final int TABLE_RESERVED = 0x08;
  public static final int TABLE_OFFSETS = 0x10;
  public static final int TYPE_LENGTH = 4;

  public static final int CARVEOUT_DA = 0x04;
  public static final int CARVEOUT_PA = 0x08;
  public static final int CARVEOUT_SIZE = 0x0C;
  public static final int CARVEOUT_FLAGS = 0x10;
  public static final int CARVEOUT_RESERVED = 0x14;
  public static final int CARVEOUT_NAME = 0x18;
  public static final int CARVEOUT_LENGTH = 56;

  public static final int TRACE_DA = 0x04;
  public static final int TRACE_SIZE = 0x08;
  public static final int TRACE_RESERVED = 0x0C;
  public static final int TRACE_NAME = 0x10;
  public static final int TRACE_LENGTH = 48;

  public static final int VDEV_ID = 0x04;
  public static final int VDEV_NOTIFY_ID = 0x08;
  public static final int VDEV_DEVICE_FEATURES = 0x0C;
  public static final int VDEV_DRIVER_FEATURES = 0x10;
  public static final int VDEV_CONFIG_LENGTH = 0x14;
  public static final int VDEV_STATUS = 0x18;
  public static final int VDEV_VRING_COUNT = 0x19;
  public static final int VDEV_RESERVED = 0x1A;
  public static final int VDEV_VRINGS = 0x1C;

  public static final int VRING_DA = 0x00;
  public static final int VRING_ALIGN = 0x04;
  public static final int VRING_SIZE = 0x08;
  public static final int VRING_NOTIFY_ID = 0x0C;
  public static final int VRING_PA = 0x10;
  public static final int VRING_LENGTH = 20;

  public static final int VENDOR_LENGTH = 0x04;
  public static final int VENDOR_DATA = 0x08;

  public static final int NAME_LENGTH = 32;

  /** More than any table in memory, which does not tell its length; bounds what is copied of the megabytes behind it. */
  public static final int MAX_TABLE = 0x1_0000;

  private ResourceLayout() {}

  /** Offset of ring {@code index} from the type word of its vdev entry. */
  public static int vring(int index) {
    return VDEV_VRINGS + VRING_LENGTH * index;
  }
}
