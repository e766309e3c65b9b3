// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;

/** What both sides of a packed ring share: the three parts (virtio 1.3 §2.8). */
abstract class PackedQueue extends RingSide {
  final PackedRing ring;
  final EventSuppression driverEvent;
  final EventSuppression deviceEvent;

  private final PackedLayout layout;

  PackedQueue(QueueSetup setup, Writer peer) {
    super(setup, peer);
    layout = setup.packedLayout();
    ring = parts == null ? null : new PackedRing(parts.desc());
    driverEvent = parts == null ? null : new EventSuppression(parts.driverArea());
    deviceEvent = parts == null ? null : new EventSuppression(parts.deviceArea());
  }

  /** Whether the peer wants to be notified, as {@link EventSuppressionLayout#wants} says; tells of a wish that is none. */
  final boolean isWanted(EventSuppression event, long address, int next, int added) {
    long words = event.readOpaque();
    if (!EventSuppressionLayout.isLegal(words, eventIdx, size) && isFirst(Kind.EVENT_FLAGS)) {
      tell(Kind.EVENT_FLAGS, address, words, -1,
          String.format("impossible event suppression: slot=%d flags=0x%x size=%d event_idx=%b",
              PackedPosition.slot(EventSuppressionLayout.offsetWrapOf(words)), words >>> 16, size, eventIdx));
    }
    return EventSuppressionLayout.wants(words, eventIdx, next, added, size, notifiesWithoutCause);
  }

  @Override
  public final PackedLayout layout() {
    return layout;
  }

  final long slotAddress(int slot) {
    return layout.desc() + (long) PackedDescriptorLayout.BYTES * slot;
  }
}
