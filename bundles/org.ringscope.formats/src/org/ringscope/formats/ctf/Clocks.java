// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.List;

/** The clocks of one stream file while it is read: shorter stamps move them on, past at most one wrap (CTF 1.8 §8). */
final class Clocks {
  private final List<CtfClock> clocks;
  private final long[] values;
  private int latest;

  Clocks(List<CtfClock> clocks) {
    this.clocks = clocks;
    values = new long[clocks.size()];
  }

  /** A stamp was read: the low {@code bits} bits of a clock's value. */
  void stamp(int clock, long value, int bits) {
    latest = clock;
    if (bits == Long.SIZE) {
      values[clock] = value;
      return;
    }
    long mask = (1L << bits) - 1;
    long now = values[clock] & ~mask | value & mask;
    if (Long.compareUnsigned(now, values[clock]) < 0) {
      now += mask + 1;
    }
    values[clock] = now;
  }

  /** Wall time of the clock that was stamped last. */
  long wallNanos() {
    CtfClock clock = clocks.get(latest);
    return CtfClock.add(clock.offsetNanos(), clock.nanos(values[latest]));
  }
}
