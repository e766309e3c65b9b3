// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
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
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IThread;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.simulation.RunControl;
import org.ringscope.simulation.Stop;
import org.ringscope.trace.EventView;
import org.ringscope.trace.SystemDescription;

/** A run of a system in the Debug view. It is suspended as a whole: what its cores share must not move under one of them. */
public final class SystemTarget extends SystemElement
    implements IDebugTarget, IBreakpointManagerListener, RunControl.Listener {
  private static final IBreakpointManager MANAGER = DebugPlugin.getDefault().getBreakpointManager();

  private final ILaunch launch;
  private final RecordingProcess process;
  private final RunControl control;
  private final SystemDescription description;
  private final List<CoreThread> cores;
  private final RunBreakpoints breakpoints;
  private StateVariables variables;

  /** Not yet known to the launch. */
  public SystemTarget(ILaunch launch, RecordingProcess process, RunControl control, SystemDescription description) {
    super(null);
    this.launch = launch;
    this.process = process;
    this.control = control;
    this.description = description;
    cores = description.cores().stream().map(core -> new CoreThread(this, core, description)).toList();
    breakpoints = new RunBreakpoints(process.getLabel(), process.trace());
    control.listen(this);
  }

  RunControl control() {
    return control;
  }

  SystemDescription description() {
    return description;
  }

  /** What is known where it stands. */
  synchronized StateVariables variables() throws DebugException {
    if (variables == null) {
      try {
        variables = StateVariables.atEnd(this, process.trace());
      } catch (IOException e) {
        throw new DebugException(Status.error("the state of " + getName() + " cannot be read: " + e.getMessage(), e));
      }
    }
    return variables;
  }

  private synchronized void forget() {
    variables = null;
  }

  /** Shows it in the Debug view, and stops it at breakpoints. */
  public void begins() {
    MANAGER.addBreakpointListener(this);
    MANAGER.addBreakpointManagerListener(this);
    breakpointsChanged();
    launch.addDebugTarget(this);
    fireCreationEvent();
    cores.forEach(CoreThread::fireCreationEvent);
  }

  /** The run is over. */
  public void ended() {
    MANAGER.removeBreakpointListener(this);
    MANAGER.removeBreakpointManagerListener(this);
    breakpoints.close();
    cores.forEach(CoreThread::fireTerminateEvent);
    fireTerminateEvent();
  }

  @Override
  public void written(EventView event) {
    CoreThread core = core(event.stream());
    if (core != null) {
      core.activity().written(event);
    }
  }

  @Override
  public void held(EventView event) {
    CoreThread core = core(event.stream());
    if (core != null) {
      core.activity().held(event);
      core.fireChangeEvent(DebugEvent.CONTENT); // it may have come to its event after the system was suspended
    }
  }

  @Override
  public void suspended(Stop stop) {
    forget();
    cores.forEach(core -> core.suspended(stop.core() == core.id()));
    fireSuspendEvent(stop.reason() == Stop.Reason.REQUEST ? DebugEvent.CLIENT_REQUEST : DebugEvent.BREAKPOINT);
  }

  @Override
  public void resumed() {
    forget();
    fireResumeEvent(DebugEvent.CLIENT_REQUEST);
    cores.forEach(CoreThread::resumed);
  }

  private CoreThread core(int id) {
    for (CoreThread core : cores) {
      if (core.id() == id) {
        return core;
      }
    }
    return null;
  }

  @Override
  public String getName() {
    return process.getLabel() + (isSuspended() ? " (suspended)" : "");
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
  public IProcess getProcess() {
    return process;
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
  public boolean isSuspended() {
    return control.isSuspended();
  }

  @Override
  public void resume() {
    control.resume();
  }

  @Override
  public void suspend() {
    control.suspend();
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

  private void breakpointsChanged() {
    control.breakpoint(breakpoints.condition());
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
    throw new DebugException(Status.error("The view Memory Bytes shows the memory of " + getName() + "."));
  }
}
