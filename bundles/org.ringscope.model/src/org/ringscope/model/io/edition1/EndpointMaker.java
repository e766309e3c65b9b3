// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.model.NameForm;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.io.xml.XmlElement;

/** Endpoints of cores: those that channels had, and those that workloads need. Each is called after its service. */
final class EndpointMaker {
  private final Map<OldElement, CoreMaker> cores;
  private final Map<Use, List<Made>> made = new HashMap<>();

  /** Whose the endpoint is, and what for. */
  private record Use(OldElement core, OldElement bus, String service) {}

  private record Made(String name, boolean hasAddress) {}

  EndpointMaker(Map<OldElement, CoreMaker> cores) {
    this.cores = cores;
  }

  /** Adds the end of a channel and returns its name; null for one that belongs to no core. */
  String add(OldElement end, OldElement channel, OldElement bus) {
    if (end.target("core") == null) {
      return null;
    }
    Use use = new Use(end.target("core"), bus, channel.get("service"));
    return add(end.copy("endpoints"), use, end.says("address"));
  }

  /** Adds an end for a channel of which none is known, at the device side; null if that is not known either. */
  String addUnknown(OldElement channel, OldElement bus) {
    OldElement core = bus.target("device").target("device");
    if (core == null) {
      return null;
    }
    return add(channel.part("endpoints"), new Use(core, bus, channel.get("service")), false);
  }

  /** The endpoint of a workload: that of a channel if there is one, with an address if there is one. */
  String of(OldElement workload) {
    Use use = new Use(workload.target("core"), workload.target("bus"), workload.get("service"));
    List<Made> known = made.getOrDefault(use, List.of());
    return known.stream().filter(Made::hasAddress).findFirst().or(() -> known.stream().findFirst()).map(Made::name)
        .orElseGet(() -> add(workload.part("endpoints").set("service", use.service), use, false));
  }

  private String add(XmlElement endpoint, Use use, boolean hasAddress) {
    endpoint.set("bus", use.bus.targetName("device"));
    String name = cores.get(use.core).addEndpoint(endpoint, nameOf(use.service));
    made.computeIfAbsent(use, key -> new ArrayList<>(1)).add(new Made(name, hasAddress));
    return name;
  }

  /** The service, as a name. */
  private static String nameOf(String service) {
    if (service == null || service.isEmpty()) {
      return "endpoint";
    }
    return NameForm.of(service.substring(0, Math.min(service.length(), TopologyLimits.NAME_LENGTH - 1)));
  }
}
