// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table against a map of the Java library. */
class LongTableTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void doesWhatAMapDoes(long seed) {
    Random random = new Random(seed);
    LongTable<Integer> table = new LongTable<>(1000);
    Map<Long, Integer> map = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      long key = random.nextInt(400) * 0x30L;
      switch (random.nextInt(4)) {
        case 0 -> assertThat(table.remove(key)).as("seed %d step %d", seed, i).isEqualTo(map.remove(key));
        case 1 -> assertThat(table.get(key)).as("seed %d step %d", seed, i).isEqualTo(map.get(key));
        default -> assertThat(table.put(key, i)).as("seed %d step %d", seed, i).isEqualTo(map.put(key, i));
      }
    }
    table.removeIf(value -> value % 2 == 0);
    map.values().removeIf(value -> value % 2 == 0);
    for (long key = 0; key < 400 * 0x30L; key += 0x30) {
      assertThat(table.get(key)).as("seed %d key %d", seed, key).isEqualTo(map.get(key));
    }
  }

  @Test
  void refusesMoreThanItsLimit() {
    LongTable<String> table = new LongTable<>(2);
    table.put(1, "a");
    table.put(2, "b");
    assertThat(table.isFull()).isTrue();
    assertThat(table.put(3, "c")).isNull();
    assertThat(table.get(3)).isNull();
    assertThat(table.put(2, "d")).isEqualTo("b");
    table.remove(1);
    table.put(3, "c");
    assertThat(table.get(3)).isEqualTo("c");
  }
}
