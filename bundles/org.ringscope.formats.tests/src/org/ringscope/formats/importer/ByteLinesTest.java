// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of every length and ending, from streams that give as little as they like. */
class ByteLinesTest {
  private static List<String> lines(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    try (ByteLines reader = new ByteLines(in)) {
      while (reader.next()) {
        assertThat(reader.number()).isEqualTo(lines.size() + 1);
        lines.add(reader.text(Integer.MAX_VALUE) + (reader.isCut() ? "…" : ""));
      }
      assertThat(reader.next()).as("stays at the end").isFalse();
    }
    return lines;
  }

  private static List<String> lines(String text) throws IOException {
    return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void endsLinesWithLineFeedOrTheInput() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("a")).containsExactly("a");
    assertThat(lines("a\n")).containsExactly("a");
    assertThat(lines("a\r\n\n\r\nb")).containsExactly("a", "", "", "b");
    assertThat(lines("\ufeff")).containsExactly("");
    assertThat(lines("\ufeffa\n\ufeffb")).containsExactly("a", "\ufeffb");
  }

  @Test
  void cutsLinesThatAreLongerThanItsBuffer() throws IOException {
    String longest = "x".repeat(ByteLines.LONGEST_LINE - 1);
    assertThat(lines(longest + "\nb")).containsExactly(longest, "b");
    assertThat(lines(longest + "xyz\nb\n" + longest + "xyz")).containsExactly(longest + "x…", "b", longest + "x…");
    assertThat(lines(longest + "x")).as("exactly full").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsTheSameFromAnyStream(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append("z".repeat(random.nextInt(random.nextInt(100) == 0 ? 5000 : 90))).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
    InputStream slow = new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, 1 + random.nextInt(700)));
      }
    };
    assertThat(lines(slow)).as("seed %d", seed).isEqualTo(text.toString().lines().toList());
  }
}
