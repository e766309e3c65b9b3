// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.Objects;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IRegisterGroup;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;

/** One thing that a core does, as a stack frame: the event that it stands behind, and what it has begun. */
final class CoreFrame extends SystemElement implements IStackFrame {
  private static final IRegisterGroup[] NO_REGISTERS = {};

  private final CoreThread thread;
  private final int level;
  private final String words;

  CoreFrame(CoreThread thread, int level, String words) {
    super(thread.getDebugTarget());
    this.thread = thread;
    this.level = level;
    this.words = words;
  }

  private SystemTarget system() {
    return (SystemTarget) getDebugTarget();
  }

  @Override
  public String getName() {
    return words;
  }

  @Override
  public IThread getThread() {
    return thread;
  }

  /** The queues, devices and cores of the system, as they are where it stands. */
  @Override
  public IVariable[] getVariables() throws DebugException {
    StateVariables variables = system().variables();
    return variables == null ? new IVariable[0] : variables.all().toArray(IVariable[]::new);
  }

  @Override
  public boolean hasVariables() {
    return true;
  }

  @Override
  public int getLineNumber() {
    return -1;
  }

  @Override
  public int getCharStart() {
    return -1;
  }

  @Override
  public int getCharEnd() {
    return -1;
  }

  @Override
  public IRegisterGroup[] getRegisterGroups() {
    return NO_REGISTERS;
  }

  @Override
  public boolean hasRegisterGroups() {
    return false;
  }

  /** The same frame as before where it says the same, so that the Debug view keeps what is open and selected. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CoreFrame frame && frame.thread == thread && frame.level == level;
  }

  @Override
  public int hashCode() {
    return Objects.hash(thread, level);
  }

  @Override
  public boolean canStepInto() {
    return thread.canStepInto();
  }

  @Override
  public boolean canStepOver() {
    return thread.canStepOver();
  }

  @Override
  public boolean canStepReturn() {
    return thread.canStepReturn();
  }

  @Override
  public boolean isStepping() {
    return thread.isStepping();
  }

  @Override
  public void stepInto() {
    thread.stepInto();
  }

  @Override
  public void stepOver() {
    thread.stepOver();
  }

  @Override
  public void stepReturn() {
    thread.stepReturn();
  }

  @Override
  public boolean canResume() {
    return thread.canResume();
  }

  @Override
  public boolean canSuspend() {
    return thread.canSuspend();
  }

  @Override
  public boolean isSuspended() {
    return thread.isSuspended();
  }

  @Override
  public void resume() throws DebugException {
    thread.resume();
  }

  @Override
  public void suspend() throws DebugException {
    thread.suspend();
  }

  @Override
  public boolean canTerminate() {
    return thread.canTerminate();
  }

  @Override
  public boolean isTerminated() {
    return thread.isTerminated();
  }

  @Override
  public void terminate() throws DebugException {
    thread.terminate();
  }
}
