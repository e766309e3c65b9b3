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

/** EVENT_IDX while the event word moves: a device that sleeps before entry n is told when entry n is published. */
@JCStressTest
@State
@Outcome(id = "-1, [0-3]", expect = ACCEPTABLE, desc = "awake")
@Outcome(id = "0, [13]", expect = ACCEPTABLE, desc = "asleep before the first entry, which kicks")
@Outcome(id = "1, [23]", expect = ACCEPTABLE, desc = "asleep before the second entry, which kicks")
@Outcome(expect = FORBIDDEN, desc = "lost or wrong kick")
public class KickOfEntryTest extends RingPair {
  public KickOfEntryTest() {
    super(Features.EVENT_IDX);
    carryOne();
  }

  @Actor
  public void driver(II_Result r) {
    add(0);
    int kicks = bit(driver.kick());
    add(1);
    r.r2 = kicks | bit(driver.kick()) << 1;
  }

  @Actor
  public void device(II_Result r) {
    int taken = bit(device.pop(chain));
    r.r1 = device.enableKicks() ? taken : -1;
  }
}
