// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.formats.text.ImportedText;

/** What QEMU answers about its virtqueues, by QMP and by its monitor. */
class QueueStatusTest {
  @Test
  void readsJson() {
    ImportedText imported = ImportedText.of(new QueueStatusImporter(), """
        [{"path": "/machine/peripheral/d0", "name": "virtio-serial",
          "queues": [{"inuse": 1, "queue-index": 0, "name": "virtio-serial", "vring-num": 128, "vring-desc": 47333376,
            "vring-avail": 47335424, "vring-used": 47335744, "used-idx": 3, "last-avail-idx": 4,
            "shadow-avail-idx": 5, "element": {"index": 0, "descs": [{"len": 100, "addr": 46568764}]}},
           {"queue-index": 1, "name": "virtio-serial", "vring-num": 0, "vring-desc": 0}]}]
        """);
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.system().devices()).singleElement()
        .satisfies(device -> assertThat(device.name()).isEqualTo("console0"));
    assertThat(imported.system().queue(0)).satisfies(queue -> {
      assertThat(queue.size()).isEqualTo(128);
      assertThat(queue.desc()).isEqualTo(47333376);
      assertThat(queue.used()).isEqualTo(47335744);
    });
    assertThat(imported.system().queue(1).areAddressesKnown()).isFalse();
    assertThat(imported.of("counts")).singleElement().asString().contains("in_flight=2", "avail=5", "used=3");
    assertThat(imported.env()).containsEntry("clock", "order");
  }

  @Test
  void readsTheMonitor() {
    ImportedText imported = ImportedText.of(new QueueStatusImporter(), """
        QEMU 9.2.0 monitor - type 'help' for more information
        (qemu) info virtio-queue-status /machine/peripheral-anon/device[0] 0
        /machine/peripheral-anon/device[0]:
          device_name:          virtio-blk
          queue_index:          0
          used_idx:             0
          signalled_used_valid: false
          last_avail_idx:       0
          shadow_avail_idx:     0
          VRing:
            num:          16
            align:        4096
            desc:         0x0000000080225000
            avail:        0x0000000080225100
            used:         0x0000000080226000
        """);
    assertThat(imported.system().queues()).singleElement().satisfies(queue -> {
      assertThat(queue.size()).isEqualTo(16);
      assertThat(queue.desc()).isEqualTo(0x80225000L);
      assertThat(queue.used()).isEqualTo(0x80226000L);
    });
    assertThat(imported.system().devices()).singleElement()
        .satisfies(device -> assertThat(device.name()).isEqualTo("blk0"));
    assertThat(imported.of("counts")).singleElement().asString().contains("in_flight=0");
    assertThat(imported.report().unreadLines()).isEqualTo(2);
  }

  @Test
  void saysThatADeviceIsBroken() {
    ImportedText imported = ImportedText.of(new QueueStatusImporter(), """
        (qemu) info virtio-status /machine/peripheral/blk0/virtio-backend
        /machine/peripheral/blk0/virtio-backend:
          device_name:             virtio-blk
          device_id:               2
          broken:                  true
          use_guest_notifier_mask: true
          isr:                     1
          status:
        	VIRTIO_CONFIG_S_ACKNOWLEDGE: Valid virtio device found,
        	VIRTIO_CONFIG_S_DRIVER_OK: Driver setup and ready
          Guest features:
        	VIRTIO_RING_F_EVENT_IDX: Used & avail. event fields enabled,
        """);
    assertThat(imported.of("fault")).singleElement().asString()
        .contains("device=0 kind=DEVICE_BROKEN ", "QEMU says of blk0: broken");
    assertThat(imported.report().unreadLines()).isEqualTo(1);
  }

  @Test
  void saysItOfQmpToo() {
    assertThat(ImportedText.of(new QueueStatusImporter(), """
        {"return": {"name": "virtio-net", "device-id": 1, "broken": true, "use-guest-notifier-mask": true,
          "vhost-dev": {"n-tmp-sections": 4, "features": {"transports": []}}, "status": {"statuses": []}}}
        """).of("fault")).singleElement().asString().contains("net0");
  }

  @Test
  void aDeviceThatIsNotBrokenIsNone() {
    assertThat(ImportedText.of(new QueueStatusImporter(), """
        {"return": {"name": "virtio-net", "broken": false, "use-guest-notifier-mask": true}}
        {"return": {"name": "virtio-net", "queue-index": 0, "vring-num": 256, "vring-desc": 4096, "used-idx": 2,
          "shadow-avail-idx": 2}}
        """).of("fault")).isEmpty();
  }
}
