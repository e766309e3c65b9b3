// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Feature bits by the names of the specification, less {@code VIRTIO_} and {@code F_}: {@code VERSION_1} for every device
 * (virtio 1.3 §6), {@code NET_MAC} for one kind (virtio 1.3 §5).
 */
public final class FeatureNames {
  private static final Map<String, Integer> BITS = new HashMap<>();
  private static final Map<Integer, String> COMMON = new HashMap<>();
  private static final Map<DeviceKind, Map<Integer, String>> BY_KIND = new EnumMap<>(DeviceKind.class);

  static {
    common("NOTIFY_ON_EMPTY", 24, "ANY_LAYOUT", 27, "INDIRECT_DESC", 28, "EVENT_IDX", 29, "VERSION_1", 32,
        "ACCESS_PLATFORM", 33, "RING_PACKED", 34, "IN_ORDER", 35, "ORDER_PLATFORM", 36, "SR_IOV", 37,
        "NOTIFICATION_DATA", 38, "NOTIF_CONFIG_DATA", 39, "RING_RESET", 40, "ADMIN_VQ", 41);
    of(DeviceKind.RPMSG, "RPMSG_", "NS", 0); // Linux drivers/rpmsg/virtio_rpmsg_bus.c VIRTIO_RPMSG_F_NS
    of(DeviceKind.CONSOLE, "CONSOLE_", "SIZE", 0, "MULTIPORT", 1, "EMERG_WRITE", 2);
    of(DeviceKind.NET, "NET_", "CSUM", 0, "GUEST_CSUM", 1, "CTRL_GUEST_OFFLOADS", 2, "MTU", 3, "MAC", 5, "GUEST_TSO4",
        7, "GUEST_TSO6", 8, "GUEST_ECN", 9, "GUEST_UFO", 10, "HOST_TSO4", 11, "HOST_TSO6", 12, "HOST_ECN", 13,
        "HOST_UFO", 14, "MRG_RXBUF", 15, "STATUS", 16, "CTRL_VQ", 17, "CTRL_RX", 18, "CTRL_VLAN", 19,
        "GUEST_ANNOUNCE", 21, "MQ", 22, "CTRL_MAC_ADDR", 23, "HASH_REPORT", 57, "RSS", 60, "RSC_EXT", 61,
        "STANDBY", 62, "SPEED_DUPLEX", 63);
    of(DeviceKind.BLOCK, "BLK_", "SIZE_MAX", 1, "SEG_MAX", 2, "GEOMETRY", 4, "RO", 5, "BLK_SIZE", 6, "FLUSH", 9,
        "TOPOLOGY", 10, "CONFIG_WCE", 11, "MQ", 12, "DISCARD", 13, "WRITE_ZEROES", 14, "LIFETIME", 15,
        "SECURE_ERASE", 16);
    of(DeviceKind.VSOCK, "VSOCK_", "STREAM", 0, "SEQPACKET", 1);
    of(DeviceKind.BALLOON, "BALLOON_", "MUST_TELL_HOST", 0, "STATS_VQ", 1, "DEFLATE_ON_OOM", 2, "FREE_PAGE_HINT", 3,
        "PAGE_POISON", 4, "PAGE_REPORTING", 5);
    of(DeviceKind.IOMMU, "IOMMU_", "INPUT_RANGE", 0, "DOMAIN_RANGE", 1, "MAP_UNMAP", 2, "BYPASS", 3, "PROBE", 4,
        "MMIO", 5, "BYPASS_CONFIG", 6);
    of(DeviceKind.GPU, "GPU_", "VIRGL", 0, "EDID", 1, "RESOURCE_UUID", 2, "RESOURCE_BLOB", 3, "CONTEXT_INIT", 4);
    of(DeviceKind.I2C, "I2C_", "ZERO_LENGTH_REQUEST", 0);
    of(DeviceKind.GPIO, "GPIO_", "IRQ", 0);
    of(DeviceKind.SCMI, "SCMI_", "P2A_CHANNELS", 0, "SHARED_MEMORY", 1);
    of(DeviceKind.NINE_P, "NINEP_", "MOUNT_TAG", 0); // Linux include/uapi/linux/virtio_9p.h
    of(DeviceKind.CAN, "CAN_", "CLASSIC", 0, "FD", 1, "RTR_FRAMES", 2, "LATE_TX_ACK", 3); // virtio 1.4 §5.20.3
  }

  private FeatureNames() {}

  private static void common(Object... namesAndBits) {
    put("", COMMON, namesAndBits);
  }

  private static void of(DeviceKind kind, String prefix, Object... namesAndBits) {
    put(prefix, BY_KIND.computeIfAbsent(kind, any -> new HashMap<>()), namesAndBits);
  }

  private static void put(String prefix, Map<Integer, String> names, Object... namesAndBits) {
    for (int i = 0; i < namesAndBits.length; i += 2) {
      String name = prefix + namesAndBits[i];
      BITS.put(name, (Integer) namesAndBits[i + 1]);
      names.put((Integer) namesAndBits[i + 1], name);
    }
  }

  /** The number of the bit that is called so, none if no bit is. */
  public static OptionalInt bit(String name) {
    Integer bit = BITS.get(name);
    return bit == null ? OptionalInt.empty() : OptionalInt.of(bit);
  }

  /** The name of a bit that devices of this kind, or all, have; null for others. */
  public static String of(DeviceKind kind, int bit) {
    return BY_KIND.getOrDefault(kind, Map.of()).getOrDefault(bit, COMMON.get(bit));
  }
}
