// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

/**
 * When messages are due: bursts of so many, one burst each period, from the start on. Times lie on this grid however late
 * one was sent, so the rate holds on average.
 *
 * @param startNanos of the first one
 * @param periodNanos 0: each is due at once
 * @param burst at least 1
 */
public record Pacing(long startNanos, long periodNanos, int burst) {

  public Pacing {
    if (startNanos < 0 || periodNanos < 0 || burst < 1) {
      throw new IllegalArgumentException(
          "no pacing start=" + startNanos + " period=" + periodNanos + " burst=" + burst);
    }
  }

  /** When message {@code number} is due, on the scale of the start. @param number from 0 on */
  public long dueNanos(long number) {
    return startNanos + number / burst * periodNanos;
  }
}
