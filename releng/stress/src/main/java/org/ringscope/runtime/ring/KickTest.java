// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.ringscope.protocol.virtio.Features;

/** The device falls asleep just while the driver publishes (barriers B): one of them notices. */
public final class KickTest {
  private KickTest() {}

  /** The wish is an event word. */
  @JCStressTest
  @State
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nobody told, and awake")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "told, and awake")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "told, and asleep")
  @Outcome(expect = FORBIDDEN, desc = "a lost kick: the device sleeps on a full ring")
  public static class ByEvents extends RingPair {
    public ByEvents() {
      super(Features.EVENT_IDX);
      carryOne();
      device.disableKicks();
    }

    @Actor
    public void driver(II_Result r) {
      add(1);
      r.r1 = bit(driver.kick());
    }

    @Actor
    public void device(II_Result r) {
      r.r2 = bit(device.enableKicks());
    }
  }

  /** The wish is a flag. */
  @JCStressTest
  @State
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nobody told, and awake")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "told, and awake")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "told, and asleep")
  @Outcome(expect = FORBIDDEN, desc = "a lost kick: the device sleeps on a full ring")
  public static class ByFlags extends RingPair {
    public ByFlags() {
      super(0);
      carryOne();
      device.disableKicks();
    }

    @Actor
    public void driver(II_Result r) {
      add(1);
      r.r1 = bit(driver.kick());
    }

    @Actor
    public void device(II_Result r) {
      r.r2 = bit(device.enableKicks());
    }
  }
}
