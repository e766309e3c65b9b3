// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.Unknown;

/** When the rings of a recording moved last, by its events; nothing is kept of an event. */
final class QueueMoves {
  private static final long NEVER = Long.MIN_VALUE;

  private static final class Moves {
    int used = Unknown.NUMBER;
    long work = NEVER;
    long any = NEVER;
  }

  private final Map<Integer, Moves> queues = new HashMap<>();
  private Moves last = new Moves();
  private int lastQueue = Unknown.NUMBER;

  /** Takes in an event of a ring. */
  void apply(EventView event) {
    switch (event.type()) {
      case AVAIL_IDX -> {
        Moves queue = queue(event);
        queue.any = event.nanos();
        // what is published while nothing waits begins to wait now
        queue.work = event.getInt(Field.OLD) == queue.used ? event.nanos() : queue.work;
      }
      case USED_IDX -> {
        Moves queue = queue(event);
        queue.used = event.getInt(Field.IDX);
        queue.any = event.nanos();
        queue.work = event.nanos();
      }
      case PACKED_DESCRIPTOR_WRITTEN -> {
        Moves queue = queue(event);
        queue.any = event.nanos();
        queue.work = event.nanos(); // what is published may be the first that waits
      }
      case QUEUE_CONFIGURED, QUEUE_RESET -> {
        Moves queue = queue(event);
        queue.used = 0;
        queue.any = event.nanos();
        queue.work = event.nanos();
      }
      case CHECKPOINT_DEVICE -> queue(event).used = event.getInt(Field.USED_IDX);
      default -> {}
    }
  }

  /** Since when a queue stands still. @param begin of the recording, for one that has never moved */
  StillnessRules.Since since(int queue, long begin) {
    Moves moves = queues.get(queue);
    return moves == null ? new StillnessRules.Since(begin, begin)
        : new StillnessRules.Since(Math.max(begin, moves.work), Math.max(begin, moves.any));
  }

  private Moves queue(EventView event) {
    int id = event.getInt(Field.QUEUE);
    if (id != lastQueue) {
      lastQueue = id;
      last = queues.computeIfAbsent(id, unknown -> new Moves());
    }
    return last;
  }
}
