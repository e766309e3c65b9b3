// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.TimeAxis;

/**
 * Walks over the events of all traces of an axis in the order of their time; those of the first lane come first at the same time.
 * Checkpoints, which tell nothing new, are left out. For one thread.
 */
final class MergedEvents {
  private final TimeAxis axis;
  private final List<EventCursor> cursors = new ArrayList<>();
  /** By lane: whether its cursor stands on the event that comes next of it. */
  private final boolean[] waiting;
  /** By lane: the last event before the one that comes next of it; a negative sequence for none. */
  private final long[] passedNanos;
  private final int[] passedStream;
  private final long[] passedSequence;
  private int lane = -1;
  private long nanosBefore = EventMatcher.NONE_BEFORE;
  private long nanos = EventMatcher.NONE_BEFORE;

  /** Where one of them stood, to go there again. @param passed by lane the last event before, null for none */
  record Place(List<Position> passed, long nanos) {}

  MergedEvents(TimeAxis axis) throws IOException {
    this.axis = axis;
    for (TimeAxis.Lane of : axis.lanes()) {
      cursors.add(of.trace().cursor());
    }
    waiting = new boolean[cursors.size()];
    passedNanos = new long[waiting.length];
    passedStream = new int[waiting.length];
    passedSequence = new long[waiting.length];
    Arrays.fill(passedSequence, -1);
  }

  /** Behind the event that it stands on. */
  Place place() {
    List<Position> all = new ArrayList<>();
    for (int i = 0; i < waiting.length; i++) {
      all.add(i == lane ? event().position()
          : passedSequence[i] < 0 ? null : new Position(passedNanos[i], passedStream[i], passedSequence[i]));
    }
    return new Place(all, nanos);
  }

  /** Goes to where another one stood: {@link #next} gives the same as there. */
  void seek(Place place) throws IOException {
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = false;
      Position position = place.passed().get(i);
      passed(i, position == null ? 0 : position.nanos(), position == null ? 0 : position.stream(),
          position == null ? -1 : position.sequence());
      if (position == null) {
        cursors.get(i).seekToBegin();
      } else {
        cursors.get(i).seek(position);
      }
    }
    lane = -1;
    nanos = place.nanos();
  }

  /** Moves to the next event; false at the end, behind which more may come. */
  boolean next() throws IOException {
    if (lane >= 0) {
      passed(lane, event().nanos(), event().stream(), event().sequence());
    }
    int first = -1;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < waiting.length; i++) {
      if (i != lane && waiting[i] || advance(i)) {
        waiting[i] = true;
        long time = axis.lanes().get(i).toAxis(cursors.get(i).event().nanos());
        if (first < 0 || time < least) {
          first = i;
          least = time;
        }
      }
    }
    lane = first;
    if (first >= 0) {
      nanosBefore = nanos;
      nanos = least;
    }
    return first >= 0;
  }

  private void passed(int of, long time, int stream, long sequence) {
    passedNanos[of] = time;
    passedStream[of] = stream;
    passedSequence[of] = sequence;
  }

  private boolean advance(int of) throws IOException {
    EventCursor cursor = cursors.get(of);
    waiting[of] = false;
    while (cursor.next()) {
      if (!cursor.event().isCheckpoint()) {
        return true;
      }
    }
    return false;
  }

  int lane() {
    return lane;
  }

  EventView event() {
    return cursors.get(lane).event();
  }

  /** Time on the axis. */
  long nanos() {
    return nanos;
  }

  /** The same of the event before, {@link EventMatcher#NONE_BEFORE} for none. */
  long nanosBefore() {
    return nanosBefore;
  }
}
