// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** Entropy: as many bytes as a payload has. */
final class EntropyRequests extends Requests {
  private final DrivenQueue queue;

  EntropyRequests(RequestSetup setup) {
    super(setup, DeviceKind.ENTROPY);
    queue = asks(0, this::answered);
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    queue.begin();
    send(queue.room(Math.max(1, length)), number);
  }

  /** At least one byte, and the used length says how many (virtio 1.3 §5.4.6.1). */
  private void answered(Answer answer) {
    answer(answer.written() > 0, answer.written());
  }
}
