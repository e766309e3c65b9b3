// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** What time it is: never earlier than before. */
final class RtcRequests extends Requests {
  private static final int READ = 0x0001;
  private static final int CFG = 0x1000;
  private static final int CLOCK_CAP = 0x1001;

  private final DrivenQueue queue;
  private long last;

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
    request(step == 0 ? CFG : CLOCK_CAP);
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    request(READ);
  }

  private void request(int type) {
    queue.begin();
    queue.put64(type);
    send((type == CFG ? queue : queue.put64(0)).room(16), type);
  }

  private void answered(Answer answer) {
    answer(answer.u8(0) == 0, 8);
    if (answer.tag() == READ) {
      if (answer.u64(8) < last) {
        damaged();
      }
      last = answer.u64(8);
    }
  }
}
