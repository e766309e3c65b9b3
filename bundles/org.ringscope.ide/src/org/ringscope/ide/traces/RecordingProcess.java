// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.ringscope.trace.write.LiveTrace;
import org.ringscope.ui.CaughtJob;

/**
 * Something that writes a live trace until it ends, as the platform sees it: a process in the Debug view whose lines go to the
 * Console. Subclasses do the work in {@link #work}.
 */
public abstract class RecordingProcess extends PlatformObject implements IProcess {
  private final ILaunch launch;
  private final String label;
  private final IFolder recording;
  private final CoreOutputStream output = new CoreOutputStream();
  private final CoreOutputStream errors = new CoreOutputStream();
  private final Map<String, String> attributes = new HashMap<>();
  private volatile boolean terminated;
  private volatile int exitValue;

  /**
   * Not yet known to the launch.
   *
   * @param type id of the launch configuration type
   * @param recording the folder that the trace is written into
   */
  protected RecordingProcess(ILaunch launch, String type, String label, IFolder recording) {
    this.launch = launch;
    this.label = label;
    this.recording = recording;
    setAttribute(ATTR_PROCESS_TYPE, type);
  }

  /** The folder that is recorded into. */
  public final IFolder recording() {
    return recording;
  }

  /** What is being recorded, to be followed. Once the process was started. */
  public abstract LiveTrace trace();

  /**
   * Waits for the end, on a thread of its own.
   *
   * @return the exit value
   */
  protected abstract int work() throws IOException, InterruptedException;

  /** One line to the Console. Any thread. */
  protected final void print(String line) {
    output.println(line);
  }

  /** One line of something that is wrong to the Console, which shows it in red. Any thread. */
  protected final void printWrong(String line) {
    output.pass(); // what was printed before stands before
    errors.println(line);
    errors.pass();
  }

  /** Shows it in the Debug view, and starts a thread that sees the work to its end and then calls {@code ended}. */
  protected final void start(Runnable ended) {
    launch.addProcess(this);
    fire(DebugEvent.CREATE);
    Thread thread = new Thread(() -> run(ended), "ringscope-recording-" + label);
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Runnable ended) {
    try {
      exitValue = work();
    } catch (IOException | InterruptedException e) {
      printWrong(String.valueOf(e.getMessage()));
      exitValue = 4;
    } catch (RuntimeException | Error e) {
      printWrong(CaughtJob.report(e, label));
      exitValue = 70;
    } finally {
      output.pass();
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

  /** There is output and no input. */
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
      throw new IOException(label + " reads no input");
    }
  }
}
