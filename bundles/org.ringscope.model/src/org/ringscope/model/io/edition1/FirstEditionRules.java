// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.model.NameForm;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.Features;

/**
 * What edition 1 called wrong and edition 2 does not, or cannot see any more: a file of edition 1 is judged as it always
 * was, by the same names of rules and elements. What both call wrong is left to the rules of edition 2.
 */
final class FirstEditionRules {
  private static final long PACKED = Features.VERSION_1 | Features.RING_PACKED;
  private static final Map<String, List<String>> REQUIRED = Map.of(
      "VirtioDevice", List.of("kick", "interrupt"),
      "RpmsgBus", List.of("name", "device", "buffers"),
      "Endpoint", List.of("core"),
      "ClientSample", List.of("core"), "EchoService", List.of("core"),
      "ConsoleWriter", List.of("core"), "ConsoleReader", List.of("core"));

  private final OldElement topology;
  private final OldRemarks remarks;
  private final Map<OldElement, OldElement> busOf = new HashMap<>();

  private FirstEditionRules(OldElement topology, OldRemarks remarks) {
    this.topology = topology;
    this.remarks = remarks;
  }

  static void check(OldElement topology, OldRemarks remarks) {
    FirstEditionRules rules = new FirstEditionRules(topology, remarks);
    rules.required(topology);
    topology.children("devices").forEach(rules::device);
    topology.children("buses").forEach(rules::bus);
    rules.busNames();
    topology.children("workloads").forEach(rules::workload);
    rules.once();
  }

  private void required(OldElement element) {
    for (String feature : REQUIRED.getOrDefault(element.type(), List.of())) {
      boolean isThere = element.target(feature) != null || element.says(feature) && !element.get(feature).isEmpty();
      if (!isThere) {
        remarks.error(element, "required", element.type() + " has no " + feature);
      }
    }
    element.children().forEach(this::required);
  }

  private static boolean isRemoteproc(OldElement device) {
    return device.get("transport").equals("remoteproc");
  }

  private void device(OldElement device) {
    if (isRemoteproc(device) && !device.says("base")) {
      remarks.error(device, "device-base", device.name() + " has no base address; remoteproc needs one");
    }
    if (DeviceKind.CONSOLE.is((int) device.number("deviceId"))
        && Features.has(device.number("features"), Console.MULTIPORT)) {
      remarks.error(device, "features", "device-features",
          device.name() + " offers MULTIPORT (bit 1), which consoles cannot do here");
    }
    List<OldElement> queues = device.children("queues");
    if (device.targets("bounce").size() > queues.size()) {
      remarks.error(device, "bounce", "device-bounce", device.name() + " has " + queues.size() + " queues but "
          + device.targets("bounce").size() + " bounce regions");
    }
    configuration(device);
    for (int i = 0; i < queues.size(); i++) {
      queue(queues.get(i), i, device);
    }
  }

  /** With registers, edition 2 has it, too. */
  private void configuration(OldElement device) {
    OldElement doorbell = isRemoteproc(device) ? device.target("configuration") : null;
    OldElement driver = device.target("driver");
    OldElement core = device.target("device");
    if (doorbell != null && driver != null && core != null
        && (doorbell.target("from") != driver || doorbell.target("to") != core)) {
      remarks.error(device, "configuration", "device-doorbells", "configuration of " + device.name()
          + " must ring from " + driver.name() + " to " + core.name() + ", " + doorbell.name() + " does not");
    }
  }

  private void queue(OldElement queue, int position, OldElement device) {
    String label = "queue " + device.name() + "/" + queue.get("index");
    if (queue.number("index") != position) {
      remarks.error(queue, "index", "ring-index", label + " stands at position " + position + " of its device");
    }
    boolean isPacked = queue.get("format").equals("packed");
    boolean isModern = device.get("transport").endsWith("2");
    boolean isOffered = (device.number("features") & PACKED) == PACKED;
    if (isPacked && !isModern) {
      remarks.error(queue, "format", "ring-format", label + " is packed, which " + device.get("transport")
          + " cannot carry");
    } else if (isPacked && !isOffered) {
      remarks.error(queue, "format", "ring-format", label + " is packed, which the device does not offer; its features "
          + "need VERSION_1 and RING_PACKED (0x500000000)");
    } else if (!isPacked && isModern && isOffered) {
      remarks.error(queue, "format", "ring-format", label
          + " is split, but the device offers RING_PACKED (0x400000000)");
    }
  }

