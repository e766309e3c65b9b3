// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import static org.ringscope.model.io.edition1.OldValue.HEX;
import static org.ringscope.model.io.edition1.OldValue.INT;
import static org.ringscope.model.io.edition1.OldValue.MILLIS;
import static org.ringscope.model.io.edition1.OldValue.NANOS;
import static org.ringscope.model.io.edition1.OldValue.NOTIFY_ID;
import static org.ringscope.model.io.edition1.OldValue.PERIOD;
import static org.ringscope.model.io.edition1.OldValue.TEXT;
import static org.ringscope.model.io.edition1.OldValue.UNSIGNED;
import static org.ringscope.model.io.edition1.OldValue.children;
import static org.ringscope.model.io.edition1.OldValue.oneOf;
import static org.ringscope.model.io.edition1.OldValue.reference;
import static org.ringscope.model.io.edition1.OldValue.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of edition 1: each feature of each class, and what becomes of it. */
final class OldFeatures {
  private static final OldValue KIND = oneOf("application", "realtime", "microcontroller", "dsp", "guest");
  private static final OldValue OS = oneOf("bare-metal", "linux", "zephyr", "freertos", "nuttx", "rtos");
  private static final OldValue ROLE = oneOf("shared", "vrings", "buffers", "registers", "firmware", "private");
  private static final OldValue SPACE = oneOf(Map.of("device", "da", "cpu", "cpu"));
  private static final OldValue TRANSPORT = oneOf("remoteproc", "mmio1", "mmio2", "mmio-shared1", "mmio-shared2");

  /** Of each class the one that it is a kind of. */
  static final Map<String, String> KIND_OF = Map.of("Core", "NamedElement", "MemoryRegion", "NamedElement",
      "Doorbell", "NamedElement", "VirtioDevice", "NamedElement", "RpmsgBus", "NamedElement",
      "ClientSample", "Workload", "EchoService", "Workload", "ConsoleWriter", "Workload", "ConsoleReader", "Workload");

