// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A core's interrupt input, a semaphore that its doorbells post. Doorbells are joined while the system is built;
 * {@link #dispatch} and {@link #park} belong to the core's thread, the rest to any.
 */
public final class InterruptLine {
  private final EngineListener listener;
  private final Semaphore posted = new Semaphore(0);
  private volatile Doorbell[] doorbells = {};
  private volatile Runnable wakeHook;
  private boolean inService;

  InterruptLine(EngineListener listener) {
    this.listener = listener;
  }

  synchronized void join(Doorbell doorbell) {
    Doorbell[] grown = Arrays.copyOf(doorbells, doorbells.length + 1);
    grown[doorbells.length] = doorbell;
    doorbells = grown;
  }

  /** Called after each post, on the ringing thread; for schedulers that keep cores asleep by other means. */
  public void onPost(Runnable hook) {
    wakeHook = hook;
  }

  /** Something may have become pending. */
  void post() {
    if (posted.availablePermits() == 0) {
      posted.release();
    }
    Runnable hook = wakeHook;
    if (hook != null) {
      hook.run();
    }
  }

  /** Whether an ISR could run at {@code nowNanos}. */
  public boolean isPending(long nowNanos) {
    return nextDueNanos() <= nowNanos;
  }

  /** When the next ISR can run; {@code Long.MAX_VALUE} if nothing is pending. */
  public long nextDueNanos() {
    long next = Long.MAX_VALUE;
    for (Doorbell doorbell : doorbells) {
      next = Math.min(next, doorbell.dueNanos());
    }
    return next;
  }

  /**
   * Runs the ISR of every doorbell that is due, in the order in which they were joined, each until its counted rings
   * are served; a level that its ISR did not acknowledge waits for the next call. Does nothing inside an ISR.
   *
   * @return number of ISRs that ran
   */
  public int dispatch(long nowNanos) {
    if (inService) {
      return 0;
    }
    inService = true;
    try {
      int count = 0;
      for (Doorbell doorbell : doorbells) {
        if (doorbell.dueNanos() <= nowNanos) {
          count += doorbell.serve(nowNanos, listener);
        }
      }
      return count;
    } finally {
      inService = false;
    }
  }

  /** Blocks until a post or for at most {@code nanos}. @return whether there was a post */
  public boolean park(long nanos) throws InterruptedException {
    boolean woken = posted.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    posted.drainPermits();
    return woken;
  }
}
