// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class HexDumpTest {
  @Test
  void everyByteStandsWhereItIsSaidToStand() {
    byte[] bytes = new byte[37];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ('A' + i);
    }
    StringBuilder text = new StringBuilder();
    HexDump.append(text, bytes);
    for (int i = 0; i < bytes.length; i++) {
      assertThat(text.substring(HexDump.digits(i), HexDump.digits(i) + 2)).isEqualTo(Integer.toHexString('A' + i));
      assertThat(text.charAt(HexDump.character(i))).isEqualTo((char) ('A' + i));
      assertThat(HexDump.indexAt(HexDump.digits(i))).isEqualTo(i);
      assertThat(HexDump.indexAt(HexDump.character(i))).isEqualTo(i);
    }
    assertThat(HexDump.indexAt(0)).as("the offset of a line").isEqualTo(-1);
    assertThat(text.toString().lines().toList()).hasSize(3).first().asString().startsWith("0000  41 42")
        .endsWith("  ABCDEFGHIJKLMNOP");
  }
}
