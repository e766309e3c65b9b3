// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.BitSet;
import java.util.List;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.Features;

/** {@link RingRules} of a packed ring. */
final class PackedRules extends RingRules {
  private static final int EVENT_ALIGN = 4;
  private static final int RESERVED_MODE = 3;

  private final PackedRingState ring;

  PackedRules(QueueState queue, PackedRingState ring, String name, long nanos) {
    super(queue, name, nanos);
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

  @Override
  List<String> evidence() {
    return List
        .of("%s: size=%d next_avail=%d next_used=%d".formatted(place("descriptor ring", info.desc()), ring.size(),
            ring.availPlace(), ring.usedPlace()));
  }

  @Override
  boolean isNeverUsed() {
    return ring.nextUsed() == PackedPosition.START && ring.usedDescriptors() == 0;
  }

  /** A used id out of range stays in its slot; an available one counts in the last of a list (virtio 1.3 §2.8.6). */
  @Override
  void checkRing() {
    checkEvent("driver", ring.driverEventFlags(), ring.driverEventOffset());
    checkEvent("device", ring.deviceEventFlags(), ring.deviceEventOffset());
    for (int i = 0; ring.isKnown() && i < ring.size(); i++) {
      boolean used = !PackedPosition.isMarkedAvailable(ring.flags(i));
      boolean exposed = ring.owner(i) == DescriptorOwner.DEVICE;
      boolean last = used || exposed && (ring.flags(i) & DescriptorFlags.NEXT) == 0;
      if (last && ring.bufferId(i) >= ring.size()) {
        add("F17", "descriptor %d has id=%d, outside the ring of size=%d".formatted(i, ring.bufferId(i), ring.size()));
      }
    }
    if (ring.isKnown()) {
      checkLists();
    }
  }

  private void checkEvent(String writer, int flags, int offset) {
    if (flags == QueueState.UNKNOWN) {
      return;
    }
    int mode = EventSuppressionLayout.mode(flags);
    if (flags != mode || mode == RESERVED_MODE) {
      add("RESERVED_FLAGS", "the %s wrote event suppression flags=0x%x: reserved".formatted(writer, flags));
    } else if (mode == EventSuppressionLayout.DESC && queue.device().lacks(Features.EVENT_IDX)) {
      add("RESERVED_FLAGS",
          "the %s wrote event suppression flags=0x2, which needs EVENT_IDX".formatted(writer));
    } else if (mode == EventSuppressionLayout.DESC && PackedPosition.slot(offset) >= ring.size()) {
      add("RESERVED_FLAGS", "the %s asks for descriptor %d of a ring of size=%d".formatted(writer,
          PackedPosition.slot(offset), ring.size()));
    }
  }

  private void checkLists() {
    BufferRules buffer = new BufferRules(this, queue);
    BitSet ids = new BitSet(ring.size());
    int slots = ring.slotsInFlight();
    for (int head = 0; head < ring.size(); head++) {
      if (isHead(head)) {
        int[] list = ring.chainOf(head);
        buffer.begin("list from descriptor " + head);
        for (int i = 0; i < list.length && buffer.descriptor(ring.descriptor(list[i])); i++) {
          continue;
        }
        int last = list[list.length - 1];
        checkEnd(last, slots, buffer);
        buffer.end();
        int id = ring.bufferId(last);
        if (id < ring.size() && ids.get(id)) {
          twice(id, last);
        }
        ids.set(id);
      }
    }
  }

  private void twice(int id, int last) {
    if (isBeginKnown()) {
      add("HEAD_IN_FLIGHT",
          "buffer id %d is in flight twice, the second time in descriptor %d".formatted(id, last));
    } else {
      add("HEAD_IN_FLIGHT", DiagnosisSeverity.HINT,
          "buffer id %d seems to be in flight twice, the second time in descriptor %d; or the list used last was longer"
              .formatted(id, last));
    }
  }

  /**
   * Whether it is certain where that which is in flight begins. Behind a used descriptor lie the other slots of its list as
   * they were, or those of lists that were used before them, and nothing says how many.
   */
  private boolean isBeginKnown() {
    if (!isForeign() || queue.device().has(Features.IN_ORDER) || ring.slotsInFlight() >= ring.size()) {
      return true;
    }
    int before = (ring.usedPlace() + ring.size() - 1) % ring.size();
    boolean isUsed = ring.isDescriptorKnown(before) && !PackedPosition.isMarkedAvailable(ring.flags(before));
    return !isUsed || ring.flags(before) == 0 && ring.length(before) == 0 && ring.address(before) == 0;
  }

  private void checkEnd(int last, int slots, BufferRules buffer) {
    if ((ring.flags(last) & DescriptorFlags.NEXT) == 0) {
      return;
    }
    buffer.cut();
    boolean indirect = (ring.flags(last) & DescriptorFlags.INDIRECT) != 0;
    if (slots >= ring.size() && !indirect) {
      add("CHAIN_TOO_LONG", "the list that ends in descriptor %d is longer than the ring of size=%d".formatted(last,
          ring.size()));
    } else if (!indirect) {
      add("LIST_NOT_COMPLETE", DiagnosisSeverity.HINT,
          "descriptor %d has NEXT, and the one behind it is not published: may be half written".formatted(last));
    }
  }
}
