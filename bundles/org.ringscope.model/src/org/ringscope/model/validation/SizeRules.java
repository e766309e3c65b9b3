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
import static org.ringscope.model.TopologyPackage.Literals.TOPOLOGY__NAME;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
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
      TopologyRule.hint("run-limits", Topology.class, SizeRules::runLimits));

  /** Of more reasons the number is enough. */
  private static final int MOST_REASONS = 3;

  private SizeRules() {}

  private static void elements(Topology topology, Report report) {
    int elements = 1;
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext(); all.next()) {
      elements++;
    }
    if (elements > ELEMENTS) {
      report.add(TOPOLOGY__NAME,
          topology.getName() + " has " + elements + " elements; a file has at most " + ELEMENTS);
    }
  }

  /** What a drawing may have, and a run may not: one finding, whatever the number of reasons. */
  private static void runLimits(Topology topology, Report report) {
    List<String> reasons = new ArrayList<>();
    atMost(RUN_CORES, topology.getCores().size(), "cores", reasons);
    queues(topology, reasons);
    memory(topology, reasons);
    topology.getRegions().forEach(region -> region(region, reasons));
    if (!reasons.isEmpty()) {
      int more = reasons.size() - MOST_REASONS;
      report.add(TOPOLOGY__NAME, topology.getName() + " can be drawn and checked, but not run here: "
          + String.join("; ", reasons.subList(0, Math.min(reasons.size(), MOST_REASONS)))
          + (more > 0 ? "; and " + more + " more" : ""));
    }
  }

  private static void queues(Topology topology, List<String> reasons) {
    long queues = 0;
    long entries = 0;
    for (VirtioDevice device : topology.getDevices()) {
      for (Virtqueue queue : device.getQueues()) {
        queues++;
        entries += Math.max(0, queue.getSize());
      }
    }
    atMost(RUN_QUEUES, queues, "queues", reasons);
    atMost(RUN_RING_ENTRIES, entries, "ring entries", reasons);
  }

  private static void atMost(long most, long count, String what, List<String> reasons) {
    if (count > most) {
      reasons.add(count + " " + what + ", at most " + most);
    }
  }

  private static void memory(Topology topology, List<String> reasons) {
    BigInteger bytes = BigInteger.ZERO; // 65 000 regions of 64 bits
    for (MemoryRegion region : topology.getRegions()) {
      bytes = bytes.add(new BigInteger(Long.toUnsignedString(region.getSize())));
    }
    if (bytes.compareTo(BigInteger.valueOf(RUN_BYTES)) > 0) {
      reasons.add("regions of " + bytes.shiftRight(20) + " MiB, at most " + (RUN_BYTES >> 20) + " MiB");
    }
  }

  private static void region(MemoryRegion region, List<String> reasons) {
    if (Long.compareUnsigned(region.getSize(), RUN_REGION_BYTES) > 0) {
      reasons.add(region.getName() + " has " + HexNumber.format(region.getSize()) + " bytes, at most "
          + HexNumber.format(RUN_REGION_BYTES));
    }
    if (region.getAddress() != null && Long.remainderUnsigned(region.getAddress().value(), RUN_REGION_ALIGNMENT) != 0) {
      reasons.add(region.getName() + " begins at " + region.getAddress() + ", which is not a multiple of "
          + RUN_REGION_ALIGNMENT);
    }
  }
}
