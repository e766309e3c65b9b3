// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Input;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A light goes on and off; the keyboard presses a key when it goes on, and lets it go when it goes off. */
final class InputRequests extends Requests {
  private final DrivenQueue status;
  private long said;
  private long keys;

  InputRequests(RequestSetup setup) {
    super(setup, DeviceKind.INPUT);
    fills(Input.EVENT_QUEUE, Input.EVENT_BYTES, this::event);
    status = asks(Input.STATUS_QUEUE, answer -> right(Input.EVENT_BYTES));
  }

  @Override
  public boolean mayAsk(long number) {
    return status.isFree() && isDone();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    said++;
    status.begin();
    send(status.put16(Input.EV_LED).put16(1).put32(number + 1 & 1), number);
  }

  private void event(Answer answer) {
    if (answer.written() != Input.EVENT_BYTES) {
      damaged();
    } else if (answer.u16(0) == Input.EV_KEY) {
      keys++;
      if (answer.u32(4) != (keys & 1)) {
        damaged();
      }
    }
  }

  @Override
  public boolean isDone() {
    return super.isDone() && keys == said;
  }
}
