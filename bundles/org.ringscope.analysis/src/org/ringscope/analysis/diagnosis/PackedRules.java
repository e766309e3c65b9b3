// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.QueueInfo;

/** {@link RingRules} of a packed ring. */
final class PackedRules extends RingRules {
  private static final int EVENT_ALIGN = 4;

  private final PackedRingState ring;

  PackedRules(QueueInfo info, PackedRingState ring, String name, long nanos) {
    super(info, name, nanos);
    this.ring = ring;
  }

  @Override
  void checkAlignment() {
    if (info.desc() % DESCRIPTOR_ALIGN != 0) {
      add("F22", "descriptor ring at 0x%x is not aligned to %d".formatted(info.desc(), DESCRIPTOR_ALIGN));
    } else if (info.avail() % EVENT_ALIGN != 0 || info.used() % EVENT_ALIGN != 0) {
      add("F22", "event suppression at 0x%x and 0x%x is not aligned to %d".formatted(info.avail(), info.used(),
          EVENT_ALIGN));
    }
  }

  /** A used id out of range stays in its slot; an available one counts in the last of a list (virtio 1.3 §2.8.6). */
  @Override
  void checkRing() {
    for (int i = 0; ring.isKnown() && i < ring.size(); i++) {
      boolean used = !PackedPosition.isMarkedAvailable(ring.flags(i));
      boolean exposed = ring.owner(i) == DescriptorOwner.DEVICE;
      boolean last = used || exposed && (ring.flags(i) & DescriptorFlags.NEXT) == 0;
      if (last && ring.bufferId(i) >= ring.size()) {
        add("F17", "descriptor %d has id=%d, outside the ring of size=%d".formatted(i, ring.bufferId(i), ring.size()));
      }
      if (exposed && !used && ring.length(i) == 0) {
        add("F19", "descriptor %d of a published list has length 0 (addr=0x%x)".formatted(i, ring.address(i)));
      }
    }
  }
}
