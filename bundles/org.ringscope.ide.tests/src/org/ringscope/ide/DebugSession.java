// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.ide.traces.RecordingProcess;

/** A stepped run of an example, or its recording, in the Debug view. UI thread. */
final class DebugSession {
  private static final String RECORDING = "org.ringscope.ide.recording";

  final IDebugTarget system;

  private DebugSession(IDebugTarget system) {
    this.system = system;
  }

  private static ILaunch launch(String example, String mode) throws CoreException {
    ILaunchConfigurationWorkingCopy copy = SimulationShortcut.configuration(Bench.example(example)).getWorkingCopy();
    copy.setAttribute("org.ringscope.ide.simulation.stepped", true);
    return copy.launch(mode, new NullProgressMonitor());
  }

  /** A run that stands before its first event. */
  static DebugSession run(String example) throws CoreException {
    IDebugTarget system = launch(example, ILaunchManager.DEBUG_MODE).getDebugTarget();
    Bench.await(() -> Bench.cursor().state() != null, () -> "no state; problem " + Bench.cursor().problem());
    return new DebugSession(system);
  }

  /** Records a whole run, which the window shows then. */
  static Path record(String example) throws CoreException {
    ILaunch run = launch(example, ILaunchManager.RUN_MODE);
    Bench.await(run::isTerminated, () -> "the run goes on");
    Path trace = ((RecordingProcess) run.getProcesses()[0]).recording().getLocation().toPath();
    Bench.await(() -> Bench.cursor().session() != null && Bench.cursor().session().trace().path().equals(trace)
        && !Bench.cursor().isLive(), () -> "no recording is shown");
    return trace;
  }

  /** A recording where the cursor stands. */
  static DebugSession recording(Path trace) throws CoreException {
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    ILaunchConfigurationWorkingCopy copy =
        manager.getLaunchConfigurationType(RECORDING).newInstance(null, "recording of " + trace.getFileName());
    copy.setAttribute(RECORDING + ".trace", trace.toString());
    DebugSession session =
        new DebugSession(copy.launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor()).getDebugTarget());
    Bench.await(() -> session.frames().stream().anyMatch(frame -> frame.contains(" s")), () -> "nobody did anything");
    return session;
  }

  String name() {
    try {
      return system.getName();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  /** The core whose name begins like this. */
  IThread core(String name) {
    try {
      for (IThread thread : system.getThreads()) {
        if (thread.getName().startsWith(name)) {
          return thread;
        }
      }
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("no core " + name);
  }

  /** What each core stands behind. */
  List<String> frames() {
    try {
      return Stream.of(system.getThreads()).map(DebugSession::top).toList();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static String top(IThread core) {
    try {
      IStackFrame frame = core.getTopStackFrame();
      return frame == null ? "" : frame.getName();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until it stands, with a core behind an event that begins like this. */
  void awaitAt(String event) {
    Bench.await(() -> system.isSuspended() && frames().stream().anyMatch(frame -> frame.startsWith(event)),
        () -> name() + " is behind " + frames() + " instead of " + event);
  }
}
