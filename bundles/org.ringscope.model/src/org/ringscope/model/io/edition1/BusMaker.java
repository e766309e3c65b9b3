// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ringscope.model.io.xml.XmlElement;

/** An RPMsg bus of edition 1 is a part of its device now: its name, its buffers, its channels. */
final class BusMaker {
  private final Map<OldElement, DeviceMaker> devices;
  private final EndpointMaker endpoints;
  private final OldPlaces places;
  private final Map<OldElement, OldElement> busOf = new LinkedHashMap<>();

  BusMaker(Map<OldElement, DeviceMaker> devices, EndpointMaker endpoints, OldPlaces places) {
    this.devices = devices;
    this.endpoints = endpoints;
    this.places = places;
  }

  void addAll(OldElement topology) {
    for (OldElement bus : topology.children("buses")) {
      OldElement device = bus.target("device");
      if (device != null && busOf.putIfAbsent(device, bus) == null) {
        add(bus, devices.get(device));
      }
    }
  }

  /** The devices of buses, in the order of these. */
  List<XmlElement> devices() {
    return busOf.keySet().stream().map(each -> devices.get(each).element()).toList();
  }

  private void add(OldElement bus, DeviceMaker device) {
    device.element().set("busName", bus.name());
    bus.setMade(device.element());
    XmlElement buffers = bus.part("buffers").set("count", bus.get("bufferCount")).set("size", bus.get("bufferSize"));
    buffers.setBefore(bus.xml().before());
    if (bus.target("buffers") != null) {
      places.addFirst(buffers, bus.target("buffers"));
    }
    device.add(buffers);
    for (OldElement each : bus.children("channels")) {
      XmlElement channel = each.copy("channels");
      List<OldElement> all = each.children("endpoints");
      List<String> names = new ArrayList<>();
      all.forEach(end -> names.add(endpoints.add(end, each, bus)));
      if (all.isEmpty()) { // both ends were unknown; edition 2 says one at least
        names.add(endpoints.addUnknown(each, bus));
      }
      names.removeIf(Objects::isNull);
      device.add(channel.set("ends", names.isEmpty() ? null : String.join(" ", names)));
    }
  }
}
