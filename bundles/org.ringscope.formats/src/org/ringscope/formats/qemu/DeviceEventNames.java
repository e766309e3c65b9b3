// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.Map;
import org.ringscope.protocol.virtio.DeviceKind;

/** Events that tell the kind of a virtio device by their names, which only that device's own code prints. */
final class DeviceEventNames {
  /** QEMU's words for devices ({@code hw/.../trace-events}), as the names of its events begin. */
  private static final Map<String, DeviceKind> KINDS = Map.ofEntries(Map.entry("virtio_net_", DeviceKind.NET),
      Map.entry("virtio_blk_", DeviceKind.BLOCK), Map.entry("virtio_serial_", DeviceKind.CONSOLE),
      Map.entry("virtio_console_", DeviceKind.CONSOLE), Map.entry("virtio_rng_", DeviceKind.ENTROPY),
      Map.entry("virtio_balloon_", DeviceKind.BALLOON), Map.entry("virtio_scsi_", DeviceKind.SCSI),
      Map.entry("virtio_gpu_", DeviceKind.GPU), Map.entry("virtio_input_", DeviceKind.INPUT),
      Map.entry("virtio_crypto_", DeviceKind.CRYPTO), Map.entry("virtio_iommu_", DeviceKind.IOMMU),
      Map.entry("virtio_mem_", DeviceKind.MEMORY), Map.entry("virtio_snd_", DeviceKind.SOUND),
      Map.entry("virtio_pmem_", DeviceKind.PMEM), Map.entry("virtio_gpio_", DeviceKind.GPIO));

  private DeviceEventNames() {}

  /** The kind whose code prints an event of this name; NONE if that is not certain. */
  static DeviceKind kindOf(String name) {
    for (Map.Entry<String, DeviceKind> kind : KINDS.entrySet()) {
      if (name.startsWith(kind.getKey())) {
        return kind.getValue();
      }
    }
    return DeviceKind.NONE;
  }

  /**
   * Whether an event of this name is printed while the element that its thread has taken last is looked at. (Others come from
   * timers, character devices or the machine's life.)
   */
  static boolean isPrintedWhileServing(String name) {
    return name.startsWith("virtio_serial_handle_control_message") || name.equals("virtio_console_flush_buf")
        || name.startsWith("virtio_gpu_cmd_") || name.equals("virtio_balloon_handle_output")
        || name.startsWith("virtio_scsi_") && name.endsWith("_req")
        || name.startsWith("virtio_mem_") && name.endsWith("_request")
        || name.equals("virtio_iommu_attach") || name.equals("virtio_iommu_map")
        || name.equals("virtio_pmem_flush_request");
  }

  /** Whether an event of this name, coming straight after a change of status, is about the same device. */
  static boolean isPrintedDuringSetup(String name) {
    return name.equals("virtio_balloon_get_config");
  }
}
