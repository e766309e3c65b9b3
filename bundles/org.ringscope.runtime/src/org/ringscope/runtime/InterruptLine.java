// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * A core's interrupt input, a semaphore that its doorbells post. Doorbells are joined while the system is built;
 * {@link #dispatch} and {@link #park} belong to whichever task has the core, the rest to any.
 */
public final class InterruptLine {
  /** Where a core sleeps that also waits for something outside of the system, such as a socket. */
  public interface Bed {
    /** On the core's thread: returns after {@link #wake}, when something outside has happened, or after so long. */
    void sleep(long nanos) throws InterruptedException;

    /** Any thread: ends the sleep, or the next one where the core does not sleep. */
    void wake();
  }

  private final CoreListener listener;
  private final Semaphore posted = new Semaphore(0);
  private volatile Doorbell[] doorbells = {};
  private volatile boolean stalls;
  /** Written by whichever task has the core. */
  private volatile boolean inService;
  private volatile boolean hasDeferred;
  private volatile boolean halted;
  /** Null: the semaphore. */
  private volatile Bed bed;
  private IntSupplier[] polled = {};
  private List<Runnable> deferred = new ArrayList<>();
  private List<Runnable> running = new ArrayList<>();

  InterruptLine(CoreListener listener) {
    this.listener = listener;
  }

  synchronized void join(Doorbell doorbell) {
    Doorbell[] grown = Arrays.copyOf(doorbells, doorbells.length + 1);
    grown[doorbells.length] = doorbell;
    doorbells = grown;
  }

  /** Something may have become pending. */
  void post() {
    if (posted.availablePermits() == 0) {
      posted.release();
    }
    Bed other = bed;
    if (other != null) {
      other.wake();
    }
  }

  /** To be said by whatever makes ISRs of the core stall ({@link Core#stall}), before it does so. */
  public void mayStall() {
    stalls = true;
  }

  /** Whether an ISR may stall. */
  public boolean stalls() {
    return stalls;
  }

  /** Lets no ISR run, or again. Any thread. */
  void halt(boolean value) {
    halted = value;
    post();
  }

  /** Forgets what was rung, deferred and polled, and by whom it was handled. With the core's thread. */
  void reset() {
    for (Doorbell doorbell : doorbells) {
      doorbell.reset();
    }
    deferred.clear();
    hasDeferred = false;
    polled = new IntSupplier[0];
    halted = false;
  }

  /** Whether an ISR runs. */
  boolean isInService() {
    return inService;
  }

  /** Whether an ISR could run at {@code nowNanos}. */
  public boolean isPending(long nowNanos) {
    return nextDueNanos() <= nowNanos;
  }

  /** When the next ISR can run; {@code Long.MAX_VALUE} if nothing is pending, or inside an ISR: they do not nest. */
  public long nextDueNanos() {
    if (inService || halted) {
      return Long.MAX_VALUE;
    }
    long next = hasDeferred ? 0 : Long.MAX_VALUE;
    for (Doorbell doorbell : doorbells) {
      next = Math.min(next, doorbell.dueNanos());
    }
    return next;
  }

  /**
   * Whether an ISR could run at {@code nowNanos}, but only such as have run before and left their level as it was: to run
   * them once more is no progress by itself.
   */
  public boolean isPendingInVain(long nowNanos) {
    boolean isAny = false;
    for (Doorbell doorbell : doorbells) {
      if (doorbell.dueNanos() <= nowNanos) {
        if (doorbell.servedInVain() == 0) {
          return false;
        }
        isAny = true;
      }
    }
    return isAny && !inService && !halted && !hasDeferred && polled.length == 0;
  }

  /** As {@link #nextDueNanos}, without levels that their ISR has left as they were. */
  public long nextNewNanos() {
    if (inService || halted || hasDeferred) {
      return nextDueNanos();
    }
    long next = Long.MAX_VALUE;
    for (Doorbell doorbell : doorbells) {
      next = doorbell.servedInVain() > 0 ? next : Math.min(next, doorbell.dueNanos());
    }
    return next;
  }

  /**
   * For a core that gets no interrupts: what it looks at in each {@link #dispatch} instead, as an ISR. Only on the core's
   * thread.
   *
   * @param work says how much it found to do
   */
  public void poll(IntSupplier work) {
    polled = Arrays.copyOf(polled, polled.length + 1);
    polled[polled.length - 1] = work;
  }

  /** Whether the core looks at something by itself. Only on the core's thread. */
  public boolean isPolled() {
    return polled.length > 0;
  }

  /**
   * Runs the ISR of every doorbell that is due, in the order in which they were joined, each until its counted rings
   * are served; a level that its ISR did not acknowledge waits for the next call. What was deferred runs first, what is
   * polled last. Does nothing inside an ISR.
   *
   * @return number of ISRs and deferred pieces of work that ran
   */
  public int dispatch(long nowNanos) {
    if (polled.length == 0 ? !isPending(nowNanos) : inService || halted) {
      return 0;
    }
    inService = true;
    try {
      int count = runDeferred();
      for (Doorbell doorbell : doorbells) {
        if (doorbell.dueNanos() <= nowNanos) {
          count += doorbell.serve(nowNanos, listener);
        }
      }
      for (IntSupplier work : polled) {
        count += work.getAsInt();
      }
      return count;
    } finally {
      inService = false;
    }
  }

  /**
   * Leaves the rest of an ISR's work for the next {@link #dispatch}: a peer that never stops must not keep this core
   * from its other business. Asking again before that changes nothing. Only on the core's thread.
   */
  public void defer(Runnable work) {
    if (!deferred.contains(work)) {
      deferred.add(work);
      hasDeferred = true;
    }
  }

  private int runDeferred() {
    if (!hasDeferred) {
      return 0;
    }
    List<Runnable> batch = deferred;
    deferred = running; // what is deferred now runs the next time
    running = batch;
    hasDeferred = false;
    try {
      batch.forEach(Runnable::run);
      return batch.size();
    } finally {
      batch.clear();
    }
  }

  /** Lets the core sleep elsewhere. On the core's thread, or while the system is built. */
  public void sleepIn(Bed value) {
    bed = value;
  }

  /** Where the core sleeps; null where nobody said. */
  public Bed bed() {
    return bed;
  }

  /** Blocks until a post or for at most {@code nanos}. @return whether there was a post */
  public boolean park(long nanos) throws InterruptedException {
    Bed other = bed;
    if (other != null && posted.availablePermits() == 0) {
      other.sleep(nanos);
    }
    boolean woken = posted.tryAcquire(other == null ? nanos : 0, TimeUnit.NANOSECONDS);
    posted.drainPermits();
    return woken;
  }
}
