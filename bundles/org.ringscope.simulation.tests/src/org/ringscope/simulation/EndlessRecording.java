// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.ringscope.capture.engine.Recorder;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.Topology;
import org.ringscope.runtime.Core;
import org.ringscope.trace.Trace;

/** A program of its own that records until somebody kills it. */
final class EndlessRecording {

  private EndlessRecording() {}

  /** Argument: the trace directory. */
  public static void main(String[] arguments) throws Exception {
    Topology topology = TestRuns.example("virtio-mmio-serial");
    ConsoleWriter writer = (ConsoleWriter) topology.getWorkloads().get(0);
    writer.setStartMillis(0);
    writer.setByteMillis(1);
    topology.getDoorbells().forEach(doorbell -> doorbell.setDelayNanos(0));
    Simulation simulation =
        Simulation.of(topology, SimulationOptions.builder().recordTo(Path.of(arguments[0])).build());
    simulation.start();
    simulation.await();
  }

  /** What starts this program in a process of its own, inside and outside of OSGi. */
  static List<String> command(Path trace) throws URISyntaxException {
    Set<String> places = new LinkedHashSet<>();
    for (Class<?> each : List.of(EndlessRecording.class, Simulation.class, Recorder.class, Trace.class, Core.class,
        Topology.class, EObject.class, URI.class, XMIResource.class)) {
      Path place = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
      places.add(place.toString());
      places.add(place.resolve("target").resolve("classes").toString()); // a bundle that runs from its folder
    }
    places.add(Path.of("target", "classes").toAbsolutePath().toString());
    places.add(Path.of("target", "test-classes").toAbsolutePath().toString());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(String.join(File.pathSeparator,
        places.stream().filter(place -> Files.exists(Path.of(place))).toList()));
    command.add(EndlessRecording.class.getName());
    command.add(trace.toString());
    return command;
  }
}
