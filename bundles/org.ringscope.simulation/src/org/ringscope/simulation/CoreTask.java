// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.type.Durations;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreResetException;
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
  private volatile Program program;
  private final boolean isFirst;
  private final RunClock clock;
  private final Listener listener;
  private volatile boolean isEnded;
  /** What a step did that lets nobody expect its end; null for nothing. */
  private volatile String cut;
  /** What it did in earlier lives of its core. */
  private final List<TaskSummary> before = new CopyOnWriteArrayList<>();
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

  Core core() {
    return core;
  }

  /** The endpoint that it is there for; null for none. */
  Endpoint end() {
    return program.end();
  }

  /** Nothing is expected of it any more. @param why in words @return whether it had not ended before */
  boolean cut(String why) {
    boolean wasOpen = isOpen();
    if (wasOpen) {
      cut = why;
    }
    return wasOpen;
  }

  /** Whether its end may still be waited for. */
  boolean isOpen() {
    return !isEnded && cut == null;
  }

  /** Its core begins anew: all is open again. With the core's thread. */
  void beginAgain(Program fresh) {
    cut("was cut short when its core began anew at " + Durations.format(Duration.ofNanos(core.nanos())));
    before.add(summary());
    program = fresh;
    isEnded = false;
    cut = null;
    stopped = null;
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
    try {
      while (!live()) {
        task.again();
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

  /** @return whether that was its last life */
  private boolean live() throws Exception {
    try {
      task.begin();
      runProgram();
      if (core.mayReset()) {
        core.await("the end of the run", () -> false, Long.MAX_VALUE);
      } else if (task.isAlone()) {
        core.stall(() -> false, Long.MAX_VALUE); // interrupts go on
      }
      return true;
    } catch (CoreResetException e) {
      return false;
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
      stopped = cut == null ? e.getMessage() : null; // what went wrong in the system is a result, not an error of the run
      core.print("stopped: " + e.getMessage());
    }
  }

  /** Of earlier lives of its core, then of this one. */
  List<TaskSummary> summaries() {
    List<TaskSummary> all = new ArrayList<>(before);
    all.add(summary());
    return all;
  }

  TaskSummary summary() {
    Waiting waiting = !isOpen() || stopped != null ? null : task.waiting();
    if (waiting != null && program.movedNanos() > waiting.sinceNanos()) {
      waiting = new Waiting(waiting.what(), program.movedNanos(), waiting.untilNanos());
    }
    return new TaskSummary(core.name(), task.name(), program.role(), isEnded, cut, stopped, waiting,
        program.progress(), program.diagnosis(), program.traffic());
  }
}
