// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table behaves as a map, through growth and removal. */
class MessagePairingTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void behavesAsAMap(long seed) {
    Random random = new Random(seed);
    MessagePairing pairing = new MessagePairing();
    Map<String, Integer> model = new HashMap<>();
    for (int row = 0; row < 100_000; row++) {
      int queue = random.nextInt(3);
      long buffer = 0x10000 + 512L * random.nextInt(row < 50_000 ? 8000 : 40);
      if (random.nextInt(5) < 3) {
        pairing.sent(queue, buffer, row);
        model.put(queue + "/" + buffer, row);
      } else {
        Integer expected = model.remove(queue + "/" + buffer);
        assertThat(pairing.received(queue, buffer)).as("seed=%d row=%d", seed, row)
            .isEqualTo(expected == null ? -1 : expected);
      }
    }
  }
}
