// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.IBreakpointManagerListener;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IMemoryBlock;
import org.eclipse.debug.core.model.IThread;
import org.ringscope.trace.system.SystemDescription;

/**
 * A system in the Debug view, of a run or of a recording. It is suspended as a whole: what its cores share must not move under one of
 * them. Behind the end of what is recorded steps move the cursor of its window.
 */
abstract class SystemTarget extends SystemElement
    implements IDebugTarget, IBreakpointManagerListener, Replay.Listener {
  private static final IBreakpointManager MANAGER = DebugPlugin.getDefault().getBreakpointManager();

  private final ILaunch launch;
  private final SystemDescription description;
  private final List<CoreThread> cores = new ArrayList<>();
  private StateVariables variables;

  /** Not yet known to the launch. */
  SystemTarget(ILaunch launch, SystemDescription description) {
    super(null);
    this.launch = launch;
    this.description = description;
    description.cores().forEach(core -> cores.add(new CoreThread(this, core.id(), core.name())));
  }

  /** Somebody who is no core but writes events. */
  final void addWriter(int stream, String name) {
    cores.add(new CoreThread(this, stream, name));
  }

  /** What is recorded. */
  abstract Replay replay();

  /** What a core does; null where nothing is known of it. */
  abstract CoreActivity activity(int core);

  /** Everything that is known where it stands. @param before what was known where it stood before, null for nothing */
  abstract StateVariables readVariables(StateVariables before) throws DebugException;

  /** Goes on to where a step ends. @param core whose step it is, null for that of the system */
  abstract void go(CoreThread core, Goal goal);

  /** Goes back to where a breakpoint was met last. */
  abstract void resumeBack();

  /** Goes on to the next event that a condition lets through, or until something else stops it. */
  abstract void runTo(BreakpointCondition condition);

  abstract void breakpointsChanged();

  /** The one at which it stands, null for none. */
  abstract IBreakpoint metBreakpoint();

  final SystemDescription description() {
    return description;
  }

  final List<CoreThread> cores() {
    return cores;
  }

  private StateVariables earlier;

  final synchronized StateVariables variables() throws DebugException {
    if (variables == null) {
      variables = readVariables(earlier);
    }
    return variables;
  }

  /** It stands elsewhere, or goes there. */
  final synchronized void forget() {
    earlier = variables == null ? earlier : variables.alone();
    variables = null;
  }

  /** Shows it in the Debug view, and stops it at breakpoints. */
  public void begins() {
    LeavingRows.watch();
    MANAGER.addBreakpointListener(this);
    MANAGER.addBreakpointManagerListener(this);
    breakpointsChanged();
    launch.addDebugTarget(this);
    fireCreationEvent();
    cores.forEach(CoreThread::fireCreationEvent);
    replay().begin();
  }

  /** It is over. */
  public void ended() {
    MANAGER.removeBreakpointListener(this);
    MANAGER.removeBreakpointManagerListener(this);
    replay().end();
    cores.forEach(CoreThread::fireTerminateEvent);
    fireTerminateEvent();
  }

  /**
   * Tells everybody that it stands. The Debug view stays with the core that is selected; told of the system itself it would select
   * the first one.
   *
   * @param core -1 for none
   * @param detail why, as debug events say it
   */
  final void tellSuspended(int core, int detail) {
    CoreThread here = core(core);
    cores.forEach(each -> each.stepEnds(each == here));
    if (here == null) {
      fireSuspendEvent(detail);
    } else {
      here.suspended(detail);
      fireChangeEvent(DebugEvent.STATE);
    }
  }

  /** The cursor was moved in another trace: it stands elsewhere, and the Debug view stays where it is. */
  final void tellMoved() {
    cores.forEach(core -> core.stepEnds(false));
    fireChangeEvent(DebugEvent.STATE);
  }

  /** Tells everybody that it goes on. @param stepped whose step it is, null for that of the system */
  final void tellResumed(CoreThread stepped) {
    if (stepped == null) {
      fireResumeEvent(DebugEvent.CLIENT_REQUEST);
    } else {
      fireChangeEvent(DebugEvent.STATE);
    }
    cores.forEach(each -> each.resumed(stepped));
  }

  final CoreThread core(int id) {
    for (CoreThread core : cores) {
      if (core.id() == id) {
        return core;
      }
    }
    return null;
  }

  @Override
  public ILaunch getLaunch() {
    return launch;
  }

  @Override
  public IDebugTarget getDebugTarget() {
    return this;
  }

  @Override
  public IThread[] getThreads() {
    return isTerminated() ? new IThread[0] : cores.toArray(IThread[]::new);
  }

  @Override
  public boolean hasThreads() {
    return !isTerminated();
  }

  @Override
  public boolean canResume() {
    return isSuspended() && !isTerminated();
  }

  @Override
  public boolean canSuspend() {
    return !isSuspended() && !isTerminated();
  }

  @Override
  public boolean canDisconnect() {
    return false;
  }

  @Override
  public void disconnect() {}

  @Override
  public boolean isDisconnected() {
    return false;
  }

  @Override
  public boolean supportsBreakpoint(IBreakpoint breakpoint) {
    return breakpoint instanceof RingBreakpoint;
  }

  @Override
  public void breakpointAdded(IBreakpoint breakpoint) {
    breakpointsChanged();
  }

  @Override
  public void breakpointRemoved(IBreakpoint breakpoint, IMarkerDelta delta) {
    breakpointsChanged();
  }

  @Override
  public void breakpointChanged(IBreakpoint breakpoint, IMarkerDelta delta) {
    breakpointsChanged();
  }

  /** Skip All Breakpoints was switched. */
  @Override
  public void breakpointManagerEnablementChanged(boolean isEnabled) {
    breakpointsChanged();
  }

  @Override
  public boolean supportsStorageRetrieval() {
    return false;
  }

  @Override
  public IMemoryBlock getMemoryBlock(long address, long length) throws DebugException {
    throw new DebugException(Status.error("The view Memory Bytes shows the memory of this system."));
  }
}
