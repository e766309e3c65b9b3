// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.function.BooleanSupplier;
import org.ringscope.runtime.memory.AddressMap;

/**
 * One processor, with its view of memory, its clock, its interrupt line and its tasks, of which one has it at a time.
 * ISRs run on the thread of whichever task has it, inside {@link #await}, {@link #sleep}, {@link #stall} and
 * {@link #poll}, never nest and never wait. A core without tasks belongs to one thread.
 */
public final class Core {
  private static final BooleanSupplier NEVER = () -> false;

  private final BooleanSupplier runs = this::isRunning;
  private volatile boolean halted;
  /** Written by whichever task has the core. */
  private volatile int resets;

  private final int id;
  private final String name;
  private final AddressMap addressMap;
  private final CoreClock clock;
  private final CoreListener listener;
  private final TrafficListener trafficListener;
  private final InterruptLine interrupts;
  private final RunQueue tasks = new RunQueue(this);

  /** A core whose rings and messages nobody hears of. @param listener null: nobody listens */
  public Core(int id, String name, AddressMap addressMap, CoreClock clock, CoreListener listener) {
    this(id, name, addressMap, clock, listener, null);
  }

  /**
   * @param listener hears all but single steps of rings and single messages; null: nobody does
   * @param trafficListener hears these; null: nobody does, and they cost nothing
   */
  public Core(int id, String name, AddressMap addressMap, CoreClock clock, CoreListener listener,
      TrafficListener trafficListener) {
    this.id = id;
    this.name = name;
    this.addressMap = addressMap;
    this.clock = clock;
    this.listener = listener;
    this.trafficListener = trafficListener;
    this.interrupts = new InterruptLine(listener);
  }

  public int id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** What this core calls an address. */
  public AddressMap addressMap() {
    return addressMap;
  }

  public CoreClock clock() {
    return clock;
  }

  /** Hears of cores, devices, doorbells, endpoints and faults; null if nobody listens. */
  public CoreListener listener() {
    return listener;
  }

  /**
   * Hears of every step of rings and every message, which at full speed costs more than all the rest; null if nobody
   * listens.
   */
  public TrafficListener trafficListener() {
    return trafficListener;
  }

  /**
   * Stops the core at its next wait, or lets it go on: a halted core runs neither tasks nor ISRs, and what rings for it
   * stays pending. Any thread.
   */
  public void halt(boolean value) {
    halted = value;
    interrupts.halt(value);
  }

  private boolean isRunning() {
    return !halted;
  }

  /**
   * While the system is built: the core can be {@link #reset}, and none of its tasks ends before the run does.
   *
   * @param betweenLives when all tasks have left, before they begin again; with the core's thread
   */
  public void mayReset(Runnable betweenLives) {
    tasks.betweenLives(() -> {
      interrupts.reset();
      resets++;
      betweenLives.run();
    });
  }

  public boolean mayReset() {
    return tasks.mayReset();
  }

  /** The core begins anew: every task leaves the wait that it is in, halted or not. Any thread. */
  public void reset() {
    tasks.reset();
    halted = false;
    interrupts.halt(true); // what was rung for the old life is nothing to the new one
  }

  /** Whether its tasks are still leaving. Any thread. */
  public boolean isResetting() {
    return tasks.isResetting();
  }

  /** How often it has begun anew. Any thread. */
  public int resets() {
    return resets;
  }

  /** On the thread that has the core: waits as long as it is halted. */
  void awaitRunning() {
    if (halted) {
      clock.await(this, runs, Long.MAX_VALUE);
    }
  }

  public InterruptLine interrupts() {
    return interrupts;
  }

  public long nanos() {
    return clock.nanos();
  }

  /** One more task, to be begun on a thread of its own. While the system is built; the first one begins first. */
  public Task addTask(String taskName) {
    return tasks.add(taskName);
  }

  /** The task that has the core; null on a core that is used without tasks. Any thread may ask. */
  public Task task() {
    return tasks.running();
  }

  RunQueue tasks() {
    return tasks;
  }

  /** As {@link #await(String, BooleanSupplier, long)}, for something that has no name. */
  public boolean await(BooleanSupplier condition, long deadlineNanos) {
    return await("something", condition, deadlineNanos);
  }

  /**
   * Waits as {@link CoreClock#await} says, and gives the core up meanwhile: other tasks of it go on. The condition is
   * looked at on the thread of whichever task has the core, any number of times.
   *
   * @param what the condition in words that follow "waits for", e.g. {@code a tx buffer of rpmsg0/1}: a constant
   * @throws IllegalStateException inside an ISR, which must not wait: it would do so in a task's stack
   */
  public boolean await(String what, BooleanSupplier condition, long deadlineNanos) {
    Task task = tasks.running();
    return task == null ? clock.await(this, condition, deadlineNanos)
        : await(task, what, clock.nanos(), condition, deadlineNanos);
  }

  private boolean await(Task task, String what, long sinceNanos, BooleanSupplier condition, long deadlineNanos) {
    if (interrupts.isInService()) {
      throw new IllegalStateException("an interrupt handler of " + name + " must not wait, here for " + what);
    }
    task.waits(what, sinceNanos, deadlineNanos);
    boolean holds = tasks.isAsked() ? tasks.await(task, condition, deadlineNanos)
        : clock.await(this, condition, deadlineNanos);
    awaitRunning();
    task.runs();
    return holds;
  }

  /**
   * As {@link #await}, but keeps the core, as a processor does whose bus access takes long: no other task goes on. An
   * ISR may do so, too, where {@link InterruptLine#mayStall} was said; then no other ISR runs.
   *
   * @throws IllegalStateException in an ISR of which nobody has said that it may stall
   */
  public boolean stall(BooleanSupplier condition, long deadlineNanos) {
    if (interrupts.isInService() && !interrupts.stalls()) {
      throw new IllegalStateException("an interrupt handler of " + name + " stalls, and nobody has said that it may");
    }
    return clock.await(this, condition, deadlineNanos);
  }

  /** Lets {@code nanos} pass; ISRs and other tasks run meanwhile. */
  public void sleep(long nanos) {
    long now = clock.nanos();
    sleep("time to pass", now, now + nanos);
  }

  /**
   * One of several pauses of a task that looks now and then.
   *
   * @param what it looks for, as {@link #await} has it
   * @param sinceNanos when it began to look
   */
  public void sleep(String what, long sinceNanos, long untilNanos) {
    Task task = tasks.running();
    if (task == null) {
      clock.await(this, NEVER, untilNanos);
    } else {
      await(task, what, sinceNanos, NEVER, untilNanos);
    }
  }

  /** Runs pending ISRs and returns at once. */
  public void poll() {
    interrupts.dispatch(clock.nanos());
  }

  /** Writes a line to the core's console. */
  public void print(CharSequence line) {
    if (listener != null) {
      listener.consoleText(line);
    }
  }

  /** For clocks: the core is about to stop running until something wakes it. */
  public void fallAsleep() {
    if (listener != null) {
      listener.coreSleeps();
    }
  }

  /** For clocks: the core runs again. */
  public void wakeUp() {
    if (listener != null) {
      listener.coreWakes();
    }
  }

  /** For clocks that poll: nothing has happened for a while. */
  public void idle() {
    if (listener != null) {
      listener.coreIdles();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
