// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.rpmsg.Rpmsg;

class EndpointTableTest {
  private final EndpointTable table = new EndpointTable();

  @Test
  void givesLowestFreeAddress() {
    assertThat(table.lowestFree(0x400, 3)).isEqualTo(0x400);
    RpmsgEndpoint first = add(0x400);
    add(0x401);
    add(0x35);
    assertThat(table.lowestFree(0x400, 3)).isEqualTo(0x402);
    table.remove(first);
    assertThat(table.lowestFree(0x400, 3)).isEqualTo(0x400);
  }

  @Test
  void hasNoAddressWhenRangeIsFull() {
    add(0x400);
    add(0x401);
    assertThat(table.lowestFree(0x400, 2)).isEqualTo(Rpmsg.ADDRESS_ANY);
  }

  @Test
  void keepsReservedAddressesForThoseThatAskForThem() {
    table.reserve(0x400);
    table.reserve(0x402);
    assertThat(table.lowestFree(0x400, 4)).isEqualTo(0x401);
    add(0x401);
    assertThat(table.lowestFree(0x400, 4)).isEqualTo(0x403);
    assertThat(table.lowestFree(0x400, 3)).isEqualTo(Rpmsg.ADDRESS_ANY);
    add(0x400);
    assertThat(table.lowestFree(0x400, 4)).isEqualTo(0x403);
  }

  @Test
  void refusesTakenAddress() {
    add(7);
    assertThatThrownBy(() -> add(7)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0x7");
  }

  @Test
  void removesOnlyTheSameEndpoint() {
    RpmsgEndpoint mine = add(7);
    assertThat(table.remove(new RpmsgEndpoint(null, "", 7, 0, null))).isFalse();
    assertThat(table.find(7)).isSameAs(mine);
    assertThat(table.remove(mine)).isTrue();
    assertThat(table.remove(mine)).isFalse();
    assertThat(table.find(7)).isNull();
  }

  @Test
  void behavesLikeAMap() {
    long seed = 643;
    Random random = new Random(seed);
    Map<Integer, RpmsgEndpoint> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int address = random.nextInt(200) - 100; // u32 addresses above 0x7FFFFFFF are negative ints
      if (map.containsKey(address)) {
        table.remove(map.remove(address));
      } else {
        map.put(address, add(address));
      }
      int wanted = random.nextInt(200) - 100;
      assertThat(table.find(wanted)).as("seed=%d round=%d", seed, i).isSameAs(map.get(wanted));
      assertThat(table.size()).isEqualTo(map.size());
    }
  }

  private RpmsgEndpoint add(int address) {
    RpmsgEndpoint endpoint = new RpmsgEndpoint(null, "", address, Rpmsg.ADDRESS_ANY, null);
    table.add(endpoint);
    return endpoint;
  }
}
