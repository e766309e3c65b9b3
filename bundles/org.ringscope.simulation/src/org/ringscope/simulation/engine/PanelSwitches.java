// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Input lines that a user switches while a bench runs, from any thread, on their way to the panel's task. */
public final class PanelSwitches {
  /** Nobody clicks faster than a panel takes; a bench without a panel takes nothing. */
  private static final int MOST_WAITING = 1000;

  /** One switch. */
  public record Switch(String core, int line, boolean isHigh) {}

  private final Queue<Switch> waiting = new ConcurrentLinkedQueue<>();

  PanelSwitches() {}

  public void set(String core, int line, boolean isHigh) {
    if (waiting.size() < MOST_WAITING) {
      waiting.add(new Switch(core, line, isHigh));
    }
  }

  public boolean isAny() {
    return !waiting.isEmpty();
  }

  /** Null when none waits. */
  public Switch take() {
    return waiting.poll();
  }
}
