// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyLimits.ELEMENTS;
import static org.ringscope.model.TopologyLimits.RUN_BYTES;
import static org.ringscope.model.TopologyLimits.RUN_CORES;
import static org.ringscope.model.TopologyLimits.RUN_QUEUES;
import static org.ringscope.model.TopologyLimits.RUN_REGION_ALIGNMENT;
import static org.ringscope.model.TopologyLimits.RUN_REGION_BYTES;
import static org.ringscope.model.TopologyLimits.RUN_RING_ENTRIES;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__SIZE;
import static org.ringscope.model.TopologyPackage.Literals.TOPOLOGY__CORES;
import static org.ringscope.model.TopologyPackage.Literals.TOPOLOGY__DEVICES;
import static org.ringscope.model.TopologyPackage.Literals.TOPOLOGY__NAME;
import static org.ringscope.model.TopologyPackage.Literals.TOPOLOGY__REGIONS;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.HexNumber;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about how large a system may be: {@link org.ringscope.model.TopologyLimits}. */
final class SizeRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("file-elements", Topology.class, SizeRules::elements),
      TopologyRule.error("run-cores", Topology.class, SizeRules::cores),
      TopologyRule.error("run-queues", Topology.class, SizeRules::queues),
      TopologyRule.error("run-memory", Topology.class, SizeRules::memory),
      TopologyRule.error("run-region", MemoryRegion.class, SizeRules::region));

  private SizeRules() {}

  private static void elements(Topology topology, Report report) {
    int elements = 1;
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext(); all.next()) {
      elements++;
    }
    atMost(ELEMENTS, elements, "elements; a file has", TOPOLOGY__NAME, topology, report);
  }

  private static void cores(Topology topology, Report report) {
    atMost(RUN_CORES, topology.getCores().size(), "cores; a run has", TOPOLOGY__CORES, topology, report);
  }

  private static void queues(Topology topology, Report report) {
    long queues = 0;
    long entries = 0;
    for (VirtioDevice device : topology.getDevices()) {
      for (Virtqueue queue : device.getQueues()) {
        queues++;
        entries += Math.max(0, queue.getSize());
      }
    }
    atMost(RUN_QUEUES, queues, "queues; a run has", TOPOLOGY__DEVICES, topology, report);
    atMost(RUN_RING_ENTRIES, entries, "ring entries; a run has", TOPOLOGY__DEVICES, topology, report);
  }

  private static void atMost(long most, long count, String what, EStructuralFeature feature, Topology topology,
      Report report) {
    if (count > most) {
      report.add(feature, topology.getName() + " has " + count + " " + what + " at most " + most);
    }
  }

  private static void memory(Topology topology, Report report) {
    BigInteger bytes = BigInteger.ZERO; // 65 000 regions of 64 bits
    for (MemoryRegion region : topology.getRegions()) {
      bytes = bytes.add(new BigInteger(Long.toUnsignedString(region.getSize())));
    }
    if (bytes.compareTo(BigInteger.valueOf(RUN_BYTES)) > 0) {
      report.add(TOPOLOGY__REGIONS, topology.getName() + " has regions of " + bytes.shiftRight(20)
          + " MiB; a run has at most " + (RUN_BYTES >> 20) + " MiB");
    }
  }

  private static void region(MemoryRegion region, Report report) {
    if (Long.compareUnsigned(region.getSize(), RUN_REGION_BYTES) > 0) {
      report.add(MEMORY_REGION__SIZE, region.getName() + " has " + HexNumber.format(region.getSize())
          + " bytes; a region of a run has at most " + HexNumber.format(RUN_REGION_BYTES));
    }
    if (region.getAddress() != null && Long.remainderUnsigned(region.getAddress().value(), RUN_REGION_ALIGNMENT) != 0) {
      report.add(MEMORY_REGION__ADDRESS, region.getName() + " begins at " + region.getAddress()
          + ", which is not a multiple of " + RUN_REGION_ALIGNMENT);
    }
  }
}
