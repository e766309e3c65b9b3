// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.virtio.Can;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A CAN controller: started, then frames, which come back from a bus that ends here, or are another controller's. */
final class CanRequests extends Requests {
  private static final int FIRST_ID = 0x100;
  private static final int IDS = 16;

  private final DrivenQueue transmit;
  private final DrivenQueue control;
  private final Arrivals arrivals;
  private final ByteBuffer received = ByteBuffer.allocate(Can.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private final int id;

  CanRequests(RequestSetup setup, Arrivals arrivals) {
    super(setup, DeviceKind.CAN);
    this.arrivals = arrivals;
    transmit = asks(0, answer -> answer(answer.u8(0) == 0, 0));
    fills(1, Can.HEADER_BYTES + Can.FD_BYTES, this::received);
    control = asks(2, answer -> answer(answer.u8(0) == 0, 0));
    id = FIRST_ID + setup.transport().device() % IDS;
  }

  @Override
  public long features() {
    return 1L << 0 | 1L << 1; // classic and FD
  }

  @Override
  public int mostPayload() {
    return Can.FD_BYTES;
  }

  @Override
  public int preparations() {
    return 1;
  }

  @Override
  public void prepare(int step) {
    control.begin();
    send(control.put16(Can.START).room(1), 0);
  }

  @Override
  public int endings() {
    return 1;
  }

  @Override
  public void end(int step) {
    control.begin();
    send(control.put16(Can.STOP).room(1), 0);
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    transmit.begin();
    transmit.put16(Can.TX).put16(length).put32(0).put32(length > Can.CLASSIC_BYTES ? Can.FD : 0).put32(id);
    put(transmit, payload, length);
    send(transmit.room(1), number);
  }

  private void received(Answer answer) {
    int length = Math.min(answer.u16(2), Can.FD_BYTES);
    if (answer.written() != Can.HEADER_BYTES + length) {
      damaged();
      return;
    }
    answer.get(Can.HEADER_BYTES, received.array(), 0, length);
    carried(length);
    arrivals.received((int) answer.u32(12), received, 0, length);
  }

  @Override
  public boolean isDone() {
    return super.isDone() && arrivals.isAll();
  }
}
