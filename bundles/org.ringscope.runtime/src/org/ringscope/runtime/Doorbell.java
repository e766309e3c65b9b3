// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.Arrays;

/**
 * A line from one core to another that carries a number. An edge doorbell merges rings that nobody served yet, unless
 * it is counted: then each ring is served, in order, as far as there is room. A level doorbell stays pending until it
 * is acknowledged. Delayed rings become visible to the target after {@code delayNanos}.
 *
 * <p>{@link #acknowledge} may be called by any thread, {@link #ring} by that of the core {@link #from} which it comes,
 * whose listener hears it; by any if it comes from no core.
 */
public final class Doorbell {
  /** How rings become interrupts. */
  public enum Trigger { EDGE, COUNTED, LEVEL }

  /** A counted doorbell keeps so many rings for a target that does not serve them; further ones are lost. */
  static final int MOST_PENDING = 1 << 16;

  private final int id;
  private final String name;
  private final Core from;
  private final Core to;
  private final Trigger trigger;
  private final long delayNanos;

  private long[] dues = new long[4];
  private int[] values = new int[4];
  private int head;
  private int count;
  private boolean enabled = true;
  private long rings;
  private long lost;
  /** How often its ISR has left a level as it was since the last ring; written under the lock, read without. */
  private volatile long servedInVain;
  private InterruptHandler handler;
  /** When the oldest pending ring is due; written under the lock, read without. */
  private volatile long dueNanos = Long.MAX_VALUE;

  /** @param from null if not a core rings it, but e.g. a test */
  public Doorbell(int id, String name, Core from, Core to, Trigger trigger, long delayNanos) {
    this.id = id;
    this.name = name;
    this.from = from;
    this.to = to;
    this.trigger = trigger;
    this.delayNanos = delayNanos;
    to.interrupts().join(this);
  }

  public int id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Null if not a core rings it. */
  public Core from() {
    return from;
  }

  public Core to() {
    return to;
  }

  public Trigger trigger() {
    return trigger;
  }

  /** Sets the ISR, which runs on the target core's thread. Rings before stay pending. */
  public void handle(InterruptHandler handler) {
    synchronized (this) {
      this.handler = handler;
      updateDue();
    }
    to.interrupts().post();
  }

  /** Rings; the target's ISR runs once it waits or polls. */
  public void ring(int value) {
    CoreListener listener = from == null ? null : from.listener();
    if (listener != null) {
      listener.doorbellRung(id, value);
    }
    long due = delayNanos == 0 ? 0 : to.clock().nanos() + delayNanos;
    synchronized (this) {
      rings++;
      servedInVain = 0;
      if (!enabled && trigger != Trigger.LEVEL) {
        lost++;
        return;
      }
      if (trigger != Trigger.COUNTED && count > 0) {
        values[head] = value;
        return;
      }
      if (count == MOST_PENDING) {
        lost++;
        return;
      }
      append(due, value);
      updateDue();
    }
    to.interrupts().post();
  }

  private void append(long due, int value) {
    if (count == dues.length) {
      grow();
    }
    int slot = (head + count++) & (dues.length - 1);
    dues[slot] = due;
    values[slot] = value;
  }

  private void grow() {
    int size = dues.length;
    long[] moreDues = Arrays.copyOf(dues, 2 * size);
    int[] moreValues = Arrays.copyOf(values, 2 * size);
    System.arraycopy(dues, 0, moreDues, size, head);
    System.arraycopy(values, 0, moreValues, size, head);
    dues = moreDues;
    values = moreValues;
  }

  private void updateDue() {
    dueNanos = count == 0 || !enabled || handler == null ? Long.MAX_VALUE : dues[head];
  }

  /** Takes a level away; nothing for the other triggers, which are acknowledged by being served. */
  public synchronized void acknowledge() {
    if (trigger == Trigger.LEVEL) {
      count = 0;
      servedInVain = 0;
      updateDue();
    }
  }

  /** Its target begins anew: nobody handles it, and nothing is pending. */
  synchronized void reset() {
    handler = null;
    count = 0;
    servedInVain = 0;
    updateDue();
  }

  /** While disabled, an edge is lost (F3) and a level waits. */
  public void setEnabled(boolean enabled) {
    synchronized (this) {
      this.enabled = enabled;
      updateDue();
    }
    to.interrupts().post();
  }

  /** Rings that are not served yet. */
  public synchronized int pending() {
    return count;
  }

  /** All rings so far. */
  public synchronized long rings() {
    return rings;
  }

  /** Rings that came while disabled, or when too many were pending. */
  public synchronized long lost() {
    return lost;
  }

  /** When the next ISR can run; {@code Long.MAX_VALUE} if nothing is pending or nobody handles it. */
  long dueNanos() {
    return dueNanos;
  }

  /** How often its ISR has run since the last ring, and left the level as it was: nobody acknowledges it. */
  public long servedInVain() {
    return servedInVain;
  }

  /** Runs the ISR for what was due at the time of the call. @return number of ISRs */
  int serve(long nowNanos, CoreListener listener) {
    int served = 0;
    for (int budget = pending(); budget > 0; budget--) {
      InterruptHandler isr;
      int value;
      long rung;
      synchronized (this) {
        if (dueNanos > nowNanos) {
          break;
        }
        rung = rings;
        isr = handler;
        value = values[head];
        if (trigger != Trigger.LEVEL) {
          head = (head + 1) & (dues.length - 1);
          count--;
          updateDue();
        }
      }
      served++;
      if (listener != null) {
        listener.isrEnter(id);
      }
      isr.interrupt(value);
      if (listener != null) {
        listener.isrExit(id);
      }
      judge(rung);
    }
    return served;
  }

  /** @param rung rings before the ISR */
  private synchronized void judge(long rung) {
    if (trigger == Trigger.LEVEL && count > 0 && rings == rung) {
      servedInVain++;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
