// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The text of a log buffer, in the order in which it was written where the buffer tells. */
class LogTextTest {
  private static String of(String bytes) {
    return LogText.of(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void textEndsAtTheFirstZero() {
    assertThat(of("boot\nready\n\0\0\0\0")).isEqualTo("boot\nready\n");
    assertThat(of("\0\0\0\0")).isEmpty();
    assertThat(of("")).isEmpty();
  }

  @Test
  void aBufferThatWasBegunAgainStartsBehindTheZero() {
    assertThat(of("newest\n\0dest\nolder\n")).isEqualTo("dest\nolder\nnewest\n");
  }

  @Test
  void garbageBehindTheEndIsNoText() {
    assertThat(of("boot\n\0\0\u0001\u0002xy\u0003\0\0")).isEqualTo("boot\n");
    assertThat(of("boot\n\0old text\n\0\0\0")).as("not filled to its end").isEqualTo("boot\n");
  }

  @Test
  void timesTellWhereAFullBufferBegins() {
    assertThat(of("[3.000] c\n[4.000] d\n[1.000] a\n[2.000] b\n"))
        .isEqualTo("[1.000] a\n[2.000] b\n[3.000] c\n[4.000] d\n");
  }

  @Test
  void textWithoutTimesStaysAsItLies() {
    assertThat(of("c\nd\na\nb\n")).isEqualTo("c\nd\na\nb\n");
    assertThat(of("[1.0] a\n[3.0] b\n[2.0] c\n[1.5] d\n")).as("times that step back twice prove nothing")
        .isEqualTo("[1.0] a\n[3.0] b\n[2.0] c\n[1.5] d\n");
  }

  @Test
  void controlCharactersAreLeftOut() {
    assertThat(of("a\u001b[2Jb\r\nc\td\u0007\0")).isEqualTo("a[2Jb\nc\td");
  }
}
