// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.live;

/** How often diagrams follow the time: four times a second while they are small, and never so often that the window is busy. */
public final class Cadence {
  private static final int FASTEST_MILLIS = 250;
  private static final int SLOWEST_MILLIS = 5_000;
  private static final int FEW = 60;
  private static final int MANY = 200;
  /** Of a period, one part is for the refresh and the rest for the user. */
  private static final int PARTS = 10;

  private Cadence() {}

  /**
   * Milliseconds from one refresh to the next.
   *
   * @param elements that the open diagrams show
   * @param lastNanos what the last refresh took, 0 if there was none
   */
  public static int millis(int elements, long lastNanos) {
    long bySize = FASTEST_MILLIS + (long) FASTEST_MILLIS * Math.max(0, elements - FEW) / (MANY - FEW);
    long byCost = PARTS * lastNanos / 1_000_000;
    return (int) Math.min(SLOWEST_MILLIS, Math.max(bySize, byCost));
  }
}
