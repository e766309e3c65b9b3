// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.CLIENT_SAMPLE__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.CLIENT_SAMPLE__TEXT;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_WRITER__LINES;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_WRITER__PERIOD;
import static org.ringscope.model.topology.TopologyPackage.Literals.DEVICE_TASK__DEVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.ECHO_SERVICE__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT_TASK__ENDPOINT;
import static org.ringscope.model.topology.TopologyPackage.Literals.TASK__START;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.rpmsg.RpmsgHeader;

/** Rules about what the cores do. */
final class TaskRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("workload-core", EndpointTask.class, TaskRules::endpoint),
      TopologyRule.error("workload-core", ConsoleWriter.class, TaskRules::writer),
      TopologyRule.error("workload-core", ConsoleReader.class, TaskRules::reader),
      TopologyRule.error("workload-twice", Core.class, TaskRules::once),
      TopologyRule.error("workload-service", EndpointTask.class, TaskRules::service),
      TopologyRule.error("workload-console", ConsoleWriter.class, TaskRules::console),
      TopologyRule.error("workload-console", ConsoleReader.class, TaskRules::console),
      TopologyRule.error("workload-text", ClientSample.class, TaskRules::text),
      TopologyRule.error("workload-numbers", Task.class, TaskRules::start),
      TopologyRule.error("workload-numbers", ClientSample.class, TaskRules::numbers),
      TopologyRule.error("workload-numbers", EchoService.class, TaskRules::numbers),
      TopologyRule.error("workload-numbers", ConsoleWriter.class, TaskRules::numbers));

  private TaskRules() {}

  private static void endpoint(EndpointTask task, Report report) {
    Endpoint endpoint = task.getEndpoint();
    if (endpoint != null && task.eContainer() != null && endpoint.eContainer() != null
        && endpoint.eContainer() != task.eContainer()) {
      report.add(ENDPOINT_TASK__ENDPOINT, Labels.name(task) + " runs on " + Labels.name(task.eContainer())
          + ", but speaks over an endpoint of " + Labels.name(endpoint.eContainer()));
    }
  }

  private static void writer(ConsoleWriter writer, Report report) {
    if (writer.getDevice() != null) {
      runsOn(writer, writer.getDevice().getDriverSide(), "the driver of ", report);
    }
  }

  private static void reader(ConsoleReader reader, Report report) {
    if (reader.getDevice() != null) {
      runsOn(reader, reader.getDevice().getDeviceSide(), "the device side of ", report);
    }
  }

  static void runsOn(DeviceTask task, Core expected, String role, Report report) {
    EObject core = task.eContainer();
    if (core != null && expected != null && core != expected) {
      report.add(DEVICE_TASK__DEVICE, Labels.name(task) + " runs on " + Labels.name(core) + ", but " + role
          + Labels.name(task.getDevice()) + " is " + Labels.name(expected));
    }
  }

  /**
   * Linux binds each channel to the first driver of its service, so a second one gets none ({@code rpmsg_dev_match}); a
   * service has one announcer, an endpoint one who listens, and a console one reader.
   */
  private static void once(Core core, Report report) {
    Set<Surroundings.Job> jobs = new HashSet<>();
    Map<Endpoint, Task> speakers = new HashMap<>();
    for (Task task : core.getTasks()) {
      if (task instanceof EndpointTask speaker && speaker.getEndpoint() != null) {
        Task other = speakers.putIfAbsent(speaker.getEndpoint(), task);
        String service = report.system().service(speaker.getEndpoint());
        if (other != null) {
          report.add(task, ENDPOINT_TASK__ENDPOINT, Labels.name(task) + " speaks over "
              + Labels.name(speaker.getEndpoint()) + ", as " + Labels.name(other) + " does");
        } else if (service != null
            && !jobs.add(new Surroundings.Job(task.eClass(), speaker.getEndpoint().getBus(), service))) {
          report.add(task, ENDPOINT_TASK__ENDPOINT, Labels.name(task) + ": " + core.getName() + " has another "
              + task.eClass().getName() + " of " + service + " on " + Labels.name(speaker.getEndpoint().getBus()));
        }
      } else if (task instanceof ConsoleReader reader && reader.getDevice() != null
          && !jobs.add(new Surroundings.Job(task.eClass(), reader.getDevice(), null))) {
        report.add(task, DEVICE_TASK__DEVICE, Labels.name(task) + " is a second reader of "
            + Labels.name(reader.getDevice()));
      }
    }
  }

  private static void service(EndpointTask task, Report report) {
    if (task.getEndpoint() != null && report.system().service(task.getEndpoint()) == null) {
      report.add(ENDPOINT_TASK__ENDPOINT,
          Labels.name(task) + " has no service: neither " + Labels.name(task.getEndpoint())
              + " nor a channel says one");
    }
  }

  private static void text(ClientSample client, Report report) {
    if (client.getEndpoint() == null || client.getEndpoint().getBus() == null) {
      return;
    }
    int room = Defaults.bufferSize(client.getEndpoint().getBus()) - RpmsgHeader.LENGTH;
    int length = Defaults.text(client).getBytes(StandardCharsets.UTF_8).length;
    if (room > 0 && length > room) {
      report.add(CLIENT_SAMPLE__TEXT, Labels.name(client) + ": the text has " + length + " bytes, a buffer of "
          + Labels.name(client.getEndpoint().getBus()) + " has room for " + room);
    }
  }

  private static void console(DeviceTask task, Report report) {
    VirtioDevice device = task.getDevice();
    if (device != null && !(device instanceof ConsoleDevice)) {
      report.add(DEVICE_TASK__DEVICE, Labels.name(task) + ": " + Labels.name(device)
          + " is not a console (id 3) but has id " + Integer.toUnsignedString(DeviceClasses.id(device)));
    }
  }

  private static void start(Task task, Report report) {
    if (task.getStart() != null && task.getStart().isNegative()) {
      report.add(TASK__START, Labels.name(task) + ": start is negative");
    }
  }

  private static void numbers(ClientSample client, Report report) {
    if (Defaults.count(client) < 1) {
      report.add(CLIENT_SAMPLE__COUNT, Labels.name(client) + " must receive at least one message");
    }
  }

  private static void numbers(EchoService echo, Report report) {
    if (Defaults.count(echo) < 0) {
      report.add(ECHO_SERVICE__COUNT, Labels.name(echo) + ": the count is negative");
    }
  }

  private static void numbers(ConsoleWriter writer, Report report) {
    if (Defaults.periodNanos(writer) <= 0) {
      report.add(CONSOLE_WRITER__PERIOD, Labels.name(writer) + ": period must be longer than 0s");
    }
    if (Defaults.lines(writer) < 0) {
      report.add(CONSOLE_WRITER__LINES, Labels.name(writer) + ": lines is " + Defaults.lines(writer)
          + "; the least is 0");
    }
  }
}
