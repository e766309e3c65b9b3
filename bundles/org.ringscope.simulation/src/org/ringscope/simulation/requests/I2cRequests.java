// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.I2c;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A chip of an I2C bus: what is written is read back. */
final class I2cRequests extends Requests {
  private static final int MOST = 32;

  private final DrivenQueue queue;
  private final int chip;
  private final byte[] written = new byte[MOST];
  private int length;

  I2cRequests(RequestSetup setup) {
    super(setup, DeviceKind.I2C);
    chip = setup.target();
    queue = asks(0, this::answered);
  }

  @Override
  public long features() {
    return I2c.ZERO_LENGTH_REQUEST;
  }

  @Override
  public int mostPayload() {
    return MOST;
  }

  @Override
  public boolean mayAsk(long number) {
    return queue.isFree() && queue.inFlight() == 0;
  }

  /** A write; then where to read, and the read, which fails with it. */
  @Override
  public void ask(long number, ByteBuffer payload, int bytes) {
    switch ((int) (number % 3)) {
      case 0 -> {
        length = Math.max(1, bytes);
        begin(0).put8(0);
        for (int i = 0; i < length; i++) {
          written[i] = i < bytes ? payload.get(i) : 0;
        }
        send(queue.put(written, 0, length).room(1), number);
      }
      case 1 -> send(begin(I2c.FAIL_NEXT).put8(0).room(1), number);
      default -> send(begin(I2c.M_RD).room(length).room(1), number);
    }
  }

  private DrivenQueue begin(int flags) {
    queue.begin();
    return queue.put16(chip << 1).put16(0).put32(flags).cut();
  }

  private void answered(Answer answer) {
    answer(answer.last() == I2c.OK, answer.tag() % 3 == 1 ? 0 : length);
    for (int i = 0; answer.tag() % 3 == 2 && i < length; i++) {
      if ((byte) answer.u8(i) != written[i]) {
        damaged();
        return;
      }
    }
  }
}
