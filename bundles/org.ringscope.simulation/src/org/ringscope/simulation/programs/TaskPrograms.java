// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.BenchPanel;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.DigitalIo;
import org.ringscope.model.topology.Display;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Producer;
import org.ringscope.model.topology.Replier;
import org.ringscope.model.topology.Requester;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.rpmsg.ClientSampleProgram;
import org.ringscope.simulation.rpmsg.ConsumerProgram;
import org.ringscope.simulation.rpmsg.ProducerProgram;
import org.ringscope.simulation.rpmsg.ReplierProgram;
import org.ringscope.simulation.rpmsg.RoundTripProgram;
import org.ringscope.simulation.rpmsg.UserWriterProgram;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Program;

/** What runs each kind of task: the one place where a further kind is entered. */
final class TaskPrograms {

  /** Makes the program of a task. */
  @FunctionalInterface
  interface Programs {
    Program of(Task task, CoreDevices devices, Engine engine);
  }

  /** By the class of the task; every class of the model is here. */
  static final Map<EClass, Programs> PROGRAMS = new HashMap<>();

  static {
    PROGRAMS.put(Literals.CLIENT_SAMPLE,
        (task, devices, engine) -> new ClientSampleProgram((ClientSample) task, devices, engine));
    PROGRAMS.put(Literals.ECHO_SERVICE,
        (task, devices, engine) -> ReplierProgram.of((EchoService) task, devices, engine));
    PROGRAMS.put(Literals.REPLIER, (task, devices, engine) -> ReplierProgram.of((Replier) task, devices, engine));
    PROGRAMS.put(Literals.PING, (task, devices, engine) -> RoundTripProgram.of((Ping) task, devices, engine));
    PROGRAMS.put(Literals.REQUESTER, (task, devices, engine) -> RoundTripProgram.of((Requester) task, devices, engine));
    PROGRAMS.put(Literals.PRODUCER, (task, devices, engine) -> new ProducerProgram((Producer) task, devices, engine));
    PROGRAMS.put(Literals.CONSUMER, (task, devices, engine) -> new ConsumerProgram((Consumer) task, devices, engine));
    PROGRAMS.put(Literals.USER_ENDPOINT,
        (task, devices, engine) -> new UserWriterProgram((UserEndpoint) task, devices, engine));
    PROGRAMS.put(Literals.CONSOLE_WRITER,
        (task, devices, engine) -> new ConsoleWriterProgram((ConsoleWriter) task, devices, engine));
    PROGRAMS.put(Literals.CONSOLE_READER,
        (task, devices, engine) -> new ConsoleReaderProgram((ConsoleReader) task, devices, engine));
    PROGRAMS.put(Literals.DEVICE_REQUESTS,
        (task, devices, engine) -> new DeviceRequestsProgram((DeviceRequests) task, devices, engine));
    PROGRAMS.put(Literals.CAN_NODE, (task, devices, engine) -> new CanNodeProgram((CanNode) task, devices, engine));
    PROGRAMS.put(Literals.CAN_HUB, (task, devices, engine) -> new CanHubProgram((CanHub) task, devices, engine));
    PROGRAMS.put(Literals.DIGITAL_IO,
        (task, devices, engine) -> new DigitalIoProgram((DigitalIo) task, devices, engine));
    PROGRAMS.put(Literals.DISPLAY, (task, devices, engine) -> new DisplayProgram((Display) task, devices, engine));
    PROGRAMS.put(Literals.BENCH_PANEL,
        (task, devices, engine) -> new BenchPanelProgram((BenchPanel) task, devices, engine));
  }

  private TaskPrograms() {}

  /** @throws IllegalArgumentException for a kind of task that nobody has entered here */
  static Program program(Task task, CoreDevices devices, Engine engine) {
    Programs programs = PROGRAMS.get(task.eClass());
    if (programs == null) {
      throw new IllegalArgumentException(
          "no program for " + QualifiedName.of(task) + ": " + task.eClass().getName());
    }
    return programs.of(task, devices, engine);
  }
}
