// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Gpio;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** Line 0 goes up and down; line 1, which the device has wired to it, interrupts each time. */
final class GpioRequests extends Requests {
  private static final int OUT = 0;
  private static final int IN = 1;

  private final DrivenQueue queue;
  private final DrivenQueue events;
  private long interrupts;
  private long changes;

  GpioRequests(RequestSetup setup) {
    super(setup, DeviceKind.GPIO);
    queue = asks(Gpio.REQUEST_QUEUE, this::answered);
    events = queueCount() > 1 ? listens(Gpio.EVENT_QUEUE, this::interrupted) : null;
  }

  @Override
  public long features() {
    return Gpio.IRQ;
  }

  @Override
  public int preparations() {
    return events == null ? 1 : 3;
  }

  @Override
  public void prepare(int step) {
    switch (step) {
      case 0 -> request(Gpio.SET_DIRECTION, OUT, Gpio.DIRECTION_OUT);
      case 1 -> request(Gpio.SET_DIRECTION, IN, Gpio.DIRECTION_IN);
      default -> request(Gpio.SET_IRQ_TYPE, IN, Gpio.IRQ_BOTH);
    }
  }

  private void request(int type, int line, int value) {
    queue.begin();
    send(queue.put16(type).put16(line).put32(value).room(2), type);
  }

  /** An edge that nobody has taken yet would swallow the next one. */
  @Override
  public boolean mayAsk(long number) {
    return queue.isFree() && isDone();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    if (events != null) {
      events.begin();
      send(events.put16(IN).room(1), number);
    }
    changes++;
    request(Gpio.SET_VALUE, OUT, (int) (number + 1 & 1));
  }

  private void answered(Answer answer) {
    answer(answer.u8(0) == Gpio.OK, 0);
  }

  private void interrupted(Answer answer) {
    interrupts++;
    if (answer.u8(0) != Gpio.IRQ_VALID) {
      damaged();
    }
  }

  @Override
  public boolean isDone() {
    return super.isDone() && (events == null || interrupts == changes);
  }
}
