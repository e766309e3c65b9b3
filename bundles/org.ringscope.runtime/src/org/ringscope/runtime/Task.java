// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * One thread of control on a core. Of a core's tasks one has the core at a time: it gives it up where it waits
 * ({@link Core#await}), and where it ends. Any thread may ask what it waits for.
 */
public final class Task {
  private final Core core;
  private final String name;
  private final Semaphore turn = new Semaphore(0);
  /** What would end its wait; null before its first turn. With the deadline, for whoever has the core. */
  private BooleanSupplier condition;
  private long deadlineNanos = Long.MAX_VALUE;
  private boolean holds;
  private volatile String waitsFor;
  private volatile long sinceNanos;
  private volatile long untilNanos;

  /** @see Core#addTask */
  Task(Core core, String name) {
    this.core = core;
    this.name = name;
  }

  public Core core() {
    return core;
  }

  /** What it does, in words; distinct among the tasks of a core. */
  public String name() {
    return name;
  }

  /** What it waits for; null while it runs, or waits for its turn only. After a run that was ended: its last wait. */
  public Waiting waiting() {
    String what;
    long since;
    long until;
    do {
      what = waitsFor;
      since = sinceNanos;
      until = untilNanos;
    } while (what != waitsFor);
    return what == null ? null : new Waiting(what, since, until);
  }

  /** On the task's own thread, once in each life of the core: returns when it has the core for the first time. */
  public void begin() {
    core.tasks().begin(this);
  }

  /** On the task's own thread, which a {@link CoreResetException} has left: {@link #begin} returns when all have. */
  public void again() {
    core.tasks().again(this);
  }

  /** On the task's own thread: gives the core up for ever. @return whether it was the core's last task */
  public boolean end() {
    return core.tasks().end(this);
  }

  /** Whether no other task of the core is left. For the task that has the core. */
  public boolean isAlone() {
    return !core.tasks().areSeveral();
  }

  void waits(String what, long since, long until) {
    sinceNanos = since;
    untilNanos = until;
    waitsFor = what;
  }

  void runs() {
    waitsFor = null;
  }

  /** What follows is for {@link RunQueue}. */
  void until(BooleanSupplier newCondition, long newDeadlineNanos) {
    condition = newCondition;
    deadlineNanos = newDeadlineNanos;
  }

  long deadlineNanos() {
    return deadlineNanos;
  }

  /** Looks whether it could go on. */
  boolean isReady(long nowNanos) {
    holds = condition == null || condition.getAsBoolean();
    return holds || deadlineNanos <= nowNanos;
  }

  /** What its condition was at the last look. */
  boolean holds() {
    return holds;
  }

  /** Lets its thread go on. */
  void giveTurn() {
    turn.release();
  }

  void awaitTurn() {
    turn.acquireUninterruptibly();
  }

  @Override
  public String toString() {
    return core + "/" + name;
  }
}
