// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.DeviceKind;

/** Devices of a log are called as the same devices found in memory are. */
class DeviceNamingTest {
  @ParameterizedTest
  @EnumSource
  void aDeviceIsCalledByItsKindAndANumber(DeviceKind kind) {
    DeviceNaming naming = new DeviceNaming(0, 1);
    ForeignDevice device = new ForeignDevice(3);
    device.isA(kind, true);
    assertThat(naming.describe(device).name()).isEqualTo(kind.text() + "0");
    assertThat(naming.describe(device).name()).isEqualTo(kind.text() + "1");
    assertThat(naming.describe(device).deviceId()).isEqualTo(kind.id());
  }

  @ParameterizedTest
  @CsvSource({"virtio_gpu_cmd_res_flush, 16", "virtio_crypto_handle_request, 20", "virtio_iommu_map, 23",
      "virtio_mem_plug_request, 24", "virtio_snd_handle_ctrl, 25", "virtio_pmem_flush_request, 27",
      "virtio_gpio_start, 41",
      "virtio_serial_handle_control_message, 3", "virtio_console_flush_buf, 3", "virtio_blk_handle_read, 2",
      "virtio_rng_popped, 4"})
  void qemusWordsTellTheKind(String event, int id) {
    assertThat(DeviceEventNames.kindOf(event)).isSameAs(DeviceKind.of(id)).isNotSameAs(DeviceKind.NONE);
  }

  @Test
  void othersTellNothing() {
    assertThat(DeviceEventNames.kindOf("virtio_notify")).isSameAs(DeviceKind.NONE);
    assertThat(DeviceEventNames.kindOf("virtqueue_pop")).isSameAs(DeviceKind.NONE);
  }
}
