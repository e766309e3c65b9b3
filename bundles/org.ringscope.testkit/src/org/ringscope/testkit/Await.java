// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Waits for what another thread, process or the event loop brings about. Every wait has a deadline, and whoever
 * reaches it gets an {@link AssertionError} that says what was the case instead.
 */
public final class Await {
  /** More than anything takes on a busy machine. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final long LOOK_AGAIN_NANOS = 1_000_000;
  private static final int SPINS_BEFORE_YIELD = 1_000;

  /** What is waited for; may read files. */
  @FunctionalInterface
  public interface Condition {
    boolean holds() throws Exception;
  }

  private Await() {}

  /** Looks each millisecond. @param actual says what is the case when the condition never holds */
  public static void until(Condition condition, Supplier<?> actual) {
    until(condition, actual, PATIENCE, () -> LockSupport.parkNanos(LOOK_AGAIN_NANOS));
  }

  /** Looks all the time: for what happens within microseconds, where a pause would change the race. */
  public static void spin(Condition condition, Supplier<?> actual) {
    int[] spins = new int[1];
    until(condition, actual, PATIENCE, () -> {
      if (++spins[0] % SPINS_BEFORE_YIELD == 0) {
        Thread.yield(); // there may be fewer processors than threads
      } else {
        Thread.onSpinWait();
      }
    });
  }

  /** @param step what this thread does between two looks: rest, spin, or run the event loop once */
  public static void until(Condition condition, Supplier<?> actual, Duration patience, Runnable step) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() - deadline > 0) {
        throw new AssertionError("after " + patience.toMillis() + " ms: " + actual.get());
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new AssertionError("interrupted: " + actual.get());
      }
      step.run();
    }
  }

  private static boolean holds(Condition condition) {
    try {
      return condition.holds();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Until a thread has ended; where it stands is said when it has not. */
  public static void end(Thread thread) throws InterruptedException {
    thread.join(PATIENCE.toMillis());
    if (thread.isAlive()) {
      AssertionError error =
          new AssertionError("after " + PATIENCE.toMillis() + " ms: " + thread + " is " + thread.getState());
      error.setStackTrace(thread.getStackTrace());
      throw error;
    }
  }

  /** Until a thread waits for others, asleep on a lock or a timer. */
  public static void asleep(Thread thread) {
    until(() -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING,
        () -> thread + " is " + thread.getState());
  }

  /** What another thread computes; what it throws is a failure of the test. */
  public static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("no result after " + PATIENCE.toMillis() + " ms: " + future, e);
    }
  }

  /** Until a program has ended; one that does not is killed. @return its exit value */
  public static int exit(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + PATIENCE.toMillis() + " ms: " + process.info());
    }
    return process.exitValue();
  }
}
