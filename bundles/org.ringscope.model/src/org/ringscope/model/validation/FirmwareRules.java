// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__FIRMWARE;
import static org.ringscope.model.topology.TopologyPackage.Literals.REMOTEPROC__VDEV;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRACE_BUFFER__SIZE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about the firmware of cores whose devices stand in a resource table. */
final class FirmwareRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("firmware-room", Topology.class, FirmwareRules::made),
      TopologyRule.error("firmware-vdev", Topology.class, FirmwareRules::vdevs),
      TopologyRule.error("trace-size", TraceBuffer.class, FirmwareRules::trace));

  /** Of the small program that is loaded. */
  private static final long CODE_BYTES = 16;
  /** Of a table of one RPMsg device (Linux include/linux/remoteproc.h: struct resource_table, struct fw_rsc_vdev). */
  private static final long TABLE_BYTES = 88;

  private FirmwareRules() {}

  /** An image brings its own table. */
  private static boolean isMade(Core core) {
    Firmware firmware = core.getFirmware();
    return firmware == null || firmware.getImage() == null || firmware.getImage().isBlank();
  }

  /** What is made for cores without an image must have a place, too, each its own. */
  private static void made(Topology topology, Report report) {
    FirmwareRoom room = new FirmwareRoom(report.system());
    List<String> before = new ArrayList<>();
    for (Core core : devices(report).keySet()) {
      if (isMade(core) && Defaults.boot(core) == Boot.LOAD) {
        made(core, room, before, report);
        before.add(Labels.name(core));
      }
    }
  }

  /** @param before cores whose firmware has been given its place */
  private static void made(Core core, FirmwareRoom room, List<String> before, Report report) {
    ResourceTable table = core.getFirmware() == null ? null : core.getFirmware().getResourceTable();
    Range range = table == null ? null : report.system().range(table);
    if (range != null && report.system().containing(range) != null && !report.system().isSeen(range, core)) {
      report.add(core, CORE__FIRMWARE,
          Labels.of(table) + " (" + range + ") is outside every address window of its core");
      return;
    }
    MemoryRegion own = table == null ? null : table.getRegion();
    boolean hasTable = range != null || room.take(TABLE_BYTES, core, own);
    if (!hasTable || !room.take(CODE_BYTES, core, own)) {
      report.add(core, CORE__FIRMWARE, "the firmware of " + Labels.name(core)
          + " finds no room: no memory for firmware that it sees has a free page for "
          + (hasTable ? "code" : "its resource table")
          + (before.isEmpty() ? "" : " besides the firmware of " + String.join(", ", before)));
    }
  }

  /** Cores with the devices that their resource tables tell of. */
  private static Map<Core, List<VirtioDevice>> devices(Report report) {
    Map<Core, List<VirtioDevice>> all = new LinkedHashMap<>();
    for (VirtioDevice device : report.system().contents().devices()) {
      if (device.getTransport() instanceof Remoteproc && device.getDeviceSide() != null) {
        all.computeIfAbsent(device.getDeviceSide(), core -> new ArrayList<>()).add(device);
      }
    }
    return all;
  }

  private static void vdevs(Topology topology, Report report) {
    devices(report).forEach((core, devices) -> {
      Map<Integer, VirtioDevice> taken = new HashMap<>();
      for (VirtioDevice device : devices) {
        Integer number = ((Remoteproc) device.getTransport()).getVdev();
        if (number != null && (number < 0 || number >= devices.size())) {
          report.add(device.getTransport(), REMOTEPROC__VDEV, Labels.name(device) + " is vdev " + number + " of "
              + Labels.name(core) + ", which has " + devices.size() + ", counted from 0");
        } else if (number != null && taken.putIfAbsent(number, device) != null) {
          report.add(device.getTransport(), REMOTEPROC__VDEV, Labels.name(device) + " is vdev " + number + " of "
              + Labels.name(core) + ", as " + Labels.name(taken.get(number)) + " is");
        }
      }
    });
  }

  private static void trace(TraceBuffer trace, Report report) {
    if (trace.getSize() != null && Long.compareUnsigned(trace.getSize().bytes() - 1, 0xFFFF_FFFEL) > 0) {
      report.add(TRACE_BUFFER__SIZE, Labels.name(trace) + " has " + trace.getSize()
          + " bytes; a resource table has room for 1 to 0xffffffff");
    }
  }
}
