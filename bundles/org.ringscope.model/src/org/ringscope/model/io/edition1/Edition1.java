// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.XmlElement;

/**
 * From a file of edition 1 to one of edition 2 that means the same system: the same names, addresses and orders. Every
 * element has the line of the old one that it comes from.
 */
public final class Edition1 {
  /** The name space of such files. */
  static final String NAME_SPACE = "http://ringscope.org/topology/1";

  private final OldRemarks remarks;
  private final Map<OldElement, CoreMaker> cores = new LinkedHashMap<>();
  private final Map<OldElement, DeviceMaker> devices = new LinkedHashMap<>();
  private final OldPlaces places = new OldPlaces();
  /** Devices that buses are on. */
  private final Set<OldElement> carriers = new HashSet<>();

  private Edition1(OldRemarks remarks) {
    this.remarks = remarks;
  }

  /**
   * Makes a topology of edition 2.
   *
   * @param root the topology of edition 1; is not changed
   * @param faults gets an error for each thing that has no meaning, and remarks about what was wrong in edition 1 and
   * what is left out
   * @return null if there are errors
   */
  public static XmlElement convert(XmlElement root, Faults faults) {
    OldRemarks remarks = new OldRemarks();
    OldElement old = OldReader.read(root, faults, remarks);
    if (faults.hasErrors()) {
      return null;
    }
    FirstEditionRules.check(old, remarks);
    XmlElement made = new Edition1(remarks).topology(old);
    remarks.addTo(faults);
    return made;
  }

  private XmlElement topology(OldElement old) {
    XmlElement topology = old.copy("Topology");
    old.children("buses").forEach(bus -> carriers.addAll(bus.targets("device")));
    for (OldElement each : old.children()) {
      XmlElement made = switch (each.xml().name()) {
        case "cores" -> core(each);
        case "regions" -> region(each);
        case "doorbells" -> each.copy("doorbells");
        case "devices" -> device(each);
        default -> null; // parts of devices and of cores
      };
      if (made != null) {
        topology.add(made);
      }
    }
    devices.values().forEach(each -> each.addTransport(cores));
    EndpointMaker endpoints = new EndpointMaker(cores);
    BusMaker buses = new BusMaker(devices, endpoints, places);
    buses.addAll(old);
    order(topology.children(), buses.devices());
    TaskMaker tasks = new TaskMaker(cores, endpoints);
    old.children("workloads").forEach(tasks::add);
    cores.values().forEach(CoreMaker::finish);
    devices.values().forEach(DeviceMaker::finish);
    places.finish();
    return topology;
  }

  /** Buses were started in their own order: their devices change places so that they have it, too. */
  private static void order(List<XmlElement> all, List<XmlElement> inOrder) {
    Set<XmlElement> moved = new HashSet<>(inOrder);
    Iterator<XmlElement> next = inOrder.iterator();
    all.replaceAll(each -> moved.contains(each) ? next.next() : each);
  }

  private XmlElement core(OldElement old) {
    CoreMaker core = new CoreMaker(old, remarks);
    cores.put(old, core);
    return core.element();
  }

  private XmlElement device(OldElement old) {
    DeviceMaker device = new DeviceMaker(old, places, carriers.contains(old), remarks);
    devices.put(old, device);
    return device.element();
  }

  private XmlElement region(OldElement old) {
    XmlElement region = old.copy("regions");
    if (old.get("backing").equals("file")) {
      region.set("file", old.says("file") ? old.get("file") : ""); // that it names none is said by a rule
    } else if (old.says("file") && !old.get("file").isBlank()) {
      remarks.leftOut(old, "file", "file of " + old.name() + " is left out: its backing is memory");
    }
    return region;
  }
}
