// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.virtio.DeviceKind;

/** A machine whose log was read: what it is asked for as well is said of the same devices, where it is certain which they are. */
record KnownMachine(VirtioDirectory directory, int guestCore, int qemuCore) {
  /**
   * Which device of the log each of these is: the only one of its kind, or the last one that is left on both sides.
   *
   * @param asked names of devices with their kinds
   */
  Map<String, ForeignDevice> find(Map<String, DeviceKind> asked) {
    Map<String, ForeignDevice> found = new HashMap<>();
    List<ForeignDevice> left = new ArrayList<>(directory.devices());
    asked.forEach((name, kind) -> {
      List<ForeignDevice> same = directory.devices().stream().filter(device -> device.kind == kind).toList();
      boolean isOnly = kind != DeviceKind.NONE && same.size() == 1
          && asked.values().stream().filter(other -> other == kind).count() == 1;
      if (isOnly) {
        found.put(name, same.get(0));
        left.remove(same.get(0));
      }
    });
    List<String> without = asked.keySet().stream().filter(name -> !found.containsKey(name)).toList();
    if (left.size() == 1 && without.size() == 1 && left.get(0).kind == DeviceKind.NONE) {
      found.put(without.get(0), left.get(0));
    }
    return found;
  }
}
