// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.can;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.can.CanFrame;

/** The last frames that were on the wire, by their number. */
final class FrameLog {
  static final int CAPACITY = 4096;

  private final ByteBuffer frames =
      ByteBuffer.allocate(CAPACITY * CanFrame.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private final int[] bytes = new int[CAPACITY];
  private final CanPort[] senders = new CanPort[CAPACITY];

  ByteBuffer frames() {
    return frames;
  }

  void put(long number, CanPort sender, ByteBuffer frame, int at, int length) {
    frames.put(offset(number), frame, at, length);
    bytes[slot(number)] = length;
    senders[slot(number)] = sender;
  }

  int offset(long number) {
    return slot(number) * CanFrame.FD_BYTES;
  }

  int bytes(long number) {
    return bytes[slot(number)];
  }

  CanPort sender(long number) {
    return senders[slot(number)];
  }

  private static int slot(long number) {
    return (int) (number & CAPACITY - 1);
  }
}
