// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * What an eventfd is for ringtest: a counter that the other thread sleeps on. Both ends of a notification cost a
 * simulated exit to and entry from a hypervisor, as there.
 */
final class NotificationLine {
  /** ringtest waits 500 cycles of the time-stamp counter; 192 ns is that at 2.6 GHz. */
  private static final long EXIT_NANOS = Long.getLong("ringtest.exitNanos", 192);

  private final AtomicInteger count = new AtomicInteger();
  private volatile Thread sleeper;

  void post() {
    burn();
    if (count.getAndIncrement() == 0) {
      LockSupport.unpark(sleeper);
    }
    burn();
  }

  void await() {
    burn();
    sleeper = Thread.currentThread();
    while (count.getAndSet(0) == 0) {
      LockSupport.park(this);
    }
    burn();
  }

  private static void burn() {
    long until = System.nanoTime() + EXIT_NANOS;
    while (System.nanoTime() < until) {
      // a hypervisor's exit or entry would be going on
    }
  }
}
