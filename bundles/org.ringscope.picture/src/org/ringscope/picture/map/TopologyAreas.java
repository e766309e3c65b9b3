// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MapArea.Kind;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;

/** What a topology says of memory besides regions and rings: resource tables, registers, pools of buffers, logs. */
public final class TopologyAreas {
  private final MemoryPlaces places;
  private final ToIntFunction<Core> ids;
  private final List<MapArea> areas = new ArrayList<>();

  private TopologyAreas(Topology topology, SystemDescription system) {
    places = new MemoryPlaces(topology);
    ids = core -> core == null ? Unknown.ID
        : system.cores().stream().filter(info -> info.name().equals(core.getName())).mapToInt(CoreInfo::id).findFirst()
            .orElse(Unknown.ID);
  }

  /** In the words of a description of the same system. */
  public static List<MapArea> of(Topology topology, SystemDescription system) {
    TopologyAreas made = new TopologyAreas(topology, system);
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed placed && made.places.start(placed) != null) {
        made.add(placed);
      }
    }
    return made.areas;
  }

  private void add(Placed placed) {
    if (placed instanceof ResourceTable table) {
      Core core = core(table);
      add(table, Kind.RESOURCE_TABLE, name(core) + " resource table", name(core),
          vrings(core), ids.applyAsInt(core), core == null ? Unknown.ID : ids.applyAsInt(core.getBootedBy()));
    } else if (placed instanceof TraceBuffer log) {
      Core core = core(log);
      add(log, Kind.TRACE_BUFFER, name(core) + " " + log.getName(), name(core), "log", ids.applyAsInt(core),
          Unknown.ID);
    } else if (placed instanceof RpmsgBuffers || placed instanceof Bounce || placed instanceof Transport) {
      VirtioDevice device = device(placed);
      Kind kind = placed instanceof RpmsgBuffers ? Kind.BUFFERS
          : placed instanceof Bounce ? Kind.BOUNCE : Kind.REGISTERS;
      add(placed, kind, name(device) + " " + kind.text(), name(device), "",
          device == null ? Unknown.ID : ids.applyAsInt(device.getDriverSide()),
          device == null || kind == Kind.REGISTERS ? Unknown.ID : ids.applyAsInt(device.getDeviceSide()));
    }
  }

  /** {@code vrings of rpmsg0}: whose rings the table has entries for. */
  private static String vrings(Core core) {
    List<String> devices = new ArrayList<>();
    for (Iterator<EObject> all = core == null ? List.<EObject>of().iterator() : root(core).eAllContents(); all
        .hasNext();) {
      if (all.next() instanceof VirtioDevice device && device.getDeviceSide() == core
          && device.getTransport() instanceof Remoteproc) {
        devices.add(device.getName());
      }
    }
    return devices.isEmpty() ? "" : "vrings of " + String.join(", ", devices);
  }

  private static EObject root(EObject element) {
    return element.eContainer() == null ? element : root(element.eContainer());
  }

  private void add(Placed placed, Kind kind, String name, String element, String detail, int driver, int other) {
    areas.add(MapArea.of(kind, name, element, detail, places.start(placed), places.bytes(placed), driver, other));
  }

  private static Core core(EObject element) {
    return element == null || element instanceof Core ? (Core) element : core(element.eContainer());
  }

  private static VirtioDevice device(EObject element) {
    return element == null || element instanceof VirtioDevice ? (VirtioDevice) element : device(element.eContainer());
  }

  private static String name(EObject element) {
    return element == null ? "" : QualifiedName.of(element);
  }
}
