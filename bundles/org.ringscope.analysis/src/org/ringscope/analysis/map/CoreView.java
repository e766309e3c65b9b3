// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

import java.util.List;
import java.util.OptionalLong;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.CoreInfo;

/**
 * What a core sees of physical memory.
 *
 * @param windows in the order of physical addresses; none where the core uses physical addresses
 */
public record CoreView(CoreInfo core, List<AddressWindowInfo> windows) {
  public CoreView {
    windows = windows.stream().filter(window -> window.size() > 0)
        .sorted((a, b) -> Long.compareUnsigned(a.to(), b.to())).toList();
  }

  /** Whether it uses physical addresses: nothing translates them. */
  public boolean isPhysical() {
    return windows.isEmpty();
  }

  /** Whether all of a range lies in its windows, in one or in some that touch. */
  public boolean reaches(long address, long size) {
    long next = address;
    long last = address + size - 1;
    for (AddressWindowInfo window : windows) {
      if (Long.compareUnsigned(next - window.to(), window.size()) < 0) {
        long end = window.to() + window.size() - 1;
        if (Long.compareUnsigned(end, last) >= 0) {
          return true;
        }
        next = end + 1;
      }
    }
    return isPhysical();
  }

  /** What the core calls a physical address; nothing where it does not reach it. */
  public OptionalLong addressOf(long physical) {
    for (AddressWindowInfo window : windows) {
      if (Long.compareUnsigned(physical - window.to(), window.size()) < 0) {
        return OptionalLong.of(window.from() + physical - window.to());
      }
    }
    return isPhysical() ? OptionalLong.of(physical) : OptionalLong.empty();
  }

  /** The physical address behind one of the core; nothing where no window translates it. */
  OptionalLong physical(long address) {
    for (AddressWindowInfo window : windows) {
      if (Long.compareUnsigned(address - window.from(), window.size()) < 0) {
        return OptionalLong.of(window.to() + address - window.from());
      }
    }
    return OptionalLong.empty();
  }
}
