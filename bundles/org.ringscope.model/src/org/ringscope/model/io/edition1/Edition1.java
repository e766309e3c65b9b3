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

  private final Faults faults;
  private final Map<OldElement, CoreMaker> cores = new LinkedHashMap<>();
  private final Map<OldElement, DeviceMaker> devices = new LinkedHashMap<>();
  private final OldPlaces places = new OldPlaces();

  private Edition1(Faults faults) {
    this.faults = faults;
  }

  /**
   * Makes a topology of edition 2.
   *
   * @param root the topology of edition 1; is not changed
   * @param faults gets an error for each thing that has no meaning, and a warning for what had none and is left out
   * @return null if there are errors
   */
  public static XmlElement convert(XmlElement root, Faults faults) {
    OldElement old = OldReader.read(root, faults);
    XmlElement made = faults.hasErrors() ? null : new Edition1(faults).topology(old);
    return faults.hasErrors() ? null : made;
  }

  private XmlElement topology(OldElement old) {
    XmlElement topology = old.copy("Topology");
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
    EndpointMaker endpoints = new EndpointMaker(cores, faults);
    BusMaker buses = new BusMaker(devices, endpoints, places, faults);
    buses.addAll(old);
    order(topology.children(), buses.devices());
    TaskMaker tasks = new TaskMaker(cores, endpoints, faults);
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
    CoreMaker core = new CoreMaker(old, faults);
    cores.put(old, core);
    return core.element();
  }

  private XmlElement device(OldElement old) {
    DeviceMaker device = new DeviceMaker(old, places, faults);
    devices.put(old, device);
    return device.element();
  }

  private XmlElement region(OldElement old) {
    XmlElement region = old.copy("regions");
    boolean isBacked = old.get("backing").equals("file");
    boolean isNamed = old.says("file") && !old.get("file").isBlank();
    if (isBacked && !isNamed) {
      faults.error(old.line(), old.name() + " is backed by a file but names none");
    } else if (isBacked) {
      region.set("file", old.get("file"));
    } else if (isNamed) {
      faults.warning(old.line(), "file of " + old.name() + " is left out: its backing is memory");
    }
    return region;
  }
}
