// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.core.runtime.Status;
import org.ringscope.simulation.Simulation;
import org.ringscope.trace.LiveTrace;

/** A running simulation as the platform sees it: a process whose output is what the cores print. */
public final class SimulationProcess extends PlatformObject implements IProcess {
  private final ILaunch launch;
  private final String label;
  private final Simulation simulation;
  private final IFolder recording;
  private final CoreOutputStream output;
  private final CoreOutputStream errors = new CoreOutputStream();
  private final Map<String, String> attributes = new HashMap<>();
  private volatile boolean terminated;
  private volatile int exitValue;

  SimulationProcess(ILaunch launch, String label, Simulation simulation, IFolder recording, CoreOutputStream output) {
    this.launch = launch;
    this.label = label;
    this.simulation = simulation;
    this.recording = recording;
    this.output = output;
    setAttribute(ATTR_PROCESS_TYPE, SimulationSettings.TYPE);
    launch.addProcess(this);
    fire(DebugEvent.CREATE);
  }

  /** The folder that the run is recorded into. */
  public IFolder recording() {
    return recording;
  }

  /** What is being recorded, to be followed. */
  public LiveTrace trace() {
    return simulation.trace();
  }

  /** Starts the cores, and a thread that sees the run to its end and then calls {@code ended}. */
  void start(Runnable ended) {
    simulation.start();
    Thread thread = new Thread(() -> watch(ended), "Ringscope run of " + label);
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(Runnable ended) {
    try {
      simulation.await();
      RunReport.lines(simulation.summary()).forEach(output::println);
      exitValue = simulation.summary().faults().isEmpty() ? 0 : 1;
    } catch (RuntimeException | InterruptedException e) {
      errors.println(String.valueOf(e.getMessage()));
      exitValue = 4;
    } finally {
      terminated = true;
      ended.run();
      fire(DebugEvent.TERMINATE);
    }
  }

  @Override
  public boolean canTerminate() {
    return !terminated;
  }

  @Override
  public boolean isTerminated() {
    return terminated;
  }

  @Override
  public void terminate() {
    simulation.stop();
  }

  @Override
  public String getLabel() {
    return label;
  }

  @Override
  public ILaunch getLaunch() {
    return launch;
  }

  @Override
  public int getExitValue() throws DebugException {
    if (!terminated) {
      throw new DebugException(Status.error(label + " is still running"));
    }
    return exitValue;
  }

  @Override
  public IStreamsProxy getStreamsProxy() {
    return new Streams();
  }

  @Override
  public synchronized void setAttribute(String key, String value) {
    attributes.put(key, value);
  }

  @Override
  public synchronized String getAttribute(String key) {
    return attributes.get(key);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == ILaunch.class) {
      return type.cast(launch);
    }
    return type == IProcess.class ? type.cast(this) : super.getAdapter(type);
  }

  private void fire(int kind) {
    DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] {new DebugEvent(this, kind)});
  }

  /** Cores print and do not read. */
  private final class Streams implements IStreamsProxy {
    @Override
    public IStreamMonitor getOutputStreamMonitor() {
      return output;
    }

    @Override
    public IStreamMonitor getErrorStreamMonitor() {
      return errors;
    }

    @Override
    public void write(String input) throws IOException {
      throw new IOException("the cores of a simulation read no input");
    }
  }
}
