// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.read.TraceMemory.Block;

@ExtendWith(EmptyErrorLog.class)
class HexTextTest {
  private static final Block BLOCK = block();

  @Test
  void absentBytesAreDotsAndNeverZeros() {
    assertThat(HexText.line(BLOCK, 0))
        .isEqualTo("00 48 \u00B7\u00B7 7f ff 05 06 07  08 09 0a 0b 0c 0d \u00B7\u00B7 0f ");
    assertThat(HexText.present(BLOCK, 0)).isEqualTo("00 48    7f ff 05 06 07  08 09 0a 0b 0c 0d    0f ");
    assertThat(HexText.absent(BLOCK, 0)).hasSameSizeAs(HexText.present(BLOCK, 0)).contains(HexText.ABSENT)
        .doesNotContain("0");
    assertThat(HexText.ascii(BLOCK, 0)).isEqualTo(".H ........... .");
    assertThat(HexText.absent(BLOCK, 16)).isNull();
  }

  @Test
  void aColumnLeadsToItsByte() {
    for (int i = 0; i < MemoryLines.BYTES; i++) {
      assertThat(HexText.byteAt(HexText.column(i))).isEqualTo(i);
      assertThat(HexText.byteAt(HexText.column(i) + 1.9)).isEqualTo(i);
    }
    assertThat(HexText.byteAt(-5)).isZero();
    assertThat(HexText.byteAt(24.5)).isEqualTo(7);
    assertThat(HexText.byteAt(400)).isEqualTo(15);
  }

  @Test
  void numbersAreLittleEndianAndNeedAllTheirBytes() {
    assertThat(HexText.number(BLOCK, 3, 2)).isEqualTo("0xff7f");
    assertThat(HexText.number(BLOCK, 8, 4)).isEqualTo("0xb0a0908");
    assertThat(HexText.number(BLOCK, 16, 8)).isEqualTo("0x1716151413121110");
    assertThat(HexText.number(BLOCK, 1, 2)).isNull();
    assertThat(HexText.number(BLOCK, 28, 8)).isNull();
  }

  @Test
  void addressesHaveEightOrSixteenDigits() {
    assertThat(HexText.address(0x10)).isEqualTo("00000010");
    assertThat(HexText.address(0x1_0000_0000L)).isEqualTo("0000000100000000");
    assertThat(HexText.address(-1)).isEqualTo("ffffffffffffffff");
  }

  private static Block block() {
    byte[] bytes = new byte[32];
    BitSet present = new BitSet();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
      present.set(i, i != 2 && i != 14);
    }
    bytes[1] = 'H';
    bytes[3] = 0x7F;
    bytes[4] = (byte) 0xFF;
    return new Block(0x1000, bytes, present);
  }
}
