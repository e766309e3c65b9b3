// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

/** A clock of the metadata. Wall time = offsetSeconds + (offset + value) / frequency since 1970-01-01 UTC. */
record CtfClock(String name, long frequency, long offsetSeconds, long offset) {
  private static final long SECOND = 1_000_000_000L;
  /** Later than anybody means, and far enough from the end of the range to go on adding. */
  private static final long LATEST = Long.MAX_VALUE / 2;

  /** Used where the metadata has none. */
  static final CtfClock DEFAULT = new CtfClock("", SECOND, 0, 0);

  /** Wall time of value 0, in nanoseconds. */
  long offsetNanos() {
    return Math.multiplyHigh(offsetSeconds, SECOND) != offsetSeconds * SECOND >> 63 ? 0
        : add(offsetSeconds * SECOND, nanos(offset));
  }

  /** A number of cycles (unsigned) in nanoseconds, cut off at the end of the range. */
  long nanos(long cycles) {
    long seconds = Long.divideUnsigned(cycles, frequency);
    long rest = Long.remainderUnsigned(cycles, frequency);
    if (seconds < 0 || seconds > LATEST / SECOND) {
      return LATEST;
    }
    long fraction =
        rest <= Long.MAX_VALUE / SECOND ? rest * SECOND / frequency : (long) ((double) rest / frequency * SECOND);
    return seconds * SECOND + fraction;
  }

  static long add(long a, long b) {
    return Math.max(-LATEST, Math.min(LATEST, a + b)); // both are at most LATEST
  }
}
