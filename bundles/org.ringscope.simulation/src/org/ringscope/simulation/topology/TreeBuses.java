// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ringscope.formats.devicetree.RegionUse;
import org.ringscope.formats.devicetree.RemoteProcessor;
import org.ringscope.formats.devicetree.TreeRegion;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** The RPMsg buses between a host and the remote processors of a device tree, with the doorbells that they use. */
final class TreeBuses {
  static final int MOST_ENTRIES = 256;
  private static final int FEWEST_ENTRIES = 2;
  private static final int USUAL_ENTRIES = 16;
  private static final int PAGE_ALIGN = 4096;
  private static final int LEAST_ALIGN = 16;

  private final TopologyFactory factory = TopologyFactory.eINSTANCE;
  private final Topology topology;
  private final FirmwareNames names;
  private final Map<String, MemoryRegion> regions;
  private final TreeMailboxes mailboxes;
  private int count;

  TreeBuses(Topology topology, FirmwareNames names, Map<String, MemoryRegion> regions) {
    this.topology = topology;
    this.names = names;
    this.regions = regions;
    mailboxes = new TreeMailboxes(topology, names);
  }

  /**
   * Whether rings and buffers of the processor's buses are taken from this region, as in Linux
   * {@code drivers/remoteproc/ti_k3_r5_remoteproc.c} {@code k3_r5_reserved_mem_init}: the first is the pool.
   */
  static boolean isPool(RemoteProcessor processor, TreeRegion region) {
    return processor.compatible().startsWith("ti,") && region.isPool()
        && region.path().equals(processor.regions().get(0).path())
        && processor.regions().stream().noneMatch(each -> each.use().kind() == RegionUse.Kind.VRING);
  }

  void add(Core host, Core remote, RemoteProcessor processor) {
    List<MailboxChannel> channels = mailboxes.add(processor);
    TreeSet<Integer> vdevs = new TreeSet<>();
    processor.regions().stream().map(TreeRegion::use).filter(use -> use.kind() == RegionUse.Kind.VRING)
        .map(RegionUse::vdev)
        .filter(vdev -> ring(processor, vdev, 0) != null && ring(processor, vdev, 1) != null).forEach(vdevs::add);
    TreeRegion pool = processor.regions().stream().filter(region -> isPool(processor, region)).findFirst().orElse(null);
    if (vdevs.isEmpty() && pool == null) {
      return;
    }
    Doorbell kick = doorbell(host, remote, TreeMailboxes.find(processor, channels, List.of("tx", "vq1")));
    Doorbell interrupt = doorbell(remote, host, TreeMailboxes.find(processor, channels, List.of("rx", "vq0")));
    if (vdevs.isEmpty()) {
      // half for the buffers, a quarter for each ring
      RpmsgDevice bus = bus(host, remote, kick, interrupt);
      fill(bus, pool, pool, pool, pool.size() / 4, pool.size() / 2);
    }
    for (int vdev : vdevs) {
      RpmsgDevice bus = bus(host, remote, kick, interrupt);
      ((Remoteproc) bus.getTransport()).setVdev(vdevs.size() > 1 ? vdev : null);
      TreeRegion first = ring(processor, vdev, 0);
      TreeRegion second = ring(processor, vdev, 1);
      TreeRegion buffers = processor.buffers(vdev);
      fill(bus, first, second, buffers, Math.min(first.size(), second.size()), buffers == null ? 0
          : buffers.use().vdev() < 0 ? buffers.size() / vdevs.size() : buffers.size());
      if (vdevs.size() > 1) {
        number(bus, 2L * vdevs.headSet(vdev).size());
      }
    }
  }

  private static TreeRegion ring(RemoteProcessor processor, int vdev, int ring) {
    return processor.region(RegionUse.Kind.VRING, vdev, ring);
  }

  private RpmsgDevice bus(Core host, Core remote, Doorbell kick, Doorbell interrupt) {
    RpmsgDevice bus = factory.createRpmsgDevice();
    bus.setName(names.unique("rpmsg" + count));
    bus.setBusName("virtio" + count++);
    bus.setDriverSide(host);
    bus.setDeviceSide(remote);
    bus.setFeatures(FeatureBits.of(Rpmsg.FEATURE_NAME_SERVICE));
    bus.setKick(kick);
    bus.setInterrupt(interrupt);
    bus.setTransport(factory.createRemoteproc());
    topology.getDevices().add(bus);
    return bus;
  }

  /** @param buffers null for none */
  private void fill(RpmsgDevice bus, TreeRegion first, TreeRegion second, TreeRegion buffers, long ringBytes,
      long bufferBytes) {
    int align = ringBytes >= VringLayout.legacyBytes(USUAL_ENTRIES, PAGE_ALIGN) ? PAGE_ALIGN : LEAST_ALIGN;
    int entries = MOST_ENTRIES;
    while (entries > FEWEST_ENTRIES && (VringLayout.legacyBytes(entries, align) > ringBytes
        || buffers != null && 2L * entries * Rpmsg.BUFFER_SIZE > bufferBytes)) {
      entries /= 2;
    }
    addQueue(bus, 0, first, entries, align);
    addQueue(bus, 1, second, entries, align);
    if (buffers != null) {
      RpmsgBuffers memory = factory.createRpmsgBuffers();
      memory.setRegion(regions.get(buffers.path()));
      bus.setBuffers(memory);
    }
  }

  /** As the host numbers the rings of a table (Linux {@code rproc_parse_vring}). */
  private static void number(RpmsgDevice bus, long first) {
    for (Virtqueue queue : bus.getQueues()) {
      queue.setNotifyId(first + queue.getIndex());
    }
  }

  private void addQueue(RpmsgDevice bus, int index, TreeRegion region, int entries, int align) {
    Virtqueue queue = factory.createVirtqueue();
    queue.setIndex(index);
    queue.setRegion(regions.get(region.path()));
    queue.setSize(entries);
    queue.setAlign(align);
    bus.getQueues().add(queue);
  }

  private Doorbell doorbell(Core from, Core to, MailboxChannel channel) {
    Doorbell doorbell = factory.createDoorbell();
    doorbell.setName(names.unique(from.getName() + "_to_" + to.getName()));
    doorbell.setFrom(from);
    doorbell.setTo(to);
    doorbell.setTrigger(DoorbellTrigger.COUNTED); // each ring brings a notify id
    doorbell.setChannel(channel);
    topology.getDoorbells().add(doorbell);
    return doorbell;
  }
}
