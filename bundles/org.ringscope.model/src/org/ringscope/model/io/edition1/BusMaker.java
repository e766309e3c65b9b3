// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.ringscope.model.NameForm;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.XmlElement;

/** An RPMsg bus of edition 1 is a part of its device now: its name, its buffers, its channels. */
final class BusMaker {
  private final Map<OldElement, DeviceMaker> devices;
  private final EndpointMaker endpoints;
  private final OldPlaces places;
  private final Faults faults;
  private final Map<OldElement, OldElement> busOf = new LinkedHashMap<>();

  BusMaker(Map<OldElement, DeviceMaker> devices, EndpointMaker endpoints, OldPlaces places, Faults faults) {
    this.devices = devices;
    this.endpoints = endpoints;
    this.places = places;
    this.faults = faults;
  }

  void addAll(OldElement topology) {
    for (OldElement bus : topology.children("buses")) {
      String wrong = wrong(bus);
      if (wrong != null) {
        faults.error(bus.line(), wrong);
      } else {
        add(bus, devices.get(bus.target("device")));
      }
    }
  }

  /** The devices of buses, in the order of these. */
  List<XmlElement> devices() {
    return busOf.keySet().stream().map(each -> devices.get(each).element()).toList();
  }

  /** What edition 2 cannot say; null for nothing. */
  private String wrong(OldElement bus) {
    OldElement device = bus.target("device");
    if (bus.name() == null || bus.name().isEmpty()) {
      return "<buses> has no name";
    } else if (!NameForm.fits(bus.name())) {
      return "name " + NameForm.refusal(bus.name());
    } else if (device == null) {
      return bus.name() + " has no device";
    } else if (!"RpmsgDevice".equals(devices.get(device).element().type())) {
      return bus.name() + " needs a virtio device of id 7, " + device.name() + " has id " + device.number("deviceId");
    }
    OldElement other = busOf.putIfAbsent(device, bus);
    return other == null ? null : bus.name() + " is on " + device.name() + ", as " + other.name()
        + " is; a device carries one bus";
  }

  private void add(OldElement bus, DeviceMaker device) {
    device.element().set("busName", bus.name());
    XmlElement buffers = bus.part("buffers").set("count", bus.get("bufferCount")).set("size", bus.get("bufferSize"));
    buffers.setBefore(bus.xml().before());
    if (bus.target("buffers") != null) {
      places.addFirst(buffers, bus.target("buffers"));
    }
    device.add(buffers);
    for (OldElement each : bus.children("channels")) {
      XmlElement channel = each.copy("channels");
      StringJoiner ends = new StringJoiner(" ");
      List<OldElement> all = each.children("endpoints");
      all.forEach(end -> ends.add(endpoints.add(end, each, bus)));
      if (all.isEmpty()) { // both ends were unknown; edition 2 says one at least
        ends.add(endpoints.addUnknown(each, bus));
      }
      device.add(channel.set("ends", ends.toString()));
    }
  }
}
