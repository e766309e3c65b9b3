// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.Layer;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;

/** When the rings of a recording moved last, by its events, and when they stood still before; nothing is kept of an event. */
final class QueueMoves {
  private static final long NEVER = Long.MIN_VALUE;

  /**
   * A time in which buffers of a split ring waited and none was used, until one was.
   *
   * @param buffers that waited when it ended
   */
  record Pause(long beginNanos, long endNanos, int buffers) {
    long nanos() {
      return endNanos - beginNanos;
    }
  }

  /**
   * What a log that prints the indices now and then has told since used.idx moved last.
   *
   * @param used index, or unknown
   * @param looks how often it was printed so
   * @param published buffers that the driver has published meanwhile
   */
  record Stand(long used, int looks, long published) {
    boolean isSeen() {
      return looks > 1 && published > 0;
    }
  }

  private static final class Moves {
    int avail = Unknown.NUMBER;
    int used = Unknown.NUMBER;
    long work = NEVER;
    long any = NEVER;
    /** The last word, entry or descriptor that was told. */
    long told = NEVER;
    /** Since when the last look tells, if it has told nothing more. */
    long lookedAgain = NEVER;
    Pause longest;
    Stand stand = new Stand(Unknown.NUMBER, 0, 0);
    long counted = Unknown.U32;
  }

  private final Map<Integer, Moves> queues = new HashMap<>();
  private final PolledTimes polled;
  private Moves last = new Moves();
  private int lastQueue = Unknown.NUMBER;

  QueueMoves(Trace trace) {
    polled = new PolledTimes(trace);
  }

  /** Takes in an event of a ring; a checkpoint that repeats where it lies is no move of it. */
  void apply(EventView event) {
    if (event.isCheckpoint() && event.type() == EventType.QUEUE_CONFIGURED) {
      return;
    }
    polled.apply(event);
    switch (event.type()) {
      case AVAIL_IDX -> {
        Moves queue = queue(event);
        queue.any = event.nanos();
        queue.avail = event.getInt(Field.IDX);
        // what is published while nothing waits begins to wait now
        queue.work = event.getInt(Field.OLD) == queue.used ? event.nanos() : queue.work;
      }
      case USED_IDX -> {
        Moves queue = queue(event);
        pause(queue, event);
        queue.used = event.getInt(Field.IDX);
        queue.any = event.nanos();
        queue.work = event.nanos();
      }
      case PACKED_DESCRIPTOR_WRITTEN -> {
        Moves queue = queue(event);
        queue.any = event.nanos();
        queue.work = event.nanos(); // what is published may be the first that waits
      }
      case QUEUE_CONFIGURED, QUEUE_RESET -> beginsAnew(queue(event), event.nanos());
      case CHECKPOINT_DEVICE -> {
        Moves queue = queue(event);
        queue.used = event.getInt(Field.USED_IDX);
        queue.work = queue.work == NEVER ? event.nanos() : queue.work; // what waits has waited longer
      }
      case CHECKPOINT_DRIVER -> queue(event).avail =
          event.stream() == StreamInfo.OBSERVER ? event.getInt(Field.AVAIL_IDX) : last.avail;
      case COUNTS -> counts(queue(event), event);
      case POLLED -> queue(event).lookedAgain = event.getLong(Field.SINCE);
      default -> {}
    }
    if (event.type().layer() == Layer.RING) {
      Moves queue = queue(event);
      queue.told = event.nanos();
      queue.lookedAgain = NEVER;
    }
  }

  private static void beginsAnew(Moves queue, long nanos) {
    queue.avail = Unknown.NUMBER;
    queue.used = 0;
    queue.any = nanos;
    queue.work = nanos;
  }

  private void pause(Moves queue, EventView event) {
    int buffers = queue.avail == Unknown.NUMBER ? 0 : RingIndex.distance(event.getInt(Field.OLD), queue.avail);
    if (buffers > 0) {
      long end = polled.earliest(lastQueue, event.nanos());
      Pause pause = new Pause(queue.work, end, buffers);
      if (queue.work != NEVER && (queue.longest == null || pause.nanos() > queue.longest.nanos())) {
        queue.longest = pause;
      }
    }
  }

  private static void counts(Moves queue, EventView event) {
    long used = event.getLong(Field.USED);
    long avail = event.getLong(Field.AVAIL);
    if (used == Unknown.U32 || avail == Unknown.U32) {
      return;
    }
    boolean wasEmpty = queue.counted == queue.stand.used();
    boolean isMoved = queue.stand.looks() > 0 && (used != queue.stand.used() || avail != queue.counted);
    if (used != queue.stand.used()) {
      queue.stand = new Stand(used, 1, 0);
      queue.work = event.nanos();
    } else {
      queue.stand = new Stand(used, queue.stand.looks() + 1,
          queue.stand.published() + RingIndex.distance((int) queue.counted, (int) avail));
      queue.work = wasEmpty ? event.nanos() : queue.work;
    }
    queue.any = isMoved ? event.nanos() : queue.any;
    queue.counted = avail;
  }

  /** What was printed while used.idx stood, null where no indices were printed. */
  Stand stand(int queue) {
    Moves moves = queues.get(queue);
    return moves == null || moves.stand.looks() == 0 ? null : moves.stand;
  }

  /** Since when a queue stands still. @param begin of the recording, for one that has never moved */
  StillnessRules.Since since(int queue, long begin) {
    Moves moves = queues.get(queue);
    return moves == null ? new StillnessRules.Since(begin, begin)
        : new StillnessRules.Since(Math.max(begin, moves.work), Math.max(begin, moves.any));
  }

  /** The longest time in which work stood still before it went on, null for none. */
  Pause longestPause(int queue) {
    Moves moves = queues.get(queue);
    return moves == null ? null : moves.longest;
  }

  /** Whether somebody looked again at the end of a watch and that look was not behind the last change: it may be half done. */
  boolean isSeenOnce(int queue) {
    Moves moves = queues.get(queue);
    return moves != null && moves.lookedAgain != NEVER && moves.lookedAgain <= moves.told;
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
