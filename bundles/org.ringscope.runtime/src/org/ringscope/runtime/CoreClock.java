// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.util.function.BooleanSupplier;

/** Time and waiting of the cores of one system. */
public interface CoreClock {
  /** Nanoseconds since the system began; callable from any thread. */
  long nanos();

  /**
   * Waits on the core's own thread until the condition holds, running the core's pending ISRs meanwhile. The condition
   * is looked at again after every ISR, and now and then without one, since it may depend on shared memory.
   *
   * @param deadlineNanos on {@link #nanos()}' scale; {@code Long.MAX_VALUE} = none
   * @return true if the condition holds, false if the deadline passed
   * @throws CoreStoppedException if the core is told to end
   */
  boolean await(Core core, BooleanSupplier condition, long deadlineNanos);
}
