// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.InterruptLine;

/** Real time: the cores run side by side. Time 0 is the start of the run. */
final class WallClock implements RunClock {

  /** Shared memory that changes without an interrupt is looked at this often. */
  private static final long LONGEST_PARK_NANOS = 1_000_000;
  private static final int SPINS_BEFORE_YIELD = 1_000;

  private final boolean polls;
  private final CountDownLatch started = new CountDownLatch(1);
  private final AtomicReference<Ending> ending = new AtomicReference<>(Ending.RUNNING);
  /** By the cores' ids. */
  private final List<CoreProgress> progress = new ArrayList<>();
  private volatile long origin = System.nanoTime();
  /** The time at which the run was suspended; −1 while it goes on. */
  private volatile long suspendedAt = -1;

  /** @param polls whether a waiting core looks again and again instead of sleeping */
  WallClock(boolean polls) {
    this.polls = polls;
  }

  @Override
  public void join(Core core) {
    while (progress.size() <= core.id()) {
      progress.add(new CoreProgress());
      progress.get(progress.size() - 1).leaves(); // unless it joins, a core has nothing to do
    }
    progress.get(core.id()).joins();
  }

  @Override
  public void start() {
    origin = System.nanoTime();
    if (suspendedAt >= 0) {
      suspendedAt = 0;
    }
    started.countDown();
  }

  @Override
  public void begin(Core core) {
    try {
      started.await();
    } catch (InterruptedException e) {
      throw new CoreStoppedException(core.name());
    }
  }

  @Override
  public void end(Core core) {
    progress.get(core.id()).leaves();
  }

  @Override
  public long nanos() {
    long suspended = suspendedAt;
    return suspended >= 0 ? suspended : System.nanoTime() - origin;
  }

  @Override
  public void suspend() {
    suspendedAt = nanos();
  }

  @Override
  public void resume() {
    origin = System.nanoTime() - suspendedAt;
    suspendedAt = -1;
  }

  @Override
  public void finish(Ending reason) {
    ending.compareAndSet(Ending.RUNNING, reason);
  }

  @Override
  public Ending ending() {
    return ending.get();
  }

  /** What the cores that have joined so far say of themselves. */
  List<CoreProgress> progress() {
    return progress;
  }

  @Override
  public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
    CoreProgress own = progress.get(core.id());
    boolean isAsleep = false;
    for (int looks = 0;; looks++) {
      if (ending.get() != Ending.RUNNING) {
        throw new CoreStoppedException(core.name());
      }
      long now = nanos();
      boolean looksItself = polls || core.interrupts().isPolled();
      boolean isInterrupted = false;
      boolean isInVain = core.interrupts().isPendingInVain(now);
      if (core.interrupts().isPending(now)) {
        if (!isInVain) {
          own.moves();
        }
        isAsleep = isAsleep && !wake(core);
        isInterrupted = core.interrupts().dispatch(now) > 0;
      } else if (core.interrupts().isPolled()) { // what is rung only now waits for the next look, which says so first
        isInterrupted = core.interrupts().dispatch(now) > 0;
      }
      boolean holds = condition.getAsBoolean();
      if (holds || now >= deadlineNanos) {
        if (isAsleep) {
          wake(core);
        }
        own.moves();
        return holds;
      }
      if ((!isInterrupted || isInVain) && deadlineNanos == Long.MAX_VALUE
          && core.interrupts().nextNewNanos() == Long.MAX_VALUE) {
        own.findsNothing();
      } else {
        own.moves();
      }
      if (core.interrupts().bed() != null && (looksItself || isInterrupted)) {
        park(core, 0); // whoever is busy looks outside all the same
      }
      if (looksItself) {
        spin(core, looks);
      } else if (!isInterrupted) {
        if (!isAsleep) {
          isAsleep = true;
          core.fallAsleep();
        }
        park(core, Math.min(deadlineNanos, core.interrupts().nextDueNanos()) - now);
      }
    }
  }

  private static boolean wake(Core core) {
    core.wakeUp();
    return true;
  }

  private static void spin(Core core, int looks) {
    if (looks % SPINS_BEFORE_YIELD == SPINS_BEFORE_YIELD - 1) {
      core.idle();
      Thread.yield(); // there may be fewer processors than cores
    } else {
      Thread.onSpinWait();
    }
  }

  private static void park(Core core, long nanos) {
    InterruptLine interrupts = core.interrupts();
    try {
      interrupts.park(Math.max(interrupts.bed() == null ? 1 : 0, Math.min(nanos, LONGEST_PARK_NANOS)));
    } catch (InterruptedException e) {
      throw new CoreStoppedException(core.name());
    }
  }
}
