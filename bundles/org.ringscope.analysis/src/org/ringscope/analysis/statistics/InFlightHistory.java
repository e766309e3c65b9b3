// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/**
 * How many buffers of a queue were in flight over time: published and not used where the ring was seen, taken by the
 * device and not returned where only buffers were. Of a source that looks now and then, what it saw at its looks.
 *
 * @param queue its id
 * @param beginNanos begin of the first step
 * @param endNanos end of the last step
 * @param most greatest number in each of the equally long steps, {@link QueueState#UNKNOWN} where it is not known
 */
public record InFlightHistory(int queue, long beginNanos, long endNanos, int[] most) {
  private static final int CANCEL_INTERVAL = 4096;

  /** Follows one queue through the steps. */
  private static final class Steps {
    private final InFlightTrack track;
    private final int[] most;
    private int step;
    private boolean isPolled;

    Steps(int count, QueueState before) {
      track = new InFlightTrack(before);
      most = new int[count];
      most[0] = track.now();
    }

    void moveTo(int wanted) {
      while (step < wanted) {
        most[++step] = track.now();
      }
    }

    void apply(EventView event) {
      track.apply(event);
      if (!isPolled) {
        see();
      }
    }

    /** What follows was found by one look: of its events only the last says how many there were. */
    void polled() {
      see();
      isPolled = true;
    }

    void see() {
      most[step] = Math.max(most[step], track.now());
    }
  }

  /**
   * Reads the queues of a trace in one pass over the span.
   *
   * @param steps at least 1
   * @param cancelled asked every few thousand events; true ends the reading, later steps then repeat the last number
   */
  public static List<InFlightHistory> read(Trace trace, long fromNanos, long toNanos, int steps,
      BooleanSupplier cancelled)
      throws IOException {
    SystemState before = new StateReader(trace).at(fromNanos - 1);
    Map<Integer, Steps> tracks = new LinkedHashMap<>();
    for (QueueInfo queue : trace.system().queues()) {
      tracks.put(queue.id(), new Steps(steps, before.queue(queue.id())));
    }
    EventCursor cursor = trace.cursor();
    cursor.seek(fromNanos);
    double perNano = (double) steps / Math.max(1, toNanos - fromNanos + 1);
    int untilAsked = CANCEL_INTERVAL;
    while (cursor.next() && cursor.event().nanos() <= toNanos && (--untilAsked > 0 || !cancelled.getAsBoolean())) {
      EventView event = cursor.event();
      untilAsked = untilAsked == 0 ? CANCEL_INTERVAL : untilAsked;
      boolean polled = event.type() == EventType.POLLED;
      Steps track = polled || InFlightTrack.isTold(event) ? tracks.get(event.getInt(Field.QUEUE)) : null;
      if (track != null && polled) {
        track.polled();
      } else if (track != null) {
        track.moveTo(Math.min(steps - 1, (int) ((event.nanos() - fromNanos) * perNano)));
        track.apply(event);
      }
    }
    List<InFlightHistory> result = new ArrayList<>();
    tracks.forEach((queue, track) -> {
      track.see();
      track.moveTo(steps - 1);
      result.add(new InFlightHistory(queue, fromNanos, toNanos, track.most));
    });
    return result;
  }

  @Override
  public String toString() {
    return "queue " + queue + " " + Arrays.toString(most);
  }
}
