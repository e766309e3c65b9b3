// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.memory;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.memory.AddressFault.Reason;

/** The system's physical memory: regions that do not overlap. Immutable, shared by all cores. */
public final class GuestMemory {
  private final MemoryRegion[] regions;

  /** @throws AddressFault if two regions overlap */
  public GuestMemory(List<MemoryRegion> regions) {
    List<MemoryRegion> accepted = new ArrayList<>();
    for (MemoryRegion region : regions) {
      for (MemoryRegion other : accepted) {
        if (other.contains(region.address(), 1) || region.contains(other.address(), 1)) {
          throw new AddressFault(Reason.OVERLAP, region.address(), region.size());
        }
      }
      accepted.add(region);
    }
    this.regions = accepted.toArray(new MemoryRegion[0]);
  }

  /** @throws AddressFault if two regions overlap */
  public static GuestMemory of(MemoryRegion... regions) {
    return new GuestMemory(List.of(regions));
  }

  public List<MemoryRegion> regions() {
    return List.of(regions);
  }

  /** The region that holds all these bytes. @throws AddressFault if none does */
  public MemoryRegion region(long address, long length) {
    MemoryRegion region = find(address, length);
    if (region == null) {
      throw new AddressFault(Reason.OUTSIDE, address, length);
    }
    return region;
  }

  /** The region that holds all these bytes; null if none does. */
  public MemoryRegion find(long address, long length) {
    for (MemoryRegion region : regions) {
      if (region.contains(address, length)) {
        return region;
      }
    }
    return null;
  }

  /** Whether one region holds all these bytes. */
  public boolean contains(long address, long length) {
    return find(address, length) != null;
  }

  /** A new view of these bytes. @throws AddressFault if no region holds them all */
  public MemoryView view(long address, long length) {
    MemoryRegion region = region(address, length);
    return region.view().slice(region.offset(address), (int) length);
  }

  /** Writes zeros. @throws AddressFault if no region holds all these bytes */
  public void zero(long address, long length) {
    view(address, length).clear();
  }
}
