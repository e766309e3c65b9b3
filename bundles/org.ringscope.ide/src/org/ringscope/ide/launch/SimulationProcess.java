// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.debug.core.ILaunch;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.model.topology.Topology;
import org.ringscope.simulation.ConsoleLine;
import org.ringscope.simulation.QemuOptions;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.trace.write.LiveTrace;

/** A running simulation as the platform sees it: a process whose output is what the cores print. */
public final class SimulationProcess extends RecordingProcess {
  private final Simulation simulation;
  /** What a hypervisor must be told when a driver is outside. */
  private final List<String> qemu;

  /**
   * Builds the engine.
   *
   * @throws IllegalArgumentException if the topology or the options cannot run
   */
  SimulationProcess(ILaunch launch, String label, IFolder recording, Topology topology,
      SimulationOptions.Builder options)
      throws IOException {
    super(launch, SimulationSettings.TYPE, label, recording);
    qemu = QemuOptions.of(topology);
    simulation =
        Simulation.of(topology, options.recordTo(recording.getLocation().toPath()).output(this::print).build());
  }

  private void print(ConsoleLine line) {
    print(TimeText.instant(line.nanos()) + " [" + line.core() + "] " + line.line());
  }

  @Override
  public LiveTrace trace() {
    return simulation.trace();
  }

  /** Starts the cores; {@code ended} is called when all of them have ended. */
  void run(Runnable ended) {
    qemu.forEach(this::print);
    simulation.start();
    start(ended);
  }

  @Override
  protected int work() throws InterruptedException {
    simulation.await();
    RunSummary summary = simulation.summary();
    ClosingLines.lines(summary).forEach(this::print);
    ClosingLines.wrong(summary).forEach(this::printWrong);
    return ClosingLines.exitValue(summary);
  }

  /** Switches an input line of an ECU; nothing happens where the bench has none. */
  public void setInput(String ecu, int line, boolean isHigh) {
    simulation.setInput(ecu, line, isHigh);
  }

  @Override
  public void terminate() {
    simulation.stop();
  }
}
