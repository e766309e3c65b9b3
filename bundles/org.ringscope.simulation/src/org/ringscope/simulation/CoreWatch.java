// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.Task;

/** Keeps what the run's summary says about one core, and hands its lines to the caller of the run. */
final class CoreWatch implements CoreListener {

  private final String core;
  private final LongSupplier clock;
  private final Consumer<ConsoleLine> output;
  /** Guarded by itself: the summary is asked for by other threads. */
  private final List<String> lines = new ArrayList<>();
  private final Map<FaultKey, CaughtFault> faults = new LinkedHashMap<>();
  private volatile Core runs;

  private record FaultKey(RingFault.Kind kind, int queue, int device, String task) {}

  CoreWatch(String core, LongSupplier clock, Consumer<ConsoleLine> output) {
    this.core = core;
    this.clock = clock;
    this.output = output;
  }

  String core() {
    return core;
  }

  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** The core that this watches, as soon as there is one: it knows who has it. */
  void watch(Core core) {
    runs = core;
  }

  List<CaughtFault> faults() {
    synchronized (lines) {
      return List.copyOf(faults.values());
    }
  }

  @Override
  public void consoleText(CharSequence text) {
    String line = text.toString();
    synchronized (lines) {
      lines.add(line);
    }
    output.accept(new ConsoleLine(core, clock.getAsLong(), line));
  }

  @Override
  public void fault(RingFault fault) {
    Task running = runs == null ? null : runs.task();
    String task = running == null ? "" : running.name();
    synchronized (lines) {
      faults.compute(new FaultKey(fault.kind(), fault.queue(), fault.device(), task), (key, known) -> known == null
          ? new CaughtFault(core, task, fault, 1, clock.getAsLong()) : known.again());
    }
  }
}
