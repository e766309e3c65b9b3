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
  /** A system in which every core waits without a deadline for this long will not move again. */
  private static final long STALL_NANOS = 500_000_000;
  private static final int SPINS_BEFORE_YIELD = 1_000;
  private static final long MOVING = Long.MAX_VALUE;

  private final boolean polls;
  private final CountDownLatch started = new CountDownLatch(1);
  private final AtomicReference<Ending> ending = new AtomicReference<>(Ending.RUNNING);
  /** In the order of joining, which is that of the cores' ids. */
  private final List<Waiting> waits = new ArrayList<>();
  private volatile long origin = System.nanoTime();

  /** One core's wait. */
  private static final class Waiting {
    /** Since when the core waits for ever, or {@link #MOVING}. Written by the core's thread. */
    private volatile long since = MOVING;
    private volatile boolean isGone;
  }

  /** @param polls whether a waiting core looks again and again instead of sleeping */
  WallClock(boolean polls) {
    this.polls = polls;
  }

  @Override
  public void join(Core core) {
    if (core.id() != waits.size()) {
      throw new IllegalArgumentException("core " + core + " joins as number " + waits.size());
    }
    waits.add(new Waiting());
  }

  @Override
  public void start() {
    origin = System.nanoTime();
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
    waits.get(core.id()).isGone = true;
  }

  @Override
  public long nanos() {
    return System.nanoTime() - origin;
  }

  @Override
  public void finish(Ending reason) {
    ending.compareAndSet(Ending.RUNNING, reason);
  }

  @Override
  public Ending ending() {
    return ending.get();
  }

  /** Whether every core has been waiting for so long that nothing will move any more. */
  boolean isStalled() {
    long limit = nanos() - STALL_NANOS;
    return waits.stream().allMatch(wait -> wait.isGone || wait.since < limit);
  }

  @Override
  public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
    Waiting wait = waits.get(core.id());
    boolean isAsleep = false;
    for (int looks = 0;; looks++) {
      if (ending.get() != Ending.RUNNING) {
        throw new CoreStoppedException(core.name());
      }
      long now = nanos();
      boolean isInterrupted = false;
      if (core.interrupts().isPending(now)) {
        isAsleep = isAsleep && !wake(core);
        isInterrupted = core.interrupts().dispatch(now) > 0;
      }
      boolean holds = condition.getAsBoolean();
      if (holds || now >= deadlineNanos) {
        if (isAsleep) {
          wake(core);
        }
        wait.since = MOVING;
        return holds;
      }
      boolean isForEver = !isInterrupted && deadlineNanos == Long.MAX_VALUE
          && core.interrupts().nextDueNanos() == Long.MAX_VALUE;
      wait.since = isForEver ? Math.min(wait.since, now) : MOVING;
      if (polls) {
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
      interrupts.park(Math.max(1, Math.min(nanos, LONGEST_PARK_NANOS)));
    } catch (InterruptedException e) {
      throw new CoreStoppedException(core.name());
    }
  }
}
