// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFERS;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BASE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__BOUNCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Address;
import org.ringscope.model.ConsoleBounce;
import org.ringscope.model.Core;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.validation.RangeIndex.Placed;
import org.ringscope.model.validation.TopologyRule.Report;

/** No two things lie on the same bytes: regions, and in them rings, buffers, tables and registers of any bus. */
final class OverlapRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("region-overlap", Topology.class, OverlapRules::regions),
      TopologyRule.error("memory-overlap", Topology.class, OverlapRules::memory));

  /**
   * Something that has its place.
   *
   * @param feature which says the place
   * @param label what messages call it
   */
  private record Part(EObject element, EStructuralFeature feature, String label) {}

  private record Table(Core core, Address address) {}

  private final RangeIndex<Part> parts = new RangeIndex<>();

  private OverlapRules() {}

  private static void regions(Topology topology, Report report) {
    OverlapRules all = new OverlapRules();
    for (MemoryRegion region : topology.getRegions()) {
      all.add(region, MEMORY_REGION__ADDRESS, String.valueOf(region.getName()), Range.of(region));
    }
    all.report(report);
  }

  private static void memory(Topology topology, Report report) {
    OverlapRules all = new OverlapRules();
    Set<Table> tables = new HashSet<>();
    for (VirtioDevice device : topology.getDevices()) {
      // One table may tell of several devices of its core.
      if (!DeviceRules.isRemoteproc(device) || tables.add(new Table(device.getDevice(), device.getBase()))) {
        all.addBase(device);
      }
      for (Virtqueue queue : device.getQueues()) {
        for (Range range : VirtqueueRules.parts(queue, report.system())) {
          all.add(queue, VirtqueueRules.placeFeature(queue), VirtqueueRules.label(queue), range);
        }
      }
      all.addBounce(device);
    }
    for (RpmsgBus bus : topology.getBuses()) {
      all.add(bus, RPMSG_BUS__BUFFERS, "the buffers of " + bus.getName(), RpmsgRules.buffers(bus));
    }
    all.report(report);
  }

  private void addBase(VirtioDevice device) {
    String what = DeviceRules.isRemoteproc(device) ? "the resource table of " : "the registers of ";
    add(device, VIRTIO_DEVICE__BASE, what + device.getName(), DeviceRules.block(device));
  }

  private void addBounce(VirtioDevice device) {
    int count = Math.min(device.getBounce().size(), device.getQueues().size());
    for (int i = 0; i < count; i++) {
      MemoryRegion region = device.getBounce().get(i);
      add(device, VIRTIO_DEVICE__BOUNCE, "the bounce buffers of " + device.getName() + "/" + i,
          Range.of(region.getAddress(), Math.min(ConsoleBounce.bytes(device.getQueues().get(i)), region.getSize())));
    }
  }

  private void add(EObject element, EStructuralFeature feature, String label, Range range) {
    parts.add(new Part(element, feature, label), range);
  }

  /** At the later one in the order of the file. */
  private void report(Report report) {
    parts.overlaps((earlier, later) -> report.add(later.what().element, later.what().feature,
        text(later) + " and " + text(earlier) + " overlap"));
  }

  private static String text(Placed<Part> placed) {
    return placed.what().label + " (" + placed.range() + ")";
  }
}
