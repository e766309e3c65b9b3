// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A device of which nobody knows what it does: bytes, and room for as many, in its first queue. */
final class UnknownRequests extends Requests {
  private final DrivenQueue queue;

  UnknownRequests(RequestSetup setup, DeviceKind kind) {
    super(setup, kind);
    queue = asks(0, this::answered);
    for (int index = 1; index < queueCount(); index++) {
      listens(index, answer -> {});
    }
  }

  @Override
  public int mostPayload() {
    return 1024;
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    queue.begin();
    put(queue, payload, Math.max(1, length));
    send(queue.room(Math.max(1, length)), number);
  }

  private void answered(Answer answer) {
    right(answer.written());
    for (int i = 0; i < answer.written(); i++) {
      if (answer.u8(i) != answer.asked(i)) {
        damaged();
        return;
      }
    }
  }
}
