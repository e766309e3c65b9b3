// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Sound;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A stream of sound: its parameters, ready, start, one period after the other, stop, release. */
final class SoundRequests extends Requests {
  private static final int EVENT = 1;
  private static final int EVENT_BYTES = 8;
  private static final int PERIOD_BYTES = 1920;
  /** Two channels of 16 bits at 48 kHz (virtio 1.3 §5.14.6.6.2). */
  private static final int PARAMETERS = 2 | 5 << 8 | 7 << 16;

  private final DrivenQueue control;
  private final DrivenQueue play;

  SoundRequests(RequestSetup setup) {
    super(setup, DeviceKind.SOUND);
    control = asks(Sound.CONTROL_QUEUE, answer -> answered(answer, 0));
    fills(EVENT, EVENT_BYTES, answer -> {});
    play = asks(Sound.TRANSMIT_QUEUE, answer -> answered(answer, answer.tag()));
  }

  private void answered(Answer answer, long count) {
    answer(answer.u32(0) == Sound.OK, count);
  }

  @Override
  public int mostPayload() {
    return PERIOD_BYTES;
  }

  @Override
  public int preparations() {
    return 4;
  }

  @Override
  public void prepare(int step) {
    control.begin();
    switch (step) {
      case 0 -> control.put32(Sound.PCM_INFO).put32(0).put32(1).put32(Sound.INFO_BYTES).room(4 + Sound.INFO_BYTES);
      case 1 -> control.put32(Sound.SET_PARAMS).put32(0).put32(4 * PERIOD_BYTES).put32(PERIOD_BYTES).put32(0)
          .put32(PARAMETERS).room(4);
      default -> control.put32(step == 2 ? Sound.PREPARE : Sound.START).put32(0).room(4);
    }
    send(control, 0);
  }

  @Override
  public int endings() {
    return 2;
  }

  @Override
  public void end(int step) {
    control.begin();
    send(control.put32(step == 0 ? Sound.STOP : Sound.RELEASE).put32(0).room(4), 0);
  }

  @Override
  public boolean mayAsk(long number) {
    return play.isFree();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    play.begin();
    play.put32(0).cut();
    put(play, payload, length);
    send(play.room(8), length);
  }
}
