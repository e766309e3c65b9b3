// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import org.ringscope.trace.Position;

/**
 * Where and why a run stands still.
 *
 * @param reason why
 * @param core id of the core whose event it was, −1 where no event was waited for
 * @param position of that event in the trace, null where none was waited for
 */
public record Stop(Reason reason, int core, Position position) {
  /** Why. */
  public enum Reason {
    /** Somebody wanted it. */
    REQUEST,
    /** What was waited for has happened. */
    STEP,
    BREAKPOINT
  }

  static Stop requested() {
    return new Stop(Reason.REQUEST, -1, null);
  }
}
