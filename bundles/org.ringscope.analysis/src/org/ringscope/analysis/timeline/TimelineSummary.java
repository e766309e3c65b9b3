// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.List;
import org.ringscope.analysis.state.QueueState;

/**
 * A span of time in equally long pieces. Immutable.
 *
 * @param pieces how many of the grid's pieces there are
 * @param endNanos end of the last event that was read
 * @param events of the whole recording, in each piece
 * @param gaps where events were lost
 * @param flags faults in the order of time, the first ones of very many
 */
public record TimelineSummary(TimeGrid grid, int pieces, long endNanos, int[] events, List<QueueLane> queues,
    List<CoreLane> cores, List<ChannelLane> channels, List<TimelineFlag> flags,
    List<TimelineGap> gaps) {
  static final TimelineSummary NOTHING =
      new TimelineSummary(new TimeGrid(0, 0), 0, 0, new int[0], List.of(), List.of(), List.of(), List.of(),
          List.of());

  public TimelineSummary {
    queues = List.copyOf(queues);
    cores = List.copyOf(cores);
    channels = List.copyOf(channels);
    flags = List.copyOf(flags);
    gaps = List.copyOf(gaps);
  }

  public boolean isEmpty() {
    return pieces == 0;
  }

  /** The lane of a queue, null if nothing was told of it. */
  public QueueLane queue(int id) {
    for (QueueLane lane : queues) {
      if (lane.queue() == id) {
        return lane;
      }
    }
    return null;
  }

  /** The lane of a core, null if nothing was told of it. */
  public CoreLane core(int id) {
    for (CoreLane lane : cores) {
      if (lane.core() == id) {
        return lane;
      }
    }
    return null;
  }

  /** Events in the pieces that a span touches: at least as many as it has. */
  public long eventsIn(long fromNanos, long toNanos) {
    long sum = 0;
    for (int piece = grid.piece(fromNanos); piece <= Math.min(pieces - 1, grid.piece(toNanos)); piece++) {
      sum += events[piece];
    }
    return sum;
  }

  /** Buffers in flight of a queue in the piece of a time, the greatest number; {@link QueueState#UNKNOWN} if nobody knows. */
  public int inFlight(int queue, long nanos) {
    QueueLane lane = queue(queue);
    return lane == null ? QueueState.UNKNOWN : lane.most(Math.min(grid.piece(nanos), pieces - 1));
  }
}
