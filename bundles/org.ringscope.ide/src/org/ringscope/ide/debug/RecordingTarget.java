// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IProcess;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.Position;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** A recording in the Debug view: it stands where the cursor of its window does, and steps move that. */
public final class RecordingTarget extends SystemTarget {
  private final String name;
  private final Trace trace;
  private final Replay replay;
  /** Whether the last step looked for breakpoints. */
  private volatile boolean isResumed;
  private volatile boolean isTerminated;

  /** Not yet known to the launch. @param cursor of the window that shows the recording */
  public RecordingTarget(ILaunch launch, TraceSession recording, TraceCursor cursor) {
    super(launch, recording.trace().system());
    name = recording.name();
    trace = recording.trace();
    replay = new Replay(cursor, trace.path(), () -> trace, this);
    trace.streams().stream().filter(stream -> stream.id() == StreamInfo.OBSERVER)
        .forEach(stream -> addWriter(stream.id(), "observer"));
  }

  @Override
  Replay replay() {
    return replay;
  }

  @Override
  CoreActivity activity(int core) {
    Place place = replay.place();
    return place == null ? null : place.activities().get(core);
  }

  @Override
  StateVariables readVariables(StateVariables before) throws DebugException {
    Place place = replay.place();
    try {
      return place == null ? null : new StateVariables(this, place.state(), trace, before);
    } catch (IOException e) {
      throw new DebugException(Status.error("the state of " + name + " cannot be read: " + FailureText.of(e), e));
    }
  }

  @Override
  void go(CoreThread core, Goal goal) {
    Place place = replay.place();
    if (place != null) {
      tellResumed(core);
      replay.step(goal, replay.from(place), goal.isBack() ? replay::toBegin : replay::toEnd);
    }
  }

  private void resume(boolean isBack) {
    isResumed = true;
    go(null, new Goal(place -> BreakpointTests.of(trace, description(), name, place, BreakpointTests.NONE),
        BreakpointTests.areCounting(), isBack, null));
  }

  @Override
  public void resume() {
    resume(false);
  }

  @Override
  void resumeBack() {
    resume(true);
  }

  @Override
  void runTo(BreakpointCondition condition) {
    go(null, new Goal(place -> condition.test(trace, description(), name, place), false, false, null));
  }

  /** Ends a step that takes long. */
  @Override
  public void suspend() {
    replay.cancel();
  }

  @Override
  public boolean isSuspended() {
    return !isTerminated && !replay.isSearching();
  }

  @Override
  public void moved() {
    forget();
    Place place = replay.place();
    Position here = place == null ? null : place.state().position();
    int detail = isResumed ? DebugEvent.BREAKPOINT : DebugEvent.STEP_END;
    isResumed = false;
    if (replay.isMovedByAnother()) {
      tellMoved();
    } else {
      tellSuspended(here == null ? -1 : here.stream(), detail);
    }
  }

  @Override
  public boolean isSteady() {
    return !isTerminated;
  }

  @Override
  public void closed() {
    terminate();
  }

  @Override
  void breakpointsChanged() {} // each step asks for them

  @Override
  IBreakpoint metBreakpoint() {
    return null; // where the cursor was put says nothing of why
  }

  @Override
  public String getName() {
    Place place = replay.place();
    boolean isBegin = place != null && place.state().nanos() <= trace.beginNanos();
    String end = isBegin ? " (begin)" : place != null && place.isEnd() ? " (end)" : "";
    return isTerminated ? name : name + replay.where() + end;
  }

  @Override
  public IProcess getProcess() {
    return null;
  }

  @Override
  public boolean canTerminate() {
    return !isTerminated;
  }

  @Override
  public boolean isTerminated() {
    return isTerminated;
  }

  /** Ends the session; the window goes on showing the recording. */
  @Override
  public void terminate() {
    if (!isTerminated) {
      isTerminated = true;
      ended();
    }
  }
}
