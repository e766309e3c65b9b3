// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/**
 * The states of several traces at one common instant. A step goes to the next or last event of whichever trace has it;
 * events of two traces at the same time come in the order of the lanes. For one thread, like {@link StateReader}.
 */
public final class AxisReader {
  private final Map<Trace, StateReader> readers = new IdentityHashMap<>();
  private final List<SystemState> states = new ArrayList<>();
  /** Time on the axis that the states are of. */
  private long asked = AxisState.BEFORE_ALL;
  private TimeAxis axis = new TimeAxis(List.of());

  /** An axis without traces: {@link #show} gives it some. */
  public AxisReader() {}

  public AxisReader(TimeAxis axis) throws IOException {
    show(axis);
  }

  /** Looks at another axis from now on; what is known of traces that are on both is kept. Ask for a place afterwards. */
  public void show(TimeAxis newAxis) throws IOException {
    List<Trace> present = newAxis.lanes().stream().map(Lane::trace).toList();
    readers.keySet().removeIf(trace -> present.stream().noneMatch(other -> other == trace));
    states.clear();
    axis = newAxis;
    for (Trace trace : present) {
      if (!readers.containsKey(trace)) {
        readers.put(trace, StateReader.withRates(trace));
      }
      states.add(null);
    }
  }

  public TimeAxis axis() {
    return axis;
  }

  /** After the last events up to and including this time of the axis. */
  public AxisState at(long axisNanos) throws IOException {
    asked = axisNanos;
    for (int lane = 0; lane < states.size(); lane++) {
      states.set(lane, reader(lane).at(position(lane, axisNanos)));
    }
    return state();
  }

  /** After the event at this position of one trace, and after the last events of the others up to its time. */
  public AxisState at(int lane, Position position) throws IOException {
    long time = axis.lanes().get(lane).toAxis(position.nanos());
    asked = time;
    for (int other = 0; other < states.size(); other++) {
      states.set(other, reader(other).at(other == lane ? position : position(other, time)));
    }
    return state();
  }

  /** The begin: after the first events that are not descriptions. */
  public AxisState begin() throws IOException {
    return at(axis.beginNanos());
  }

  /** Before the first event of every trace. */
  public AxisState first() throws IOException {
    asked = AxisState.BEFORE_ALL;
    for (int lane = 0; lane < states.size(); lane++) {
      states.set(lane, reader(lane).first());
    }
    return state();
  }

  /** At the end of every trace; of those that are followed, at what {@link Trace#refresh} has brought. */
  public AxisState last() throws IOException {
    asked = Long.MAX_VALUE;
    for (int lane = 0; lane < states.size(); lane++) {
      states.set(lane, reader(lane).last());
    }
    return state();
  }

  /** After the next event of all traces; the same again at the end. */
  public AxisState next() throws IOException {
    start();
    int earliest = earliest();
    if (earliest >= 0) {
      states.set(earliest, reader(earliest).next());
      asked = state().eventNanos();
    }
    return state();
  }

  /** After all events of the next time at which something happens; the same again at the end. */
  public AxisState nextInstant() throws IOException {
    start();
    int earliest = earliest();
    return earliest < 0 ? state() : at(axis.lanes().get(earliest).toAxis(reader(earliest).peekNanos()));
  }

  /** The lane whose next event comes first, -1 if there is none. */
  private int earliest() throws IOException {
    int earliest = -1;
    long time = Long.MAX_VALUE;
    for (int lane = 0; lane < states.size(); lane++) {
      long next = reader(lane).peekNanos();
      long nanos = axis.lanes().get(lane).toAxis(next);
      if (next != StateReader.NO_EVENT && (earliest < 0 || nanos < time)) {
        earliest = lane;
        time = nanos;
      }
    }
    return earliest;
  }

  /** Before the event that was passed last in any trace; the first state at the beginning. */
  public AxisState previous() throws IOException {
    start();
    int latest = latest();
    if (latest >= 0) {
      states.set(latest, reader(latest).previous());
      asked = state().eventNanos();
    }
    return state();
  }

  /** After all events of the time before the one at which something happened last; the begin at the begin. */
  public AxisState previousInstant() throws IOException {
    start();
    long now = state().eventNanos();
    long before = axis.beginNanos();
    for (int lane = 0; lane < states.size() && now != AxisState.BEFORE_ALL; lane++) {
      long last = reader(lane).nanosBefore(axis.lanes().get(lane).toTrace(now));
      before = last == StateReader.NO_EVENT ? before : Math.max(before, axis.lanes().get(lane).toAxis(last));
    }
    return at(before);
  }

  private int latest() {
    int latest = -1;
    AxisState now = state();
    for (int lane = 0; lane < states.size(); lane++) {
      boolean passed = states.get(lane).position() != null;
      if (passed && (latest < 0 || now.nanos(lane) >= now.nanos(latest))) {
        latest = lane;
      }
    }
    return latest;
  }

  /** The newest event that the states are after, in words; empty before the first. */
  public String lastEvent(BiFunction<SystemDescription, EventView, String> words) throws IOException {
    int latest = states.contains(null) ? -1 : latest();
    return latest < 0 ? "" : reader(latest).lastEvent(words);
  }

  private void start() throws IOException {
    if (states.contains(null)) {
      first();
    }
  }

  private Position position(int lane, long axisNanos) {
    return Position.at(axis.lanes().get(lane).toTrace(axisNanos));
  }

  private StateReader reader(int lane) {
    return readers.get(axis.lanes().get(lane).trace());
  }

  private AxisState state() {
    return new AxisState(axis, states, asked);
  }
}
