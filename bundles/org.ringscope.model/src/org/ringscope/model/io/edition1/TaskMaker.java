// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.Map;
import org.ringscope.model.io.xml.XmlElement;

/** A workload of edition 1 is a task of its core. */
final class TaskMaker {
  private static final Map<String, String> KINDS = Map.of("ClientSample", "client", "EchoService", "echo",
      "ConsoleWriter", "writer", "ConsoleReader", "reader");

  private final Map<OldElement, CoreMaker> cores;
  private final EndpointMaker endpoints;

  TaskMaker(Map<OldElement, CoreMaker> cores, EndpointMaker endpoints) {
    this.cores = cores;
    this.endpoints = endpoints;
  }

  void add(OldElement workload) {
    CoreMaker core = cores.get(workload.target("core"));
    if (core == null) {
      return; // nobody has it
    }
    XmlElement task = workload.copy("tasks").setType(workload.type());
    OldElement bus = workload.target("bus");
    if (bus != null && bus.target("device") != null) {
      task.set("endpoint", endpoints.of(workload));
    }
    core.addTask(task, KINDS.get(workload.type()));
  }
}
