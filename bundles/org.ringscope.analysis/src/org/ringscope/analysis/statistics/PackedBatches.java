// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Arrays;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.ExposedLists;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.UsedBatch;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** What the driver has written into a packed ring whose buffers are used in order: says how many a used descriptor gives back. */
final class PackedBatches implements ExposedLists.Slots {
  private static final int END_OF_NOTHING = -1;

  private int[] ids = new int[0];
  private int[] flags = new int[0];

  /** @param before the ring before the first event, null if nothing is known */
  PackedBatches(PackedRingState before) {
    grow(before == null ? 0 : before.size());
    for (int slot = 0; before != null && slot < before.size(); slot++) {
      boolean written = before.isDescriptorKnown(slot) && PackedPosition.isMarkedAvailable(before.flags(slot));
      ids[slot] = written ? before.bufferId(slot) : END_OF_NOTHING;
      flags[slot] = written ? before.flags(slot) : 0;
    }
  }

  private void grow(int size) {
    int from = ids.length;
    ids = Arrays.copyOf(ids, size);
    flags = Arrays.copyOf(flags, size);
    Arrays.fill(ids, from, size, END_OF_NOTHING);
  }

  /**
   * Takes in a descriptor that was written.
   *
   * @param size of the ring
   * @return buffers that it gives back, 0 if it is no used one
   */
  int written(EventView event, int size) {
    int slot = event.getInt(Field.INDEX);
    int id = event.getInt(Field.ID);
    if (ids.length != size && size > 0 && size <= PackedLayout.MAX_SIZE) {
      grow(size);
    }
    if (slot >= ids.length) {
      return PackedPosition.isMarkedAvailable(event.getInt(Field.FLAGS)) ? 0 : 1;
    }
    if (PackedPosition.isMarkedAvailable(event.getInt(Field.FLAGS))) {
      ids[slot] = id;
      flags[slot] = event.getInt(Field.FLAGS);
      return 0;
    }
    return UsedBatch.lists(this, ids.length, slot, UsedBatch.slots(this, ids.length, slot, id));
  }

  /** The ring of a queue, null if it is not packed. */
  static PackedRingState ring(QueueState queue) {
    return queue.ring().byFormat(split -> null, packed -> packed);
  }

  @Override
  public int flags(int slot) {
    return flags[slot];
  }

  @Override
  public int id(int slot) {
    return ids[slot];
  }

  @Override
  public boolean isUntouched(int slot) {
    return ids[slot] == END_OF_NOTHING;
  }
}
