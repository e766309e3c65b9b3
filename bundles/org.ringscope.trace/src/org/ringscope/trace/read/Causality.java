// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.util.Arrays;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.event.CausalRole;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * What has been published in the merged order so far: the avail and used index of every queue. An entry is taken after the index that
 * covers it was written, whatever the time stamps say.
 */
public final class Causality {
  private static final int MORE_QUEUES = 16;

  /** By the slots of {@link CausalRole}. */
  private int[] published = new int[CausalRole.availSlot(MORE_QUEUES)];
  private final PackedCausality packed = new PackedCausality();

  void clear() {
    Arrays.fill(published, Unknown.NUMBER);
    packed.clear();
  }

  /** Whether an event takes an entry that nobody has published yet. Unknown indices hold nothing up. */
  boolean isTooEarly(EventView event) {
    CausalRole role = event.layout().role();
    int slot = role.awaitedSlot(event.packet(), event.start());
    int idx = slot < published.length ? published[slot] : Unknown.NUMBER;
    // free-running 16-bit numbers: entry n is covered by every index from n+1 on, half a turn ahead
    return idx != Unknown.NUMBER && (short) (idx - role.number(event.packet(), event.start()) - 1) < 0
        || role.isSpecial() && event.type() == EventType.PACKED_TAKEN && packed.isTooEarly(event);
  }

  /** Takes note of an event that the merged order has passed. */
  void passed(EventView event) {
    CausalRole role = event.layout().role();
    publish(role.publishedSlot(event.packet(), event.start()), role.number(event.packet(), event.start()));
    if (role.isSpecial()) {
      passedSpecial(event);
    }
  }

  private void passedSpecial(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    switch (event.type()) {
      case PACKED_DESCRIPTOR_WRITTEN -> packed.written(event);
      case CHECKPOINT_DRIVER -> publishKnown(CausalRole.availSlot(queue), DriverCheckpoint.availIdx(event));
      case CHECKPOINT_DEVICE -> publishKnown(CausalRole.usedSlot(queue), DeviceCheckpoint.usedIdx(event));
      case QUEUE_CONFIGURED, QUEUE_RESET -> {
        if (!event.isCheckpoint()) { // a checkpoint only repeats it
          publish(CausalRole.availSlot(queue), Unknown.NUMBER);
          publish(CausalRole.usedSlot(queue), Unknown.NUMBER);
          packed.forget(queue);
        }
      }
      default -> {
        // publishes nothing
      }
    }
  }

  private void publishKnown(int slot, int idx) {
    if (idx != Unknown.NUMBER) {
      publish(slot, idx);
    }
  }

  private void publish(int slot, int idx) {
    if (slot >= published.length) {
      int before = published.length;
      published = Arrays.copyOf(published, CausalRole.availSlot(slot / 2 + MORE_QUEUES));
      Arrays.fill(published, before, published.length, Unknown.NUMBER);
    }
    published[slot] = idx;
  }
}
