// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Scmi;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** Sensors of an SCMI platform: what there is, then one reading after the other. */
final class ScmiRequests extends Requests {
  private static final int ATTRIBUTES = 1;
  private static final int DESCRIPTION_GET = 3;
  private static final int READING_GET = 6;

  private final DrivenQueue queue;
  private long sensors = 1;
  private long token;
  private long lastNanos;

  ScmiRequests(RequestSetup setup) {
    super(setup, DeviceKind.SCMI);
    queue = asks(0, this::answered);
  }

  @Override
  public int preparations() {
    return 2;
  }

  @Override
  public void prepare(int step) {
    if (step == 0) {
      send(begin(ATTRIBUTES).room(24), ATTRIBUTES);
    } else {
      send(begin(DESCRIPTION_GET).put32(0).room(64), DESCRIPTION_GET);
    }
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    send(begin(READING_GET).put32(number % sensors).put32(0).room(24), READING_GET);
  }

  private DrivenQueue begin(int message) {
    queue.begin();
    return queue.put32(message | Scmi.SENSOR << 10 | token++ % 0x400 << 18);
  }

  private void answered(Answer answer) {
    answer(answer.u32(4) == 0, answer.written());
    if (answer.tag() == ATTRIBUTES) {
      sensors = Math.max(1, answer.u16(8));
    } else if (answer.tag() == READING_GET) {
      long nanos = answer.u64(16);
      if (nanos < lastNanos) {
        damaged();
      }
      lastNanos = nanos;
    }
  }
}