  private void bus(OldElement bus) {
    if (bus.name() != null && !bus.name().isEmpty() && !NameForm.fits(bus.name())) {
      remarks.error(bus, "name", "name-form", "name " + NameForm.refusal(bus.name()));
    }
    OldElement device = bus.target("device");
    if (device == null) {
      return;
    }
    OldElement other = busOf.putIfAbsent(device, bus);
    if (!device.says("deviceId")) { // of one without a bus, edition 2 says it
      remarks.error(device, "required", device.type() + " has no deviceId");
    }
    if (!DeviceKind.RPMSG.is((int) device.number("deviceId"))) {
      remarks.error(bus, "device", "bus-device", bus.name() + " needs a virtio device of id 7, " + device.name()
          + " has id " + (int) device.number("deviceId"));
    } else if (!isRemoteproc(device)) {
      remarks.error(bus, "device", "bus-device", bus.name() + " needs the transport remoteproc, " + device.name()
          + " has " + device.get("transport"));
    } else if (other != null) {
      remarks.error(bus, "device", "bus-device", bus.name() + " is on " + device.name() + ", as " + other.name()
          + " is; a device carries one bus");
    }
    buffers(bus, device);
  }

  /** Edition 1 wanted all of their region to be seen, edition 2 that part which they take. */
  private void buffers(OldElement bus, OldElement device) {
    OldElement region = bus.target("buffers");
    long taken = bus.number("bufferCount") * bus.number("bufferSize");
    if (region == null || !region.says("address") || !region.says("size")) {
      return;
    }
    for (String side : List.of("driver", "device")) {
      OldElement core = device.target(side);
      if (core != null && isSeen(core, region.number("address"), taken)
          && !isSeen(core, region.number("address"), region.number("size"))) {
        remarks.error(bus, "buffers", "bus-buffers-not-translatable", "the buffers of " + bus.name() + " in "
            + region.name() + " are outside every address window of " + core.name());
      }
    }
  }

  /** Whether each space of the core that has windows has one for all these bytes. */
  private static boolean isSeen(OldElement core, long start, long bytes) {
    Set<String> spaces = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (OldElement window : core.children("windows")) {
      String space = String.valueOf(window.get("space"));
      long behind = start - window.number("to");
      boolean isInside = Long.compareUnsigned(behind, window.number("size")) < 0
          && Long.compareUnsigned(bytes, window.number("size") - behind) <= 0;
      spaces.add(space);
      if (isInside) {
        seen.add(space);
      }
    }
    return seen.equals(spaces);
  }

  /** Of those that have the name of a bus, or are one; of others, edition 2 says it. */
  private void busNames() {
    Map<String, OldElement> first = new HashMap<>();
    for (OldElement each : topology.children()) {
      OldElement other = each.name() == null || !OldFeatures.isKindOf(each.type(), "NamedElement") ? null
          : first.putIfAbsent(each.name(), each);
      if (other != null && (isBus(other) || isBus(each))) {
        remarks.error(each, "name", "name-unique", "name " + each.name() + " is taken by another " + other.type());
      }
    }
  }

  private static boolean isBus(OldElement element) {
    return element.type().equals("RpmsgBus");
  }

  private void workload(OldElement workload) {
    OldElement bus = workload.target("bus");
    OldElement carrier = bus == null ? null : bus.target("device");
    if (carrier != null) {
      boolean isClient = workload.type().equals("ClientSample");
      OldElement core = workload.target("core");
      OldElement expected = carrier.target(isClient ? "driver" : "device");
      if (core != null && expected != null && core != expected) {
        remarks.error(workload, "core", "workload-core", label(workload) + " runs on " + core.name() + ", but "
            + (isClient ? "the host of " : "the remote of ") + bus.name() + " is " + expected.name());
      }
    }
    OldElement console = workload.target("device");
    if (console != null && isRemoteproc(console)) {
      remarks.error(workload, "device", "workload-console", label(workload) + ": " + console.name()
          + " has the transport remoteproc, over which consoles do not run here");
    }
    if (console != null && workload.type().equals("ConsoleWriter") && console.targets("bounce").isEmpty()) {
      remarks.error(workload, "device", "workload-console", label(workload) + ": " + console.name()
          + " has no bounce regions to print from");
    }
  }

  /** On several cores; edition 2 looks at those of one. */
  private void once() {
    Map<String, OldElement> first = new HashMap<>();
    for (OldElement workload : topology.children("workloads")) {
      OldElement other =
          workload.type().equals("ConsoleWriter") ? null : first.putIfAbsent(label(workload), workload);
      if (other != null && other.target("core") != workload.target("core")) {
        remarks.error(workload, "core", "workload-twice", label(workload) + " is there twice");
      }
    }
  }

  private static String label(OldElement workload) {
    OldElement bus = workload.target("bus");
    OldElement device = workload.target("device");
    String on = bus == null ? "" : " on " + bus.name();
    String of = device == null ? "" : " of " + device.name();
    return switch (workload.type()) {
      case "ClientSample" -> "the client of " + workload.get("service") + on;
      case "EchoService" -> "the echo of " + workload.get("service") + on;
      case "ConsoleWriter" -> "the writer" + of;
      default -> "the reader" + of;
    };
  }
}
