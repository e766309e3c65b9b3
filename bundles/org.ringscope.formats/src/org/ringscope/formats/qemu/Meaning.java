// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.List;

/** What an event says, with the arguments that say it. Events of all other names are kept as they are. */
enum Meaning {
  POP(Kept.MEANING, "virtqueue_pop", "vq", "elem"),
  FILL(Kept.MEANING, "virtqueue_fill", "vq", "elem", "len"),
  QUEUE_NOTIFY(Kept.MEANING, "virtio_queue_notify", "vdev", "n", "vq"),
  NOTIFY(Kept.MEANING, "virtio_notify", "vdev", "vq"),
  NOTIFY_IRQFD(Kept.MEANING, "virtio_notify_irqfd", "vdev", "vq"),
  SET_STATUS(Kept.MEANING, "virtio_set_status", "vdev", "val"),
  FLUSH(Kept.NAME_TOO, "virtqueue_flush", "vq", "count"),
  MMIO_READ(Kept.NAME_TOO, "virtio_mmio_read", "offset"),
  MMIO_WRITE(Kept.NAME_TOO, "virtio_mmio_write_offset", "offset", "value"),
  MMIO_IRQ(Kept.NAME_TOO, "virtio_mmio_setting_irq", "level"),
  MMIO_GUEST_PAGE(Kept.NAME_TOO, "virtio_mmio_guest_page"),
  MMIO_QUEUE_WRITE(Kept.NAME_TOO, "virtio_mmio_queue_write"),
  ALLOCATE(Kept.NAME_TOO, "virtqueue_alloc_element"),
  NONE(Kept.NAME_TOO, "");

  /** What the trace keeps of an event. */
  private enum Kept {
    MEANING,
    NAME_TOO
  }

  private final Kept kept;
  private final String event;
  private final List<String> arguments;

  Meaning(Kept kept, String event, String... arguments) {
    this.kept = kept;
    this.event = event;
    this.arguments = List.of(arguments);
  }

  /** Whether its meaning is all there is to record; the others are kept by name and arguments too. */
  boolean isRecorded() {
    return kept == Kept.MEANING;
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
