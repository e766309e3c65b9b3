// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressFault.Reason;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.AddressMap.Window;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/**
 * Finds the bytes behind a core's address, and remembers the last stretch of addresses that one window and one region
 * cover, like a TLB with one entry. A hit costs a subtraction and a comparison. What goes over the end of a window or
 * region is found piece by piece.
 */
final class TranslationCache {
  private final AddressMap map;
  private final GuestMemory memory;

  private long from;
  private long span = -1; // nothing known: no length fits
  private int fromOffset;
  private MemoryRegion region;
  private int offset;
  private long stretch;
  private Reason reason;
  private long missed;
  private long missedLength;

  TranslationCache(AddressMap map, GuestMemory memory) {
    this.map = map;
    this.memory = memory;
  }

  /** Looks up {@code length} ≥ 1 bytes. @return whether they lie in one piece; if not, see {@link #piece} */
  boolean locate(long address, long length) {
    long distance = address - from;
    if (distance < 0 || distance > span - length) {
      return refill(address, length) && length <= stretch;
    }
    offset = fromOffset + (int) distance;
    return true;
  }

  /**
   * Looks up the first bytes of these, as many as one window and one region hold.
   *
   * @return how many, at {@link #offset()} of {@link #region()}; 0 if the first one cannot be reached: see {@link #fault()}
   */
  long piece(long address, long length) {
    return refill(address, length) ? Math.min(length, stretch) : 0;
  }

  /** Whether all these bytes can be reached, in however many pieces; if not, see {@link #fault()}. */
  boolean isReachable(long address, long length) {
    for (long done = 0; done < length;) {
      long piece = piece(address + done, length - done);
      if (piece == 0) {
        return false;
      }
      done += piece;
    }
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

  /** Why the last lookup failed: names the first byte that cannot be reached, and how many were wanted from it on. */
  AddressFault fault() {
    return new AddressFault(reason, missed, missedLength);
  }

  /** @return whether the first byte can be reached; {@link #stretch} says how many there are from it on */
  private boolean refill(long address, long length) {
    span = -1;
    Window window = null;
    long physical = address;
    if (!map.isIdentity()) {
      window = map.find(address, length);
      if (window == null) {
        window = map.find(address, 1);
      }
      if (window == null) {
        return miss(Reason.NOT_MAPPED, address, length);
      }
      physical = window.to() + (address - window.from());
    }
    MemoryRegion found = memory.find(physical, 1);
    if (found == null) {
      return miss(Reason.OUTSIDE, physical, length);
    }
    region = found;
    offset = found.offset(physical);
    long before = offset;
    long after = found.size() - before;
    if (window != null) {
      long inWindow = address - window.from();
      before = Math.min(before, inWindow < 0 ? Long.MAX_VALUE : inWindow);
      after = Math.min(after, window.size() - inWindow);
    }
    stretch = after;
    if (!map.hasOverlaps()) { // else another window may win at the next address
      from = address - before;
      fromOffset = (int) (offset - before);
      span = before + after;
    }
    return true;
  }

  private boolean miss(Reason why, long address, long length) {
    reason = why;
    missed = address;
    missedLength = length;
    return false;
  }
}
