// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IProcess;
import org.ringscope.analysis.events.EventMatcher;
import org.ringscope.analysis.events.EventTest;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.simulation.RunControl;
import org.ringscope.simulation.Stop;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/** A run that is debugged. While it is suspended, the cursor of its window may go back, and the Debug view with it. */
public final class RunTarget extends SystemTarget implements RunControl.Listener {
  private final RecordingProcess process;
  private final RunControl control;
  private final CoreActivity[] activities;
  private final Replay replay;
  private Trace trace;
  private volatile BreakpointTests breakpoints = BreakpointTests.NONE;

  /** Not yet known to the launch. */
  public RunTarget(ILaunch launch, RecordingProcess process, RunControl control, SystemDescription description) {
    super(launch, description);
    this.process = process;
    this.control = control;
    activities = new CoreActivity[cores().stream().mapToInt(CoreThread::id).max().orElse(-1) + 1];
    cores().forEach(core -> activities[core.id()] = new CoreActivity(description, core.id()));
    Path recording = process.recording().getLocation().toPath();
    replay = new Replay(null, recording, this::trace, this);
    control.listen(this);
  }

  /** All that is written up to now, and what names mean in it. */
  private synchronized Trace trace() throws IOException {
    if (trace == null) {
      trace = Trace.follow(process.trace());
    }
    trace.refresh();
    return trace;
  }

  /** Where the cursor stands, if it has gone back; null where the run itself stands. */
  private Place past() {
    Place place = replay.place();
    return place == null || place.isEnd() || !control.isSuspended() ? null : place;
  }

  @Override
  Replay replay() {
    return replay;
  }

  @Override
  CoreActivity activity(int core) {
    Place past = past();
    return past == null ? activities[core] : past.activities().get(core);
  }

  @Override
  StateVariables readVariables(StateVariables before) throws DebugException {
    Place past = past();
    try {
      return past == null ? StateVariables.atEnd(this, process.trace(), before)
          : new StateVariables(this, past.state(), trace(), before);
    } catch (IOException e) {
      throw new DebugException(Status.error("the state of " + getName() + " cannot be read: " + FailureText.of(e), e));
    }
  }

  @Override
  public void ended() {
    super.ended();
    synchronized (this) {
      try {
        if (trace != null) {
          trace.close();
        }
      } catch (IOException e) {
        ILog.of(RunTarget.class).warn(process.getLabel() + " cannot be closed: " + e.getMessage(), e);
      }
    }
  }

  @Override
  public void written(EventView event) {
    if (event.stream() < activities.length) {
      activities[event.stream()].written(event);
    }
  }

  @Override
  public void held(EventView event) {
    if (event.stream() < activities.length) {
      activities[event.stream()].held(event);
      core(event.stream()).fireChangeEvent(DebugEvent.CONTENT); // it may have come there after the system was suspended
    }
  }

  @Override
  public void suspended(Stop stop) {
    forget();
    replay.hold(true);
    tellSuspended(stop.core(),
        stop.reason() == Stop.Reason.REQUEST ? DebugEvent.CLIENT_REQUEST : DebugEvent.BREAKPOINT);
    replay.lookAgain();
  }

  @Override
  public void resumed() {
    replay.hold(false);
    replay.runsOn();
    forget();
    tellResumed(cores().stream().filter(CoreThread::isSteppedNow).findFirst().orElse(null));
  }

  /** The cursor has moved. */
  @Override
  public void moved() {
    if (control.isSuspended()) {
      forget();
      Place past = past();
      Position here = past == null ? null : past.state().position();
      Stop stop = control.stop();
      if (replay.isMovedByAnother()) {
        tellMoved();
      } else {
        tellSuspended(here == null ? stop == null ? -1 : stop.core() : here.stream(), DebugEvent.STEP_END);
      }
    }
  }

  @Override
  public boolean isSteady() {
    return control.isSuspended();
  }

  /** The run goes on without being seen. */
  @Override
  public void closed() {
    moved();
  }

  @Override
  void go(CoreThread core, Goal goal) {
    Place past = past();
    if (!goal.isBack() && past == null) {
      control.resume(goal.live());
      return;
    }
    Stop stop = control.stop();
    Place place = replay.place();
    Position from = past != null ? replay.from(past)
        : stop != null && stop.position() != null ? stop.position()
            : place != null ? place.state().position() : Position.at(Long.MAX_VALUE);
    tellResumed(core);
    replay.step(goal, from, () -> beyond(goal));
  }

  /** A step on ends in what the run will do; what was recorded without meeting a breakpoint ends where the run stands. */
  private void beyond(Goal goal) {
    if (goal.isBack()) {
      replay.toBegin();
      return;
    }
    replay.follow();
    if (goal.live() != null) {
      control.resume(goal.live());
    }
  }

  @Override
  void resumeBack() {
    go(null, breakpoints(true));
  }

  private Goal breakpoints(boolean isBack) {
    return new Goal(
        place -> BreakpointTests.of(trace(), description(), process.getLabel(), place, BreakpointTests.NONE),
        BreakpointTests.areCounting(), isBack, null);
  }

  @Override
  public void resume() {
    if (past() == null) {
      control.resume();
    } else {
      go(null, breakpoints(false));
    }
  }

  @Override
  void runTo(BreakpointCondition condition) {
    try {
      EventTest.Maker tests = place -> condition.test(trace(), description(), process.getLabel(), place);
      EventTest live = tests.behind(Position.at(trace().endNanos()));
      long[] before = {EventMatcher.NONE_BEFORE};
      go(null, new Goal(tests, false, false, event -> {
        boolean lets = live.lets(event, before[0]);
        before[0] = event.nanos();
        return lets;
      }));
    } catch (IOException e) {
      ILog.of(RunTarget.class).warn(process.getLabel() + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void suspend() {
    replay.cancel();
    control.suspend();
  }

  @Override
  public boolean isSuspended() {
    return control.isSuspended() && !replay.isSearching();
  }

  @Override
  void breakpointsChanged() {
    try {
      Position now = Position.at(trace().endNanos());
      breakpoints = BreakpointTests.of(trace(), description(), process.getLabel(), now, breakpoints);
      control.breakpoint(breakpoints == BreakpointTests.NONE ? null : breakpoints);
    } catch (IOException e) {
      ILog.of(RunTarget.class).warn("breakpoints cannot be met by " + process.getLabel() + ": " + e.getMessage(), e);
    }
  }

  @Override
  IBreakpoint metBreakpoint() {
    Stop stop = control.stop();
    return stop != null && stop.reason() == Stop.Reason.BREAKPOINT && past() == null ? breakpoints.met() : null;
  }

  @Override
  public String getName() {
    return process.getLabel() + (!isSuspended() ? "" : past() == null ? " (suspended)" : " (suspended, looking back)")
        + (isTerminated() ? "" : replay.where());
  }

  @Override
  public IProcess getProcess() {
    return process;
  }

  @Override
  public boolean canTerminate() {
    return process.canTerminate();
  }

  @Override
  public boolean isTerminated() {
    return process.isTerminated();
  }

  @Override
  public void terminate() throws DebugException {
    process.terminate();
  }
}
