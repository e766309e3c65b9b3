// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.List;
import org.ringscope.model.Address;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.HexNumber;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.Topology;

/** Bytes at consecutive addresses, all of it unsigned. */
record Range(long start, long size) {

  static Range of(Address start, long size) {
    return start == null ? null : new Range(start.value(), size);
  }

  static Range of(MemoryRegion region) {
    return region == null ? null : of(region.getAddress(), region.getSize());
  }

  /** Not empty and does not run over the end of the address space. */
  boolean isProper() {
    return size != 0 && (start + size == 0 || Long.compareUnsigned(start + size, start) > 0);
  }

  boolean overlaps(Range other) {
    return isProper() && other.isProper() && Long.compareUnsigned(start, other.last()) <= 0
        && Long.compareUnsigned(other.start, last()) <= 0;
  }

  boolean contains(Range other) {
    return isProper() && other.isProper() && Long.compareUnsigned(start, other.start) <= 0
        && Long.compareUnsigned(other.last(), last()) <= 0;
  }

  private long last() {
    return start + size - 1;
  }

  /** Whether both address spaces of the core reach all of this physical range. */
  boolean isSeenBy(Core core) {
    return core == null || isSeen(core, AddressSpace.DEVICE) && isSeen(core, AddressSpace.CPU);
  }

  private boolean isSeen(Core core, AddressSpace space) {
    List<AddressWindow> windows = core.getWindows().stream().filter(window -> window.getSpace() == space).toList();
    return windows.isEmpty()
        || windows.stream().map(Range::target).anyMatch(target -> target != null && target.contains(this));
  }

  /** The region that holds all of this range, or null. */
  MemoryRegion regionIn(Topology topology) {
    return topology.getRegions().stream()
        .filter(region -> of(region) != null && of(region).contains(this)).findFirst().orElse(null);
  }

  private static Range target(AddressWindow window) {
    return of(window.getTo(), window.getSize());
  }

  @Override
  public String toString() {
    return HexNumber.format(start) + " … " + HexNumber.format(last());
  }
}
