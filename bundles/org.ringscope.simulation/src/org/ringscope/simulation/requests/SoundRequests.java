// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A stream of sound: its parameters, ready, start, one period after the other, stop, release. */
final class SoundRequests extends Requests {
  private static final int CONTROL = 0;
  private static final int EVENT = 1;
  private static final int PLAY = 2;
  private static final int EVENT_BYTES = 8;
  private static final int PCM_INFO = 0x100;
  private static final int SET_PARAMS = 0x101;
  private static final int PREPARE = 0x102;
  private static final int RELEASE = 0x103;
  private static final int START = 0x104;
  private static final int STOP = 0x105;
  private static final int OK = 0x8000;
  private static final int INFO_BYTES = 32;
  private static final int PERIOD_BYTES = 1920;
  /** Two channels of 16 bits at 48 kHz (virtio 1.3 §5.14.6.6.2). */
  private static final int PARAMETERS = 2 | 5 << 8 | 7 << 16;

  private final DrivenQueue control;
  private final DrivenQueue play;

  SoundRequests(RequestSetup setup) {
    super(setup, DeviceKind.SOUND);
    control = asks(CONTROL, answer -> answered(answer, 0));
    fills(EVENT, EVENT_BYTES, answer -> {});
    play = asks(PLAY, answer -> answered(answer, answer.tag()));
  }

  private void answered(Answer answer, long count) {
    answer(answer.u32(0) == OK, count);
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
      case 0 -> control.put32(PCM_INFO).put32(0).put32(1).put32(INFO_BYTES).room(4 + INFO_BYTES);
      case 1 -> control.put32(SET_PARAMS).put32(0).put32(4 * PERIOD_BYTES).put32(PERIOD_BYTES).put32(0)
          .put32(PARAMETERS).room(4);
      default -> control.put32(step == 2 ? PREPARE : START).put32(0).room(4);
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
    send(control.put32(step == 0 ? STOP : RELEASE).put32(0).room(4), 0);
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
