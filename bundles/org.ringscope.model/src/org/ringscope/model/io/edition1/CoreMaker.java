// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.io.xml.XmlElement;

/** A core of edition 2, which has the firmware, the endpoints and the tasks that edition 1 had elsewhere. */
final class CoreMaker {
  private final OldElement old;
  private final OldRemarks remarks;
  private final XmlElement element;
  private final List<XmlElement> endpoints = new ArrayList<>(0);
  private final List<XmlElement> tasks = new ArrayList<>(0);
  private final Set<String> names = new HashSet<>();
  /** How often each name was wanted again. */
  private final Map<String, Integer> numbers = new HashMap<>();
  private XmlElement firmware;
  /** The device that said where the resource table lies; null for none. */
  private OldElement table;
  /** How many devices its resource table has so far. */
  private int vdevs;

  CoreMaker(OldElement old, OldRemarks remarks) {
    this.old = old;
    this.remarks = remarks;
    element = old.copy("cores");
    old.children("windows").forEach(each -> names.add(String.valueOf(each.name())));
    if (old.says("firmware") && !old.get("firmware").isBlank()) {
      firmware(old).set("image", old.get("firmware"));
    }
  }

  XmlElement element() {
    return element;
  }

  OldElement old() {
    return old;
  }

  private XmlElement firmware(OldElement because) {
    if (firmware == null) {
      firmware = because.part("firmware");
    }
    return firmware;
  }

  /** Says where the resource table lies, which edition 1 said at each device; returns the device's number in it. */
  int addTable(OldElement device) {
    if (device.says("base") && table == null) {
      table = device;
      firmware(device).add(device.part("resourceTable").set("address", device.get("base")));
    } else if (device.says("base") && device.number("base") != table.number("base")) {
      remarks.error(device, "base", "device-base",
          device.name() + " has its resource table at " + device.get("base") + ", "
              + table.name() + " at " + table.get("base") + "; a core has one for all its devices");
    }
    return vdevs++;
  }

  /** How many devices the resource table has. */
  int vdevs() {
    return vdevs;
  }

  /** Adds an endpoint and returns its name with that of the core. */
  String addEndpoint(XmlElement endpoint, String name) {
    endpoints.add(endpoint.set("name", free(name)));
    return old.name() + "/" + endpoint.get("name");
  }

  /** Adds a task that is called after its core and its kind. */
  void addTask(XmlElement task, String kind) {
    int room = TopologyLimits.NAME_LENGTH - kind.length() - 1;
    String core = String.valueOf(old.name());
    tasks.add(task.set("name", free(core.substring(0, Math.min(core.length(), room)) + "_" + kind)));
  }

  /** With a number from 2 where it is taken. */
  private String free(String name) {
    String free = name;
    while (!names.add(free)) {
      String digits = Integer.toString(numbers.merge(name, 1, Integer::sum) + 1);
      free = name.substring(0, Math.min(name.length(), TopologyLimits.NAME_LENGTH - digits.length())) + digits;
    }
    return free;
  }

  void finish() {
    if (firmware != null) {
      element.add(firmware);
    }
    old.children("windows").forEach(each -> element.add(each.copy("windows")));
    endpoints.forEach(element::add);
    tasks.forEach(element::add);
  }
}
