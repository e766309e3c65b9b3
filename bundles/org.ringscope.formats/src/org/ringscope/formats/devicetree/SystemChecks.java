// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.formats.devicetree.RegionUse.Kind;
import org.ringscope.formats.devicetree.TreeProblem.Weight;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** Where regions and processors of a tree contradict each other. */
final class SystemChecks {
  /** Of the smallest ring that Linux takes, with the least alignment that firmware uses. */
  private static final int FEWEST_ENTRIES = 2;
  private static final int LEAST_ALIGN = 16;
  /** Resource tables have 32 bits for an address (Linux include/linux/rsc_table.h {@code struct fw_rsc_vdev_vring}). */
  private static final long LAST_DEVICE_ADDRESS = 0xFFFF_FFFFL;

  private final List<TreeRegion> regions;
  private final List<RemoteProcessor> processors;
  private final List<TreeProblem> problems;

  SystemChecks(List<TreeRegion> regions, List<RemoteProcessor> processors, List<TreeProblem> problems) {
    this.regions = regions;
    this.processors = processors;
    this.problems = problems;
  }

  void check() {
    overlaps();
    regions.stream().filter(region -> region.address() == null && region.size() != 0)
        .forEach(region -> add(Weight.NOTE, region.path(), "the system chooses its place: it is not known"));
    Map<String, RemoteProcessor> users = new HashMap<>();
    for (RemoteProcessor processor : processors) {
      rings(processor);
      shared(processor, users);
    }
  }

  private void add(Weight weight, String path, String text) {
    problems.add(new TreeProblem(weight, path, text));
  }

  /** Each with the one before it that reaches furthest: one line for each region that begins in another. */
  private void overlaps() {
    TreeRegion before = null;
    List<TreeRegion> placed = regions.stream().filter(region -> region.address() != null && region.size() != 0)
        .sorted(Comparator.comparing(TreeRegion::address, Long::compareUnsigned)).toList();
    for (TreeRegion region : placed) {
      if (before != null && region.overlaps(before)) {
        add(Weight.ERROR, region.path(), "lies at " + region.place() + ", over " + before.path() + " at "
            + before.place());
      }
      boolean isFurther = before == null
          || Long.compareUnsigned(region.address() + region.size(), before.address() + before.size()) > 0;
      before = isFurther ? region : before;
    }
  }

  private void rings(RemoteProcessor processor) {
    Set<Integer> vdevs = new HashSet<>();
    for (TreeRegion region : processor.regions()) {
      if (region.use().kind() == Kind.VRING) {
        vdevs.add(region.use().vdev());
        ring(region);
      }
    }
    vdevs.stream().sorted().forEach(vdev -> vdev(processor, vdev));
    if (processor.regions().isEmpty()) {
      add(Weight.NOTE, processor.path(), "has no memory-region: where its rings and buffers lie is known when it runs");
    }
  }

  private void ring(TreeRegion region) {
    long least = VringLayout.legacyBytes(FEWEST_ENTRIES, LEAST_ALIGN);
    if (region.size() != 0 && Long.compareUnsigned(region.size(), least) < 0) {
      add(Weight.ERROR, region.path(),
          "has " + region.size() + " bytes; the smallest ring of two entries needs " + least);
    }
    if (region.address() != null && Long.compareUnsigned(region.address(), LAST_DEVICE_ADDRESS) > 0) {
      add(Weight.ERROR, region.path(), "lies at 0x" + Long.toHexString(region.address())
          + "; a resource table has 32 bits for the address of a ring");
    }
  }

  private void vdev(RemoteProcessor processor, int vdev) {
    String rings = "vdev" + vdev + "vring";
    TreeRegion first = processor.region(Kind.VRING, vdev, 0);
    TreeRegion second = processor.region(Kind.VRING, vdev, 1);
    if (first == null || second == null) {
      add(Weight.ERROR, processor.path(),
          "its memory-region has " + rings + (first == null ? 1 : 0) + " but no " + rings
              + (first == null ? 0 : 1));
      return;
    }
    if (first.size() != second.size()) {
      add(Weight.WARNING, processor.path(),
          rings + "0 has " + first.size() + " bytes, " + rings + "1 " + second.size());
    }
    TreeRegion buffers = processor.buffers(vdev);
    long need = 2L * FEWEST_ENTRIES * Rpmsg.BUFFER_SIZE;
    if (buffers == null) {
      add(Weight.NOTE, processor.path(), "has no region for the buffers of vdev" + vdev
          + ": the host takes them from its own memory");
    } else if (buffers.size() != 0 && Long.compareUnsigned(buffers.size(), need) < 0) {
      add(Weight.ERROR, buffers.path(),
          "has " + buffers.size() + " bytes; the buffers of the smallest ring need " + need);
    }
  }

  /** Of two processors that use one region, one destroys what the other has written. */
  private void shared(RemoteProcessor processor, Map<String, RemoteProcessor> users) {
    Set<String> own = new HashSet<>();
    for (TreeRegion region : processor.regions()) {
      RemoteProcessor other = own.add(region.path()) ? users.putIfAbsent(region.path(), processor) : processor;
      if (other != null) {
        boolean isRing = region.use().kind() == Kind.VRING;
        add(isRing ? Weight.ERROR : Weight.WARNING, processor.path(), "its memory-region names " + region.path()
            + (other == processor ? " twice" : ", as that of " + other.path() + " does"));
      }
    }
  }
}
