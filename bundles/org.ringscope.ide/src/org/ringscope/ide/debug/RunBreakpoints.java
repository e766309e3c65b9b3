// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.analysis.events.EventMatcher;
import org.ringscope.trace.EventView;
import org.ringscope.trace.LiveTrace;
import org.ringscope.trace.Trace;

/** The breakpoints of the workspace, as one run meets them. */
final class RunBreakpoints {
  private final String name;
  private final LiveTrace live;
  private Trace trace;

  /** @param name what the user calls the run */
  RunBreakpoints(String name, LiveTrace live) {
    this.name = name;
    this.live = live;
  }

  /** What stops the run from now on; null for nothing, which costs nothing. */
  synchronized Predicate<EventView> condition() {
    IBreakpointManager manager = DebugPlugin.getDefault().getBreakpointManager();
    List<EventMatcher> matchers = new ArrayList<>();
    if (manager.isEnabled()) {
      Stream.of(manager.getBreakpoints(SystemElement.MODEL)).forEach(each -> add(each, matchers));
    }
    return matchers.isEmpty() ? null : new Met(List.copyOf(matchers));
  }

  private void add(IBreakpoint breakpoint, List<EventMatcher> matchers) {
    try {
      if (breakpoint.isEnabled() && breakpoint instanceof RingBreakpoint ring) {
        matchers.add(new EventMatcher(trace(), name, Condition.parse(ring.condition(), EventFields.VOCABULARY)));
      }
    } catch (CoreException | IOException | ConditionException e) {
      ILog.of(RunBreakpoints.class).warn("a breakpoint cannot be met by " + name + ": " + e.getMessage(), e);
    }
  }

  /** What names mean in this run. */
  private Trace trace() throws IOException {
    if (trace == null) {
      trace = Trace.follow(live);
    }
    return trace;
  }

  synchronized void close() {
    try {
      if (trace != null) {
        trace.close();
      }
    } catch (IOException e) {
      ILog.of(RunBreakpoints.class).warn(name + " cannot be closed: " + e.getMessage(), e);
    }
  }

  /** Asked by one core at a time. */
  private static final class Met implements Predicate<EventView> {
    private final List<EventMatcher> matchers;
    private long before = EventMatcher.NONE_BEFORE;

    Met(List<EventMatcher> matchers) {
      this.matchers = matchers;
    }

    @Override
    public boolean test(EventView event) {
      boolean isMet = false;
      for (int i = 0; i < matchers.size() && !isMet; i++) {
        isMet = matchers.get(i).lets(event, before);
      }
      before = event.stampNanos();
      return isMet;
    }
  }
}
