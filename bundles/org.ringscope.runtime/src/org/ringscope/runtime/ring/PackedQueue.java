// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedLayout;

/** What both sides of a packed ring share: the three parts (virtio 1.3 §2.8). */
abstract class PackedQueue extends RingSide {
  final PackedRing ring;
  final EventSuppression driverEvent;
  final EventSuppression deviceEvent;

  private final PackedLayout layout;

  PackedQueue(QueueSetup setup) {
    super(setup);
    layout = setup.packedLayout();
    ring = parts == null ? null : new PackedRing(parts.desc());
    driverEvent = parts == null ? null : new EventSuppression(parts.driverArea());
    deviceEvent = parts == null ? null : new EventSuppression(parts.deviceArea());
  }

  @Override
  public final PackedLayout layout() {
    return layout;
  }

  final long slotAddress(int slot) {
    return layout.desc() + (long) PackedDescriptorLayout.BYTES * slot;
  }
}
