// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Vsock;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A stream to a port of the host that sends everything back, with credit both ways. */
final class VsockRequests extends Requests {
  private static final int GUEST_PORT = 1024;
  private static final int HOST_PORT = 7;
  private static final int BUFFER_BYTES = 64 * 1024;

  private final DrivenQueue transmit;
  /** What was sent and has not come back, as a ring. */
  private final byte[] expected = new byte[BUFFER_BYTES];
  private long sent;
  private long back;
  private long guestCid;
  private long peerBuffer;
  private long peerForwarded;
  private boolean isOpen;
  private boolean isClosed;
  private boolean wantsAnswer;

  VsockRequests(RequestSetup setup) {
    super(setup, DeviceKind.VSOCK);
    fills(Vsock.RX_QUEUE, Vsock.HEADER_BYTES + 2048, this::received);
    transmit = asks(Vsock.TX_QUEUE, answer -> right(0));
  }

  @Override
  public long features() {
    return Vsock.STREAM;
  }

  @Override
  public int preparations() {
    return 1;
  }

  @Override
  public void prepare(int step) {
    guestCid = driver().transport().readConfig(Vsock.CONFIG_GUEST_CID, 4);
    wantsAnswer = true;
    send(header(Vsock.OP_REQUEST, 0, 0), 0);
  }

  @Override
  public int endings() {
    return 1;
  }

  @Override
  public void end(int step) {
    wantsAnswer = true;
    send(header(Vsock.OP_SHUTDOWN, 0, Vsock.SHUTDOWN_BOTH), 0);
  }

  private DrivenQueue header(int operation, int length, int flags) {
    transmit.begin();
    return transmit.put64(guestCid).put64(Vsock.HOST_CID).put32(GUEST_PORT).put32(HOST_PORT).put32(length)
        .put16(Vsock.TYPE_STREAM).put16(operation).put32(flags).put32(BUFFER_BYTES).put32(back).cut();
  }

  /** Never more than the host has room for, nor than is remembered here (virtio 1.3 §5.10.6.3). */
  @Override
  public boolean mayAsk(long number) {
    long free = peerBuffer - (sent - peerForwarded & 0xFFFF_FFFFL);
    return isClosed
        || transmit.isFree() && isOpen && free >= mostPayload() && sent - back <= BUFFER_BYTES - mostPayload();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    if (isClosed || length == 0) {
      return;
    }
    for (int i = 0; i < length; i++) {
      expected[(int) ((sent + i) % BUFFER_BYTES)] = payload.get(i);
    }
    sent += length;
    DrivenQueue queue = header(Vsock.OP_RW, length, 0);
    put(queue, payload, length);
    send(queue, number);
  }

  private void received(Answer answer) {
    int operation = answer.u16(30);
    long length = answer.u32(24);
    peerBuffer = answer.u32(36);
    peerForwarded = answer.u32(40);
    switch (operation) {
      case Vsock.OP_RESPONSE -> {
        isOpen = true;
        wantsAnswer = false;
      }
      case Vsock.OP_RST -> {
        isClosed = true;
        wantsAnswer = false;
      }
      case Vsock.OP_RW -> data(answer, length);
      default -> {
        // credit came with the header
      }
    }
  }

  private void data(Answer answer, long length) {
    if (answer.written() != Vsock.HEADER_BYTES + length || back + length > sent) {
      damaged();
      return;
    }
    for (int i = 0; i < length; i++) {
      if (expected[(int) ((back + i) % BUFFER_BYTES)] != (byte) answer.u8(Vsock.HEADER_BYTES + i)) {
        damaged();
        break;
      }
    }
    back += length;
    carried(length);
  }

  @Override
  public boolean isDone() {
    return super.isDone() && !wantsAnswer && (isClosed || back == sent);
  }
}
