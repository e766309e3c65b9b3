// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.trace.read.Trace;

/** The traces of a window and where they lie in time. Immutable. @param sessions one per lane of the axis */
record OpenTraces(List<TraceSession> sessions, TimeAxis axis) {
  static final OpenTraces NONE = new OpenTraces(List.of(), new TimeAxis(List.of()));

  static OpenTraces of(String name, Trace trace) throws IOException {
    return new OpenTraces(List.of(new TraceSession(name, trace)), TimeAxis.of(trace));
  }

  /** One more trace, where the user has put it before, else where its clock says. */
  OpenTraces with(String name, Trace trace) throws IOException {
    List<TraceSession> more = new ArrayList<>(sessions);
    more.add(new TraceSession(unusedName(name), trace));
    TimeAxis wider = axis.with(trace);
    Lane first = axis.lanes().get(0);
    var remembered = TimeOffsets.find(first.trace(), trace);
    return new OpenTraces(List.copyOf(more), remembered.isEmpty() ? wider
        : wider.withOffset(axis.lanes().size(), first.offsetNanos() + remembered.getAsLong()));
  }

  OpenTraces without(TraceSession session) {
    List<TraceSession> fewer = new ArrayList<>(sessions);
    fewer.remove(session);
    return new OpenTraces(List.copyOf(fewer), axis.without(sessions.indexOf(session)));
  }

  /** A trace moved on the axis; how all lie to the first one is remembered. */
  OpenTraces move(TraceSession session, long nanos) {
    TimeAxis moved = axis.withOffset(sessions.indexOf(session), nanos);
    Lane first = moved.lanes().get(0);
    for (Lane lane : moved.lanes().subList(1, moved.lanes().size())) {
      TimeOffsets.remember(first.trace(), lane.trace(), lane.offsetNanos() - first.offsetNanos());
    }
    return new OpenTraces(sessions, moved);
  }

  Lane lane(TraceSession session) {
    return axis.lanes().get(sessions.indexOf(session));
  }

  private String unusedName(String wanted) {
    String name = wanted;
    for (int i = 2; isUsed(name); i++) {
      name = wanted + " (" + i + ")";
    }
    return name;
  }

  private boolean isUsed(String name) {
    return sessions.stream().anyMatch(session -> session.name().equals(name));
  }
}
