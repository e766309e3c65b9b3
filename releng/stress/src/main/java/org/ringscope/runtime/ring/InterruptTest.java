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

/** The driver falls asleep just while the device publishes (barriers D): one of them notices. */
public final class InterruptTest {
  private InterruptTest() {}

  /** The wish is an event word. */
  @JCStressTest
  @State
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nobody told, and awake")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "told, and awake")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "told, and asleep")
  @Outcome(expect = FORBIDDEN, desc = "a lost interrupt: the driver waits for a buffer that is back")
  public static class ByEvents extends RingPair {
    public ByEvents() {
      super(Features.EVENT_IDX);
      carryOne();
      driver.disableCallbacks();
      add(1);
      driver.publish();
      device.pop(chain);
    }

    @Actor
    public void device(II_Result r) {
      device.addUsed(chain.head(), 0);
      r.r1 = bit(device.notifyDriver());
    }

    @Actor
    public void driver(II_Result r) {
      r.r2 = bit(driver.enableCallbacks());
    }
  }

  /** The wish is a flag. */
  @JCStressTest
  @State
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nobody told, and awake")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "told, and awake")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "told, and asleep")
  @Outcome(expect = FORBIDDEN, desc = "a lost interrupt: the driver waits for a buffer that is back")
  public static class ByFlags extends RingPair {
    public ByFlags() {
      super(0);
      carryOne();
      driver.disableCallbacks();
      add(1);
      driver.publish();
      device.pop(chain);
    }

    @Actor
    public void device(II_Result r) {
      device.addUsed(chain.head(), 0);
      r.r1 = bit(device.notifyDriver());
    }

    @Actor
    public void driver(II_Result r) {
      r.r2 = bit(driver.enableCallbacks());
    }
  }
}
