// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;

/** Virtual time on one thread: while a core waits, the ISRs of the others run in turn, and a microsecond passes. */
public final class LockstepClock implements CoreClock {
  private static final long STEP_NANOS = 1000;
  /** More than any wait here takes. */
  private static final long LIMIT_NANOS = 100_000_000_000L;

  private final List<Core> cores = new ArrayList<>();
  private long nanos;

  /** Lets {@code core} run whenever another one waits. */
  public Core add(Core core) {
    cores.add(core);
    return core;
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public boolean await(Core waiting, BooleanSupplier condition, long deadlineNanos) {
    for (long begin = nanos; nanos - begin <= LIMIT_NANOS; nanos += STEP_NANOS) {
      waiting.poll();
      if (condition.getAsBoolean()) {
        return true;
      }
      if (nanos >= deadlineNanos) {
        return false;
      }
      for (Core core : cores) {
        core.poll();
      }
    }
    throw new AssertionError(waiting.name() + " waits for what never comes");
  }
}
