// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.NineP;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A file of a 9P file system: what one request writes at its beginning, the next one reads back. */
final class NinePRequests extends Requests {
  private static final int ROOT = 0;
  private static final int FILE = 1;
  private static final int READ_WRITE = 2;
  private static final int MOST = 1024;
  private static final String NAME = "notes";

  private final DrivenQueue queue;
  private final byte[] written = new byte[MOST];
  private int length;

  NinePRequests(RequestSetup setup) {
    super(setup, DeviceKind.NINE_P);
    queue = asks(0, this::answered);
  }

  @Override
  public long features() {
    return NineP.MOUNT_TAG;
  }

  @Override
  public int mostPayload() {
    return MOST;
  }

  @Override
  public int preparations() {
    return 4;
  }

  @Override
  public void prepare(int step) {
    switch (step) {
      case 0 -> text(begin(NineP.TVERSION, 4 + 2 + 8).put32(2 * MOST), "9P2000.L");
      case 1 -> text(text(begin(NineP.TATTACH, 4 + 4 + 2 + 4 + 2 + 4).put32(ROOT).put32(-1), "root"), "").put32(0);
      case 2 -> text(begin(NineP.TWALK, 4 + 4 + 2 + 2 + NAME.length()).put32(ROOT).put32(FILE).put16(1), NAME);
      default -> begin(NineP.TLOPEN, 8).put32(FILE).put32(READ_WRITE);
    }
    send(queue.room(64),
        step == 0 ? NineP.TVERSION : step == 1 ? NineP.TATTACH : step == 2 ? NineP.TWALK : NineP.TLOPEN);
  }

  @Override
  public int endings() {
    return 1;
  }

  @Override
  public void end(int step) {
    send(begin(NineP.TCLUNK, 4).put32(FILE).room(64), NineP.TCLUNK);
  }

  private DrivenQueue begin(int type, int body) {
    queue.begin();
    return queue.put32(NineP.HEADER_BYTES + body).put8(type).put16(1);
  }

  private static DrivenQueue text(DrivenQueue queue, String text) {
    queue.put16(text.length());
    for (int i = 0; i < text.length(); i++) {
      queue.put8(text.charAt(i));
    }
    return queue;
  }

  @Override
  public boolean mayAsk(long number) {
    return isDone();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int bytes) {
    if (number % 2 == 0) {
      length = Math.max(1, bytes);
      payload.get(0, written, 0, length);
      begin(NineP.TWRITE, 16 + length).put32(FILE).put64(0).put32(length).put(written, 0, length);
      send(queue.room(64), NineP.TWRITE);
    } else {
      send(begin(NineP.TREAD, 16).put32(FILE).put64(0).put32(length).room(NineP.HEADER_BYTES + 4 + length),
          NineP.TREAD);
    }
  }

  private void answered(Answer answer) {
    answer(answer.u8(4) == answer.tag() + 1, answer.tag() == NineP.TREAD || answer.tag() == NineP.TWRITE ? length : 0);
    if (answer.tag() == NineP.TREAD) {
      boolean isWhole = answer.u32(NineP.HEADER_BYTES) == length;
      for (int i = 0; i < length && isWhole; i++) {
        isWhole = (byte) answer.u8(NineP.HEADER_BYTES + 4 + i) == written[i];
      }
      if (!isWhole) {
        damaged();
      }
    }
  }
}
