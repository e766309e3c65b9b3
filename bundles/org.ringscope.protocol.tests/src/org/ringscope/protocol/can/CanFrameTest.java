// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.can;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class CanFrameTest {

  private final ByteBuffer frame = ByteBuffer.allocate(CanFrame.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  @Test
  void putsLowerIdentifiersFirst() {
    assertThat(CanFrame.priority(0x0FF)).isLessThan(CanFrame.priority(0x100));
    assertThat(CanFrame.priority(CanFrame.EXTENDED | 0x100)).isLessThan(CanFrame.priority(CanFrame.EXTENDED | 0x101));
    // the first 11 bits of an extended identifier are its highest
    assertThat(CanFrame.priority(CanFrame.EXTENDED | 0x0FF << 18)).isLessThan(CanFrame.priority(0x100));
    assertThat(CanFrame.priority(CanFrame.EXTENDED | 0x101 << 18)).isGreaterThan(CanFrame.priority(0x100));
  }

  @Test
  void putsStandardBeforeExtendedAndDataBeforeRequests() {
    long data = CanFrame.priority(0x100);
    long request = CanFrame.priority(0x100 | CanFrame.REMOTE);
    long extended = CanFrame.priority(CanFrame.EXTENDED | 0x100 << 18);
    long extendedRequest = CanFrame.priority(CanFrame.EXTENDED | CanFrame.REMOTE | 0x100 << 18);
    assertThat(data).isLessThan(request);
    assertThat(request).isLessThan(extended);
    assertThat(extended).isLessThan(extendedRequest);
    assertThat(extendedRequest).isLessThan(CanFrame.priority(CanFrame.EXTENDED | 0x100 << 18 | 1));
  }

  @Test
  void roundsLengthsOfFdUp() {
    assertThat(CanFrame.fdLength(8)).isEqualTo(8);
    assertThat(CanFrame.fdLength(9)).isEqualTo(12);
    assertThat(CanFrame.fdLength(33)).isEqualTo(48);
    assertThat(CanFrame.fdLength(64)).isEqualTo(64);
    assertThat(CanFrame.dataLengthCode(64)).isEqualTo(15);
  }

  @Test
  void refusesWhatCannotBeSent() {
    assertThat(isValid(0x7FF, 8, CanFrame.BYTES)).isTrue();
    assertThat(isValid(0x800, 8, CanFrame.BYTES)).as("standard of 12 bits").isFalse();
    assertThat(isValid(CanFrame.EXTENDED | 0x1FFF_FFFF, 0, CanFrame.BYTES)).isTrue();
    assertThat(isValid(0x1, 9, CanFrame.BYTES)).as("9 bytes").isFalse();
    assertThat(isValid(CanFrame.ERROR | 1, 8, CanFrame.BYTES)).as("error message").isFalse();
    assertThat(isValid(0x1, 8, CanFrame.BYTES - 1)).as("too short").isFalse();
    assertThat(isValid(0x1, 64, CanFrame.FD_BYTES)).isTrue();
    assertThat(isValid(0x1, 63, CanFrame.FD_BYTES)).as("between two codes").isFalse();
    assertThat(isValid(0x1, 255, CanFrame.FD_BYTES)).as("255 bytes").isFalse();
    assertThat(isValid(CanFrame.REMOTE | 1, 0, CanFrame.FD_BYTES)).as("FD has no requests").isFalse();
  }

  private boolean isValid(int id, int length, int bytes) {
    CanFrame.write(frame, 0, id, length, 0);
    return CanFrame.isValid(frame, 0, bytes);
  }
}
