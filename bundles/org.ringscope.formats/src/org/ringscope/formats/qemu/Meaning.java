// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.List;

/** What an event says, with the arguments that say it. Events of all other names are kept as they are. */
enum Meaning {
  POP("virtqueue_pop", "vq", "elem"),
  FILL("virtqueue_fill", "vq", "elem", "len"),
  QUEUE_NOTIFY("virtio_queue_notify", "vdev", "n", "vq"),
  NOTIFY("virtio_notify", "vdev", "vq"),
  NOTIFY_IRQFD("virtio_notify_irqfd", "vdev", "vq"),
  SET_STATUS("virtio_set_status", "vdev", "val"),
  FLUSH("virtqueue_flush", "vq", "count"),
  MMIO_READ("virtio_mmio_read", "offset"),
  MMIO_WRITE("virtio_mmio_write_offset", "offset", "value"),
  MMIO_IRQ("virtio_mmio_setting_irq", "level"),
  MMIO_GUEST_PAGE("virtio_mmio_guest_page"),
  MMIO_QUEUE_WRITE("virtio_mmio_queue_write"),
  ALLOCATE("virtqueue_alloc_element"),
  NONE("");

  private final String event;
  private final List<String> arguments;

  Meaning(String event, String... arguments) {
    this.event = event;
    this.arguments = List.of(arguments);
  }

  /** Whether its meaning is all there is to record; the others are kept by name and arguments too. */
  boolean isRecorded() {
    return ordinal() <= SET_STATUS.ordinal();
  }

  List<String> arguments() {
    return arguments;
  }

  static Meaning of(String event) {
    for (Meaning meaning : values()) {
      if (meaning.event.equals(event)) {
        return meaning;
      }
    }
    return NONE;
  }
}
