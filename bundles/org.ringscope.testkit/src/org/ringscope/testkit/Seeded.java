// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.util.Random;

/** Operations that chance chooses: the same for a seed, and who fails among them says which seed and which step it was. */
public final class Seeded {
  /** One operation, or one round of a test. */
  @FunctionalInterface
  public interface Step {
    void run(Random random, int step) throws Throwable;
  }

  /** All that one seed chooses. */
  @FunctionalInterface
  public interface Run {
    void run(Random random, long seed) throws Throwable;
  }

  private Seeded() {}

  /** Steps 0…count-1, each with what the seed's numbers go on with. @throws AssertionError if one fails */
  public static void steps(long seed, int count, Step operation) {
    Random random = new Random(seed);
    for (int step = 0; step < count; step++) {
      try {
        operation.run(random, step);
      } catch (Throwable e) {
        throw failure("seed=" + seed + " step=" + step, e);
      }
    }
  }

  /** Once for each seed from first to last. @throws AssertionError if one fails */
  public static void seeds(long first, long last, Run run) {
    for (long seed = first; seed <= last; seed++) {
      seed(seed, run);
    }
  }

  /** Once. @throws AssertionError if it fails */
  public static void seed(long seed, Run run) {
    try {
      run.run(new Random(seed), seed);
    } catch (Throwable e) {
      throw failure("seed=" + seed, e);
    }
  }

  private static AssertionError failure(String where, Throwable cause) {
    return new AssertionError(where + ": " + cause.getMessage(), cause);
  }
}
