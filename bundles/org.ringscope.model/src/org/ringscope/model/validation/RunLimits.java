// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyLimits.RUN_BYTES;
import static org.ringscope.model.TopologyLimits.RUN_CORES;
import static org.ringscope.model.TopologyLimits.RUN_QUEUES;
import static org.ringscope.model.TopologyLimits.RUN_REGION_ALIGNMENT;
import static org.ringscope.model.TopologyLimits.RUN_REGION_BYTES;
import static org.ringscope.model.TopologyLimits.RUN_RING_ENTRIES;
import static org.ringscope.model.topology.TopologyPackage.Literals.GROUP__CORES;
import static org.ringscope.model.topology.TopologyPackage.Literals.GROUP__DEVICES;
import static org.ringscope.model.topology.TopologyPackage.Literals.GROUP__REGIONS;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__SIZE;

import java.math.BigInteger;
import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.HexNumber;

/** How large a system may be that is run: {@link org.ringscope.model.TopologyLimits}. */
final class RunLimits {
  static final List<GatheredHint<?>> ALL = List.of(
      new GatheredHint<>("run-cores", Topology.class, GROUP__CORES, RunLimits::cores),
      new GatheredHint<>("run-queues", Topology.class, GROUP__DEVICES, RunLimits::queues),
      new GatheredHint<>("run-memory", Topology.class, GROUP__REGIONS, RunLimits::memory),
      new GatheredHint<>("run-region", MemoryRegion.class, MEMORY_REGION__SIZE, RunLimits::region));

  private RunLimits() {}

  private static String cores(Topology topology, Surroundings system) {
    return atMost(RUN_CORES, system.contents().cores().size(), "cores", topology);
  }

  private static String queues(Topology topology, Surroundings system) {
    long queues = 0;
    long entries = 0;
    for (VirtioDevice device : system.contents().devices()) {
      for (Virtqueue queue : device.getQueues()) {
        queues++;
        entries += Math.max(0, Defaults.size(queue));
      }
    }
    String text = atMost(RUN_QUEUES, queues, "queues", topology);
    return text != null ? text : atMost(RUN_RING_ENTRIES, entries, "ring entries", topology);
  }

  private static String atMost(long most, long count, String what, Topology topology) {
    return count <= most ? null
        : Labels.name(topology) + " has " + count + " " + what + "; a run has at most " + most;
  }

  private static String memory(Topology topology, Surroundings system) {
    BigInteger bytes = BigInteger.ZERO; // 65 000 regions of 64 bits
    for (MemoryRegion region : system.contents().regions()) {
      if (Surroundings.outerOf(region) == null && region.getSize() != null) {
        bytes = bytes.add(new BigInteger(Long.toUnsignedString(region.getSize().bytes())));
      }
    }
    return bytes.compareTo(BigInteger.valueOf(RUN_BYTES)) <= 0 ? null
        : Labels.name(topology) + " has regions of " + bytes.shiftRight(20) + " MiB; a run has at most "
            + (RUN_BYTES >> 20) + " MiB";
  }

  /** Of what lies in another region, that one decides. */
  private static String region(MemoryRegion region, Surroundings system) {
    if (Surroundings.outerOf(region) != null) {
      return null;
    }
    if (region.getSize() != null && Long.compareUnsigned(region.getSize().bytes(), RUN_REGION_BYTES) > 0) {
      return Labels.name(region) + " has " + region.getSize() + " bytes; a region of a run has at most "
          + HexNumber.format(RUN_REGION_BYTES);
    }
    return region.getAddress() == null
        || Long.remainderUnsigned(region.getAddress().value(), RUN_REGION_ALIGNMENT) == 0 ? null
            : Labels.name(region) + " begins at " + region.getAddress() + "; a region of a run begins at a multiple of "
                + RUN_REGION_ALIGNMENT;
  }
}
