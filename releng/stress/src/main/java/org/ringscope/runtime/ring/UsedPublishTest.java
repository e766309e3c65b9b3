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

/** Who sees the used index sees the used entry and the data (barrier C). */
@JCStressTest
@State
@Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = "not there yet")
@Outcome(id = "1, 4, 43", expect = ACCEPTABLE, desc = "there with its data")
@Outcome(expect = FORBIDDEN, desc = "index before the rest")
public class UsedPublishTest extends RingPair {
  public UsedPublishTest() {
    super(0);
    add(1);
    driver.publish();
    device.pop(chain);
  }

  @Actor
  public void device() {
    write(1, 43);
    device.addUsed(chain.head(), BUFFER_BYTES);
    device.publishUsed();
  }

  @Actor
  public void driver(III_Result r) {
    if (driver.getUsed(used)) {
      r.r1 = 1;
      r.r2 = (int) used.length();
      r.r3 = read(1);
    } else {
      r.r1 = driver.isBroken() ? -1 : 0;
    }
  }
}
