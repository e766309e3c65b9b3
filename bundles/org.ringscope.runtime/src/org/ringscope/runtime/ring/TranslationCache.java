// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.AddressMap.Window;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/**
 * Finds the bytes behind a core's address, and remembers the last stretch of addresses that one window and one region
 * cover, like a TLB with one entry. A hit costs a subtraction and a comparison.
 */
final class TranslationCache {
  private final AddressMap map;
  private final GuestMemory memory;

  private long from;
  private long span = -1; // nothing known: no length fits
  private int fromOffset;
  private MemoryRegion region;
  private int offset;
  private AddressFault fault;
  private DescriptorTable table;
  private MemoryRegion tableRegion;

  TranslationCache(AddressMap map, GuestMemory memory) {
    this.map = map;
    this.memory = memory;
  }

  /** Looks up {@code length} ≥ 1 bytes. @return false if they cannot be reached: see {@link #fault()} */
  boolean locate(long address, long length) {
    long distance = address - from;
    if (distance < 0 || distance > span - length) {
      return refill(address, length);
    }
    offset = fromOffset + (int) distance;
    return true;
  }

  /** Where the last lookup ended. */
  MemoryRegion region() {
    return region;
  }

  /** Where the last lookup ended, bytes from the region's start. */
  int offset() {
    return offset;
  }

  /** The region of the last lookup as a table; the one that was meant begins at {@link #offset()}. */
  DescriptorTable table() {
    if (tableRegion != region) {
      tableRegion = region;
      table = new DescriptorTable(region.view());
    }
    return table;
  }

  /** Why the last lookup failed. */
  AddressFault fault() {
    return fault;
  }

  private boolean refill(long address, long length) {
    try {
      span = -1;
      long physical = map.translate(address, length);
      region = memory.region(physical, length);
      offset = region.offset(physical);
      if (map.hasOverlaps()) {
        return true; // another window may win at the next address
      }
      long before = offset;
      long after = region.size() - before;
      if (!map.isIdentity()) {
        Window window = map.window(address, length);
        long inWindow = address - window.from();
        before = Math.min(before, inWindow < 0 ? Long.MAX_VALUE : inWindow);
        after = Math.min(after, window.size() - inWindow);
      }
      from = address - before;
      fromOffset = (int) (offset - before);
      span = before + after;
      return true;
    } catch (AddressFault e) {
      fault = e;
      return false;
    }
  }
}
