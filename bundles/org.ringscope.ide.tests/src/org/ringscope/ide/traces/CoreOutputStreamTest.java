// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.debug.core.IStreamListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.EmptyErrorLog;

/** What the cores print comes to the Console whole and in order, in few pieces. */
@ExtendWith(EmptyErrorLog.class)
class CoreOutputStreamTest {
  private static final int LINES = 1_000;

  private final CoreOutputStream output = new CoreOutputStream();
  private final List<String> pieces = new CopyOnWriteArrayList<>();
  private final IStreamListener listener = (text, monitor) -> pieces.add(text);

  /** As the Console begins to listen. */
  private void listen() {
    output.addListener(listener);
    pieces.add(output.getContents());
    output.flushContents();
    output.setBuffered(false);
  }

  private static String lines(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "line " + i + System.lineSeparator()).collect(Collectors.joining());
  }

  private void print(int from, int to) {
    IntStream.range(from, to).forEach(i -> output.println("line " + i));
  }

  @Test
  void manyLinesComeInFewPieces() {
    print(0, 10);
    listen();
    print(10, LINES);
    Await.until(() -> String.join("", pieces).equals(lines(0, LINES)), () -> pieces);
    assertThat(pieces).hasSizeLessThan(LINES / 10);
    assertThat(output.getContents()).isEmpty();
  }

  @Test
  void whatIsPassedOnIsThere() {
    listen();
    print(0, LINES);
    output.pass();
    assertThat(String.join("", pieces)).isEqualTo(lines(0, LINES));
  }

  @Test
  void whatNobodyReadsInTimeIsLeftOutAndThatIsSaid() {
    String wide = "x".repeat(1 << 10);
    for (int i = 0; i < 2_000; i++) {
      output.println(wide);
    }
    output.println("the last one");
    listen();
    List<String> kept = pieces.get(0).lines().toList();
    assertThat(kept.get(0)).contains("left out", "Core Output");
    assertThat(kept.get(1)).isEqualTo(wide);
    assertThat(kept).hasSizeBetween(500, 1_100).last().isEqualTo("the last one");
  }
}
