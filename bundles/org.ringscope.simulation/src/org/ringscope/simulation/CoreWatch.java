// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.Task;
import org.ringscope.simulation.RunSummary.CoreSummary;

/** Keeps what the run's summary says about one core, and hands its lines to the caller of the run. */
final class CoreWatch implements CoreListener {

  /** Of an endless run only the last lines are kept. */
  static final int MOST_LINES = 100_000;

  private final String core;
  private final LongSupplier clock;
  private final Consumer<ConsoleLine> output;
  /** Guarded by itself: the summary is asked for by other threads. */
  private final Deque<String> lines = new ArrayDeque<>();
  private long lost;
  private final Map<FaultKey, CaughtFault> faults = new LinkedHashMap<>();
  private volatile Core runs;

  private record FaultKey(RingFault.Kind kind, int queue, int device, String task) {}

  CoreWatch(String core, LongSupplier clock, Consumer<ConsoleLine> output) {
    this.core = core;
    this.clock = clock;
    this.output = output;
  }

  CoreSummary summary() {
    synchronized (lines) {
      return new CoreSummary(core, List.copyOf(lines), lost);
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
      if (lines.size() > MOST_LINES) {
        lines.remove();
        lost++;
      }
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
