// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.analysis.events.EventMatcher;
import org.ringscope.analysis.events.EventTest;
import org.ringscope.analysis.events.QueueLevel;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * What a breakpoint waits for: an event that a condition lets through, or a ring that becomes full ({@code rpmsg0/1 is full}) or has been
 * empty for a while ({@code rpmsg0/1 is empty for 10ms}).
 *
 * @param events null for one that waits for a ring
 * @param queue name of the queue, null for one that waits for events
 * @param emptyNanos negative for one that waits for a full ring
 */
record BreakpointCondition(Condition events, String queue, long emptyNanos) {
  private static final Pattern FULL = Pattern.compile("(\\S+) is full");
  private static final Pattern EMPTY = Pattern.compile("(\\S+) is empty for (\\S+)");
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?(ns|us|µs|ms|s)");

  /** @throws ConditionException if it cannot be understood, or would stop at every event */
  static BreakpointCondition parse(String text) throws ConditionException {
    Matcher full = FULL.matcher(text.strip());
    Matcher empty = EMPTY.matcher(text.strip());
    if (full.matches()) {
      return new BreakpointCondition(null, full.group(1), -1);
    }
    if (empty.matches()) {
      return new BreakpointCondition(null, empty.group(1), nanos(empty.group(2), empty.start(2) + 1));
    }
    Condition condition = Condition.parse(text, EventFields.VOCABULARY);
    if (condition.isAll()) {
      throw new ConditionException(1, "it would stop at every event");
    }
    return new BreakpointCondition(condition, null, 0);
  }

  private static long nanos(String text, int column) throws ConditionException {
    Matcher duration = DURATION.matcher(text);
    if (!duration.matches()) {
      throw new ConditionException(column, "'" + text + "' is no duration such as 30ms");
    }
    return TraceTime.nanos(duration.group(1), duration.group(2));
  }

  static String full(String queue) {
    return queue + " is full";
  }

  static String empty(String queue, String duration) {
    return queue + " is empty for " + duration;
  }

  /**
   * What looks at the events of a trace.
   *
   * @param system that the trace is of, which may not be described in it yet
   * @param name what the user calls the trace
   */
  EventTest test(Trace trace, SystemDescription system, String name, Position behind) throws IOException {
    if (queue == null) {
      return new EventMatcher(trace, name, events);
    }
    QueueInfo info = system.queueNamed(queue);
    if (info == null) {
      return (event, before) -> false; // another system's
    }
    return emptyNanos < 0 ? QueueLevel.full(trace, info, behind) : QueueLevel.empty(trace, info, emptyNanos, behind);
  }
}
