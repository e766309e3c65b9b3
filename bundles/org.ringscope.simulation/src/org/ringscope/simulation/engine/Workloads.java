// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.ClientSample;
import org.ringscope.model.ConsoleReader;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.Core;
import org.ringscope.model.EchoService;
import org.ringscope.model.Topology;
import org.ringscope.model.Workload;

/** From workloads of the model to programs of the engine. */
public final class Workloads {

  private Workloads() {}

  /** What a core has to do: to start its devices, then its workloads. */
  public static List<Program> programs(Core core, Topology topology, Engine engine) {
    CoreDevices devices = new CoreDevices(core, topology, engine);
    List<Program> programs = new ArrayList<>(devices.starts());
    for (Workload workload : topology.getWorkloads()) {
      if (workload.getCore() == core) {
        programs.add(program(workload, devices, engine));
      }
    }
    return programs;
  }

  private static Program program(Workload workload, CoreDevices devices, Engine engine) {
    if (workload instanceof ClientSample client) {
      return new ClientSampleProgram(client, devices, engine);
    } else if (workload instanceof EchoService echo) {
      return new EchoServiceProgram(echo, devices, engine);
    } else if (workload instanceof ConsoleWriter writer) {
      return new ConsoleWriterProgram(writer, devices, engine);
    } else if (workload instanceof ConsoleReader reader) {
      return new ConsoleReaderProgram(reader, devices, engine);
    }
    throw new IllegalArgumentException("no program for workload " + workload.eClass().getName());
  }
}
