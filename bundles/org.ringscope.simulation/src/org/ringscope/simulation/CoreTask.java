// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.Task;
import org.ringscope.runtime.Waiting;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.runtime.virtio.TransportTimeoutException;
import org.ringscope.simulation.sides.Program;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.WorkloadFailedException;

/** A program as a task of its core, on a thread of its own. The last task of a core goes on serving interrupts. */
final class CoreTask {

  /** Hears how tasks end, each on its own thread. */
  interface Listener {
    /** Its program has come to its end. */
    void ended(CoreTask task);

    /** An error of the engine itself. */
    void failed(Throwable e);

    /** Its thread ends. */
    void gone();
  }

  private final Core core;
  private final Task task;
  private final Program program;
  private final boolean isFirst;
  private final RunClock clock;
  private final Listener listener;
  private volatile boolean isEnded;
  private volatile boolean isCrashed;
  private volatile String stopped;

  /** @param isFirst whether it is the core's first task, which brings it to the clock */
  CoreTask(Core core, Program program, boolean isFirst, RunClock clock, Listener listener) {
    this.core = core;
    this.task = core.addTask(program.name());
    this.program = program;
    this.isFirst = isFirst;
    this.clock = clock;
    this.listener = listener;
  }

  /** Its core has crashed, if it is this one. @return whether the task had not ended before */
  boolean crash(Core crashed) {
    boolean wasOpen = crashed == core && !isEnded && !isCrashed;
    isCrashed |= crashed == core;
    return wasOpen;
  }

  Role role() {
    return program.role();
  }

  void start() {
    Thread thread = new Thread(this::run, "ringscope-core-" + task);
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    if (isFirst) {
      clock.begin(core);
    }
    task.begin();
    try {
      runProgram();
      if (task.isAlone()) {
        core.stall(() -> false, Long.MAX_VALUE); // interrupts go on
      }
    } catch (CoreStoppedException e) {
      // The run is over.
    } catch (Throwable e) {
      listener.failed(e);
    } finally {
      if (task.end()) {
        clock.end(core);
      }
      listener.gone();
    }
  }

  private void runProgram() throws Exception {
    try {
      if (clock.ending() == Ending.RUNNING) {
        program.run();
        isEnded = true;
        listener.ended(this);
        program.goOn();
      }
    } catch (NegotiationException | TransportTimeoutException | AddressFault | MalformedFirmwareException
        | WorkloadFailedException e) {
      stopped = e.getMessage(); // what went wrong in the system is a result, not an error of the run
      core.print("stopped: " + stopped);
    }
  }

  TaskSummary summary() {
    Waiting waiting = isEnded || isCrashed || stopped != null ? null : task.waiting();
    if (waiting != null && program.movedNanos() > waiting.sinceNanos()) {
      waiting = new Waiting(waiting.what(), program.movedNanos(), waiting.untilNanos());
    }
    return new TaskSummary(core.name(), task.name(), program.role(), isEnded || isCrashed, stopped, waiting,
        program.progress(),
        program.diagnosis(), program.traffic());
  }
}
