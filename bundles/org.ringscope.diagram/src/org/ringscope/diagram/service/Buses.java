// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

/** RPMsg buses that are drawn from core to core, with all that a run of them needs. */
final class Buses {
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
    Core remote = host == from ? to : from;
    Topology topology = TopologyContents.topologyOf(host);
    remote.setBootedBy(host);
    RpmsgDevice bus = TopologyFactory.eINSTANCE.createRpmsgDevice();
    NewElement.prepare(topology, host.eContainer(), bus);
    bus.setDriverSide(host);
    bus.setDeviceSide(remote);
    bus.setKick(doorbell(host, remote));
    bus.setInterrupt(doorbell(remote, host));
    EditServices.add(host.eContainer(), bus);
    NewMemory.forFirmware(bus);
    NewMemory.place(bus);
    return bus;
  }

  private static Doorbell doorbell(Core from, Core to) {
    Doorbell doorbell = TopologyFactory.eINSTANCE.createDoorbell();
    Topology topology = TopologyContents.topologyOf(from);
    NewElement.name(topology, from.eContainer(), doorbell, from.getName() + "_to_" + to.getName());
    NewElement.prepare(topology, from.eContainer(), doorbell);
    doorbell.setFrom(from);
    doorbell.setTo(to);
    EditServices.add(from.eContainer(), doorbell);
    return doorbell;
  }
}
