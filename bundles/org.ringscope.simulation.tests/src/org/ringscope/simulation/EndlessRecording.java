// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.capture.engine.Recorder;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Durations;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.runtime.Core;
import org.ringscope.testkit.Programs;
import org.ringscope.trace.read.Trace;

/** A program of its own that records until somebody kills it. */
final class EndlessRecording {

  private EndlessRecording() {}

  /** Argument: the trace directory. */
  public static void main(String[] arguments) throws Exception {
    Topology topology = TestRuns.example("virtio-mmio-serial");
    ConsoleWriter writer = TestRuns.find(topology, "driver_guest/writer", ConsoleWriter.class);
    writer.setStart(null);
    writer.setPeriod(Durations.parse("1ms"));
    TestRuns.delay(topology, "0ns");
    Simulation simulation =
        Simulation.of(topology, SimulationOptions.builder().recordTo(Path.of(arguments[0])).build());
    simulation.start();
    simulation.await();
  }

  /** What starts this program in a process of its own, inside and outside of OSGi. */
  static List<String> command(Path trace) {
    return List.of(Programs.java(), "-cp",
        Programs.classPath(List.of(EndlessRecording.class, Simulation.class, Recorder.class,
            Trace.class, Core.class, RingIndex.class, Topology.class, EObject.class, URI.class,
            Programs.class)),
        EndlessRecording.class.getName(), trace.toString());
  }
}
