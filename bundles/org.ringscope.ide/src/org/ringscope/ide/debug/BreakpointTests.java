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
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.analysis.events.EventMatcher;
import org.ringscope.analysis.events.EventTest;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/** The breakpoints of the workspace that are enabled, as one trace meets them. Asked by one thread at a time. */
final class BreakpointTests implements EventTest, Predicate<EventView> {
  static final BreakpointTests NONE = new BreakpointTests(List.of());

  private final List<One> all;
  private long before = EventMatcher.NONE_BEFORE;
  private volatile IBreakpoint met;

  private BreakpointTests(List<One> all) {
    this.all = all;
  }

  /**
   * Those of now.
   *
   * @param name what the user calls the trace
   * @param behind the event before the first that they are shown, null for the begin
   * @param known those of a moment ago, which go on counting where they are the same
   */
  static BreakpointTests of(Trace trace, SystemDescription system, String name, Position behind, BreakpointTests known)
      throws IOException {
    List<One> all = new ArrayList<>();
    for (RingBreakpoint breakpoint : enabled()) {
      One same = known.all.stream().filter(one -> one.isOf(breakpoint)).findFirst().orElse(null);
      if (same != null) {
        all.add(same);
        continue;
      }
      try {
        BreakpointCondition condition = BreakpointCondition.parse(breakpoint.condition());
        all.add(new One(breakpoint, condition.test(trace, system, name, behind)));
      } catch (ConditionException e) {
        ILog.of(BreakpointTests.class).warn("a breakpoint cannot be met by " + name + ": " + e.getMessage(), e);
      }
    }
    return all.isEmpty() ? NONE : new BreakpointTests(List.copyOf(all));
  }

  private static List<RingBreakpoint> enabled() {
    IBreakpointManager manager = DebugPlugin.getDefault().getBreakpointManager();
    return !manager.isEnabled() ? List.of() : Stream.of(manager.getBreakpoints(SystemElement.MODEL))
        .filter(RingBreakpoint.class::isInstance).map(RingBreakpoint.class::cast).filter(BreakpointTests::isEnabled)
        .toList();
  }

  private static boolean isEnabled(RingBreakpoint breakpoint) {
    try {
      return breakpoint.isEnabled();
    } catch (CoreException e) {
      return false; // it has just been deleted
    }
  }

  /** Whether one of them counts its hits, so that all events from the begin on matter. */
  static boolean areCounting() {
    return enabled().stream().anyMatch(breakpoint -> breakpoint.hitCount() > 1);
  }

  /** The one that was met last, null for none. */
  IBreakpoint met() {
    return met;
  }

  @Override
  public boolean lets(EventView event, long nanosBefore) {
    boolean isMet = false;
    for (int i = 0; i < all.size(); i++) { // each counts
      One one = all.get(i);
      if (one.lets(event, nanosBefore) && !isMet) {
        isMet = true;
        met = one.breakpoint;
      }
    }
    return isMet;
  }

  @Override
  public void repeats(EventView event) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).test.repeats(event);
    }
  }

  /** The same of a run, which tells of one event after the other. */
  @Override
  public boolean test(EventView event) {
    boolean isMet = lets(event, before);
    before = event.nanos();
    return isMet;
  }

  private static final class One {
    final RingBreakpoint breakpoint;
    final EventTest test;
    private final String condition;
    private final int hitCount;
    private int hits;

    One(RingBreakpoint breakpoint, EventTest test) {
      this.breakpoint = breakpoint;
      this.test = test;
      condition = breakpoint.condition();
      hitCount = breakpoint.hitCount();
    }

    boolean isOf(RingBreakpoint other) {
      return breakpoint == other && condition.equals(other.condition()) && hitCount == other.hitCount();
    }

    boolean lets(EventView event, long nanosBefore) {
      return test.lets(event, nanosBefore) && (++hits == hitCount || hitCount <= 1);
    }
  }
}
