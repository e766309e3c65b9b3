// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.util.concurrent.atomic.AtomicInteger;

/** Who may write a stream: the thread that it belongs to or, while that one sleeps, the ticking thread for a moment. */
public final class StreamOwner {
  private static final int RUNNING = 0;
  private static final int PARKED = 1;
  private static final int TICKING = 2;

  private final AtomicInteger state = new AtomicInteger(RUNNING);

  /** The owning thread goes to sleep. */
  public void park() {
    state.set(PARKED);
  }

  /** The owning thread goes on; waits for the ticking thread if that is at work right now. */
  public void unpark() {
    while (state.get() != RUNNING && !state.compareAndSet(PARKED, RUNNING)) {
      Thread.onSpinWait();
    }
  }

  /** The ticking thread takes the stream, unless its owner is awake: then nothing happens. */
  public void ifParked(Runnable work) {
    if (state.compareAndSet(PARKED, TICKING)) {
      try {
        work.run();
      } finally {
        state.set(PARKED);
      }
    }
  }
}
