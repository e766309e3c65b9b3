// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Rtc;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** What time it is, by one clock after the other: never earlier than before. */
final class RtcRequests extends Requests {

  private final DrivenQueue queue;
  private long last;
  private long clocks = 1;

  RtcRequests(RequestSetup setup) {
    super(setup, DeviceKind.RTC);
    queue = asks(0, this::answered);
  }

  @Override
  public int preparations() {
    return 2;
  }

  @Override
  public void prepare(int step) {
    request(step == 0 ? Rtc.CFG : Rtc.CLOCK_CAP, 0);
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    request(Rtc.READ, number % clocks);
  }

  private void request(int type, long clock) {
    queue.begin();
    queue.put64(type);
    send((type == Rtc.CFG ? queue : queue.put64(clock)).room(16), type);
  }

  private void answered(Answer answer) {
    answer(answer.u8(0) == 0, 8);
    if (answer.tag() == Rtc.CFG) {
      clocks = Math.max(1, answer.u16(8));
    }
    if (answer.tag() == Rtc.READ) {
      if (answer.u64(8) < last) {
        damaged();
      }
      last = answer.u64(8);
    }
  }
}
