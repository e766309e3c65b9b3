// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

/** The times that answers took: shortest, longest, mean; nothing is allocated. */
public final class RoundTrips {
  private long count;
  private long sumNanos;
  private long shortestNanos = Long.MAX_VALUE;
  private long longestNanos;

  public void add(long nanos) {
    count++;
    sumNanos += nanos;
    shortestNanos = Math.min(shortestNanos, nanos);
    longestNanos = Math.max(longestNanos, nanos);
  }

  public long count() {
    return count;
  }

  /** @return -1 when there was none */
  public long shortestNanos() {
    return count == 0 ? -1 : shortestNanos;
  }

  /** @return -1 when there was none */
  public long meanNanos() {
    return count == 0 ? -1 : sumNanos / count;
  }

  /** @return -1 when there was none */
  public long longestNanos() {
    return count == 0 ? -1 : longestNanos;
  }
}
