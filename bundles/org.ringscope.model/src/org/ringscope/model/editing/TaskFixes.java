// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.Services;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.validation.Labels;
import org.ringscope.protocol.rpmsg.RpmsgHeader;

/** Fixes of what the cores do. */
final class TaskFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "workload-core", QuickFix.of(Task.class, TaskFixes::move),
      "workload-service", QuickFix.of(EndpointTask.class, TaskFixes::channel),
      "workload-text", QuickFix.of(ClientSample.class, TaskFixes::text),
      "workload-numbers", QuickFix.of(Task.class, TaskFixes::numbers),
      "nobody-serves", QuickFix.of(ClientSample.class, TaskFixes::partner),
      "nobody-asks", QuickFix.of(EchoService.class, TaskFixes::partner));

  private TaskFixes() {}

  private static QuickFix move(Task task) {
    Core core = home(task);
    return core == null ? null : new QuickFix("Let " + Labels.name(task) + " run on " + core.getName(), () -> {
      NewElement.name(TopologyContents.topologyOf(core), core, task, task.getName());
      core.getTasks().add(task);
    });
  }

  /** Where its endpoint is, or its side of the device. */
  private static Core home(Task task) {
    if (task instanceof EndpointTask speaker && speaker.getEndpoint() != null) {
      return (Core) speaker.getEndpoint().eContainer();
    } else if (task instanceof DeviceTask user && user.getDevice() != null) {
      return task instanceof ConsoleReader ? user.getDevice().getDeviceSide() : user.getDevice().getDriverSide();
    }
    return null;
  }

  private static QuickFix channel(EndpointTask task) {
    Endpoint endpoint = task.getEndpoint();
    RpmsgDevice bus = endpoint.getBus();
    return bus == null ? null
        : new QuickFix("Add a channel of " + Labels.name(endpoint) + " to " + bus.getName(), () -> {
          RpmsgChannel channel = TopologyFactory.eINSTANCE.createRpmsgChannel();
          NewElement.prepare(TopologyContents.topologyOf(bus), bus, channel);
          channel.getEnds().add(endpoint);
          bus.getChannels().add(channel);
        });
  }

  private static QuickFix text(ClientSample client) {
    int room = Defaults.bufferSize(client.getEndpoint().getBus()) - RpmsgHeader.LENGTH;
    String text = Defaults.text(client);
    while (text.getBytes(StandardCharsets.UTF_8).length > room) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    String shorter = text;
    return new QuickFix("Shorten the text of " + Labels.name(client) + " to " + room + " bytes",
        () -> client.setText(shorter));
  }

  private static QuickFix numbers(Task task) {
    return new QuickFix("Give " + Labels.name(task) + " the usual numbers", () -> {
      if (task.getStart() != null && task.getStart().isNegative()) {
        task.setStart(Duration.ZERO);
      }
      if (task instanceof ClientSample client && Defaults.count(client) < 1) {
        client.setCount(null);
      } else if (task instanceof EchoService echo && Defaults.count(echo) < 0) {
        echo.setCount(null);
      } else if (task instanceof ConsoleWriter writer) {
        writer.setPeriod(Defaults.periodNanos(writer) <= 0 ? null : writer.getPeriod());
        writer.setLines(Defaults.lines(writer) < 0 ? null : writer.getLines());
      }
    });
  }

  /** The other one of a conversation, on the other side of the bus. */
  private static QuickFix partner(EndpointTask task) {
    RpmsgDevice bus = task.getEndpoint().getBus();
    Core core = bus.getDriverSide() == task.eContainer() ? bus.getDeviceSide() : bus.getDriverSide();
    if (core == null) {
      return null;
    }
    boolean isClient = task instanceof ClientSample;
    String service = Services.of(task.getEndpoint());
    String label = (isClient ? "Add a service " : "Add a client of ") + service + " on " + core.getName();
    return new QuickFix(label, () -> {
      EndpointTask partner = isClient ? TopologyFactory.eINSTANCE.createEchoService()
          : TopologyFactory.eINSTANCE.createClientSample();
      partner.setEndpoint(otherEnd(task.getEndpoint(), core, service));
      NewElement.name(TopologyContents.topologyOf(core), core, partner, isClient ? "echo" : "client");
      core.getTasks().add(partner);
    });
  }

  /** The other end of its channel; a new one where there is none. */
  private static Endpoint otherEnd(Endpoint endpoint, Core core, String service) {
    RpmsgDevice bus = endpoint.getBus();
    RpmsgChannel channel = bus.getChannels().stream().filter(each -> each.getEnds().contains(endpoint)).findFirst()
        .orElse(null);
    Endpoint known = channel == null ? null
        : channel.getEnds().stream().filter(end -> end.eContainer() == core).findFirst().orElse(null);
    if (known != null) {
      return known;
    }
    Endpoint end = TopologyFactory.eINSTANCE.createEndpoint();
    NewElement.name(TopologyContents.topologyOf(core), core, end, endpoint.getName());
    end.setBus(bus);
    core.getEndpoints().add(end);
    if (channel == null) {
      end.setService(service);
    } else {
      channel.getEnds().add(end);
    }
    return end;
  }
}
