// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.system.MemorySpan;

@ExtendWith(EmptyErrorLog.class)
class MemoryLinesTest {
  @Test
  void linesCoverSpansAndOneStandsForEachGap() {
    MemoryLines lines = new MemoryLines(List.of(new MemorySpan(0x1008, 0x20), new MemorySpan(0x8000, 0x10)));
    assertThat(lines.count()).isEqualTo(3 + 1 + 1);
    assertThat(lines.address(0)).isEqualTo(0x1000);
    assertThat(lines.address(2)).isEqualTo(0x1020);
    assertThat(lines.isGap(2)).isFalse();
    assertThat(lines.isGap(3)).isTrue();
    assertThat(lines.gapLength(3)).isEqualTo(0x8000 - 0x1030);
    assertThat(lines.address(4)).isEqualTo(0x8000);
  }

  @Test
  void everyAddressHasALine() {
    MemoryLines lines = new MemoryLines(List.of(new MemorySpan(0x1008, 0x20), new MemorySpan(0x8000, 0x10)));
    assertThat(lines.line(0x1017)).isEqualTo(1);
    assertThat(lines.line(0x4000)).as("in the gap").isEqualTo(3);
    assertThat(lines.line(0x800F)).isEqualTo(4);
    assertThat(lines.line(0)).as("before all").isZero();
    assertThat(lines.line(-1)).as("behind all").isEqualTo(4);
    assertThat(lines.contains(0x102F)).isTrue();
    assertThat(lines.contains(0x1030)).isFalse();
    assertThat(lines.contains(0xFFF)).isFalse();
    assertThat(lines.contains(0x8010)).isFalse();
    assertThat(lines.contains(-1)).isFalse();
  }

  @Test
  void spansThatShareALineAreOneRun() {
    MemoryLines lines =
        new MemoryLines(List.of(new MemorySpan(0x1000, 4), new MemorySpan(0x1008, 4), new MemorySpan(0x1010, 0x10)));
    assertThat(lines.count()).isEqualTo(2);
    assertThat(lines.isGap(1)).isFalse();
  }

  @Test
  void theEndOf64BitsIsReached() {
    MemoryLines lines = new MemoryLines(List.of(new MemorySpan(0, 16), new MemorySpan(-16, 16)));
    assertThat(lines.count()).isEqualTo(3);
    assertThat(lines.address(2)).isEqualTo(-16);
    assertThat(lines.contains(-1)).isTrue();
    MemoryLines all = new MemoryLines(List.of(new MemorySpan(0, 1L << 40)));
    assertThat(all.count()).isEqualTo(1L << 36);
    assertThat(all.line((1L << 40) - 1)).isEqualTo((1L << 36) - 1);
  }

  @Test
  void nothingHasNoLines() {
    assertThat(MemoryLines.NONE.count()).isZero();
    assertThat(MemoryLines.NONE.contains(0)).isFalse();
    assertThat(MemoryLines.NONE.line(5)).isZero();
  }
}
