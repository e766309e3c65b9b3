// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.util.Arrays;

/**
 * What has been published in the merged order so far: the avail and used index of every queue. An entry is taken after the index that
 * covers it was written, whatever the time stamps say.
 */
final class Causality {
  private static final int UNKNOWN = -1;

  private int[] availIdx = {};
  private int[] usedIdx = {};
  private final PackedCausality packed = new PackedCausality();

  void clear() {
    Arrays.fill(availIdx, UNKNOWN);
    Arrays.fill(usedIdx, UNKNOWN);
    packed.clear();
  }

  /** Whether an event takes an entry that nobody has published yet. Unknown indices hold nothing up. */
  boolean isTooEarly(EventView event) {
    EventType type = event.type();
    if (type == EventType.AVAIL_TAKEN) {
      return isUncovered(availIdx, event);
    }
    if (type == EventType.PACKED_TAKEN) {
      return packed.isTooEarly(event);
    }
    return type == EventType.USED_TAKEN && isUncovered(usedIdx, event);
  }

  /** Takes note of an event that the merged order has passed. */
  void passed(EventView event) {
    switch (event.type()) {
      case AVAIL_IDX -> publishAvail(event.getInt(Field.QUEUE), event.getInt(Field.IDX));
      case PACKED_DESCRIPTOR_WRITTEN -> packed.written(event);
      case USED_IDX -> publishUsed(event.getInt(Field.QUEUE), event.getInt(Field.IDX));
      case CHECKPOINT_DRIVER -> {
        if ((event.getInt(Field.KNOWN) & CheckpointKnown.IDX) != 0) {
          publishAvail(event.getInt(Field.QUEUE), event.getInt(Field.AVAIL_IDX));
        }
      }
      case CHECKPOINT_DEVICE -> {
        if ((event.getInt(Field.KNOWN) & CheckpointKnown.IDX) != 0) {
          publishUsed(event.getInt(Field.QUEUE), event.getInt(Field.USED_IDX));
        }
      }
      case QUEUE_CONFIGURED, QUEUE_RESET -> {
        if (!event.isCheckpoint()) { // a checkpoint only repeats it
          publishAvail(event.getInt(Field.QUEUE), UNKNOWN);
          publishUsed(event.getInt(Field.QUEUE), UNKNOWN);
          packed.forget(event.getInt(Field.QUEUE));
        }
      }
      default -> {
        // publishes nothing
      }
    }
  }

  private void publishAvail(int queue, int idx) {
    availIdx = withRoomFor(availIdx, queue);
    availIdx[queue] = idx;
  }

  private void publishUsed(int queue, int idx) {
    usedIdx = withRoomFor(usedIdx, queue);
    usedIdx[queue] = idx;
  }

  private static boolean isUncovered(int[] published, EventView event) {
    int queue = event.getInt(Field.QUEUE);
    int idx = queue < published.length ? published[queue] : UNKNOWN;
    // free-running 16-bit numbers: entry n is covered by every index from n+1 on, half a turn ahead
    return idx != UNKNOWN && (short) (idx - event.getInt(Field.POSITION) - 1) < 0;
  }

  private static int[] withRoomFor(int[] published, int queue) {
    if (queue < published.length) {
      return published;
    }
    int[] larger = Arrays.copyOf(published, queue + 16);
    Arrays.fill(larger, published.length, larger.length, UNKNOWN);
    return larger;
  }
}
