// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.clock;

import java.util.function.BooleanSupplier;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.InterruptLine;

/** Real time: every core runs on its own thread, and waiting blocks that thread or, polling, spins. */
public final class RealTimeClock implements CoreClock {
  /** Looks again at shared memory that changes without an interrupt, as often as OpenAMP (RPMSG_TICKS_PER_INTERVAL). */
  private static final long LONGEST_PARK_NANOS = 1_000_000;
  private static final int SPINS_BEFORE_YIELD = 1000;

  private final long origin = System.nanoTime();
  private final boolean polls;

  private RealTimeClock(boolean polls) {
    this.polls = polls;
  }

  /** Waits by blocking on the core's interrupt line. */
  public static RealTimeClock blocking() {
    return new RealTimeClock(false);
  }

  /** Waits by looking again and again. */
  public static RealTimeClock polling() {
    return new RealTimeClock(true);
  }

  @Override
  public long nanos() {
    return System.nanoTime() - origin;
  }

  @Override
  public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
    InterruptLine interrupts = core.interrupts();
    for (int spins = 0;; spins++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CoreStoppedException(core.name());
      }
      long now = nanos();
      int served = interrupts.dispatch(now);
      if (condition.getAsBoolean()) {
        return true;
      }
      if (now >= deadlineNanos) {
        return false;
      }
      if (polls) {
        spin(core, spins);
      } else if (served == 0) {
        park(core, Math.min(deadlineNanos, interrupts.nextDueNanos()) - now);
      }
    }
  }

  private static void spin(Core core, int spins) {
    if (spins % SPINS_BEFORE_YIELD == SPINS_BEFORE_YIELD - 1) {
      core.idle();
      Thread.yield(); // there may be fewer processors than cores
    } else {
      Thread.onSpinWait();
    }
  }

  private static void park(Core core, long nanos) {
    core.fallAsleep();
    try {
      core.interrupts().park(Math.max(1, Math.min(nanos, LONGEST_PARK_NANOS)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CoreStoppedException(core.name());
    } finally {
      core.wakeUp();
    }
  }
}
