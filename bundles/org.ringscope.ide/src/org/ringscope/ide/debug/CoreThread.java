// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.List;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/** One core as a thread of the Debug view. */
final class CoreThread extends SystemElement implements IThread {
  private static final IBreakpoint[] NO_BREAKPOINTS = {};

  private final SystemTarget system;
  private final int core;
  private final String name;
  private volatile boolean isStepping;
  /** Whether the Debug view was told that this core is suspended. */
  private volatile boolean isTold;
  private volatile IBreakpoint met;

  /** @param core its id, which is that of its stream of events */
  CoreThread(SystemTarget system, int core, String name) {
    super(system);
    this.system = system;
    this.core = core;
    this.name = name;
  }

  int id() {
    return core;
  }

  /** The whole system has stopped. @param isHere whether at an event of this core, which is told later */
  void stepEnds(boolean isHere) {
    isStepping = false;
    met = null;
    if (!isHere) {
      fireChangeEvent(DebugEvent.CONTENT);
    }
  }

  /** The whole system has stopped at an event of this core. */
  void suspended(int detail) {
    met = system.metBreakpoint();
    isTold = true;
    fireSuspendEvent(detail);
  }

  /** The whole system goes on. @param stepped whose step it is, null for that of the system */
  void resumed(CoreThread stepped) {
    met = null;
    if (stepped == null || stepped == this || isTold) {
      isTold = false;
      fireResumeEvent(stepped == this ? DebugEvent.STEP_INTO : DebugEvent.CLIENT_REQUEST);
    }
  }

  boolean isSteppedNow() {
    return isStepping;
  }

  @Override
  public String getName() {
    return name + (isSuspended() ? " (suspended)" : "");
  }

  @Override
  public IStackFrame[] getStackFrames() {
    if (!isSuspended()) {
      return new IStackFrame[0];
    }
    CoreActivity activity = system.activity(core);
    List<String> words = activity == null ? List.of("did nothing yet") : activity.frames();
    IStackFrame[] frames = new IStackFrame[Math.max(1, words.size())];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = new CoreFrame(this, i, words.isEmpty() ? "runs" : words.get(i));
    }
    return frames;
  }

  @Override
  public IStackFrame getTopStackFrame() {
    IStackFrame[] frames = getStackFrames();
    return frames.length == 0 ? null : frames[0];
  }

  @Override
  public boolean hasStackFrames() {
    return isSuspended();
  }

  @Override
  public int getPriority() {
    return 0;
  }

  @Override
  public IBreakpoint[] getBreakpoints() {
    IBreakpoint here = met;
    return here == null ? NO_BREAKPOINTS : new IBreakpoint[] {here};
  }

  @Override
  public boolean canStepInto() {
    return isSuspended();
  }

  @Override
  public boolean canStepOver() {
    return isSuspended() && device() != null;
  }

  @Override
  public boolean canStepReturn() {
    return canStepOver();
  }

  @Override
  public boolean isStepping() {
    return isStepping;
  }

  /** To the next event of this core. */
  @Override
  public void stepInto() {
    step(Goal.next(Steps.nextOf(core)));
  }

  /** Until the buffer that this core had last is back at its driver. */
  @Override
  public void stepOver() {
    if (canStepOver()) {
      step(Goal.next(Steps.backOf(queue(), head(), device().driverCore())));
    }
  }

  /** Until the chain that this core had last is used by its device. */
  @Override
  public void stepReturn() {
    if (canStepReturn()) {
      step(Goal.next(Steps.usedOf(queue(), head(), device().deviceCore())));
    }
  }

  /** Back to the event of this core before. */
  void stepBack() {
    step(Goal.back(Steps.nextOf(core)));
  }

  /** Back to where the buffer that this core had last was published. */
  void stepBackOver() {
    if (canStepOver()) {
      step(Goal.back(Steps.publishedOf(queue(), head(), device().driverCore())));
    }
  }

  private void step(Goal goal) {
    isStepping = true;
    system.go(this, goal);
  }

  /** Of the buffer that this core had last; null for none. */
  private QueueInfo queue() {
    CoreActivity activity = system.activity(core);
    return activity == null ? null : system.description().queue(activity.queue());
  }

  private int head() {
    return system.activity(core).head();
  }

  private DeviceInfo device() {
    QueueInfo queue = queue();
    return queue == null ? null : system.description().device(queue.device());
  }

  @Override
  public boolean canResume() {
    return system.canResume();
  }

  @Override
  public boolean canSuspend() {
    return system.canSuspend();
  }

  @Override
  public boolean isSuspended() {
    return system.isSuspended();
  }

  @Override
  public void resume() throws DebugException {
    system.resume();
  }

  @Override
  public void suspend() throws DebugException {
    system.suspend();
  }

  @Override
  public boolean canTerminate() {
    return system.canTerminate();
  }

  @Override
  public boolean isTerminated() {
    return system.isTerminated();
  }

  @Override
  public void terminate() throws DebugException {
    system.terminate();
  }
}
