// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__OFFSET;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__REGION;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.FixedVrings;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.HexNumber;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about where things lie in memory. */
final class PlaceRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("place-contradiction", Placed.class, PlaceRules::contradiction),
      TopologyRule.error("device-base", ResourceTable.class, PlaceRules::base),
      TopologyRule.error("device-base", Mmio.class, PlaceRules::base),
      TopologyRule.error("place-outside", FixedVrings.class, PlaceRules::inMemory),
      TopologyRule.error("place-outside", Pci.class, PlaceRules::inMemory),
      TopologyRule.error("place-outside", TraceBuffer.class, PlaceRules::inMemory));

  private PlaceRules() {}

  private static void contradiction(Placed element, Report report) {
    MemoryRegion region = element.getRegion();
    if (region == null && element.getOffset() != null) {
      report.add(PLACED__OFFSET, Labels.of(element) + ": an offset needs a region");
    }
    Range all = Range.of(region);
    if (all == null || !all.isProper()) {
      return;
    }
    boolean isBehind =
        element.getOffset() != null && Long.compareUnsigned(element.getOffset().bytes(), all.size()) >= 0;
    if (isBehind) {
      report.add(PLACED__OFFSET, Labels.of(element) + ": offset " + element.getOffset() + " is behind the end of "
          + Labels.name(region) + " (" + all + ")");
    } else if (element.getAddress() != null) {
      agree(element, all, report);
    }
  }

  private static void agree(Placed element, Range all, Report report) {
    long at = element.getAddress().value();
    if (!all.contains(new Range(at, 1))) {
      report.add(PLACED__ADDRESS, Labels.of(element) + ": address " + element.getAddress() + " is not in "
          + Labels.name(element.getRegion()) + " (" + all + ")");
    } else if (element.getOffset() != null && at != all.start() + element.getOffset().bytes()) {
      report.add(PLACED__ADDRESS, Labels.of(element) + ": address " + element.getAddress() + " is not offset "
          + element.getOffset() + " of " + Labels.name(element.getRegion()) + ", which is "
          + HexNumber.format(all.start() + element.getOffset().bytes()));
    }
  }

  /** What says where an element lies: its address, or else its region. */
  static EStructuralFeature feature(Placed element) {
    return element.getAddress() != null ? PLACED__ADDRESS : PLACED__REGION;
  }

  /** Registers and tables must be found. */
  private static void base(Placed element, Report report) {
    if (element.getAddress() == null && element.getRegion() == null) {
      report.add(PLACED__ADDRESS, "neither an address nor a region says where to find " + Labels.of(element));
    } else if (inMemory(element, report)) {
      Range range = report.system().range(element);
      MemoryRegion region = report.system().containing(range);
      if (Surroundings.role(region) == RegionRole.PRIVATE) {
        report.add(feature(element), "private memory " + Labels.name(region) + " holds " + Labels.of(element) + " ("
            + range + ")");
      }
    }
  }

  /** Whether the place is known and in a region. */
  static boolean inMemory(Placed element, Report report) {
    Range range = report.system().topology() == null ? null : report.system().range(element);
    if (range == null) {
      return false;
    }
    boolean isInside = report.system().containing(range) != null;
    if (!isInside) {
      report.add(feature(element), "no memory region holds " + Labels.of(element) + " (" + range + ")");
    }
    return isInside;
  }

  /** Both sides of a device must reach what it has in memory. */
  static void seen(Placed element, Range range, VirtioDevice device, Report report) {
    for (Core core : new Core[] {device.getDriverSide(), device.getDeviceSide()}) {
      if (!report.system().isSeen(range, core)) {
        report.add(feature(element), Labels.of(element) + " (" + range + ")"
            + (element instanceof Virtqueue ? " is" : " are") + " outside every address window of "
            + Labels.name(core));
      }
    }
  }

  /** How many bytes a region has from an address on, in words. */
  static String room(Range region, long start) {
    boolean isInside = region.contains(new Range(start, 1));
    return Long.toUnsignedString(isInside ? region.last() - start + 1 : 0)
        + (start == region.start() ? "" : " from " + HexNumber.format(start) + " on");
  }

  /** Whether it is memory for any of this, as far as its role is known. */
  static boolean isFor(MemoryRegion region, RegionRole... roles) {
    RegionRole role = Surroundings.role(region);
    return role == RegionRole.UNSPECIFIED || List.of(roles).contains(role);
  }
}
