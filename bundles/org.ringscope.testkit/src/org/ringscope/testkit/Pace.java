// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.util.concurrent.locks.LockSupport;

/**
 * Real time that passes because a test plays a peer as slow as that. Never a way to wait for something to happen: that
 * is {@link Await}.
 */
public final class Pace {
  private Pace() {}

  /** Does nothing for about so long; 0: goes on at once. */
  public static void rest(long nanos) {
    long due = System.nanoTime() + nanos;
    for (long left = nanos; left > 0 && !Thread.currentThread().isInterrupted(); left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