  /** Class, feature, values, what is meant if it is not said, what becomes of it. */
  static final List<OldFeature> ALL = List.of(
      copied("NamedElement", "name", TEXT, null, "name"),

      copied("Topology", "name", TEXT, null, "name"),
      copied("Topology", "description", TEXT, null, "documentation"),
      made("Topology", "cores", children("Core"), null, "cores"),
      made("Topology", "regions", children("MemoryRegion"), null, "regions"),
      made("Topology", "doorbells", children("Doorbell"), null, "doorbells"),
      made("Topology", "devices", children("VirtioDevice"), null, "devices"),
      made("Topology", "buses", children("RpmsgBus"), null, "part of their RpmsgDevice"),
      made("Topology", "workloads", children("Workload"), null, "tasks of their core"),

      copied("Core", "kind", KIND, "application", "kind"),
      copied("Core", "os", OS, "bare-metal", "os"),
      copied("Core", "bootedBy", reference("Core"), null, "bootedBy"),
      made("Core", "firmware", TEXT, null, "image of its firmware"),
      made("Core", "windows", children("AddressWindow"), null, "windows"),

      copied("AddressWindow", "name", TEXT, null, "name"),
      copied("AddressWindow", "space", SPACE, null, "space"),
      copied("AddressWindow", "from", HEX, null, "address"),
      copied("AddressWindow", "to", HEX, null, "physical"),
      copied("AddressWindow", "size", HEX, null, "size"),

      copied("MemoryRegion", "address", HEX, null, "address"),
      copied("MemoryRegion", "size", HEX, null, "size"),
      copied("MemoryRegion", "role", ROLE, "shared", "role"),
      made("MemoryRegion", "backing", oneOf("memory", "file"), "memory", "file is said or not"),
      made("MemoryRegion", "file", TEXT, null, "file, if that is its backing"),

      copied("Doorbell", "from", reference("Core"), null, "from"),
      copied("Doorbell", "to", reference("Core"), null, "to"),
      copied("Doorbell", "trigger", oneOf("edge", "counted", "level"), "edge", "trigger"),
      copied("Doorbell", "delayNanos", NANOS, null, "delay"),

      made("VirtioDevice", "deviceId", UNSIGNED, null, "its class, deviceId of an OtherDevice"),
      copied("VirtioDevice", "driver", reference("Core"), null, "driverSide"),
      copied("VirtioDevice", "device", reference("Core"), null, "deviceSide"),
      made("VirtioDevice", "transport", TRANSPORT, "remoteproc", "transport; version and trapped of an Mmio"),
      made("VirtioDevice", "features", HEX, null, "features, with RING_PACKED if its queues are packed"),
      made("VirtioDevice", "driverFeatures", HEX, null, "driverFeatures; nothing if they are all of 63 bits"),
      made("VirtioDevice", "base", HEX, null,
          "address of an Mmio, or of the resource table of the device side's firmware"),
      made("VirtioDevice", "structure", HEX, null, "structure of an Mmio"),
      copied("VirtioDevice", "kick", reference("Doorbell"), null, "kick"),
      copied("VirtioDevice", "interrupt", reference("Doorbell"), null, "interrupt"),
      made("VirtioDevice", "configuration", reference("Doorbell"), null, "accessDoorbell of an Mmio"),
      made("VirtioDevice", "bounce", references("MemoryRegion"), null, "region of the bounce of each queue"),
      made("VirtioDevice", "queues", children("Virtqueue"), null, "queues"),

      copied("Virtqueue", "index", INT, "0", "index"),
      copied("Virtqueue", "size", INT, "16", "size"),
      made("Virtqueue", "format", oneOf("split", "packed"), "split", "RING_PACKED in features of the device"),
      copied("Virtqueue", "align", INT, "4096", "align"),
      copied("Virtqueue", "notifyId", NOTIFY_ID, "0", "notifyId"),
      made("Virtqueue", "region", reference("MemoryRegion"), null, "region, with an offset if it has others in it"),
      copied("Virtqueue", "desc", HEX, null, "address"),
      copied("Virtqueue", "avail", HEX, null, "avail"),
      copied("Virtqueue", "used", HEX, null, "used"),

      made("RpmsgBus", "device", reference("VirtioDevice"), null, "the RpmsgDevice whose busName it is"),
      made("RpmsgBus", "bufferSize", INT, "512", "size of its buffers"),
      made("RpmsgBus", "bufferCount", INT, "32", "count of its buffers"),
      made("RpmsgBus", "buffers", reference("MemoryRegion"), null, "region of its buffers"),
      made("RpmsgBus", "channels", children("RpmsgChannel"), null, "channels"),

      copied("RpmsgChannel", "service", TEXT, null, "service"),
      made("RpmsgChannel", "endpoints", children("Endpoint"), null, "ends"),

      made("Endpoint", "core", reference("Core"), null, "endpoint of this core"),
      copied("Endpoint", "address", HEX, null, "address"),

      made("Workload", "core", reference("Core"), null, "task of this core"),

      made("ClientSample", "bus", reference("RpmsgBus"), null, "bus of its endpoint"),
      made("ClientSample", "service", TEXT, "rpmsg-client-sample", "service of its endpoint, or of its channel"),
      copied("ClientSample", "count", INT, "100", "count"),
      copied("ClientSample", "text", TEXT, "hello world!", "text"),

      made("EchoService", "bus", reference("RpmsgBus"), null, "bus of its endpoint"),
      made("EchoService", "service", TEXT, "rpmsg-client-sample", "service of its endpoint, or of its channel"),
      copied("EchoService", "count", INT, "100", "count"),

      copied("ConsoleWriter", "device", reference("VirtioDevice"), null, "device"),
      copied("ConsoleWriter", "text", TEXT, null, "text"),
      copied("ConsoleWriter", "startMillis", MILLIS, null, "start"),
      copied("ConsoleWriter", "byteMillis", PERIOD, "20ms", "period"),
      copied("ConsoleWriter", "lines", INT, null, "lines"),

      copied("ConsoleReader", "device", reference("VirtioDevice"), null, "device"));

  private static final Map<String, Map<String, OldFeature>> BY_CLASS = new HashMap<>();

  static {
    ALL.forEach(each -> BY_CLASS.computeIfAbsent(each.owner(), owner -> new LinkedHashMap<>()).put(each.name(), each));
  }

  private OldFeatures() {}

  private static OldFeature copied(String owner, String name, OldValue value, String unset, String becomes) {
    return new OldFeature(owner, name, value, unset, becomes, true);
  }

  private static OldFeature made(String owner, String name, OldValue value, String unset, String becomes) {
    return new OldFeature(owner, name, value, unset, becomes, false);
  }

  /** Whether elements can be of this class: it is there, and not only a name for several. */
  static boolean isClass(String type) {
    return !KIND_OF.containsValue(type) && (BY_CLASS.containsKey(type) || KIND_OF.containsKey(type));
  }

  /** Whether a class is another one or a kind of it. */
  static boolean isKindOf(String type, String other) {
    return type.equals(other) || other.equals(KIND_OF.get(type));
  }

  /** The feature of a class; null if it has none of this name. */
  static OldFeature find(String type, String name) {
    OldFeature own = BY_CLASS.getOrDefault(type, Map.of()).get(name);
    return own != null || !KIND_OF.containsKey(type) ? own : find(KIND_OF.get(type), name);
  }

  /** The features of a class that edition 2 has at the same element. */
  static List<OldFeature> copiedOf(String type) {
    List<OldFeature> copied = new ArrayList<>();
    for (String each = type; each != null; each = KIND_OF.get(each)) {
      BY_CLASS.getOrDefault(each, Map.of()).values().stream().filter(OldFeature::isCopied).forEach(copied::add);
    }
    return copied;
  }
}
