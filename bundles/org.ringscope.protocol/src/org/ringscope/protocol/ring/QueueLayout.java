// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * Where the three parts of a ring lie, by the names that both formats share (virtio 1.3 §2.6). Addresses are those of
 * whoever the layout is given to.
 */
public sealed interface QueueLayout permits VringLayout, PackedLayout {
  /** Bytes of a descriptor of either format (virtio 1.3 §2.7.5, §2.8.13). */
  int DESC_BYTES = 16;

  /** Alignment of the descriptors, in bytes. */
  int DESC_ALIGNMENT = 16;

  /** Descriptors. */
  int size();

  /** Bytes of the legacy block layout, 0 = three free addresses. */
  int align();

  /** Address of the descriptors. */
  long desc();

  default long descBytes() {
    return (long) DESC_BYTES * size();
  }

  /** Address of what the driver writes besides descriptors: available ring, or driver event suppression. */
  long driverArea();

  long driverAreaBytes();

  int driverAreaAlignment();

  /** What the driver area holds, for messages: {@code avail}, {@code driver_event}. */
  String driverAreaName();

  /** Address of what only the device writes: used ring, or device event suppression. */
  long deviceArea();

  long deviceAreaBytes();

  int deviceAreaAlignment();

  String deviceAreaName();

  /** Bytes from {@link #desc} to the end of the device area, where the parts lie in one block in that order. */
  default long lengthBytes() {
    return deviceArea() + deviceAreaBytes() - desc();
  }

  /** The same ring, each part moved by {@code delta} bytes. */
  QueueLayout shift(long delta);
}
