// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.can;

import java.nio.ByteBuffer;

/**
 * Counts the bits of a frame on the wire exactly, with the stuff bits that its own content makes, and the three bits of
 * intermission behind it (ISO 11898-1:2015, frame coding). Reused for the next frame; for one thread.
 *
 * <p>The rate switches in the middle of two bits, BRS and CRC delimiter. Where both rates sample at the same part of a bit,
 * as is recommended, these two last together as long as one bit of each rate; so BRS counts as slow and the delimiter as
 * fast.
 */
public final class CanBits {
  /** Stuffed bits are at most one after each four, the first five excepted. */
  private static final int STUFF_AFTER = 5;
  private static final int CRC_15 = 0x4599;
  private static final int CRC_15_BITS = 15;
  /** Delimiter of the CRC, acknowledgement and its delimiter, end of frame, intermission. */
  private static final int CLASSICAL_TAIL = 1 + 1 + 1 + 7 + 3;
  private static final int FD_TAIL = CLASSICAL_TAIL - 1;
  /** Stuff count and CRC of 17 bits with a fixed stuff bit before each four, and the delimiter. */
  private static final int CRC_17_FIELD = 4 + 17 + 6 + 1;
  /** The same with 21 bits. */
  private static final int CRC_21_FIELD = 4 + 21 + 7 + 1;
  private static final int CRC_17_MOST_DATA = 16;

  private int slow;
  private int fast;
  private boolean isFast;
  private int last;
  private int run;
  private int crc;

  /** Reads a valid frame. @param bytes {@link CanFrame#BYTES} or {@link CanFrame#FD_BYTES} */
  public void count(ByteBuffer frame, int at, int bytes) {
    slow = 0;
    fast = 0;
    isFast = false;
    last = 1; // the bus was idle
    run = 0;
    crc = 0;
    put(0, 1); // start of frame
    if (CanFrame.isFd(bytes)) {
      fd(frame, at);
    } else {
      classical(frame, at);
    }
  }

  /** Bits at the rate of the arbitration. */
  public int slow() {
    return slow;
  }

  /** Bits at the rate of the data; 0 where that does not switch. */
  public int fast() {
    return fast;
  }

  private void classical(ByteBuffer frame, int at) {
    int id = CanFrame.id(frame, at);
    int length = CanFrame.length(frame, at);
    identifier(id, CanFrame.isRemote(id) ? 1 : 0);
    put(0, CanFrame.isExtended(id) ? 2 : 1); // r1 and r0, or r0 alone behind IDE
    put(length, 4);
    if (!CanFrame.isRemote(id)) {
      data(frame, at, length);
    }
    put(crc, CRC_15_BITS);
    stuff();
    add(CLASSICAL_TAIL);
  }

  private void fd(ByteBuffer frame, int at) {
    int flags = CanFrame.flags(frame, at);
    int length = CanFrame.length(frame, at);
    identifier(CanFrame.id(frame, at), 0);
    put(0b10, 2); // FDF, res
    put(flags & CanFrame.BIT_RATE_SWITCH, 1);
    isFast = (flags & CanFrame.BIT_RATE_SWITCH) != 0;
    put((flags & CanFrame.ERROR_PASSIVE) != 0 ? 1 : 0, 1);
    put(CanFrame.dataLengthCode(length), 4);
    data(frame, at, length);
    add(length <= CRC_17_MOST_DATA ? CRC_17_FIELD : CRC_21_FIELD); // a stuff bit of the data would be its first one
    isFast = false;
    add(FD_TAIL);
  }

  /** Up to the bit behind the identifier: SRR and IDE stand in an extended one. */
  private void identifier(int id, int remote) {
    if (CanFrame.isExtended(id)) {
      int identifier = CanFrame.identifier(id);
      put(identifier >>> 18, 11);
      put(0b11, 2);
      put(identifier & 0x3FFFF, 18);
      put(remote, 1);
    } else {
      put(CanFrame.identifier(id), 11);
      put(remote << 1, 2); // RTR, IDE
    }
  }

  private void data(ByteBuffer frame, int at, int length) {
    for (int i = 0; i < length; i++) {
      put(frame.get(at + CanFrame.DATA + i), 8);
    }
  }

  private void put(int bits, int count) {
    for (int i = count - 1; i >= 0; i--) {
      stuff();
      int bit = bits >>> i & 1;
      run = bit == last ? run + 1 : 1;
      last = bit;
      add(1);
      int next = bit ^ crc >>> CRC_15_BITS - 1;
      crc = crc << 1 & 0x7FFF ^ (next != 0 ? CRC_15 : 0);
    }
  }

  /** Behind five like bits comes one unlike. */
  private void stuff() {
    if (run == STUFF_AFTER) {
      last ^= 1;
      run = 1;
      add(1);
    }
  }

  private void add(int bits) {
    if (isFast) {
      fast += bits;
    } else {
      slow += bits;
    }
  }
}
