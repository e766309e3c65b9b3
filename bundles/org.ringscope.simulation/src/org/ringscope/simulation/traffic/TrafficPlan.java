// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import org.ringscope.model.type.SizeMix;

/**
 * What a task is to send, or to expect.
 *
 * @param count messages, 0 for no end
 * @param periodNanos from one burst to the next, 0: each at once
 * @param burst messages that are due together
 * @param sizes null: as long as the text
 */
public record TrafficPlan(long count, long periodNanos, int burst, PayloadKind kind, SizeMix sizes, String text,
    long seed) {

  public boolean isEndless() {
    return count == 0;
  }

  /** From the first message on. */
  public Pacing pacing() {
    return new Pacing(0, periodNanos, burst);
  }

  public PayloadGenerator payloads() {
    return new PayloadGenerator(kind, sizes, text, seed);
  }
}
