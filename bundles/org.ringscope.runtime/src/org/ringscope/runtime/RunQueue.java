// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The tasks of one core, and which of them has it. Whoever has it and must wait does so for all of them: it serves the
 * core's interrupts, and hands the core on when another task can go on. Ready tasks take turns in the order in which
 * they were added, so a stepped run stays the same.
 *
 * <p>Tasks are added while the system is built; all else belongs to whoever has the core, and the semaphores of the
 * tasks order it.
 */
final class RunQueue {
  private final Core core;
  private final List<Task> tasks = new ArrayList<>();
  /** Whether tasks are being thrown out, to begin again. */
  private volatile boolean resetting;
  private final BooleanSupplier anyReady = () -> resetting || nextReady(0) != null;
  /** Null while none has begun, and on a core that is used without tasks. */
  private volatile Task running;
  /** How many have left so far. */
  private int left;
  /** What is to be done between two lives; null on a core that has only one. */
  private Runnable betweenLives;

  RunQueue(Core core) {
    this.core = core;
  }

  Task add(String name) {
    Task task = new Task(core, name);
    if (tasks.isEmpty()) {
      task.giveTurn();
    }
    tasks.add(task);
    return task;
  }

  Task running() {
    return running;
  }

  boolean areSeveral() {
    return tasks.size() > 1;
  }

  /** Whether waits go through this queue. */
  boolean isAsked() {
    return areSeveral() || mayReset();
  }

  void begin(Task task) {
    task.awaitTurn();
    running = task;
    leaveIfReset();
  }

  void betweenLives(Runnable value) {
    betweenLives = value;
  }

  boolean mayReset() {
    return betweenLives != null;
  }

  void reset() {
    resetting = true;
  }

  boolean isResetting() {
    return resetting;
  }

  private void leaveIfReset() {
    if (resetting) {
      throw new CoreResetException(core.name());
    }
  }

  /** A task has left; the last one to do so lets all of them begin again. */
  void again(Task task) {
    if (++left < tasks.size()) {
      tasks.get((tasks.indexOf(task) + 1) % tasks.size()).giveTurn();
      return;
    }
    left = 0;
    running = null;
    for (Task each : tasks) {
      each.runs();
      each.until(null, Long.MAX_VALUE);
    }
    betweenLives.run();
    resetting = false;
    tasks.get(0).giveTurn();
  }

  boolean end(Task task) {
    int index = tasks.indexOf(task);
    tasks.remove(index);
    running = null;
    if (tasks.isEmpty()) {
      return true;
    }
    Task next = nextReady(index);
    // one that is not ready waits for all of them from now on
    (next != null ? next : tasks.get(index % tasks.size())).giveTurn();
    return false;
  }

  /** As {@link CoreClock#await}, while other tasks of the core go on. */
  boolean await(Task task, BooleanSupplier condition, long deadlineNanos) {
    task.until(condition, deadlineNanos);
    while (true) {
      core.clock().await(core, anyReady, firstDeadline());
      core.awaitRunning();
      leaveIfReset();
      Task next = nextReady(tasks.indexOf(task) + 1);
      if (next == task) {
        return task.holds();
      }
      if (next != null) {
        next.giveTurn();
        begin(task); // again
        if (task.isReady(core.nanos())) {
          return task.holds();
        }
      }
    }
  }

  /** The first task from {@code index} on, and around, that could go on; null when none can. */
  private Task nextReady(int index) {
    long now = core.nanos();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get((index + i) % tasks.size());
      if (task.isReady(now)) {
        return task;
      }
    }
    return null;
  }

  private long firstDeadline() {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < tasks.size(); i++) {
      first = Math.min(first, tasks.get(i).deadlineNanos());
    }
    return first;
  }
}
