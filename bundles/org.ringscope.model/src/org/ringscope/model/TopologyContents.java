// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;

/**
 * All elements of a system, whatever groups and regions they are in, each kind in the order of the file: what stands in a
 * group itself, then what its groups have. A region comes before the regions inside it. Of one state of the topology;
 * changes are not followed.
 */
public final class TopologyContents {
  private final List<Core> cores = new ArrayList<>();
  private final List<MemoryRegion> regions = new ArrayList<>();
  private final List<Mailbox> mailboxes = new ArrayList<>();
  private final List<Doorbell> doorbells = new ArrayList<>();
  private final List<VirtioDevice> devices = new ArrayList<>();
  private final List<NetHub> hubs = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  /** Of this topology, or of a part of one. */
  public TopologyContents(Group group) {
    addAll(group);
  }

  private void addAll(Group group) {
    cores.addAll(group.getCores());
    addRegions(group.getRegions());
    mailboxes.addAll(group.getMailboxes());
    doorbells.addAll(group.getDoorbells());
    devices.addAll(group.getDevices());
    hubs.addAll(group.getHubs());
    steps.addAll(group.getSteps());
    group.getGroups().forEach(this::addAll);
  }

  private void addRegions(List<MemoryRegion> more) {
    for (MemoryRegion region : more) {
      regions.add(region);
      addRegions(region.getRegions());
    }
  }

  /** The topology that an element belongs to, or null. */
  public static Topology topologyOf(EObject element) {
    return EcoreUtil.getRootContainer(element) instanceof Topology topology ? topology : null;
  }

  /** Every core. */
  public List<Core> cores() {
    return cores;
  }

  /** Every region. */
  public List<MemoryRegion> regions() {
    return regions;
  }

  /** Every mailbox. */
  public List<Mailbox> mailboxes() {
    return mailboxes;
  }

  /** Every doorbell. */
  public List<Doorbell> doorbells() {
    return doorbells;
  }

  /** Everything that joins network devices. */
  public List<NetHub> hubs() {
    return hubs;
  }

  /** Everything that happens while the system runs. */
  public List<Step> steps() {
    return steps;
  }

  /** Every virtio device. */
  public List<VirtioDevice> devices() {
    return devices;
  }

  /** The devices that are RPMsg buses. */
  public List<RpmsgDevice> buses() {
    return devices.stream().filter(RpmsgDevice.class::isInstance).map(RpmsgDevice.class::cast).toList();
  }
}
