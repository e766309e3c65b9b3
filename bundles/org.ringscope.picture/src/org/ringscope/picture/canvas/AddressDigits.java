// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import org.ringscope.analysis.state.RingState;

/**
 * How many hex digits of buffer addresses a narrow cell shows: the digits in which the addresses of a ring differ. The rest,
 * where it is common to all, is said once.
 */
public final class AddressDigits {
  private static final int FEWEST = 4;
  private static final int MOST = 15;

  private int digits = FEWEST;
  private String common = "";

  /** Looks at all known descriptors that were ever written. */
  public void update(RingState ring, int room) {
    long or = 0;
    long and = -1L;
    for (int i = 0; i < ring.size(); i++) {
      if (ring.isDescriptorKnown(i) && ring.length(i) != 0) {
        or |= ring.address(i);
        and &= ring.address(i);
      }
    }
    int differing = 16 - Long.numberOfLeadingZeros(or & ~and) / 4;
    int all = Math.max(FEWEST, 16 - Long.numberOfLeadingZeros(or) / 4);
    digits = Math.min(Math.max(1, Math.min(room, MOST)), all <= room ? all : Math.max(FEWEST, differing + 1));
    common = or == 0 || digits >= all ? ""
        : differing <= digits ? "0x" + Long.toHexString((or & and) >>> 4 * digits) + "…" : "…";
  }

  public int digits() {
    return digits;
  }

  /** {@code 0x3ed…}: what stands before the digits in every cell; {@code …} where that differs, empty where nothing does. */
  public String common() {
    return common;
  }
}
