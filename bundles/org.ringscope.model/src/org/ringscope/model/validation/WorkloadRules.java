// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__COUNT;
import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__SERVICE;
import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__TEXT;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_READER__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__BYTE_MILLIS;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__LINES;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__START_MILLIS;
import static org.ringscope.model.TopologyPackage.Literals.ECHO_SERVICE__COUNT;
import static org.ringscope.model.TopologyPackage.Literals.ECHO_SERVICE__SERVICE;
import static org.ringscope.model.TopologyPackage.Literals.WORKLOAD__CORE;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.ClientSample;
import org.ringscope.model.ConsoleReader;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.Core;
import org.ringscope.model.EchoService;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Workload;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.protocol.virtio.DeviceKind;

/** Rules about what the cores do. */
final class WorkloadRules {

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("workload-core", Workload.class, WorkloadRules::core),
      TopologyRule.error("workload-twice", Topology.class, WorkloadRules::once),
      TopologyRule.error("workload-service", Workload.class, WorkloadRules::service),
      TopologyRule.error("workload-text", ClientSample.class, WorkloadRules::text),
      TopologyRule.error("workload-console", Workload.class, WorkloadRules::console),
      TopologyRule.error("workload-numbers", Workload.class, WorkloadRules::numbers));

  private WorkloadRules() {}

  private static void core(Workload workload, Report report) {
    if (workload instanceof ClientSample client && client.getBus() != null && client.getBus().getDevice() != null) {
      runsOn(client, client.getBus().getDevice().getDriver(), "the host of " + client.getBus().getName(), report);
    } else if (workload instanceof EchoService echo && echo.getBus() != null && echo.getBus().getDevice() != null) {
      runsOn(echo, echo.getBus().getDevice().getDevice(), "the remote of " + echo.getBus().getName(), report);
    } else if (workload instanceof ConsoleWriter writer && writer.getDevice() != null) {
      runsOn(writer, writer.getDevice().getDriver(), "the driver of " + writer.getDevice().getName(), report);
    } else if (workload instanceof ConsoleReader reader && reader.getDevice() != null) {
      runsOn(reader, reader.getDevice().getDevice(), "the device side of " + reader.getDevice().getName(), report);
    }
  }

  private static void runsOn(Workload workload, Core expected, String role, Report report) {
    if (workload.getCore() != null && expected != null && workload.getCore() != expected) {
      report.add(WORKLOAD__CORE, name(workload) + " runs on " + workload.getCore().getName() + ", but "
          + role + " is " + expected.getName());
    }
  }

  /**
   * Linux binds each channel to the first driver of its service, so a second one gets none ({@code rpmsg_dev_match}); a
   * service has one announcer, and a console one reader.
   */
  private static void once(Topology topology, Report report) {
    Set<String> names = new HashSet<>();
    for (Workload workload : topology.getWorkloads()) {
      if (!(workload instanceof ConsoleWriter) && !names.add(name(workload))) {
        report.add(workload, WORKLOAD__CORE, name(workload) + " is there twice");
      }
    }
  }

  /** What a workload is called in messages, since it has no name of its own. */
  private static String name(Workload workload) {
    if (workload instanceof ClientSample client) {
      return "the client of " + client.getService() + on(client.getBus());
    } else if (workload instanceof EchoService echo) {
      return "the echo of " + echo.getService() + on(echo.getBus());
    } else if (workload instanceof ConsoleWriter writer) {
      return "the writer" + of(writer.getDevice());
    } else if (workload instanceof ConsoleReader reader) {
      return "the reader" + of(reader.getDevice());
    }
    return workload.eClass().getName();
  }

  private static String on(RpmsgBus bus) {
    return bus == null ? "" : " on " + bus.getName();
  }

  private static String of(VirtioDevice device) {
    return device == null ? "" : " of " + device.getName();
  }

  private static void service(Workload workload, Report report) {
    if (workload instanceof ClientSample client) {
      RpmsgRules.service(client.getService(), CLIENT_SAMPLE__SERVICE, report);
    } else if (workload instanceof EchoService echo) {
      RpmsgRules.service(echo.getService(), ECHO_SERVICE__SERVICE, report);
    }
  }

  private static void text(ClientSample client, Report report) {
    if (client.getBus() != null && client.getText() != null) {
      int room = client.getBus().getBufferSize() - RpmsgHeader.LENGTH;
      int length = client.getText().getBytes(StandardCharsets.UTF_8).length;
      if (room > 0 && length > room) {
        report.add(CLIENT_SAMPLE__TEXT,
            name(client) + ": the text has " + length + " bytes, a buffer of " + client.getBus().getName()
                + " has room for " + room);
      }
    }
  }

  private static void console(Workload workload, Report report) {
    if (workload instanceof ConsoleWriter writer) {
      isConsole(writer, writer.getDevice(), CONSOLE_WRITER__DEVICE, report);
      if (writer.getDevice() != null && writer.getDevice().getBounce().isEmpty()) {
        report.add(CONSOLE_WRITER__DEVICE,
            name(writer) + ": " + writer.getDevice().getName() + " has no bounce regions to print from");
      }
    } else if (workload instanceof ConsoleReader reader) {
      isConsole(reader, reader.getDevice(), CONSOLE_READER__DEVICE, report);
    }
  }

  private static void isConsole(Workload workload, VirtioDevice device, EStructuralFeature feature, Report report) {
    if (device == null) {
      return;
    }
    if (device.getTransport() == Transport.REMOTEPROC) {
      report.add(feature,
          name(workload) + ": " + device.getName() + " has the transport remoteproc, over which consoles"
              + " do not run here");
    }
    if (!DeviceKind.CONSOLE.is(device.getDeviceId())) {
      report.add(feature,
          name(workload) + ": " + device.getName() + " is not a console (id 3) but has id " + device.getDeviceId());
    }
  }

  private static void numbers(Workload workload, Report report) {
    if (workload instanceof ClientSample client && client.getCount() < 1) {
      report.add(CLIENT_SAMPLE__COUNT, name(client) + " must receive at least one message");
    } else if (workload instanceof EchoService echo && echo.getCount() < 0) {
      report.add(ECHO_SERVICE__COUNT, name(echo) + ": the count is negative");
    } else if (workload instanceof ConsoleWriter writer) {
      isAtLeast(writer, writer.getStartMillis(), 0, CONSOLE_WRITER__START_MILLIS, report);
      isAtLeast(writer, writer.getByteMillis(), 1, CONSOLE_WRITER__BYTE_MILLIS, report);
      isAtLeast(writer, writer.getLines(), 0, CONSOLE_WRITER__LINES, report);
    }
  }

  private static void isAtLeast(Workload workload, long value, long least, EStructuralFeature feature, Report report) {
    if (value < least) {
      report.add(feature, name(workload) + ": " + feature.getName() + " is " + value + "; the least is " + least);
    }
  }
}
