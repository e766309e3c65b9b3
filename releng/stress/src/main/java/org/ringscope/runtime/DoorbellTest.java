// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;
import org.ringscope.runtime.Doorbell.Trigger;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.testkit.clock.RealTimeClock;

/** Rings against the core that waits for them. */
public final class DoorbellTest {
  private static final CoreClock CLOCK = RealTimeClock.blocking();

  private DoorbellTest() {}

  /** A core with one doorbell that adds up the values it is rung with. */
  static class Sleeper {
    final Core core = new Core(0, "sleeper", AddressMap.identity(), CLOCK, null);
    final Doorbell doorbell;
    int sum;

    Sleeper(Trigger trigger) {
      doorbell = new Doorbell(0, "doorbell", null, core, trigger, 0);
      doorbell.handle(value -> sum += value);
      park(0); // takes what setting the handler has posted
    }

    final boolean park(long nanos) {
      try {
        return core.interrupts().park(nanos);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A ring just while the core falls asleep wakes it. */
  @JCStressTest
  @State
  @Outcome(id = "1, 5", expect = ACCEPTABLE, desc = "woken and served")
  @Outcome(expect = FORBIDDEN, desc = "slept through the ring")
  public static class Wakes extends Sleeper {
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(2);

    public Wakes() {
      super(Trigger.EDGE);
    }

    @Actor
    public void ringer() {
      doorbell.ring(5);
    }

    @Actor
    public void sleeper(II_Result r) {
      boolean awake = core.interrupts().isPending(CLOCK.nanos()) || park(LONG_NANOS);
      core.poll();
      r.r1 = awake ? 1 : 0;
      r.r2 = sum;
    }
  }

  /** Every ring of a counted doorbell is served once, whoever rings. */
  @JCStressTest
  @State
  @Outcome(id = "11", expect = ACCEPTABLE, desc = "both served once")
  @Outcome(expect = FORBIDDEN, desc = "lost or doubled ring")
  public static class Counts extends Sleeper {
    public Counts() {
      super(Trigger.COUNTED);
    }

    @Actor
    public void first() {
      doorbell.ring(1);
    }

    @Actor
    public void second() {
      doorbell.ring(10);
    }

    @Arbiter
    public void later(I_Result r) {
      core.poll();
      r.r1 = sum;
    }
  }

  /** Serving races with ringing: nothing is lost of a counted doorbell. */
  @JCStressTest
  @State
  @Outcome(id = "11", expect = ACCEPTABLE, desc = "both served once")
  @Outcome(expect = FORBIDDEN, desc = "lost or doubled ring")
  public static class ServesWhileRung extends Sleeper {
    public ServesWhileRung() {
      super(Trigger.COUNTED);
      doorbell.ring(1);
    }

    @Actor
    public void ringer() {
      doorbell.ring(10);
    }

    @Actor
    public void sleeper() {
      core.poll();
    }

    @Arbiter
    public void later(I_Result r) {
      core.poll();
      r.r1 = sum;
    }
  }
}
