// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import org.ringscope.capture.engine.CoreListeners;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.simulation.buffers.BufferCheck;
import org.ringscope.simulation.buffers.CheckedQueue;
import org.ringscope.simulation.buffers.OverwrittenBuffer;
import org.ringscope.simulation.topology.SystemIds;

/** Whoever looks at the buffers of a run, or spoils one, beside its recording; nobody unless the options say so. */
final class BufferListeners {

  private final SimulationOptions options;
  private final SystemIds ids;
  private final List<CheckedQueue> queues;
  /** Null unless buffers are to be checked. */
  private final BufferCheck check;
  private GuestMemory memory;
  private org.ringscope.runtime.CoreListener last;

  BufferListeners(Topology topology, SimulationOptions options, RunClock clock) {
    this.options = options;
    ids = new SystemIds(topology);
    queues = CheckedQueues.of(topology);
    check = options.checksBuffers() ? new BufferCheck(queues, clock, options.isStepped()) : null;
    if (check != null && clock instanceof SteppedClock stepped) {
      stepped.onTurnEnd(check::turnEnds);
    }
  }

  /** @param heardBy who hears of the core otherwise */
  CoreListeners of(Core core, CoreListeners heardBy) {
    TrafficListener traffic = heardBy.traffic();
    if (check != null) {
      traffic = check.listener(ids.of(core), core.getName(), heardBy.core(), traffic);
      last = heardBy.core();
    }
    if (options.isInjected(Faults.OVERWRITTEN_BUFFER, core.getName())) {
      traffic = new OverwrittenBuffer(queues, () -> memory, traffic);
    }
    return new CoreListeners(heardBy.core(), traffic);
  }

  /** Before the first core moves. */
  void memory(GuestMemory value) {
    memory = value;
    if (check != null) {
      check.memory(value);
    }
  }

  /** In real time: from the thread that looks at the run. */
  void tick() {
    if (check != null) {
      check.tick();
    }
  }

  /** When all cores have ended. */
  void finish() {
    if (check != null && last != null) {
      check.finish(last);
    }
  }
}
