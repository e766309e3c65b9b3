// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

/** Numbers that look random and are the same for the same seed (SplitMix64); nothing is allocated. */
public final class RandomNumbers {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  public RandomNumbers(long seed) {
    state = seed;
  }

  /** Begins again, as if made with this seed. */
  public void restart(long seed) {
    state = seed;
  }

  public long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** A number that has nothing to do with its neighbours', for each number. */
  static long mix(long number) {
    long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
