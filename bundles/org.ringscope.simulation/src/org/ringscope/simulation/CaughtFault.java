// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import org.ringscope.runtime.RingFault;

/**
 * A rule that was broken, once for each queue and task.
 *
 * @param task which task had the core when the engine caught it; empty before the first one began
 * @param fault the first of its kind
 * @param count how often it came
 * @param nanos when it came first
 */
public record CaughtFault(String core, String task, RingFault fault, long count, long nanos) {

  /** The number of its diagnosis, or its kind where it has none: as the diagnoses of a recording are named. */
  public String id() {
    return fault.diagnosis().isEmpty() ? fault.kind().name() : fault.diagnosis();
  }

  /** Who caught it how often, e.g. {@code caught 3 times by mcu, echo of pong on rpmsg0}. */
  public String text() {
    return "caught " + (count == 1 ? "once" : count + " times") + " by " + core + (task.isEmpty() ? "" : ", " + task);
  }

  CaughtFault again() {
    return new CaughtFault(core, task, fault, count + 1, nanos);
  }
}
