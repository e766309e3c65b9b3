// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.Evaluator;
import org.ringscope.analysis.condition.Truth;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.Trace;

/** Says of the events of a trace whether a condition lets them through. For one thread. */
public final class EventMatcher implements EventTest {
  /** Instead of the time of the event before where there is none. */
  public static final long NONE_BEFORE = Long.MIN_VALUE;

  private final Condition condition;
  private final Evaluator<EventView> evaluator;
  private final EventEvaluators evaluators;

  /**
   * @param condition of {@link EventFields#VOCABULARY}
   * @param traceName what the user calls the trace
   */
  public EventMatcher(Trace trace, String traceName, Condition condition) {
    this.condition = condition;
    evaluators = new EventEvaluators(trace, traceName);
    evaluator = condition.evaluator(evaluators::of);
  }

  public Condition condition() {
    return condition;
  }

  @Override
  public boolean lets(EventView event, long nanosBefore) {
    evaluators.nanosBefore(nanosBefore);
    return evaluator.of(event) == Truth.TRUE;
  }
}
