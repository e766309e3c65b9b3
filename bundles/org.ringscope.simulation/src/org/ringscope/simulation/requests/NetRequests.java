// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Net;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/**
 * Frames with a VLAN tag (IEEE 802.1Q) of changing priority and, as time-sensitive ones have it, the time of sending in
 * front of the payload. What comes is another card's, or comes back from a wire that ends here.
 */
final class NetRequests extends Requests {
  private static final int TAG = 0x8100;
  /** IEEE 802 leaves this type to experiments. */
  private static final int EXPERIMENT = 0x88B5;
  private static final int VLAN = 5;
  private static final int FRAME_HEADER = Net.ETHERNET_BYTES + 4;
  private static final int TIME_BYTES = 8;

  private final DrivenQueue transmit;
  private final Arrivals arrivals;
  private final byte[] frame = new byte[Net.FRAME_BYTES];
  private final ByteBuffer received = ByteBuffer.allocate(Net.FRAME_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private volatile long longestNanos;

  NetRequests(RequestSetup setup, Arrivals arrivals) {
    super(setup, DeviceKind.NET);
    this.arrivals = arrivals;
    fills(Net.RECEIVE_QUEUE, Net.HEADER_BYTES + Net.FRAME_BYTES, this::received);
    transmit = asks(Net.TRANSMIT_QUEUE, answer -> right(0));
  }

  @Override
  public long features() {
    return Net.MAC | Net.MTU | Net.STATUS;
  }

  @Override
  public int mostPayload() {
    return 1492;
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    for (int i = 0; number == 0 && i < Net.MAC_BYTES; i++) {
      frame[Net.MAC_BYTES + i] = (byte) driver().transport().readConfig(Net.CONFIG_MAC + i, 1);
    }
    transmit.begin();
    for (int i = 0; i < Net.headerBytes(driver().transport().features()); i++) {
      transmit.put8(0);
    }
    int bytes = fill(number, payload, length);
    send(transmit.cut().put(frame, 0, bytes), number);
  }

  /** To everybody, from the address that the device has given. */
  private int fill(long number, ByteBuffer payload, int length) {
    for (int i = 0; i < Net.MAC_BYTES; i++) {
      frame[i] = (byte) 0xFF;
    }
    big16(12, TAG);
    big16(14, (int) (number % 8) << 13 | VLAN);
    big16(16, EXPERIMENT);
    long now = driver().transport().core().nanos();
    for (int i = 0; i < TIME_BYTES; i++) {
      frame[FRAME_HEADER + i] = (byte) (now >> 8 * i);
    }
    payload.get(0, frame, FRAME_HEADER + TIME_BYTES, length);
    return FRAME_HEADER + TIME_BYTES + length;
  }

  private void big16(int at, int value) {
    frame[at] = (byte) (value >> 8);
    frame[at + 1] = (byte) value;
  }

  private void received(Answer answer) {
    int header = Net.headerBytes(driver().transport().features());
    int length = answer.written() - header - FRAME_HEADER - TIME_BYTES;
    if (length < 0 || answer.u8(header + 12) << 8 != (TAG & 0xFF00)) {
      damaged();
      return;
    }
    long sentNanos = answer.u64(header + FRAME_HEADER);
    longestNanos = Math.max(longestNanos, driver().transport().core().nanos() - sentNanos);
    answer.get(header + FRAME_HEADER + TIME_BYTES, received.array(), 0, length);
    carried(length);
    arrivals.received(answer.u8(header + 2 * Net.MAC_BYTES - 1), received, 0, length);
  }

  /** The longest way of a frame, by its time of sending. */
  long longestNanos() {
    return longestNanos;
  }

  @Override
  public boolean isDone() {
    return super.isDone() && arrivals.isAll();
  }
}
