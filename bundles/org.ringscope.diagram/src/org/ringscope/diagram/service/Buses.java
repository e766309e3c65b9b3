// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewBus;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;

/** RPMsg buses that are drawn from core to core, with all that a run of them needs. */
public final class Buses {
  private Buses() {}

  /** From the core that has the driver and boots the other one, unless that boots it. */
  static boolean canLead(Core from, EObject target) {
    if (!(target instanceof Core to) || to == from) {
      return false;
    }
    Core host = host(from, to);
    Core remote = host == from ? to : from;
    return remote.getBootedBy() == host
        || remote.getBootedBy() == null && References.canRefer(remote, "bootedBy", host);
  }

  private static Core host(Core from, Core to) {
    return from.getBootedBy() == to ? to : from;
  }

  static RpmsgDevice add(Core from, Core to) {
    Core host = host(from, to);
    RpmsgDevice bus = TopologyFactory.eINSTANCE.createRpmsgDevice();
    NewElement.prepare(TopologyContents.topologyOf(host), host.eContainer(), bus);
    EditServices.add(host.eContainer(), bus);
    bus.setDriverSide(host);
    bus.setDeviceSide(host == from ? to : from);
    complete(bus);
    return bus;
  }

  /** Whether it is clear what a bus still needs to be run. */
  public static boolean canComplete(RpmsgDevice bus) {
    return (bus.getDriverSide() == null || bus.getDeviceSide() == null || NewBus.isIncomplete(bus))
        && sides(bus) != null;
  }

  /** Gives a bus the sides, doorbells and memory that it does not say yet. */
  public static void complete(RpmsgDevice bus) {
    Sides sides = sides(bus);
    bus.setDriverSide(sides.host);
    bus.setDeviceSide(sides.remote);
    NewBus.complete(bus);
  }

  private record Sides(Core host, Core remote) {
    boolean isBooted() {
      return remote.getBootedBy() == host;
    }
  }

  /** What a bus says, or the only cores that it can lead between; of several those of which one boots the other. */
  private static Sides sides(RpmsgDevice bus) {
    if (bus.getDriverSide() != null && bus.getDeviceSide() != null) {
      return new Sides(bus.getDriverSide(), bus.getDeviceSide());
    }
    List<Core> cores = new TopologyContents(TopologyContents.topologyOf(bus)).cores();
    List<Sides> all = cores.stream().flatMap(host -> cores.stream()
        .filter(remote -> canLead(host, remote) && host(host, remote) == host)
        .map(remote -> new Sides(host, remote)))
        .filter(each -> bus.getDriverSide() == null || bus.getDriverSide() == each.host)
        .filter(each -> bus.getDeviceSide() == null || bus.getDeviceSide() == each.remote).toList();
    List<Sides> booted = all.stream().filter(Sides::isBooted).toList();
    return booted.size() == 1 ? booted.get(0) : all.size() == 1 ? all.get(0) : null;
  }
}
