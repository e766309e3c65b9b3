// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

import org.ringscope.protocol.ring.ExposedLists.Slots;

/**
 * The lists that one used descriptor gives back where buffers are used in order (virtio 1.3 §2.8.8): those from its slot up
 * to the one that has its id. Of slots as the driver wrote them.
 */
public final class UsedBatch {
  private UsedBatch() {}

  /** Slots of the batch, 0 if no list here has this id. @param slot of the used descriptor */
  public static int slots(Slots slots, int size, int slot, int id) {
    for (int i = 0; i < size; i++) {
      int at = (slot + i) % size;
      if (isEnd(slots, at) && slots.id(at) == id) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Lists in so many slots, at least one. */
  public static int lists(Slots slots, int size, int slot, int count) {
    int lists = 0;
    for (int i = 0; i < count; i++) {
      lists += isEnd(slots, (slot + i) % size) ? 1 : 0;
    }
    return Math.max(1, lists);
  }

  private static boolean isEnd(Slots slots, int slot) {
    return (slots.flags(slot) & DescriptorFlags.NEXT) == 0;
  }
}
