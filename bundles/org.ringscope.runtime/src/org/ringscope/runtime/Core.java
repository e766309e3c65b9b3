// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.function.BooleanSupplier;
import org.ringscope.runtime.memory.AddressMap;

/**
 * One processor: one thread, with its view of memory, its clock and its interrupt line. ISRs run on the core's thread,
 * inside {@link #await}, {@link #sleep} and {@link #poll}, and never nest.
 */
public final class Core {
  private static final BooleanSupplier NEVER = () -> false;

  private final int id;
  private final String name;
  private final AddressMap addressMap;
  private final CoreClock clock;
  private final CoreListener listener;
  private final TrafficListener trafficListener;
  private final InterruptLine interrupts;

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

  public InterruptLine interrupts() {
    return interrupts;
  }

  public long nanos() {
    return clock.nanos();
  }

  /** Waits as {@link CoreClock#await} says. */
  public boolean await(BooleanSupplier condition, long deadlineNanos) {
    return clock.await(this, condition, deadlineNanos);
  }

  /** Lets {@code nanos} pass; ISRs run meanwhile. */
  public void sleep(long nanos) {
    clock.await(this, NEVER, clock.nanos() + nanos);
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

  /** For clocks: the core's thread is about to stop running until something wakes it. */
  public void fallAsleep() {
    if (listener != null) {
      listener.coreSleeps();
    }
  }

  /** For clocks: the core's thread runs again. */
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
