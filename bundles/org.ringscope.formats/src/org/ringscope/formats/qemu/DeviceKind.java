// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

/**
 * Kinds of virtio devices (virtio 1.3 §5) that events tell by their names, most of them by names that only a device's
 * own code prints.
 */
enum DeviceKind {
  UNKNOWN(0, "virtio"),
  NET(1, "net", "virtio_net_"),
  BLOCK(2, "blk", "virtio_blk_"),
  CONSOLE(3, "console", "virtio_serial_", "virtio_console_"),
  ENTROPY(4, "rng", "virtio_rng_"),
  BALLOON(5, "balloon", "virtio_balloon_"),
  SCSI(8, "scsi", "virtio_scsi_"),
  GPU(16, "gpu", "virtio_gpu_"),
  INPUT(18, "input", "virtio_input_"),
  CRYPTO(20, "crypto", "virtio_crypto_"),
  IOMMU(23, "iommu", "virtio_iommu_"),
  MEMORY(24, "mem", "virtio_mem_"),
  SOUND(25, "sound", "virtio_snd_"),
  PMEM(27, "pmem", "virtio_pmem_"),
  GPIO(41, "gpio", "virtio_gpio_");

  private final int id;
  private final String text;
  private final String[] prefixes;

  DeviceKind(int id, String text, String... prefixes) {
    this.id = id;
    this.text = text;
    this.prefixes = prefixes;
  }

  /** The virtio device id, 0 if unknown. */
  int id() {
    return id;
  }

  /** Devices are called by this and a number: {@code blk0}. */
  String text() {
    return text;
  }

  /** The kind whose code prints an event of this name; UNKNOWN if that is not certain. */
  static DeviceKind ofEvent(String name) {
    for (DeviceKind kind : values()) {
      for (String prefix : kind.prefixes) {
        if (name.startsWith(prefix)) {
          return kind;
        }
      }
    }
    return UNKNOWN;
  }

  /**
   * Whether an event of this name is printed while the element that its thread has taken last is looked at. (Others come from
   * timers, character devices or the machine's life.)
   */
  static boolean isPrintedWhileServing(String name) {
    return name.startsWith("virtio_serial_handle_control_message") || name.equals("virtio_console_flush_buf")
        || name.startsWith("virtio_gpu_cmd_") || name.equals("virtio_balloon_handle_output")
        || name.startsWith("virtio_scsi_") && name.endsWith("_req") || name.startsWith("virtio_mem_") && name.endsWith("_request")
        || name.equals("virtio_iommu_attach") || name.equals("virtio_iommu_map") || name.equals("virtio_pmem_flush_request");
  }

  /** Whether an event of this name, coming straight after a change of status, is about the same device. */
  static boolean isPrintedDuringSetup(String name) {
    return name.equals("virtio_balloon_get_config");
  }
}
