// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import org.ringscope.model.ClientSample;
import org.ringscope.model.ConsoleReader;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.Core;
import org.ringscope.model.EchoService;
import org.ringscope.model.Topology;
import org.ringscope.model.Workload;

/** From workloads of the model to programs of the engine. */
final class Workloads {

  private Workloads() {}

  /** What a core has to do. */
  static List<Program> programs(Core core, Topology topology, Engine engine) {
    return topology.getWorkloads().stream().filter(workload -> workload.getCore() == core)
        .map(workload -> program(workload, engine)).toList();
  }

  private static Program program(Workload workload, Engine engine) {
    if (workload instanceof ClientSample client) {
      return new ClientSampleProgram(client, engine);
    } else if (workload instanceof EchoService echo) {
      return new EchoServiceProgram(echo, engine);
    } else if (workload instanceof ConsoleWriter writer) {
      return new ConsoleWriterProgram(writer, engine);
    } else if (workload instanceof ConsoleReader reader) {
      return new ConsoleReaderProgram(reader, engine);
    }
    throw new IllegalArgumentException("no program for workload " + workload.eClass().getName());
  }
}
