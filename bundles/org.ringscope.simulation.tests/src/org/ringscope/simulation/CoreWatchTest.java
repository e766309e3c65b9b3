// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreWatchTest {
  private final List<ConsoleLine> heard = new ArrayList<>();
  private final CoreWatch watch = new CoreWatch("mcu", () -> 7, heard::add);

  @Test
  void keepsWhatACorePrints() {
    watch.consoleText("one");
    watch.consoleText("two");
    assertThat(watch.summary().output()).containsExactly("one", "two");
    assertThat(watch.summary().linesBefore()).isZero();
    assertThat(heard).containsExactly(new ConsoleLine("mcu", 7, "one"), new ConsoleLine("mcu", 7, "two"));
  }

  @Test
  void keepsTheLastLinesOfAnEndlessRun() {
    for (int i = 0; i < CoreWatch.MOST_LINES + 5; i++) {
      watch.consoleText("line " + i);
    }
    assertThat(watch.summary().output()).hasSize(CoreWatch.MOST_LINES).startsWith("line 5");
    assertThat(watch.summary().linesBefore()).isEqualTo(5);
    assertThat(heard).hasSize(CoreWatch.MOST_LINES + 5);
  }
}
