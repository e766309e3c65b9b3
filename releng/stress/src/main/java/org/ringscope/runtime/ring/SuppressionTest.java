// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The device turns kicks off just while the driver publishes: a superfluous kick is legal, but nothing goes unseen. */
@JCStressTest
@State
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "no kick, seen when turned on again")
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "superfluous kick")
@Outcome(expect = FORBIDDEN, desc = "a buffer that nobody sees")
public class SuppressionTest extends RingPair {
  public SuppressionTest() {
    super(0);
  }

  @Actor
  public void driver(II_Result r) {
    add(1);
    r.r1 = bit(driver.kick());
  }

  @Actor
  public void device() {
    device.disableKicks();
  }

  @Arbiter
  public void later(II_Result r) {
    r.r2 = bit(!device.enableKicks() && device.pop(chain));
  }
}
