// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;

/** Keeps what the run's summary says about one core, and hands its lines to the caller of the run. */
final class CoreWatch implements CoreListener {

  private final String core;
  private final LongSupplier clock;
  private final Consumer<ConsoleLine> output;
  /** Guarded by itself: the summary is asked for by other threads. */
  private final List<String> lines = new ArrayList<>();
  private final List<RingFault> faults = new ArrayList<>();

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

  List<RingFault> faults() {
    synchronized (lines) {
      return List.copyOf(faults);
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
    synchronized (lines) {
      faults.add(fault);
    }
  }
}
