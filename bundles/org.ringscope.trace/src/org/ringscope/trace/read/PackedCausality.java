// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * What has been written into packed rings in the merged order so far: per slot its AVAIL and USED bits and who wrote it.
 * A slot is taken after it was written in that turn, by another stream than the one that takes it.
 */
final class PackedCausality {
  // the bits of virtio 1.3 §2.8.1 once more: the trace requires no other room, not even that of the protocol
  private static final int AVAIL = 1 << 7;
  private static final int USED = 1 << 15;
  private static final int STREAM_SHIFT = 16;
  /** Tells a slot that was written with neither bit from one of which nothing is known. */
  private static final int KNOWN = 1;

  /** Queue → slot → stream id above AVAIL, USED and KNOWN; 0 while nothing is known. */
  private final Map<Integer, int[]> slots = new HashMap<>();

  void clear() {
    slots.clear();
  }

  void forget(int queue) {
    slots.remove(queue);
  }

  void written(EventView event) {
    int slot = event.getInt(Field.INDEX);
    int[] ring = slots.computeIfAbsent(event.getInt(Field.QUEUE), queue -> new int[64]);
    if (slot >= ring.length) {
      ring = Arrays.copyOf(ring, 2 * slot);
      slots.put(event.getInt(Field.QUEUE), ring);
    }
    ring[slot] = event.stream() << STREAM_SHIFT | event.getInt(Field.FLAGS) & (AVAIL | USED) | KNOWN;
  }

  /** Whether an event takes what nobody has written yet. Unknown slots hold nothing up. */
  boolean isTooEarly(EventView event) {
    int slot = event.getInt(Field.INDEX);
    int[] ring = slots.get(event.getInt(Field.QUEUE));
    int written = ring == null || slot >= ring.length ? 0 : ring[slot];
    if (written == 0) {
      return false;
    }
    boolean sameTurn = (written & AVAIL) != 0 == (event.getInt(Field.WRAP) != 0);
    boolean available = (written & AVAIL) != 0 != ((written & USED) != 0);
    // the driver's own available descriptor is not yet what it waits for
    return !sameTurn || available && written >>> STREAM_SHIFT == event.stream();
  }
}
