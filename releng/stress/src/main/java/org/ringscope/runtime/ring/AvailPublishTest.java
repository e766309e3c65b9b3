// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Who sees the available index sees ring entry, descriptor and data (barrier A). */
@JCStressTest
@State
@Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = "not there yet")
@Outcome(id = "1, 4, 42", expect = ACCEPTABLE, desc = "there with its data")
@Outcome(expect = FORBIDDEN, desc = "index before the rest")
public class AvailPublishTest extends RingPair {
  public AvailPublishTest() {
    super(0);
  }

  @Actor
  public void driver() {
    write(1, 42);
    add(1);
    driver.publish();
  }

  @Actor
  public void device(III_Result r) {
    if (device.pop(chain)) {
      r.r1 = 1;
      r.r2 = (int) chain.length(0);
      r.r3 = readChain();
    } else {
      r.r1 = device.isBroken() ? -1 : 0;
    }
  }
}
