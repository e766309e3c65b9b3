// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** A queue that can be shown. @param name as the user chooses it, with the trace's name before it where there are several */
record QueueChoice(TraceSession trace, int queue, String name) {

  /** The queues of all traces, in the order of the time axis. */
  static List<QueueChoice> all(TraceCursor cursor) {
    List<QueueChoice> choices = new ArrayList<>();
    for (TraceSession trace : cursor.sessions()) {
      SystemState state = cursor.state(trace);
      String prefix = cursor.sessions().size() > 1 ? trace.name() + ": " : "";
      for (int queue : state == null ? List.<Integer>of() : state.queueIds()) {
        choices.add(new QueueChoice(trace, queue, prefix + state.system().queueName(queue)));
      }
    }
    return choices;
  }

  /** Whether this is the queue of that name, which has got or lost its trace's name with the number of traces; null names none. */
  boolean isNamed(String other) {
    return other != null && (name.equals(other) || name.endsWith(": " + other) || other.endsWith(": " + name));
  }

  boolean isPinned(Pin pin) {
    return pin.trace() == trace && pin.queue() == queue;
  }
}
