// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.Crypto;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A session of AES in CBC mode: what one request encrypts, the next one decrypts. */
final class CryptoRequests extends Requests {
  private static final int KEY_BYTES = 16;
  private static final int MOST = 1024;

  private final DrivenQueue data;
  private final DrivenQueue control;
  private final byte[] plain = new byte[MOST];
  private final byte[] secret = new byte[MOST];
  private long session;
  private int length;

  CryptoRequests(RequestSetup setup) {
    super(setup, DeviceKind.CRYPTO);
    data = asks(0, this::operated);
    control = asks(queueCount() - 1, this::controlled);
  }

  @Override
  public int mostPayload() {
    return MOST;
  }

  @Override
  public int preparations() {
    return 1;
  }

  @Override
  public void prepare(int step) {
    control.begin();
    zeros(control.put32(Crypto.CREATE).put32(Crypto.AES_CBC).put64(0).put32(Crypto.AES_CBC).put32(KEY_BYTES).put32(1),
        36).put32(1).put32(0)
        .cut();
    for (int i = 0; i < KEY_BYTES; i++) {
      control.put8(i);
    }
    send(control.room(16), Crypto.CREATE);
  }

  @Override
  public int endings() {
    return 1;
  }

  @Override
  public void end(int step) {
    control.begin();
    send(zeros(control.put32(Crypto.DESTROY).put32(Crypto.AES_CBC).put64(0).put64(session), 48).room(1),
        Crypto.DESTROY);
  }

  private static DrivenQueue zeros(DrivenQueue queue, int count) {
    for (int i = 0; i < count; i += 4) {
      queue.put32(0);
    }
    return queue;
  }

  private void controlled(Answer answer) {
    boolean isCreation = answer.tag() == Crypto.CREATE;
    session = isCreation ? answer.u64(0) : 0;
    answer(isCreation ? answer.u32(8) == 0 : answer.u8(0) == 0, 0);
  }

  @Override
  public boolean mayAsk(long number) {
    return isDone();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int bytes) {
    boolean isEncryption = number % 2 == 0;
    if (isEncryption) {
      length = Math.max(1, (bytes + Crypto.BLOCK_BYTES - 1) / Crypto.BLOCK_BYTES) * Crypto.BLOCK_BYTES;
      for (int i = 0; i < length; i++) {
        plain[i] = i < bytes ? payload.get(i) : 0;
      }
    }
    data.begin();
    data.put32(isEncryption ? Crypto.ENCRYPT : Crypto.DECRYPT).put32(Crypto.AES_CBC).put64(session).put64(0)
        .put32(Crypto.BLOCK_BYTES).put32(length)
        .put32(length);
    zeros(data, 28).put32(1).put32(0).cut();
    zeros(data, Crypto.BLOCK_BYTES).cut().put(isEncryption ? plain : secret, 0, length);
    send(data.room(length).room(1), number);
  }

  private void operated(Answer answer) {
    answer(answer.last() == 0, length);
    if (answer.tag() % 2 == 0) {
      answer.get(0, secret, 0, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      if ((byte) answer.u8(i) != plain[i]) {
        damaged();
        return;
      }
    }
  }
}
