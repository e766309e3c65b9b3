// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VringLayoutTest {
  /** What Linux {@code vring_init} and {@code vring_size}, compiled, give. */
  @ParameterizedTest
  @CsvSource({"4,16,0x100,0x124,0x128,0x1AC,0x1AE,0x1000", "16,2,0x20,0x28,0x30,0x44,0x46,0x1000",
      "16,4,0x40,0x4C,0x50,0x74,0x76,0x1000", "16,16,0x100,0x124,0x130,0x1B4,0x1B6,0x1000",
      "16,256,0x1000,0x1204,0x1210,0x1A14,0x1A16,0x2000", "4096,4,0x40,0x4C,0x1000,0x1024,0x1026,0x2000",
      "4096,16,0x100,0x124,0x1000,0x1084,0x1086,0x2000", "4096,256,0x1000,0x1204,0x2000,0x2804,0x2806,0x3000",
      "4096,512,0x2000,0x2404,0x3000,0x4004,0x4006,0x5000"})
  void laysOutTheLegacyBlock(int align, int size, String avail, String usedEvent, String used, String availEvent,
      String bytes, String rounded) {
    long base = 0x3ED4_0000L;
    VringLayout layout = VringLayout.legacy(size, align, base);
    assertThat(layout.desc()).isEqualTo(base);
    assertThat(layout.avail()).isEqualTo(base + Long.decode(avail));
    assertThat(layout.avail() + VringLayout.usedEventOffset(layout.size())).isEqualTo(base + Long.decode(usedEvent));
    assertThat(layout.used()).isEqualTo(base + Long.decode(used));
    assertThat(layout.used() + VringLayout.availEventOffset(layout.size())).isEqualTo(base + Long.decode(availEvent));
    assertThat(layout.lengthBytes()).isEqualTo(Long.decode(bytes));
    assertThat(VringLayout.legacyBytes(size, align)).isEqualTo(Long.decode(bytes));
    assertThat(VringLayout.roundUp(layout.lengthBytes(), 4096)).isEqualTo(Long.decode(rounded));
  }

  @Test
  void keepsThreeAddresses() {
    VringLayout layout = VringLayout.of(32768, 0x9000_0000L, 0x1000, 0x10_0000_0000L);
    assertThat(layout.descBytes()).isEqualTo(16 * 32768);
    assertThat(layout.avail() + VringLayout.usedEventOffset(layout.size())).isEqualTo(0x1000 + 4 + 2 * 32768);
    assertThat(layout.used() + VringLayout.availEventOffset(layout.size())).isEqualTo(0x10_0000_0000L + 4 + 8 * 32768);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3, 100, 65536, Integer.MIN_VALUE})
  void rejectsImpossibleSizes(int size) {
    assertThat(VringLayout.isValidSize(size)).isFalse();
    assertThatThrownBy(() -> VringLayout.of(size, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, -4096})
  void rejectsImpossibleAlignments(int align) {
    assertThatThrownBy(() -> VringLayout.legacy(16, align, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
