// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__COUNT;
import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__TEXT;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_READER__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__BYTE_MILLIS;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__LINES;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__START_MILLIS;
import static org.ringscope.model.TopologyPackage.Literals.ECHO_SERVICE__COUNT;
import static org.ringscope.model.TopologyPackage.Literals.WORKLOAD__CORE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.ClientSample;
import org.ringscope.model.ConsoleReader;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.Core;
import org.ringscope.model.EchoService;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Workload;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.protocol.virtio.DeviceKind;

/** Rules about what the cores do. */
final class WorkloadRules {

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("workload-core", Workload.class, WorkloadRules::core),
      TopologyRule.error("workload-one-per-core", Workload.class, WorkloadRules::onePerCore),
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
      report.add(WORKLOAD__CORE, workload.eClass().getName() + " runs on " + workload.getCore().getName() + ", but "
          + role + " is " + expected.getName());
    }
  }

  /** A core is one thread, and a workload is its program. */
  private static void onePerCore(Workload workload, Report report) {
    if (workload.eContainer() instanceof Topology topology && workload.getCore() != null) {
      for (Workload other : topology.getWorkloads()) {
        if (other == workload) {
          return;
        }
        if (other.getCore() == workload.getCore()) {
          report.add(WORKLOAD__CORE, workload.getCore().getName() + " has more than one workload");
        }
      }
    }
  }

  private static void text(ClientSample client, Report report) {
    if (client.getBus() != null && client.getText() != null) {
      int room = client.getBus().getBufferSize() - RpmsgHeader.LENGTH;
      int length = client.getText().getBytes(StandardCharsets.UTF_8).length;
      if (room > 0 && length > room) {
        report.add(CLIENT_SAMPLE__TEXT, "the text has " + length + " bytes, a buffer of " + client.getBus().getName()
            + " has room for " + room);
      }
    }
  }

  private static void console(Workload workload, Report report) {
    if (workload instanceof ConsoleWriter writer) {
      isConsole(writer.getDevice(), CONSOLE_WRITER__DEVICE, report);
      if (writer.getDevice() != null && writer.getDevice().getBounce().isEmpty()) {
        report.add(CONSOLE_WRITER__DEVICE, writer.getDevice().getName() + " has no bounce regions to print from");
      }
    } else if (workload instanceof ConsoleReader reader) {
      isConsole(reader.getDevice(), CONSOLE_READER__DEVICE, report);
    }
  }

  private static void isConsole(VirtioDevice device, EStructuralFeature feature, Report report) {
    if (device != null && !DeviceKind.CONSOLE.is(device.getDeviceId())) {
      report.add(feature, device.getName() + " is not a console (id 3) but has id " + device.getDeviceId());
    }
  }

  private static void numbers(Workload workload, Report report) {
    if (workload instanceof ClientSample client && client.getCount() < 1) {
      report.add(CLIENT_SAMPLE__COUNT, "the client must receive at least one message");
    } else if (workload instanceof EchoService echo && echo.getCount() < 0) {
      report.add(ECHO_SERVICE__COUNT, "the count is negative");
    } else if (workload instanceof ConsoleWriter writer) {
      isAtLeast(writer.getStartMillis(), 0, CONSOLE_WRITER__START_MILLIS, report);
      isAtLeast(writer.getByteMillis(), 1, CONSOLE_WRITER__BYTE_MILLIS, report);
      isAtLeast(writer.getLines(), 0, CONSOLE_WRITER__LINES, report);
    }
  }

  private static void isAtLeast(long value, long least, EStructuralFeature feature, Report report) {
    if (value < least) {
      report.add(feature, feature.getName() + " is " + value + "; the least is " + least);
    }
  }
}
