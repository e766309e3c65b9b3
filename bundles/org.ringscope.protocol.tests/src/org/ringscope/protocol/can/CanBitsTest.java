// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.can;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ringscope.testkit.Seeded;

class CanBitsTest {

  private final CanBits bits = new CanBits();
  private final ByteBuffer frame = ByteBuffer.allocate(CanFrame.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  /** An identifier and data that alternate make no stuff bit before the CRC; the numbers are those of the textbook. */
  @Test
  void countsTheFieldsOfAClassicalFrame() {
    assertThat(classical(0x555, 0x55, 8)).isBetween(111, 111 + 3);
    assertThat(classical(CanFrame.EXTENDED | 0x1555_5555, 0x55, 8)).isBetween(131, 131 + 5);
  }

  /** By hand: SOF and the first four bits make a stuff bit, and so on; its CRC is 0, as of any frame of zeros. */
  @Test
  void stuffsAfterFiveLikeBits() {
    // 34 zeros (SOF to CRC): 1 stuff bit after 5, then one after each 4 that follow the stuffed 1 … 34/5 = 6 whole fives
    assertThat(classical(0, 0, 0)).isEqualTo(47 + 6);
    // a request asks for a length, and has no data
    assertThat(classical(CanFrame.REMOTE | 0x555, 0, 8)).isBetween(47, 47 + 4);
  }

  /** The bound that schedulers of CAN use (Davis and others, "Controller Area Network schedulability analysis", 2007). */
  @Test
  void isNeverLongerThanTheWorstCaseOfSchedulers() {
    Seeded.steps(5, 20_000, (random, step) -> {
      boolean extended = random.nextBoolean();
      int length = random.nextInt(9);
      int most = (extended ? 67 + (54 + 8 * length - 1) / 4 : 47 + (34 + 8 * length - 1) / 4) + 8 * length;
      int least = (extended ? 67 : 47) + 8 * length;
      assertThat(random(random, extended, length)).isBetween(least, most);
    });
  }

  /** Five zeros and then four of each kind in turn are the worst there is: 135 bits at most for 8 bytes. */
  @Test
  void comesNearTheWorstCase() {
    CanFrame.write(frame, 0, 0x078, 8, 0);
    byte[] worst = {0x3C, 0x3C, 0x3C, 0x3C, 0x3C, 0x3C, 0x3C, 0x3C};
    frame.put(CanFrame.DATA, worst);
    bits.count(frame, 0, CanFrame.BYTES);
    assertThat(bits.slow()).isBetween(111 + 3, 135);
    assertThat(bits.fast()).isZero();
  }

  @Test
  void countsAnFdFrameAtTwoRates() {
    // SOF, 11, RRS, IDE, FDF, res, BRS slow; ESI, DLC, data, CRC 17 field fast; ACK to intermission slow
    assertThat(fd(0x555, 0x55, 8, CanFrame.BIT_RATE_SWITCH)).isEqualTo(17 + 12);
    assertThat(bits.fast()).isEqualTo(1 + 4 + 64 + 28);
    assertThat(fd(0x555, 0x55, 64, CanFrame.BIT_RATE_SWITCH)).isEqualTo(17 + 12);
    assertThat(bits.fast()).isEqualTo(1 + 4 + 512 + 33);
    assertThat(fd(0x555, 0x55, 64, 0)).isEqualTo(17 + 12 + 1 + 4 + 512 + 33);
    assertThat(bits.fast()).isZero();
    assertThat(fd(CanFrame.EXTENDED | 0x1555_5555, 0x55, 16, CanFrame.BIT_RATE_SWITCH)).isEqualTo(36 + 12);
    assertThat(bits.fast()).isEqualTo(1 + 4 + 128 + 28);
  }

  /** The last five bits of the data are alike: the fixed stuff bit behind them is the only one. */
  @Test
  void hasNoStuffBitBetweenDataAndCrcOfFd() {
    CanFrame.write(frame, 0, 0x555, 1, CanFrame.FD_FORMAT);
    frame.put(CanFrame.DATA, (byte) 0b0101_1111);
    bits.count(frame, 0, CanFrame.FD_BYTES);
    int ended = bits.slow();
    frame.put(CanFrame.DATA, (byte) 0b0101_0101);
    bits.count(frame, 0, CanFrame.FD_BYTES);
    assertThat(ended).isEqualTo(bits.slow());
  }

  @Test
  void lastsAsLongAsItsBits() {
    classical(0, 0, 0);
    assertThat(new CanTiming(500_000, 2_000_000).nanos(bits)).isEqualTo(53 * 2_000);
    fd(0x555, 0x55, 8, CanFrame.BIT_RATE_SWITCH);
    assertThat(new CanTiming(500_000, 2_000_000).nanos(bits)).isEqualTo(29 * 2_000 + 97 * 500);
    assertThat(new CanTiming(83_333, 83_333).nanos(bits)).isGreaterThanOrEqualTo(126 * 12_000);
    assertThatThrownBy(() -> new CanTiming(0, 1)).hasMessage("bit rates of a CAN bus: 0, 1");
  }

  private int classical(int id, int octet, int length) {
    CanFrame.write(frame, 0, id, length, 0);
    fill(octet, length);
    bits.count(frame, 0, CanFrame.BYTES);
    return bits.slow();
  }

  private int random(Random random, boolean extended, int length) {
    int id = random.nextInt() & (extended ? CanFrame.EXTENDED_MASK : CanFrame.STANDARD_MASK);
    CanFrame.write(frame, 0, extended ? id | CanFrame.EXTENDED : id, length, 0);
    byte[] data = new byte[length];
    random.nextBytes(data);
    frame.put(CanFrame.DATA, data);
    bits.count(frame, 0, CanFrame.BYTES);
    return bits.slow();
  }

  private int fd(int id, int octet, int length, int flags) {
    CanFrame.write(frame, 0, id, length, flags | CanFrame.FD_FORMAT);
    fill(octet, length);
    bits.count(frame, 0, CanFrame.FD_BYTES);
    return bits.slow();
  }

  private void fill(int octet, int length) {
    for (int i = 0; i < length; i++) {
      frame.put(CanFrame.DATA + i, (byte) octet);
    }
  }
}
